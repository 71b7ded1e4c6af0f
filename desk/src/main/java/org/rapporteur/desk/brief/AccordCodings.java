package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Brief.Coding;
import org.rapporteur.desk.promises.Plain;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;

/** What was coded of accords, in plain words, beside the sentence it was coded from. */
final class AccordCodings {

  private AccordCodings() {}

  /** An accord that a report tells of. */
  static Coding of(AccordNotice notice) {
    return new Coding(
        notice.id(),
        "tells of an accord between "
            + Wording.names(notice.parties(), "parties not named")
            + ": "
            + Plain.of(notice.kind())
            + ", "
            + Plain.of(notice.status())
            + (notice.when() == null ? "" : ", " + Wording.date(notice.when()))
            + source(notice.source()),
        "accord, " + Plain.of(notice.kind()) + ", " + Plain.of(notice.status()),
        notice.rule());
  }

  /** A promise. */
  static Coding of(Commitment commitment) {
    return new Coding(
        commitment.id(),
        "promise of "
            + Wording.names(commitment.parties(), "nobody named")
            + ": "
            + words(commitment.promise(), commitment.evidence().span(), commitment)
            + source(commitment.source()),
        code(
            "commitment",
            Plain.of(commitment.force()),
            Plain.of(commitment.bearing()),
            commitment.headings().stream()
                .map(Commitment.Placed::heading)
                .collect(Collectors.joining(" "))),
        commitment.rule());
  }

  /** A promise kept, begun, broken or hindered, or how far a body is. */
  static Coding of(Conduct conduct) {
    String status = conduct.modality() == Modality.DONE ? "" : Wording.status(conduct.modality());
    String who = Wording.names(conduct.actors(), "somebody not named");
    String headings =
        conduct.headings().stream().map(Plain::heading).collect(Collectors.joining(", "));
    return new Coding(
        conduct.id(),
        (status.isEmpty() ? "" : status + ": ")
            + (conduct.stage() == null
                ? who + " " + sort(conduct.sort())
                : "a joint body " + Plain.of(conduct.stage()))
            + (headings.isEmpty() ? "" : " (" + headings + ")")
            + source(conduct.source()),
        code(
            "conduct",
            Plain.of(conduct.sort()),
            conduct.stage() == null ? "" : Plain.of(conduct.stage()),
            Plain.of(conduct.modality()),
            String.join(" ", conduct.headings())),
        conduct.rule());
  }

  private static String sort(Conduct.Sort sort) {
    return switch (sort) {
      case FULFILMENT -> "does what accords promise";
      case STEP -> "takes a step to what accords promise";
      case BREACH -> "does what accords promise not to do, or the contrary";
      case OBSTACLE -> "hinders or delays what accords promise";
    };
  }

  private static String words(Span part, Span whole, Commitment commitment) {
    return Wording.line(
        new Span(part.begin() - whole.begin(), part.end() - whole.begin())
            .of(commitment.evidence().words()));
  }

  private static String source(@Nullable Participant source) {
    return source == null ? "" : ", on the word of " + source.label();
  }

  private static String code(String... parts) {
    List<String> all = new ArrayList<>();
    Stream.of(parts).filter(part -> !part.isEmpty()).forEach(all::add);
    return String.join(", ", all);
  }
}
