package org.rapporteur.code.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * A small report and who must be the speaker of some words of it.
 *
 * @param fact what it is about
 * @param published the day of the report
 * @param text the report
 * @param said words of the statement
 * @param speaker id of the actor; several ids joined by {@code +} for a joint statement; {@code
 *     open} where the text leaves it open
 * @param office id of the office, {@code -} for none, {@code *} for any
 * @param country code, {@code -} for none, {@code *} for any
 * @param sector PLOVER sector, {@code -} for none, {@code *} for any
 */
record SpeakerExample(
    String fact,
    LocalDate published,
    String text,
    String said,
    String speaker,
    String office,
    String country,
    String sector) {

  static SpeakerExample of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 8) {
      throw new IllegalArgumentException("eight cells wanted: " + line);
    }
    return new SpeakerExample(
        cells[0],
        LocalDate.parse(cells[1]),
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        cells[6],
        cells[7]);
  }

  /** Empty if the words have the speaker that they must have, else what came out. */
  String fault(Coded coded) {
    List<Statement> statements =
        coded.statements().stream()
            .filter(
                s ->
                    s.content().stream()
                        .map(c -> c.of(text))
                        .anyMatch(words -> words.contains(said)))
            .toList();
    if (statements.isEmpty()) {
      return "no statement '" + said + "'";
    }
    // the innermost: a statement may stand within another's words
    Statement statement = statements.get(statements.size() - 1);
    Participant by = statement.speaker();
    String who = by == null || by.actor().isEmpty() ? "open" : by.actor();
    if (speaker.contains("+")) {
      return joint(coded.annotated(), statement);
    }
    String land = by == null ? "" : by.country();
    String kind = by == null ? "" : by.sector();
    boolean right =
        who.equals(speaker)
            && same(office, statement.office())
            && same(country, land)
            && same(sector, kind);
    return right
        ? ""
        : String.join("|", who, statement.office(), land, kind)
            + (by == null ? "" : " " + by.label());
  }

  private String joint(Annotated annotated, Statement statement) {
    Span source = statement.source();
    TreeSet<String> ids = new TreeSet<>();
    annotated.mentions().stream()
        .filter(m -> source != null && source.covers(m.span()))
        .forEach(m -> ids.addAll(m.actors()));
    String all = String.join("+", ids);
    return all.equals(speaker) ? "" : all;
  }

  private static boolean same(String wanted, String found) {
    return wanted.equals("*") || wanted.equals(found.isEmpty() ? "-" : found);
  }
}
