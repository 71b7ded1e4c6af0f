package org.rapporteur.desk.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.export.RecordFields;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Mention;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Role;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tone;
import org.rapporteur.model.Trace;
import org.rapporteur.model.When;
import picocli.CommandLine.Help.Ansi;

/** Prints how a document was read and coded, sentence by sentence. */
final class Explanation {

  private static final List<String> EVENT_DETAILS =
      List.of(
          "from", "date_source", "place", "killed", "wounded", "attributed_to", "trigger", "rule");

  private static final List<String> STATEMENT_DETAILS =
      List.of("office", "addressees", "about", "topics", "cue", "content", "rule");

  private final PrintWriter out;
  private final Ansi ansi;
  private final boolean words;

  Explanation(PrintWriter out, Ansi ansi, boolean words) {
    this.out = out;
    this.ansi = ansi;
    this.words = words;
  }

  /** The records first, then why, then who is meant; the words and their tree if asked for. */
  void print(Coded coded, List<RoundReport> rounds, List<Conduct> conducts) {
    Annotated annotated = coded.annotated();
    Document document = annotated.document();
    records(coded, document);
    rounds(rounds, document);
    conducts(conducts, document);
    if (coded.events().isEmpty()
        && coded.statements().isEmpty()
        && rounds.isEmpty()
        && conducts.isEmpty()) {
      head("No record");
    }
    for (Sentence sentence : annotated.sentences()) {
      if (annotated.sentences().size() > 1) {
        head("Sentence " + (sentence.index() + 1));
        out.println("  " + sentence.span().of(document.text()).replaceAll("\\s+", " "));
      }
      reasons(coded.trace(), sentence.index());
      mentions(annotated, sentence.index());
      if (words) {
        tokens(sentence);
        roles(sentence);
      }
    }
  }

  private void tokens(Sentence sentence) {
    head("Words and what they depend on");
    for (Token token : sentence.tokens()) {
      String on = token.head() < 0 ? "" : sentence.tokens().get(token.head()).text();
      out.printf(
          Locale.ROOT,
          "  %3d %-18s %-18s %-5s %-10s %s%n",
          token.index(),
          token.text(),
          token.lemma(),
          token.tag(),
          token.relation(),
          on);
    }
  }

  private void roles(Sentence sentence) {
    Map<Integer, List<Role>> byPredicate =
        sentence.roles().stream()
            .collect(
                Collectors.groupingBy(
                    Role::predicate, java.util.TreeMap::new, Collectors.toList()));
    if (byPredicate.isEmpty()) {
      return;
    }
    head("Roles");
    byPredicate.forEach(
        (predicate, roles) ->
            out.println(
                "  "
                    + sentence.tokens().get(predicate).text()
                    + ": "
                    + roles.stream()
                        .map(
                            role ->
                                role.label() + " " + sentence.tokens().get(role.argument()).text())
                        .collect(Collectors.joining(", "))));
  }

  private void mentions(Annotated annotated, int sentence) {
    String text = annotated.document().text();
    List<Mention> mentions = annotated.mentions(sentence);
    List<TimeExpression> times = annotated.times(sentence);
    List<PlaceMention> places = annotated.places(sentence);
    head("Who, when and where");
    if (mentions.isEmpty() && times.isEmpty() && places.isEmpty()) {
      out.println("  nobody, no date and no place that are known");
    }
    for (Mention mention : mentions) {
      line(
          text,
          mention.span(),
          mention.actors().isEmpty()
              ? "somebody not known"
              : mention.actors().stream()
                  .map(id -> id + name(annotated, id))
                  .collect(Collectors.joining(", ")),
          mention.pass() + ": " + mention.why());
    }
    for (TimeExpression time : times) {
      line(text, time.span(), day(time.when()), time.anchored() ? "counted from publication" : "");
    }
    for (PlaceMention place : places) {
      line(text, place.span(), place.place().name() + " " + place.place().country(), "place");
    }
  }

  private static String name(Annotated annotated, String id) {
    var actor = annotated.actors().get(id);
    return actor == null || actor.name().equals(id) ? "" : " (" + actor.name() + ")";
  }

  private void line(String text, Span span, String what, String why) {
    out.println(
        "  "
            + bold(span.of(text))
            + " → "
            + what
            + (why.isEmpty() ? "" : "   " + faint("[" + why + "]")));
  }

  private void reasons(List<Trace> trace, int sentence) {
    head("Why, pass by pass");
    List<Trace> own = trace.stream().filter(step -> step.sentence() == sentence).toList();
    if (own.isEmpty()) {
      out.println("  nothing in it names an act or reports speech");
    }
    for (Trace step : own) {
      for (String part : step.why().split(" \\| ", -1)) {
        out.println("  " + step.pass() + ": " + part);
      }
    }
  }

