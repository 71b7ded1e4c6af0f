package org.rapporteur.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The lines that say what a plain text is before it begins: {@code Title: …} lines, or YAML between
 * two lines of {@code ---}, or one line {@code date 2025-10-29 The headline}.
 *
 * @param fields what they say, by lower-case key
 * @param body the text after them
 */
record Header(Map<String, String> fields, String body) {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern LINE =
      Pattern.compile(
          "(title|headline|date|published|outlet|source|publisher|url|link|address|author|byline"
              + "|language|updated|retrieved):[ \\t]*(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATED =
      Pattern.compile(
          "\\s*date:?\\s+(\\d{4}-\\d{2}-\\d{2})\\b[ \\t]*(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern FENCED =
      Pattern.compile(
          "\\A\\s*---[ \\t]*\\n(.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

  static Header of(String text) {
    Matcher fenced = FENCED.matcher(text);
    if (fenced.find() && fenced.group(1).contains(":")) {
      return new Header(yaml(fenced.group(1)), body(text, fenced.end()));
    }
    Map<String, String> fields = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      String line = text.substring(at, end < 0 ? text.length() : end).strip();
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        fields.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).strip());
      } else if (!line.isEmpty() || !fields.isEmpty()) {
        break;
      }
      at = next;
    }
    Matcher dated = DATED.matcher(firstLine(text));
    if (fields.isEmpty() && dated.matches()) {
      fields.put("date", dated.group(1));
      fields.put("title", dated.group(2).strip());
      return new Header(fields, body(text, text.indexOf(dated.group()) + dated.group().length()));
    }
    // one such line may be prose ("Source: officials"); what is meant as a header says more
    boolean meant = fields.size() > 1 || fields.containsKey("date") || fields.containsKey("title");
    return fields.isEmpty() || !meant
        ? new Header(Map.of(), text)
        : new Header(fields, body(text, at));
  }

  /** Fills what the header says; what the draft has already stays. */
  void fill(Draft draft) {
    draft.text = body;
    draft.title = or(draft.title, first("title", "headline"));
    draft.date = or(draft.date, first("date", "published", "published_time", "publication_date"));
    draft.outlet = or(draft.outlet, first("outlet", "publisher", "source", "site_name"));
    draft.address =
        or(draft.address, first("url", "source_url", "address", "link", "canonical_url"));
    if (draft.outlet.startsWith("http") && draft.address.isEmpty()) {
      draft.address = draft.outlet;
      draft.outlet = "";
    }
  }

  private String first(String... keys) {
    for (String key : keys) {
      String value = fields.getOrDefault(key, "");
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  private static String or(String present, String other) {
    return present.isBlank() ? other : present;
  }

  private static Map<String, String> yaml(String block) {
    Map<String, String> fields = new LinkedHashMap<>();
    try {
      JsonNode tree = YAML.readTree(block);
      if (tree.isObject()) {
        tree.forEachEntry(
            (key, value) -> {
              String said =
                  value.isArray() && !value.isEmpty()
                      ? value.get(0).asString("")
                      : value.asString("");
              fields.put(key.toLowerCase(Locale.ROOT), said);
            });
        return fields;
      }
    } catch (JacksonException notYaml) {
      // many headers are only meant as YAML ("title: Talks: a round-up"); read them line by line
    }
    for (String line : block.split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String value = line.substring(colon + 1).strip().replaceAll("^([\"'])(.*)\\1$", "$2");
        fields.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
      }
    }
    return fields;
  }

  private static String body(String text, int from) {
    int at = Math.min(from, text.length());
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.substring(at);
  }

  private static String firstLine(String text) {
    String begun = text.stripLeading();
    int end = begun.indexOf('\n');
    return end < 0 ? begun : begun.substring(0, end);
  }
}
