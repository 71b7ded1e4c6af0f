package org.rapporteur.desk.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * Writes records as rows of another coder's data set. These have no column for modality: only what
 * counts as done is written, and what is left out is counted. Not for several threads.
 */
public final class PeerWriter {

  private final Writer out;
  private final PeerFormat format;
  private final People people;
  private final Rows rows;
  private int written;
  private int undone;
  private int alone;

  PeerWriter(Writer out, PeerFormat format, Knowledge knowledge) {
    this.out = out;
    this.format = format;
    this.people = new People(knowledge);
    this.rows = format.rows(people);
    if (rows.layout().header()) {
      line(rows.layout().names());
    }
  }

  /**
   * Writes all that was coded from a document.
   *
   * @throws UncheckedIOException if the writer fails
   */
  public void write(Coded coded) {
    Document document = coded.annotated().document();
    people.found(coded.annotated().actors());
    for (Event event : coded.events()) {
      event(document, event, number(coded, event.evidence().span()));
    }
    for (Statement statement : coded.statements()) {
      statement(document, statement, number(coded, statement.evidence().span()));
    }
  }

  private static int number(Coded coded, Span span) {
    for (Sentence sentence : coded.annotated().sentences()) {
      if (sentence.span().covers(span) || span.covers(sentence.span())) {
        return sentence.index() + 1;
      }
    }
    return 0;
  }

  /** The actors of the documents that follow, by id; they come before those of the knowledge. */
  public void actors(Map<String, Actor> found) {
    people.found(found);
  }

  /**
   * Writes an event, if it counts and has the actors that the layout asks for.
   *
   * @param sentence number of its sentence in the document, from 1, or 0 if not at hand
   */
  public void event(Document document, Event event, int sentence) {
    if (!event.counts()) {
      undone++;
      return;
    }
    deed(Deed.of(document, event, sentence));
  }

  /** Writes a statement that CAMEO has among its events: codes 01 and 02, said to somebody. */
  public void statement(Document document, Statement statement, int sentence) {
    Deed deed = Deed.of(document, statement, people.goldstein(statement.cameo()), sentence);
    if (deed != null) {
      deed(deed);
    }
  }

  private void deed(Deed deed) {
    List<List<String>> lines = rows.of(deed);
    if (lines.isEmpty() && deed.type() != null) {
      alone++;
    }
    lines.forEach(this::line);
    written += lines.size();
  }

  private void line(List<String> cells) {
    int needed = rows.layout().columns().size();
    if (cells.size() != needed) {
      throw new IllegalStateException(cells.size() + " cells for " + needed + " columns");
    }
    try {
      out.write(cells.stream().map(PeerWriter::plain).collect(Collectors.joining("\t")));
      out.write('\n');
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The layouts have no quotes: a cell must not hold what ends one. */
  private static String plain(String cell) {
    return cell.chars().anyMatch(c -> c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029)
        ? cell.replaceAll("[\\x00-\\x1f\\x85\\u2028\\u2029]+", " ").strip()
        : cell;
  }

  /** What was left out, in a line for a person to read; null if nothing was. */
  public @Nullable String leftOut() {
    if (undone == 0 && alone == 0) {
      return null;
    }
    return format
        + ": "
        + written
        + " rows; left out "
        + undone
        + " events that are not done (planned, denied, alleged …) and "
        + alone
        + " without a known actor on both sides; --format jsonl has them all";
  }
}
