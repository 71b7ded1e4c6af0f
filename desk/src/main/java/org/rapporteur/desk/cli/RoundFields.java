package org.rapporteur.desk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Document;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Blame;
import org.rapporteur.model.RoundReport.FollowUp;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/** What a report tells of a round of talks, as lines for people; what is not told is left out. */
final class RoundFields {

  private RoundFields() {}

  static Map<String, String> of(Document document, RoundReport report) {
    Map<String, String> fields = new LinkedHashMap<>();
    Place venue = report.venue();
    put(fields, "venue", venue == null ? "" : (venue.name() + " " + venue.country()).strip());
    put(fields, "when", when(report.when()));
    put(fields, "days", report.days() == 0 ? "" : String.valueOf(report.days()));
    put(fields, "number", report.number() == 0 ? "" : String.valueOf(report.number()));
    put(fields, "parties", who(report.parties()));
    Participant host = report.host();
    put(fields, "host", host == null ? "" : who(List.of(host)));
    put(fields, "mediators", who(report.mediators()));
    put(
        fields,
        "delegations",
        report.delegations().stream()
            .map(d -> d.who().label() + (d.office().isEmpty() ? "" : " (" + d.office() + ")"))
            .collect(Collectors.joining("; ")));
    put(fields, "agenda", String.join("; ", report.topics()));
    Span sticking = report.sticking();
    put(fields, "sticking point", sticking == null ? "" : words(document, sticking));
    FollowUp next = report.followUp();
    put(fields, "follow-up", next == null ? "" : words(document, next.words()));
    for (int i = 0; i < report.blames().size(); i++) {
      Blame blame = report.blames().get(i);
      Participant by = blame.by();
      put(
          fields,
          i == 0 ? "blame" : "blame " + (i + 1),
          (by == null ? "the report" : by.label())
              + " blames "
              + who(blame.at())
              + ": "
              + words(document, blame.words()));
    }
    Participant source = report.source();
    put(fields, "on the word of", source == null ? "" : who(List.of(source)));
    put(fields, "cue", words(document, report.cue()));
    put(fields, "rule", report.rule());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
  }

  private static String who(List<Participant> all) {
    return all.stream()
        .map(p -> p.label() + (p.actor().isEmpty() ? "" : " (" + p.actor() + ")"))
        .collect(Collectors.joining("; "));
  }

  private static String words(Document document, Span span) {
    return span.of(document.text()).replaceAll("\\s+", " ");
  }

  private static String when(@Nullable When when) {
    if (when == null) {
      return "";
    }
    return when.begin().equals(when.end())
        ? when.begin().toString()
        : when.begin() + " to " + when.end();
  }
}
