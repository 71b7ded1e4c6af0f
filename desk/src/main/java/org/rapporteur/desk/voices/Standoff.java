package org.rapporteur.desk.voices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.model.Span;

/**
 * Attributions marked in brat's standoff format: text-bound lines ({@code T1<TAB>Source 89
 * 106<TAB>words}) and relations ({@code E1<TAB>Attribution:T4 Content:T3 Cue:T2 Source:T1}).
 * Offsets count Unicode code points, as brat does, and are given in UTF-16 units.
 */
final class Standoff {

  private Standoff() {}

  /**
   * Reads the marks of a text.
   *
   * @param file the standoff file
   * @param text the text it marks
   * @throws RapporteurException with the file and line of what is no mark
   */
  static List<Marked> read(Path file, String text) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, List<Span>> bound = new HashMap<>();
    List<Marked> found = new ArrayList<>();
    // a relation may name words that are marked further down
    for (boolean relations : new boolean[] {false, true}) {
      for (int i = 0; i < lines.size(); i++) {
        String[] cells = lines.get(i).split("\t", -1);
        try {
          if (!relations && cells[0].startsWith("T")) {
            bound.put(cells[0], spans(cells[1], text));
          } else if (relations && cells[0].startsWith("E")) {
            Marked marked = relation(cells[1], bound);
            if (!marked.content().isEmpty()) {
              found.add(marked);
            }
          }
        } catch (IllegalArgumentException | IndexOutOfBoundsException fault) {
          throw new RapporteurException(
              file + ", line " + (i + 1) + ": no mark in standoff format: " + lines.get(i), fault);
        }
      }
    }
    return found;
  }

  private static List<Span> spans(String cell, String text) {
    List<Span> spans = new ArrayList<>();
    for (String pair : cell.substring(cell.indexOf(' ') + 1).split(";", -1)) {
      String[] ends = pair.trim().split(" ", -1);
      spans.add(
          new Span(
              text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
              text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
    }
    return spans;
  }

  private static Marked relation(String cell, Map<String, List<Span>> bound) {
    List<Span> content = new ArrayList<>();
    Span source = null;
    Span cue = null;
    for (String part : cell.trim().split(" ", -1)) {
      int colon = part.indexOf(':');
      List<Span> spans = bound.get(part.substring(colon + 1));
      if (spans == null) {
        throw new IllegalArgumentException("nothing is called " + part.substring(colon + 1));
      }
      String role = part.substring(0, colon);
      if (role.startsWith("Content")) {
        content.addAll(spans);
      } else if (role.startsWith("Source")) {
        source = union(source, spans);
      } else if (role.startsWith("Cue")) {
        cue = union(cue, spans);
      }
    }
    content.sort(null);
    return new Marked(source, cue, content);
  }

  private static Span union(@Nullable Span so, List<Span> more) {
    Span all = so;
    for (Span span : more) {
      all = all == null ? span : all.union(span);
    }
    if (all == null) {
      throw new IllegalArgumentException("a role without words");
    }
    return all;
  }
}
