package org.rapporteur.desk.accords;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.code.commitment.NoticeCoder;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;
import org.rapporteur.read.ReadSettings;
import org.rapporteur.read.Readers;
import org.rapporteur.read.Sink;

/** Reads news, in any form that documents come in, for the accords that they tell of. */
public final class NoticeReading {

  private final Readers readers;
  private final Annotator annotator;
  private final NoticeCoder coder;

  /**
   * A reading.
   *
   * @param today for dates that name no year
   * @param annotator of documents
   * @param coder of notices
   */
  public NoticeReading(LocalDate today, Annotator annotator, NoticeCoder coder) {
    this.readers = new Readers(ReadSettings.on(today));
    this.annotator = annotator;
    this.coder = coder;
  }

  /**
   * A document with the accords noticed in it.
   *
   * @param document the report
   * @param notices in text order
   */
  public record Read(Document document, List<AccordNotice> notices) {

    /** Copies the list. */
    public Read {
      notices = List.copyOf(notices);
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
            List<AccordNotice> found =
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
