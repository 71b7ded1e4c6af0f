package org.rapporteur.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.code.Coder;
import org.rapporteur.desk.casework.StandardStages;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;
import org.rapporteur.pipeline.Assembly;

/** Annotating and coding one short dispatch of eight sentences, on one thread, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1800m", "-XX:+UseSerialGC"})
@SuppressWarnings("NullAway.Init") // JMH calls load() before anything else
public class CodingBenchmark {

  private static final String DISPATCH =
      """
      TARSK, Oct 3 - Ardania accused Velmark on Friday of shelling a border post and recalled its
      ambassador from Ostrel. The foreign ministry said two soldiers had been killed.

      Velmark's defence minister, Tomas Reld, denied the charge. "Our guns were silent," he told
      reporters in Ostrel. He said Velmark would not withdraw its forces from the ridge.

      Talks between the two sides, mediated by the Northern Union, broke down last week after Ardania
      refused to lift its embargo. The Union urged both governments to return to the table and
      offered to host a new round in November.
      """;

  private Annotator annotator;
  private Coder coder;
  private Document document;
  private Annotated annotated;

  /** For JMH. */
  public CodingBenchmark() {}

  /** Loads the models and annotates the dispatch once. */
  @Setup
  public void load() {
    Assembly assembly = Assembly.load(StandardStages.cache(), List.of());
    annotator = assembly.annotator(List.of());
    coder = assembly.coder();
    String id = "0".repeat(64);
    document =
        new Document(
            id,
            new Origin("dispatch.txt", id, 0),
            "",
            "",
            "",
            LocalDate.of(2025, 10, 3),
            "eng",
            DISPATCH);
    annotated = annotator.annotate(document);
  }

  /** Sentences, tags, trees, roles, mentions, dates, places. */
  @Benchmark
  public Annotated annotate() {
    return annotator.annotate(document);
  }

  /** Events and statements from what is annotated. */
  @Benchmark
  public Coded code() {
    return coder.code(annotated);
  }
}
