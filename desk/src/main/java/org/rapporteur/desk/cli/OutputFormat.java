package org.rapporteur.desk.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.export.RecordFields;
import org.rapporteur.desk.export.RecordWriter;
import org.rapporteur.desk.peers.Layout;
import org.rapporteur.desk.peers.OwnTable;
import org.rapporteur.desk.peers.PeerFormat;
import org.rapporteur.desk.peers.PeerWriter;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;

/** The formats in which records can be written. */
enum OutputFormat {
  /** Our records, a JSON object a line. */
  jsonl,
  /** Our records, a row each. */
  csv,
  /** Events in the layout of the Phoenix data sets. */
  phoenix,
  /** Events in the layout of ICEWS. */
  icews,
  /** Events in the layout of POLECAT. */
  polecat,
  /** Events in the layout of GDELT 2.0. */
  gdelt,
  /** Events in the layout of GDELT 1.0. */
  gdelt1;

  /** Where coded documents go. */
  interface Output {

    /** Writes all records of a document. */
    void write(Coded coded);

    /** What the format left out, in a line for a person; null if nothing. */
    @Nullable String leftOut();
  }

  /** The layout of another coder's data set; null for our own formats. */
  @Nullable PeerFormat peer() {
    return this == jsonl || this == csv ? null : PeerFormat.valueOf(name());
  }

  /** How its table is laid out; null where it is no table. */
  @Nullable Layout layout() {
    PeerFormat peer = peer();
    return peer != null ? peer.layout() : this == csv ? OwnTable.layout() : null;
  }

  /**
   * An output of this format.
   *
   * @param knowledge asked only if the format needs it
   */
  Output open(PrintWriter out, Supplier<Knowledge> knowledge) {
    PeerFormat peer = peer();
    return peer == null ? own(out) : of(peer.writer(out, knowledge.get()));
  }

  private static Output of(PeerWriter writer) {
    return new Output() {
      @Override
      public void write(Coded coded) {
        writer.write(coded);
      }

      @Override
      public @Nullable String leftOut() {
        return writer.leftOut();
      }
    };
  }

  private Output own(PrintWriter out) {
    RecordWriter writer =
        new RecordWriter(out, this == csv ? RecordWriter.Format.csv : RecordWriter.Format.jsonl);
    return new Output() {
      @Override
      public void write(Coded coded) {
        Document document = coded.annotated().document();
        coded.events().forEach(event -> writer.write(RecordFields.event(document, event)));
        coded
            .statements()
            .forEach(statement -> writer.write(RecordFields.statement(document, statement)));
      }

      @Override
      public @Nullable String leftOut() {
        return null;
      }
    };
  }
}
