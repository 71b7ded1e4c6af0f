package org.rapporteur.read.internal;

import java.util.regex.Pattern;

/**
 * What stands before the root element of an XML file, looked at without a parser, so that nothing
 * it declares can do harm.
 *
 * @param entities whether it declares entities
 * @param external whether one of them, or a parameter entity, lies outside the file
 * @param line the line of the first declaration of an entity, from 1; 0 if there is none
 * @param without the whole text with the doctype blanked out, line ends kept
 */
public record Prologue(boolean entities, boolean external, int line, String without) {
  private static final Pattern ENTITY = Pattern.compile("<!ENTITY", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXTERNAL =
      Pattern.compile(
          "<!ENTITY\\s+(?:%\\s+)?\\S+\\s+(?:SYSTEM|PUBLIC)\\b", Pattern.CASE_INSENSITIVE);

  /** Looks at the beginning of an XML text. */
  public static Prologue of(String xml) {
    int begin = doctype(xml);
    if (begin < 0) {
      return new Prologue(false, false, 0, xml);
    }
    int end = end(xml, begin);
    String declared = xml.substring(begin, end);
    boolean entities = ENTITY.matcher(declared).find();
    boolean external = EXTERNAL.matcher(declared).find();
    int at = entities ? begin + declared.toUpperCase(java.util.Locale.ROOT).indexOf("<!ENTITY") : 0;
    int line = entities ? 1 + (int) xml.substring(0, at).chars().filter(c -> c == '\n').count() : 0;
    String blank = declared.replaceAll("[^\\n]", " ");
    return new Prologue(
        entities, external, line, xml.substring(0, begin) + blank + xml.substring(end));
  }

  /** Where the doctype begins, or -1 if the root element comes first. */
  private static int doctype(String xml) {
    int at = 0;
    while (at < xml.length()) {
      int open = xml.indexOf('<', at);
      if (open < 0) {
        return -1;
      }
      if (xml.startsWith("<?", open)) {
        at = after(xml, "?>", open);
      } else if (xml.startsWith("<!--", open)) {
        at = after(xml, "-->", open);
      } else {
        return xml.regionMatches(true, open, "<!DOCTYPE", 0, 9) ? open : -1;
      }
    }
    return -1;
  }

  private static int after(String xml, String mark, int from) {
    int at = xml.indexOf(mark, from);
    return at < 0 ? xml.length() : at + mark.length();
  }

  private static int end(String xml, int begin) {
    int depth = 0;
    char quote = 0;
    for (int i = begin; i < xml.length(); i++) {
      char unit = xml.charAt(i);
      if (quote != 0) {
        quote = unit == quote ? 0 : quote;
      } else if (xml.startsWith("<!--", i)) {
        i = after(xml, "-->", i) - 1;
      } else if (unit == '"' || unit == '\'') {
        quote = unit;
      } else if (unit == '<') {
        depth++;
      } else if (unit == '>') {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return xml.length();
  }
}
