package org.rapporteur.code;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.When;

/** Records as short lines that a person can read and a diff can show. */
final class GoldenText {

  private GoldenText() {}

  /** All records of a document, events first. */
  static String of(Coded coded) {
    StringJoiner lines = new StringJoiner("\n");
    coded.events().forEach(e -> lines.add(of(e)));
    coded.statements().forEach(s -> lines.add(of(s, coded.annotated().document().text())));
    return lines.toString();
  }

  /** {@code event ASSAULT 190 XAR > XVE DONE 2025-10-28}, with place, toll and word where told. */
  static String of(Event event) {
    StringJoiner line = new StringJoiner(" ");
    line.add("event").add(event.type().name()).add(event.cameo());
    line.add(names(event.sources())).add(">").add(names(event.targets()));
    line.add(event.modality().name());
    When when = event.when();
    if (when != null && when.source() != When.Source.PUBLICATION) {
      line.add("on " + days(when));
    }
    if (event.where() != null) {
      line.add("in " + event.where().name().replace(' ', '_'));
    }
    if (event.toll() != null) {
      line.add("killed " + event.toll().killed() + " wounded " + event.toll().wounded());
    }
    if (event.attribution() != null) {
      line.add("by-word-of " + name(event.attribution().source()));
    }
    return line.toString();
  }

  /** {@code statement CLAIM DIRECT XAR to XVE: words | words}. */
  static String of(Statement statement, String text) {
    StringJoiner line = new StringJoiner(" ");
    line.add("statement").add(statement.kind().name()).add(statement.directness().name());
    line.add(name(statement.speaker()));
    if (!statement.addressees().isEmpty()) {
      line.add("to " + names(statement.addressees()));
    }
    String words =
        statement.content().stream().map(s -> words(s, text)).collect(Collectors.joining(" | "));
    return line + ": " + words;
  }

  static String words(Span span, String text) {
    return span.of(text).replaceAll("\\s+", " ");
  }

  static String days(When when) {
    return when.begin().equals(when.end())
        ? when.begin().toString()
        : when.begin() + ".." + when.end();
  }

  static String names(List<Participant> participants) {
    return participants.isEmpty()
        ? "-"
        : participants.stream().map(GoldenText::name).collect(Collectors.joining("+"));
  }

  static String name(@Nullable Participant participant) {
    if (participant == null) {
      return "?";
    }
    return participant.actor().isEmpty()
        ? "'"
            + participant.label()
            + "'"
            + (participant.country().isEmpty() ? "" : "/" + participant.country())
        : participant.actor();
  }
}
