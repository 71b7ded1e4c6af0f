package org.rapporteur.desk.accords;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;
import org.rapporteur.read.ReadSettings;
import org.rapporteur.read.Readers;
import org.rapporteur.read.Sink;

/**
 * Reads documents, in any form that they come in, for what a coder of accords finds in them: the
 * texts of accords for commitments, news for notices of accords.
 *
 * @param <T> what is found
 */
public final class AccordReading<T> {

  private final Readers readers;
  private final Annotator annotator;
  private final Function<Annotated, List<T>> coder;

  /**
   * A reading.
   *
   * @param today for dates that name no year
   * @param annotator of documents
   * @param coder gives what is in a document, in text order
   */
  public AccordReading(LocalDate today, Annotator annotator, Function<Annotated, List<T>> coder) {
    this.readers = new Readers(ReadSettings.on(today));
    this.annotator = annotator;
    this.coder = coder;
  }

  /**
   * A document with what is found in it.
   *
   * @param <T> what is found
   * @param document the text
   * @param found in text order
   */
  public record Read<T>(Document document, List<T> found) {

    /** Copies the list. */
    public Read {
      found = List.copyOf(found);
    }
  }

  /**
   * Reads a file.
   *
   * @param file any file that documents may be in
   * @param problems takes what is wrong with it
   * @return its documents; none if it cannot be read
   */
  public List<Read<T>> read(Path file, List<Problem> problems) {
    List<Read<T>> read = new ArrayList<>();
    readers.read(
        file,
        file.toString(),
        new Sink() {
          @Override
          public void document(Document document) {
            List<T> found =
                document.coded() ? coder.apply(annotator.annotate(document)) : List.of();
            read.add(new Read<>(document, found));
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
          }
        });
    return read;
  }
}
