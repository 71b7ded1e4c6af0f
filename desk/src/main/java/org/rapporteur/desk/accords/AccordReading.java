package org.rapporteur.desk.accords;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.code.commitment.CommitmentCoder;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;
import org.rapporteur.read.ReadSettings;
import org.rapporteur.read.Readers;
import org.rapporteur.read.Sink;

/** Reads the texts of accords, in any form that documents come in, into commitments. */
public final class AccordReading {

  private final Readers readers;
  private final Annotator annotator;
  private final CommitmentCoder coder;

  /**
   * A reading.
   *
   * @param today for dates that name no year
   * @param annotator of documents
   * @param coder of commitments
   */
  public AccordReading(LocalDate today, Annotator annotator, CommitmentCoder coder) {
    this.readers = new Readers(ReadSettings.on(today));
    this.annotator = annotator;
    this.coder = coder;
  }

  /**
   * A text with what is promised in it.
   *
   * @param document the text
   * @param commitments in text order
   */
  public record Read(Document document, List<Commitment> commitments) {

    /** Copies the list. */
    public Read {
      commitments = List.copyOf(commitments);
    }
  }

  /**
   * Reads a file.
   *
   * @param file any file that documents may be in
   * @param problems takes what is wrong with it
   * @return its documents; none if it cannot be read
   */
  public List<Read> read(Path file, List<Problem> problems) {
    List<Read> read = new ArrayList<>();
    readers.read(
        file,
        file.toString(),
        new Sink() {
          @Override
          public void document(Document document) {
            List<Commitment> found =
                document.coded() ? coder.code(annotator.annotate(document)) : List.of();
            read.add(new Read(document, found));
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
          }
        });
    return read;
  }
}