  private void records(Coded coded, Document document) {
    int number = 1;
    for (Event event : coded.events()) {
      Map<String, @Nullable Object> fields = RecordFields.event(document, event);
      head("Event " + number++ + (event.counts() ? "" : ", not counted"));
      out.printf(
          Locale.ROOT,
          "  %s, CAMEO %s%s, %s, confidence %.2f%n",
          event.type(),
          event.cameo(),
          event.mode().isEmpty() ? "" : " (" + event.mode() + ")",
          event.modality().name().toLowerCase(Locale.ROOT),
          event.confidence());
      out.println(
          "  "
              + who(fields.get("sources"), "somebody not named")
              + " → "
              + who(fields.get("targets"), "nobody named"));
      fields(fields, EVENT_DETAILS);
    }
    number = 1;
    for (Statement statement : coded.statements()) {
      Map<String, @Nullable Object> fields = RecordFields.statement(document, statement);
      head("Statement " + number++);
      Object speaker = fields.get("speaker");
      out.println(
          "  "
              + statement.kind()
              + ", "
              + statement.directness().name().toLowerCase(Locale.ROOT)
              + ", by "
              + (speaker == null ? "somebody not named" : plain(speaker))
              + (statement.conditional() ? ", on a condition" : ""));
      fields(fields, STATEMENT_DETAILS);
      statement.tones().forEach(tone -> tone(document.text(), tone));
    }
  }

  /** Reports of rounds of talks; those of one round have its number. */
  private void rounds(List<RoundReport> rounds, Document document) {
    List<String> keys = rounds.stream().map(RoundReport::key).distinct().toList();
    for (RoundReport report : rounds) {
      head("Round " + (keys.indexOf(report.key()) + 1));
      out.println("  " + report.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '));
      RoundFields.of(document, report)
          .forEach((name, value) -> out.printf(Locale.ROOT, "  %-14s %s%n", name, value));
    }
  }

  /** What is told of promises and joint bodies. */
  private void conducts(List<Conduct> conducts, Document document) {
    int number = 1;
    for (Conduct conduct : conducts) {
      head("Conduct " + number++ + (conduct.modality().happened() ? "" : ", not done"));
      Conduct.Stage stage = conduct.stage();
      out.printf(
          Locale.ROOT,
          "  %s%s, %s%n",
          conduct.sort(),
          stage == null ? "" : ", " + stage,
          conduct.modality().name().toLowerCase(Locale.ROOT));
      ConductFields.of(document, conduct)
          .forEach((name, value) -> out.printf(Locale.ROOT, "  %-13s %s%n", name, value));
    }
  }

  /** The tone toward a party, and what makes it. */
  private void tone(String text, Tone tone) {
    out.printf(
        Locale.ROOT, "  %-13s %+.2f toward %s%n", "tone", tone.value(), tone.toward().label());
    for (Tone.Cue cue : tone.cues()) {
      out.printf(
          Locale.ROOT,
          "  %-13s %+.2f %s: %s%n",
          "",
          cue.weight(),
          cue.entry(),
          cue.span().of(text).replaceAll("\\s+", " "));
    }
  }

  private static String who(@Nullable Object participants, String nobody) {
    return participants == null || List.of().equals(participants) ? nobody : plain(participants);
  }

  private void fields(Map<String, @Nullable Object> fields, List<String> names) {
    for (String name : names) {
      Object value = fields.get(name);
      if (value != null && !List.of().equals(value)) {
        out.printf(Locale.ROOT, "  %-13s %s%n", name.replace('_', ' '), plain(value));
      }
    }
  }

  private static String plain(Object value) {
    if (value instanceof List<?> many) {
      return many.stream().map(Explanation::plain).collect(Collectors.joining("; "));
    }
    if (value instanceof Map<?, ?> participant) {
      Object actor = participant.get("actor");
      return participant.get("label") + (actor == null ? "" : " (" + actor + ")");
    }
    return String.valueOf(value);
  }

  private static String day(When when) {
    return when.begin().equals(when.end())
        ? when.begin().toString()
        : when.begin() + " to " + when.end();
  }

  private void head(String title) {
    out.println(ansi.string("@|bold,underline " + title + "|@"));
  }

  private String bold(String words) {
    return ansi.enabled() ? Ansi.ON.string("@|bold " + words.replace("|@", "| @") + "|@") : words;
  }

  private String faint(String words) {
    return ansi.enabled() ? Ansi.ON.string("@|faint " + words.replace("|@", "| @") + "|@") : words;
  }
}
