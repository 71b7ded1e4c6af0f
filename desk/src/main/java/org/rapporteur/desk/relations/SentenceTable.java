package org.rapporteur.desk.relations;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.model.Problem;

/**
 * Reads the rows of a tab-separated table in UTF-8 with a header, one at a time. Every line after
 * the header is a row, faulty ones too, so that what is written for the rows can be laid beside
 * them; only blank lines at the end are none. A cell may be quoted as in CSV and then may hold
 * tabs, line feeds and doubled quotes. A quote that does not close, as news has them and tables
 * written without quoting keep them, is a plain character, and the rows after it are not lost: this
 * is why no CSV library reads here.
 */
public final class SentenceTable implements Iterator<SentenceTable.Row>, AutoCloseable {

  private static final int LONGEST = 1 << 20;
  private static final int MOST_JOINED = 100;

  /**
   * A row.
   *
   * @param line the number of its first line, from 1
   * @param cells of the columns asked for, in the order asked; null where the table or the row has
   *     none
   * @param fault what is wrong with the row, or null
   */
  public record Row(long line, List<@Nullable String> cells, @Nullable Problem fault) {

    /** Copies the cells, among which may be nulls. */
    public Row {
      cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** A cell of a row, empty where there is none. */
    public String cell(int column) {
      String cell = cells.get(column);
      return cell == null ? "" : cell;
    }
  }

  private record Line(long number, String text, @Nullable String fault) {

    boolean blank() {
      return text.isBlank() && fault == null;
    }
  }

  private final InputStream in;
  private final String name;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private final List<Integer> places = new ArrayList<>();
  private int width;
  private long number;

  /**
   * Opens a table and reads its header. Lines before it that begin with # are comments.
   *
   * @param in the table's bytes; closed with it
   * @param name what to call the table in messages
   * @param needed columns that must be there
   * @param wished columns that may be there
   * @throws RapporteurException if the header lacks a needed column, or names one twice
   */
  public SentenceTable(InputStream in, String name, List<String> needed, List<String> wished) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.name = name;
    Line header = physical();
    if (header != null && header.text.startsWith("\uFEFF")) {
      header = new Line(header.number, header.text.substring(1), header.fault);
    }
    while (header != null && header.text.startsWith("#")) {
      header = physical();
    }
    if (header == null) {
      throw new RapporteurException(
          name + ": is empty; its first line must name the column " + needed.get(0));
    }
    List<String> names = cells(header.text).stream().map(String::strip).toList();
    width = names.size();
    Set<String> seen = new HashSet<>();
    for (String column : names) {
      if (!seen.add(column) && (needed.contains(column) || wished.contains(column))) {
        throw fault(header, "names the column '" + column + "' twice; rename one");
      }
    }
    for (String column : needed) {
      if (!seen.contains(column)) {
        throw fault(
            header,
            "has no column '"
                + column
                + "'; it has: "
                + String.join(", ", names)
                + " (columns are separated by tabs)");
      }
      places.add(names.indexOf(column));
    }
    wished.forEach(column -> places.add(names.indexOf(column)));
  }

  private RapporteurException fault(Line header, String what) {
    return new RapporteurException(name + ", line " + header.number + ": " + what);
  }

  @Override
  public boolean hasNext() {
    boolean blank = true;
    for (Line line : ahead) {
      blank &= line.blank();
    }
    while (blank) {
      Line line = physical();
      if (line == null) {
        return false;
      }
      ahead.add(line);
      blank = line.blank();
    }
    return true;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line first = ahead.remove();
    List<String> cells = joined(first);
    if (cells == null) {
      cells = cells(first.text);
    }
    Problem problem = null;
    if (first.fault != null) {
      problem = problem(first, Problem.Kind.ENCODING, first.fault, "mend the line");
    } else if (cells.size() != width) {
      String fields = cells.size() == 1 ? "1 field" : cells.size() + " fields";
      problem =
          problem(
              first,
              Problem.Kind.MALFORMED,
              first.blank() ? "is blank" : "has " + fields + " where the header has " + width,
              "mend the row; the others are read");
    }
    List<@Nullable String> asked = new ArrayList<>();
    for (int place : places) {
      asked.add(place < 0 || place >= cells.size() ? null : cells.get(place));
    }
    return new Row(first.number, asked, problem);
  }

