package org.rapporteur.casefile.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.model.Modality;
import org.rapporteur.model.PloverType;

/**
 * Which events were reported? By day, the undated last.
 *
 * @param actor a source or target: its id or an id it is below, its state's code, or whole words of
 *     its name, in any case; empty for any
 * @param type only this type, or null for any
 * @param modality only this modality, or null for any
 * @param from only events that may have happened on this day or later; null for any
 * @param to only events that may have happened on this day or earlier; null for any
 * @param reprints also those of documents for which another stands
 * @param id only the event with this id, or empty
 */
public record Events(
    String actor,
    @Nullable PloverType type,
    @Nullable Modality modality,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean reprints,
    String id)
    implements Question<List<FiledEvent>> {

  /** All events, a reprint group's once. */
  public static Events all() {
    return new Events("", null, null, null, null, false, "");
  }

  /** One event, also one of a reprint. */
  public static Events of(String id) {
    return new Events("", null, null, null, null, true, id);
  }

  /** Only with this actor. */
  public Events actor(String wanted) {
    return new Events(wanted.strip(), type, modality, from, to, reprints, id);
  }

  /** Only of this type. */
  public Events type(@Nullable PloverType wanted) {
    return new Events(actor, wanted, modality, from, to, reprints, id);
  }

  /** Only of this modality. */
  public Events modality(@Nullable Modality wanted) {
    return new Events(actor, type, wanted, from, to, reprints, id);
  }

  /** Only on these days, both included. */
  public Events between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Events(actor, type, modality, first, last, reprints, id);
  }

  /** Also those of reprints. */
  public Events withReprints() {
    return new Events(actor, type, modality, from, to, true, id);
  }

  @Override
  public List<FiledEvent> ask(Queries queries) {
    return queries.rows(
        Events.class,
        "Events.sql",
        Arrays.asList(
            actor,
            type == null ? "" : type.name(),
            modality == null ? "" : modality.name(),
            from,
            to,
            reprints,
            id),
        row -> new FiledEvent(Records.event(row), Report.of(row)));
  }
}
