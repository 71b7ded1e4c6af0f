package org.rapporteur.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.RapporteurException;

/**
 * Does the same to many things on several threads and hands the results over in the order of the
 * things, so that what follows is the same whatever the number of threads. Holds no state between
 * runs.
 *
 * @param threads at least 1
 * @param ahead how many things a thread may be ahead of the one handed over: bounds the memory
 */
public record Workers(int threads, int ahead) {

  /** Checks the numbers. */
  public Workers {
    if (threads < 1 || ahead < 1) {
      throw new IllegalArgumentException("threads: " + threads + ", ahead: " + ahead);
    }
  }

  /**
   * Runs over all things.
   *
   * @param things read on the calling thread
   * @param work done on the workers; what it throws ends the run
   * @param results called on the calling thread, once a thing, in order; what it throws ends the
   *     run
   * @throws RapporteurException if the calling thread is interrupted or the work throws
   */
  public <T, R> void run(
      Iterator<T> things, Function<? super T, ? extends R> work, Consumer<? super R> results) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Workers::worker);
    try {
      Queue<Future<R>> begun = new ArrayDeque<>();
      while (things.hasNext() || !begun.isEmpty()) {
        while (things.hasNext() && begun.size() < threads * ahead) {
          T thing = things.next();
          begun.add(workers.submit(() -> work.apply(thing)));
        }
        results.accept(begun.remove().get());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new RapporteurException("coding was interrupted; run it again to go on", interrupted);
    } catch (ExecutionException failed) {
      throw new RapporteurException("coding stopped: " + failed.getCause(), failed);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "rapporteur-coder");
    thread.setDaemon(true);
    return thread;
  }
}