  private Problem problem(Line line, Problem.Kind kind, String message, String remedy) {
    return new Problem(kind, name, "line " + line.number, message, remedy);
  }

  /**
   * The cells of a row of which one goes on over several lines; null if that is not so. It is so
   * only where it makes a whole row, and where the next line is no whole row by itself.
   */
  private @Nullable List<String> joined(Line first) {
    if (width == 1 || first.fault != null || closed(first.text)) {
      return null;
    }
    boolean whole = cells(first.text).size() == width;
    StringBuilder text = new StringBuilder(first.text);
    List<Line> taken = new ArrayList<>();
    for (int i = 0; i < MOST_JOINED; i++) {
      Line line = ahead.isEmpty() ? physical() : ahead.remove();
      if (line == null) {
        break;
      }
      taken.add(line);
      if (line.fault != null || whole && cells(line.text).size() == width) {
        break;
      }
      text.append('\n').append(line.text);
      if (closed(text.toString())) {
        List<String> cells = cells(text.toString());
        if (cells.size() == width) {
          return cells;
        }
        break;
      }
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      ahead.addFirst(taken.get(i));
    }
    return null;
  }

  /** Whether no quoted cell is left open at the end. */
  private static boolean closed(String line) {
    int at = 0;
    while (at <= line.length()) {
      int end = quotedEnd(line, at);
      if (end == -2) {
        return false;
      }
      int tab = line.indexOf('\t', end >= 0 ? end : at);
      if (tab < 0) {
        return true;
      }
      at = tab + 1;
    }
    return true;
  }

  /** The cells as they are meant: those in quotes without them. */
  private static List<String> cells(String line) {
    String row = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (true) {
      int end = quotedEnd(row, at);
      int tab = row.indexOf('\t', end >= 0 ? end : at);
      String cell = row.substring(at, tab < 0 ? row.length() : tab);
      cells.add(end >= 0 ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
      if (tab < 0) {
        return cells;
      }
      at = tab + 1;
    }
  }

  /** The end of a cell in quotes that begins here; −1 if there is none, −2 if it is left open. */
  private static int quotedEnd(String line, int begin) {
    if (begin >= line.length() || line.charAt(begin) != '"') {
      return -1;
    }
    int at = begin + 1;
    while (true) {
      int quote = line.indexOf('"', at);
      if (quote < 0) {
        return -2;
      }
      int after = quote + 1;
      if (after < line.length() && line.charAt(after) == '"') {
        at = after + 1;
        continue;
      }
      boolean last =
          after == line.length() || line.startsWith("\r", after) && after + 1 == line.length();
      return last || line.charAt(after) == '\t' ? after : -1;
    }
  }

  /** The next line without its line feed; null at the end. */
  private @Nullable Line physical() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try {
      int unit = in.read();
      if (unit < 0) {
        return null;
      }
      boolean tooLong = false;
      for (; unit >= 0 && unit != '\n'; unit = in.read()) {
        tooLong |= bytes.size() >= LONGEST;
        if (!tooLong) {
          bytes.write(unit);
        }
      }
      number++;
      if (tooLong) {
        return new Line(number, "", "is longer than " + LONGEST + " bytes");
      }
      return line(bytes.toByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(name + ": " + failed.getMessage(), failed);
    }
  }

  private Line line(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Line(number, text, null);
    } catch (CharacterCodingException bad) {
      return new Line(number, new String(bytes, StandardCharsets.UTF_8), "is not UTF-8");
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
