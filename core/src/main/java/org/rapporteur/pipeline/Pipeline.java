package org.rapporteur.pipeline;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.RapporteurException;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.code.Coder;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;

/**
 * Annotates and codes documents on several threads and hands the outcomes over in the order of the
 * documents, so that what follows is the same whatever the number of threads. Holds no state
 * between runs; a document that fails becomes a problem and the run goes on.
 */
public final class Pipeline {

  private static final int AHEAD_PER_THREAD = 4;

  private final Annotator annotator;
  private final Coder coder;
  private final int threads;

  /**
   * A pipeline over shared stages.
   *
   * @param annotator shared between the threads
   * @param coder shared between the threads
   * @param threads at least 1
   */
  public Pipeline(Annotator annotator, Coder coder, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
    this.annotator = annotator;
    this.coder = coder;
    this.threads = threads;
  }

  /**
   * Runs over all documents. Takes only a few ahead of the one handed over, so memory is bounded.
   *
   * @param documents read on the calling thread
   * @param outcomes called on the calling thread, once a document, in order; what it throws ends
   *     the run
   * @throws RapporteurException if the calling thread is interrupted
   */
  public void run(Iterator<Document> documents, Consumer<Outcome> outcomes) {
    new Workers(threads, AHEAD_PER_THREAD).run(documents, this::run, outcomes);
  }

  /** Runs one document on the calling thread. */
  public Outcome run(Document document) {
    if (!document.coded()) {
      return new Outcome.Kept(document, List.of());
    }
    try {
      return new Outcome.Done(coder.code(annotator.annotate(document)));
    } catch (RuntimeException | StackOverflowError fault) {
      return new Outcome.Kept(
          document,
          List.of(
              new Problem(
                  Problem.Kind.CODING,
                  document.origin().file(),
                  "document " + (document.origin().member() + 1),
                  "could not be coded: " + fault,
                  "it is kept without records; please report this fault with the document")));
    }
  }
}
