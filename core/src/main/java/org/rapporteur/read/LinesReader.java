package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Problem.Kind;
import org.rapporteur.read.internal.Decoder;
import org.rapporteur.read.internal.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines: one record a line, each its own document; a bad line spoils no other. */
final class LinesReader implements Reader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final ReadSettings settings;
  private final Intake intake;

  LinesReader(ReadSettings settings, Intake intake) {
    this.settings = settings;
    this.intake = intake;
  }

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean accepts(Source source) {
    return source.plainName().matches(".*\\.(jsonl|ndjson|jsonlines)");
  }

  @Override
  public boolean streams() {
    return true;
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    int member = 0;
    boolean any = false;
    try (InputStream in = source.open()) {
      Lines lines = new Lines(in, settings.documentLimit());
      for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
        String position = "line " + line.number();
        boolean cut = !source.whole() && line.last();
        if (line.tooLong()) {
          any = true;
          String message = "is over the limit of " + Scan.megabytes(settings.documentLimit());
          sink.problem(new Problem(Kind.TOO_LARGE, source.name(), position, message, "split it"));
        } else if (!line.blank() && !cut) {
          any = true;
          member += read(source, line, position, member, sink) ? 1 : 0;
        }
      }
    }
    if (!any && source.whole()) {
      sink.problem(new Problem(Kind.EMPTY, source.name(), "", "has no record", "leave it out"));
    }
  }

  private boolean read(Source source, Lines.Line line, String position, int member, Sink sink) {
    byte[] bytes = line.bytes();
    Decoder.Decoded decoded = Decoder.decode(bytes, "");
    JsonNode record;
    try {
      record = JSON.readTree(decoded.text());
    } catch (JacksonException fault) {
      TokenStreamLocation at = fault.getLocation();
      String column = at == null || at.getColumnNr() < 1 ? "" : ", column " + at.getColumnNr();
      problem(
          source,
          sink,
          Kind.MALFORMED,
          position + column,
          "is not JSON: " + fault.getOriginalMessage());
      return false;
    }
    if (!record.isObject()) {
      problem(source, sink, Kind.MALFORMED, position, "is not a record { … }");
      return false;
    }
    Intake.encoding(source, position, decoded, sink);
    Draft draft = Draft.member(bytes, member, position);
    return fill(source, draft, record, sink);
  }

  private boolean fill(Source source, Draft draft, JsonNode record, Sink sink) {
    Map<String, JsonNode> fields = new TreeMap<>();
    record.forEachEntry((key, value) -> fields.putIfAbsent(Columns.key(key), value));
    Columns columns = settings.columns();
    for (String named : columns.named()) {
      if (!fields.containsKey(Columns.key(named))) {
        problem(source, sink, Kind.FIELD, draft.position, "has no field '" + named + "'");
        return false;
      }
    }
    if (columns.textNames().stream().noneMatch(name -> fields.containsKey(Columns.key(name)))) {
      problem(
          source, sink, Kind.FIELD, draft.position, "has no field for the text, such as 'text'");
      return false;
    }
    draft.text = prose(value(fields, columns.textNames()));
    draft.title = value(fields, columns.titleNames());
    draft.date = value(fields, columns.dateNames());
    draft.address = value(fields, columns.addressNames());
    draft.outlet = value(fields, columns.outletNames());
    intake.take(source, draft, sink);
    return true;
  }

  /** Text that was cut out of a page with its tags loses them. */
  static String prose(String text) {
    boolean tagged = text.contains("</p>") || text.contains("<br") || text.contains("</div>");
    return tagged ? Page.fragment(text) : text;
  }

  private static String value(Map<String, JsonNode> fields, List<String> names) {
    for (String name : names) {
      JsonNode node = fields.get(Columns.key(name));
      String said = node == null ? "" : said(node);
      if (!said.isBlank()) {
        return said;
      }
    }
    return "";
  }

  private static String said(JsonNode node) {
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      node.forEach(part -> parts.add(said(part)));
      parts.removeIf(String::isBlank);
      return String.join(", ", parts);
    }
    if (node.isObject()) {
      return said(node.path(node.has("name") ? "name" : "title"));
    }
    return node.asString("");
  }

  private static void problem(
      Source source, Sink sink, Kind kind, String position, String message) {
    String remedy =
        kind == Kind.FIELD
            ? "name the columns in case.yml or by flags"
            : "mend the line; the others are read";
    sink.problem(new Problem(kind, source.name(), position, message, remedy));
  }
}
