package org.rapporteur.casefile.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.casefile.Row;
import org.rapporteur.casefile.Words;

/**
 * Does every record lead to its words? Walks all of them: its document is there, its evidence lies
 * in the text and has the words it was filed with, what it consists of (trigger, content, promise,
 * clause) lies in the evidence, its participants, attribution and what else another sentence may
 * tell in the text; and nothing is there twice or belongs to nothing. An empty answer is a sound
 * case file.
 */
public record Audit() implements Question<List<Fault>> {

  @Override
  public List<Fault> ask(Queries queries) {
    List<Fault> faults =
        new ArrayList<>(
            queries.rows(
                Audit.class,
                "Audit.doubles.sql",
                List.of(),
                row -> new Fault(row.text("document"), row.text("id"), row.text("fault"))));
    Walk walk = new Walk();
    queries.rows(Audit.class, "Audit.sql", List.of(), walk::step).stream()
        .flatMap(List::stream)
        .forEach(faults::add);
    return faults;
  }

  /** Goes from span to span in order of document, so that each text is fetched once. */
  private static final class Walk {
    private String document = "";
    private @Nullable String text;

    List<Fault> step(Row row) {
      if (!row.text("document").equals(document)) {
        document = row.text("document");
        text = row.has("text") ? row.text("text") : null;
      }
      String message = message(row);
      return message == null
          ? List.of()
          : List.of(new Fault(document, row.text("id"), row.text("sort") + ": " + message));
    }

    private @Nullable String message(Row row) {
      String part = row.text("part");
      int begin = row.number("at_begin");
      int end = row.number("at_end");
      String place = part + " [" + begin + ", " + end + ")";
      if (text == null) {
        return "its document is not there";
      }
      if (!row.flag("recorded")) {
        return null; // told as a participant of a record that is not there
      }
      if (begin < 0 || end < begin || end > text.length()) {
        return place + " is outside the text of " + text.length();
      }
      return switch (row.text("what")) {
        case "RECORD" ->
            Words.check(text.substring(begin, end)).equals(row.text("words_check"))
                ? null
                : place + " has other words than it was filed with";
        case "WITHIN" ->
            begin >= row.number("evidence_begin") && end <= row.number("evidence_end")
                ? null
                : place + " is outside its evidence";
        default -> null;
      };
    }
  }
}
