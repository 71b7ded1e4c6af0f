package org.rapporteur.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Problem.Kind;
import org.rapporteur.read.internal.Decoder;

/** Tables with a header line, comma-, tab-, semicolon- or bar-separated: a document a row. */
final class TableReader implements Reader {
  private static final char UNIT = '\u001F';

  private final ReadSettings settings;
  private final Intake intake;

  TableReader(ReadSettings settings, Intake intake) {
    this.settings = settings;
    this.intake = intake;
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean accepts(Source source) {
    return source.plainName().matches(".*\\.(csv|tsv|tab)");
  }

  @Override
  public boolean streams() {
    return true;
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    byte[] start = source.start();
    Charset charset = Decoder.charset(start, source.badSample());
    if (source.badUtf8() >= 0) {
      Intake.encoding(source, "", new Decoder.Decoded("", charset, source.badUtf8()), sink);
    }
    try (InputStream in = source.open()) {
      in.skipNBytes(Decoder.markLength(start));
      CsvReader<CsvRecord> rows =
          CsvReader.builder()
              .fieldSeparator(separator(source, start, charset))
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .maxBufferSize((int) Math.max(8192, settings.documentLimit()))
              .ofCsvRecord(new InputStreamReader(in, charset));
      rows(source, rows.iterator(), sink);
    }
  }

  private void rows(Source source, Iterator<CsvRecord> rows, Sink sink) {
    Map<String, Integer> header = null;
    int width = 0;
    int member = 0;
    long line = 1;
    try {
      while (rows.hasNext()) {
        CsvRecord row = rows.next();
        line = row.getStartingLineNumber();
        if (header == null) {
          header = header(row);
          width = row.getFieldCount();
          if (!usable(source, header, row, sink)) {
            return;
          }
        } else if (row.getFieldCount() != width) {
          boolean cut = !source.whole() && !rows.hasNext();
          if (!cut) {
            ragged(source, row, width, sink);
          }
        } else {
          intake.take(source, draft(header, row, member), sink);
          member++;
        }
      }
    } catch (CsvParseException fault) {
      String message = "is no row of a table: " + fault.getMessage();
      String remedy = "mend the quotes there; rows after it were not read";
      sink.problem(
          new Problem(Kind.MALFORMED, source.name(), "after line " + line, message, remedy));
      return;
    } catch (UncheckedIOException fault) {
      String message = "cannot be read on: " + fault.getMessage();
      sink.problem(new Problem(Kind.UNREADABLE, source.name(), "after line " + line, message, ""));
      return;
    }
    if (member == 0 && line <= 1 && source.whole()) {
      sink.problem(new Problem(Kind.EMPTY, source.name(), "", "has no row", "leave it out"));
    }
  }

  private static void ragged(Source source, CsvRecord row, int width, Sink sink) {
    sink.problem(
        new Problem(
            Kind.MALFORMED,
            source.name(),
            "line " + row.getStartingLineNumber(),
            "has " + row.getFieldCount() + " fields where the header has " + width,
            "mend the row; the others are read"));
  }

  private boolean usable(Source source, Map<String, Integer> header, CsvRecord row, Sink sink) {
    Columns columns = settings.columns();
    for (String named : columns.named()) {
      if (!header.containsKey(Columns.key(named))) {
        missing(source, "column '" + named + "'", row, sink);
        return false;
      }
    }
    if (column(header, columns.textNames()) < 0) {
      missing(source, "column for the text, such as 'text'", row, sink);
      return false;
    }
    if (column(header, columns.dateNames()) < 0) {
      String message = "has no column for the date; all its rows are kept, undated";
      String remedy = "name the column in case.yml or by a flag";
      sink.problem(new Problem(Kind.DATE, source.name(), "line 1", message, remedy));
    }
    return true;
  }

  private static void missing(Source source, String what, CsvRecord row, Sink sink) {
    String message = "has no " + what + "; it has " + String.join(", ", row.getFields());
    String remedy = "name the columns in case.yml or by flags";
    sink.problem(new Problem(Kind.FIELD, source.name(), "line 1", message, remedy));
  }

  private Draft draft(Map<String, Integer> header, CsvRecord row, int member) {
    String position = "line " + row.getStartingLineNumber();
    Draft draft =
        Draft.member(String.join(String.valueOf(UNIT), row.getFields()), member, position);
    Columns columns = settings.columns();
    draft.text = LinesReader.prose(value(header, row, columns.textNames()));
    draft.title = value(header, row, columns.titleNames());
    draft.date = value(header, row, columns.dateNames());
    draft.address = value(header, row, columns.addressNames());
    draft.outlet = value(header, row, columns.outletNames());
    draft.undatedTold = column(header, columns.dateNames()) < 0;
    return draft;
  }

  private static Map<String, Integer> header(CsvRecord row) {
    Map<String, Integer> header = new LinkedHashMap<>();
    for (int i = 0; i < row.getFieldCount(); i++) {
      header.putIfAbsent(Columns.key(row.getField(i)), i);
    }
    return header;
  }

  private static int column(Map<String, Integer> header, List<String> names) {
    for (String name : names) {
      @Nullable Integer at = header.get(Columns.key(name));
      if (at != null) {
        return at;
      }
    }
    return -1;
  }

  private static String value(Map<String, Integer> header, CsvRecord row, List<String> names) {
    int at = column(header, names);
    return at < 0 ? "" : row.getField(at);
  }

  /** The mark that the header line has most of; a comma if it has none. */
  private static char separator(Source source, byte[] start, Charset charset) {
    if (source.plainName().matches(".*\\.(tsv|tab)")) {
      return '\t';
    }
    Charset known = charset.equals(StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : charset;
    String text = new String(start, known);
    String line = text.lines().findFirst().orElse("");
    char best = ',';
    long most = 0;
    for (char mark : new char[] {',', '\t', ';', '|'}) {
      long count = line.chars().filter(unit -> unit == mark).count();
      if (count > most) {
        most = count;
        best = mark;
      }
    }
    return best;
  }
}
