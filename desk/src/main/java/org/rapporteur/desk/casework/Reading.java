package org.rapporteur.desk.casework;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;
import org.rapporteur.read.Sink;

/**
 * Reads ahead on a thread of its own and hands documents over one at a time, so that readers, which
 * push, can feed coders, which pull. For one calling thread.
 */
public final class Reading implements Iterator<Arrival>, AutoCloseable {

  private static final int AHEAD = 2_000;

  /** What the thread hands over: a document, or the end with what ended it. */
  private record Item(@Nullable Arrival arrival, @Nullable Throwable fault) {}

  private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;
  private final List<Problem> lost = new ArrayList<>();
  private final AtomicInteger arrived = new AtomicInteger();
  private volatile boolean ended;
  private @Nullable Item next;

  /**
   * Begins to read.
   *
   * @param reading reads all there is into the sink it is given
   */
  public Reading(Consumer<Sink> reading) {
    thread = new Thread(() -> read(reading), "rapporteur-reader");
    thread.setDaemon(true);
    thread.start();
  }

  private void read(Consumer<Sink> reading) {
    Throwable fault = null;
    try {
      reading.accept(new Queueing());
    } catch (RuntimeException | Error failed) {
      fault = failed;
    }
    ended = true;
    try {
      queue.put(new Item(null, fault));
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** The number of documents read so far. */
  public int arrived() {
    return arrived.get();
  }

  /** Whether all have been read, so that {@link #arrived()} will not grow. */
  public boolean ended() {
    return ended;
  }

  /** What gave no document, in order; complete once there is no next document. */
  public List<Problem> lost() {
    synchronized (lost) {
      return List.copyOf(lost);
    }
  }

  @Override
  public boolean hasNext() {
    Item item = next;
    if (item == null) {
      try {
        item = queue.take();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new RapporteurException("reading was interrupted; run it again", interrupted);
      }
      next = item;
    }
    if (item.fault() instanceof RuntimeException fault) {
      throw fault;
    }
    if (item.fault() instanceof Error error) {
      throw error;
    }
    return item.arrival() != null;
  }

  @Override
  public Arrival next() {
    Item item = hasNext() ? next : null;
    Arrival arrival = item == null ? null : item.arrival();
    if (arrival == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return arrival;
  }

  /** Stops reading. */
  @Override
  public void close() {
    thread.interrupt();
  }

  /** Problems that keep the document come before it; the others are of what gave none. */
  private final class Queueing implements Sink {

    private final List<Problem> pending = new ArrayList<>();

    @Override
    public void document(Document document) {
      try {
        queue.put(new Item(new Arrival(document, pending), null));
      } catch (InterruptedException closed) {
        Thread.currentThread().interrupt();
        throw new RapporteurException("reading was stopped; run it again", closed);
      }
      pending.clear();
      arrived.incrementAndGet();
    }

    @Override
    public void problem(Problem problem) {
      if (problem.fatal()) {
        synchronized (lost) {
          lost.add(problem);
        }
      } else {
        pending.add(problem);
      }
    }
  }
}
