package org.rapporteur.casefile.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.model.Statement;

/**
 * Who said what? By day, the undated last.
 *
 * @param actor a speaker, addressee or party spoken about: its id or an id it is below, its state's
 *     code, or whole words of its name, in any case; empty for any
 * @param speaker the speaker, named in the same ways; empty for any
 * @param kind only this kind, or null for any
 * @param from only statements that may have been made on this day or later; null for any
 * @param to only statements that may have been made on this day or earlier; null for any
 * @param reprints also those of documents for which another stands
 * @param id only the statement with this id, or empty
 */
public record Statements(
    String actor,
    String speaker,
    Statement.@Nullable Kind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean reprints,
    String id)
    implements Question<List<FiledStatement>> {

  /** All statements, a reprint group's once. */
  public static Statements all() {
    return new Statements("", "", null, null, null, false, "");
  }

  /** One statement, also one of a reprint. */
  public static Statements of(String id) {
    return new Statements("", "", null, null, null, true, id);
  }

  /** Only with this actor in any part. */
  public Statements actor(String wanted) {
    return new Statements(wanted.strip(), speaker, kind, from, to, reprints, id);
  }

  /** Only by this speaker. */
  public Statements speaker(String wanted) {
    return new Statements(actor, wanted.strip(), kind, from, to, reprints, id);
  }

  /** Only of this kind. */
  public Statements kind(Statement.@Nullable Kind wanted) {
    return new Statements(actor, speaker, wanted, from, to, reprints, id);
  }

  /** Only on these days, both included. */
  public Statements between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Statements(actor, speaker, kind, first, last, reprints, id);
  }

  /** Also those of reprints. */
  public Statements withReprints() {
    return new Statements(actor, speaker, kind, from, to, true, id);
  }

  @Override
  public List<FiledStatement> ask(Queries queries) {
    return queries.rows(
        Statements.class,
        "Statements.sql",
        Arrays.asList(actor, speaker, kind == null ? "" : kind.name(), from, to, reprints, id),
        row -> new FiledStatement(Records.statement(row), Report.of(row)));
  }
}
