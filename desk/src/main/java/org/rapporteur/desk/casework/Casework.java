package org.rapporteur.desk.casework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.Filing;
import org.rapporteur.casefile.question.Documents;
import org.rapporteur.casefile.question.FiledDocument;
import org.rapporteur.casefile.question.Problems;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.read.Reprints;
import org.rapporteur.read.Sink;

/**
 * Takes documents into a case file: codes those it has not coded with this version, files them a
 * batch at a time, each batch whole or not at all. For one run on one thread.
 */
public final class Casework {

  /** Under what name the case file keeps the version of knowledge and models last used. */
  public static final String KNOWLEDGE = "knowledge";

  private static final int BATCH = 20;

  private final CaseFile file;
  private final Stages.Loader loader;
  private final List<String> parties;
  private final String version;
  private final Map<String, Path> paths;
  private final int threads;
  private final Watcher watcher;

  private final List<Filing> batch = new ArrayList<>();
  private final Map<String, List<Problem>> problems = new HashMap<>();
  private final List<Problem> told = new ArrayList<>();
  private final Set<String> seen = new TreeSet<>();
  private final Set<String> files = new TreeSet<>();
  private int coded;
  private int kept;
  private int unchanged;
  private long sentences;

  /**
   * Work on one case file.
   *
   * @param loader loads the stages, only if a document has to be coded
   * @param parties ids of the case's parties
   * @param paths where files lie, by the names that records call them; may be filled while reading
   * @param threads at least 1
   */
  public Casework(
      CaseFile file,
      Stages.Loader loader,
      List<String> parties,
      Map<String, Path> paths,
      int threads,
      Watcher watcher) {
    this.file = file;
    this.loader = loader;
    this.parties = List.copyOf(parties);
    this.version = loader.version(parties);
    this.paths = paths;
    this.threads = threads;
    this.watcher = watcher;
  }

  /**
   * Reads and files all there is. What a file of the case gave before and does not give now, as it
   * was edited, is taken out.
   *
   * @param reading reads all there is into the sink it is given
   * @param shelf what is known of the case's files
   */
  public Tally run(Consumer<Sink> reading, Shelf shelf) {
    // a first run needs them for sure: load them while the first documents are read
    Loading loading = new Loading(file.documentIds().isEmpty());
    try (Reading arrivals = new Reading(reading)) {
      Fresh fresh = new Fresh(arrivals);
      if (fresh.hasNext()) {
        Stages stages = loading.join();
        file.meta(KNOWLEDGE, stages.knowledge());
        new Pipeline(stages.annotator(), stages.coder(), threads)
            .run(fresh, outcome -> take(outcome, arrivals));
      }
      flush();
      boolean replaced = replace(arrivals.lost(), shelf);
      if (replaced || coded + kept > 0) {
        regroup();
      }
      Originals.keep(file, paths);
      told.addAll(arrivals.lost());
      arrivals.lost().forEach(problem -> files.add(problem.file()));
      file.problems(files, arrivals.lost());
      return new Tally(arrivals.arrived(), coded, unchanged, kept, sentences, told);
    }
  }

  /** The stages, at once in the background or only when asked for. */
  private final class Loading {

    private final @Nullable CompletableFuture<Stages> early;

    Loading(boolean now) {
      early = now ? CompletableFuture.supplyAsync(() -> loader.loadForCase(parties)) : null;
    }

    Stages join() {
      if (early == null) {
        return loader.loadForCase(parties);
      }
      try {
        return early.join();
      } catch (CompletionException failed) {
        if (failed.getCause() instanceof RuntimeException fault) {
          throw fault;
        }
        throw failed;
      }
    }
  }

  /** Another for the text of an accord, so that a document is coded again when it becomes one. */
  private String version(Document document) {
    return loader.text(document) ? version + " as an accord's text" : version;
  }

  private void take(Outcome outcome, Reading arrivals) {
    Document document = outcome.document();
    List<Problem> own = new ArrayList<>(problems.getOrDefault(document.id(), List.of()));
    problems.remove(document.id());
    if (outcome instanceof Outcome.Done done) {
      batch.add(Filing.of(done.coded(), version(document), own));
      coded++;
      sentences += done.coded().annotated().sentences().size();
    } else if (outcome instanceof Outcome.Kept uncoded) {
      own.addAll(uncoded.problems());
      told.addAll(uncoded.problems());
      batch.add(Filing.uncoded(document, version(document), own));
      kept++;
    }
    if (batch.size() == BATCH) {
      flush();
    }
    int done = coded + kept + unchanged;
    watcher.step(done, Math.max(done, arrivals.arrived()), arrivals.ended(), sentences);
  }

  /** Takes out what the files that were read gave before and do not give now. */
  private boolean replace(List<Problem> lost, Shelf shelf) {
    Set<String> read = new TreeSet<>(files);
    lost.forEach(problem -> read.add(problem.file()));
    List<String> old =
        file.ask(Documents.all()).stream()
            .map(FiledDocument::document)
            .filter(document -> read.contains(document.origin().file()))
            .filter(document -> shelf.ours(document.origin().file()))
            .map(Document::id)
            .filter(id -> !seen.contains(id))
            .toList();
    old.forEach(file::remove);
    // faults of files that are gone are no longer faults
    file.ask(new Problems()).stream()
        .filter(filed -> filed.document().isEmpty())
        .filter(filed -> shelf.ours(filed.problem().file()) && !shelf.there(filed.problem().file()))
        .forEach(filed -> files.add(filed.problem().file()));
    return !old.isEmpty();
  }

  /** Says anew which documents are reprints of which, as any new one may join two groups. */
  private void regroup() {
    Reprints reprints = new Reprints();
    file.ask(Documents.all()).stream()
        .filter(FiledDocument::coded)
        .forEach(filed -> reprints.add(filed.document()));
    Map<String, String> representatives = new HashMap<>();
    for (Reprints.Group group : reprints.groups()) {
      group.members().forEach(member -> representatives.put(member, group.representative()));
    }
    file.group(representatives);
  }

  private void flush() {
    if (!batch.isEmpty()) {
      file.putAll(batch);
      batch.clear();
    }
  }

  /** The documents that have to be coded; those that come twice are taken once. */
  private final class Fresh implements Iterator<Document> {

    private final Reading arrivals;
    private @Nullable Document next;

    Fresh(Reading arrivals) {
      this.arrivals = arrivals;
    }

    @Override
    public boolean hasNext() {
      while (next == null && arrivals.hasNext()) {
        Arrival arrival = arrivals.next();
        Document document = arrival.document();
        files.add(document.origin().file());
        told.addAll(arrival.problems());
        if (!seen.add(document.id())) {
          unchanged++;
        } else if (file.has(document.id(), version(document))) {
          unchanged++;
        } else {
          problems.put(document.id(), arrival.problems());
          next = document;
        }
      }
      return next != null;
    }

    @Override
    public Document next() {
      Document document = hasNext() ? next : null;
      if (document == null) {
        throw new NoSuchElementException();
      }
      next = null;
      return document;
    }
  }
}
