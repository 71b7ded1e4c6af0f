package org.rapporteur.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of an interview or a transcript that begin with who speaks: "NAIRN: …", "Question: …",
 * "A: …". A text is a transcript if two such names in capitals, or three names, begin lines of it
 * and one of them comes again, or if it has questions and answers marked as such. Linear in the
 * length of the text.
 */
public final class SpeakerLines {

  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]{0,30}+";

  private static final Pattern LINE =
      Pattern.compile(
          "^[\\h\"“«]{0,9}+("
              + WORD
              + "(?:\\h"
              + WORD
              + "){0,4}+)\\h?+(?:\\([^)\\v]{1,40}\\)\\h?+)?:\\h*+(?=\\S)",
          Pattern.MULTILINE);

  /** Who asks, or leads through a talk. */
  private static final Set<String> ASKING =
      Set.of(
          "q",
          "question",
          "questioner",
          "moderator",
          "host",
          "anchor",
          "interviewer",
          "reporter",
          "journalist",
          "correspondent",
          "operator",
          "presenter");

  private static final Set<String> ANSWERING = Set.of("a", "answer");

  /**
   * A line that begins with who speaks.
   *
   * @param name the name or the role, without the colon
   * @param said where the words begin
   * @param asks whether it is somebody who asks or leads, and no voice of the matter
   * @param answers whether it only says that this is the answer
   */
  public record Line(Span name, int said, boolean asks, boolean answers) {}

  private SpeakerLines() {}

  /**
   * The lines, in order; none if the text is no transcript.
   *
   * @param text a document's text
   */
  public static List<Line> find(String text) {
    List<Line> lines = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> loud = new HashSet<>();
    boolean again = false;
    boolean asks = false;
    boolean answers = false;
    Matcher matcher = LINE.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1);
      String plain = name.toLowerCase(Locale.ROOT);
      Line line =
          new Line(
              new Span(matcher.start(1), matcher.end(1)),
              matcher.end(),
              ASKING.contains(last(plain)),
              ANSWERING.contains(plain));
      lines.add(line);
      again |= !names.add(plain);
      asks |= line.asks();
      answers |= line.answers();
      if (name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1) {
        loud.add(plain);
      }
    }
    boolean talk =
        again && (loud.size() > 1 || names.size() > 2) || asks && (answers || lines.size() > 2);
    return talk ? List.copyOf(lines) : List.of();
  }

  /**
   * Whether a text has a surname behind another name: "Tomas Reld" for "RELD".
   *
   * @param text a document's text
   * @param name a name, in any capitals; its last word counts
   */
  public static boolean inFull(String text, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    String titled = last.substring(0, 1) + last.substring(1).toLowerCase(Locale.ROOT);
    return Pattern.compile("\\p{Lu}\\p{Ll}+[ -]" + Pattern.quote(titled) + "\\b")
        .matcher(text)
        .find();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
