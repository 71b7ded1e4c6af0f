package org.rapporteur.desk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Document;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/** What is told of a conduct, as names and values to print; what is not told is left out. */
final class ConductFields {

  private ConductFields() {}

  static Map<String, String> of(Document document, Conduct conduct) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "headings", String.join(", ", conduct.headings()));
    put(fields, "by", labels(conduct.actors()));
    put(fields, "others", labels(conduct.others()));
    put(fields, "body", words(document, conduct.body()));
    put(fields, "object", words(document, conduct.object()));
    When when = conduct.when();
    put(fields, "when", when == null ? "" : when.begin() + " (" + when.source() + ")");
    Place where = conduct.where();
    put(fields, "where", where == null ? "" : where.name());
    Participant source = conduct.source();
    put(fields, "word of", source == null ? "" : source.label());
    put(fields, "clause", words(document, conduct.clause()));
    put(fields, "rule", conduct.rule());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
  }

  private static String labels(List<Participant> all) {
    return all.stream().map(Participant::label).collect(Collectors.joining("; "));
  }

  private static String words(Document document, @Nullable Span span) {
    return span == null ? "" : span.of(document.text()).replaceAll("\\s+", " ");
  }
}
