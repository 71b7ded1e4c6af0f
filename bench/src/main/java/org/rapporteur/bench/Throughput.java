package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.AttributionCoder;
import org.rapporteur.desk.casework.StandardStages;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;
import org.rapporteur.pipeline.Assembly;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.read.ReadSettings;
import org.rapporteur.read.Readers;
import org.rapporteur.read.Sink;

/**
 * Throughput of annotating and coding on any text: {@code Throughput [--attributions] [--threads N]
 * [--check FILE] PATH…}. Reads first, then codes everything once unmeasured (warm-up) and once
 * measured, and prints documents and sentences a second, sentences a CPU second, and peak memory.
 * With {@code --attributions}, codes what {@code rapporteur attributions} does: statements only, by
 * the learnt cues. With {@code --check}, exits with 1 if a figure of that experiment file has
 * moved.
 */
public final class Throughput {

  private Throughput() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    String threads = option(all, "--threads");
    String check = option(all, "--check");
    boolean attributions = all.remove("--attributions");
    List<Document> documents = new ArrayList<>();
    Readers readers = new Readers(ReadSettings.on(LocalDate.now(ZoneId.systemDefault())));
    for (String each : all) {
      Path path = Path.of(each);
      Sink sink =
          new Sink() {
            @Override
            public void document(Document document) {
              documents.add(document);
            }

            @Override
            public void problem(Problem problem) {
              System.err.println(problem.line());
            }
          };
      if (Files.isDirectory(path)) {
        readers.read(path, path, sink);
      } else {
        readers.read(path, path.getFileName().toString(), sink);
      }
    }
    if (documents.isEmpty()) {
      System.err.println(
          "usage: bench/run throughput [--attributions] [--threads N] [--check FILE] PATH...");
      System.exit(2);
    }
    int workers =
        threads == null ? Runtime.getRuntime().availableProcessors() : Integer.parseInt(threads);
    Map<String, Double> figures = measure(documents, workers, attributions);
    figures.forEach((name, value) -> System.out.printf(Locale.ROOT, "%-32s %.2f%n", name, value));
    if (check != null) {
      List<String> broken = Expectation.read(Path.of(check)).broken(figures);
      broken.forEach(System.err::println);
      System.exit(broken.isEmpty() ? 0 : 1);
    }
  }

  private static Map<String, Double> measure(
      List<Document> documents, int threads, boolean attributions) {
    long begun = System.nanoTime();
    double cpu = Machine.cpuSeconds();
    Assembly assembly = Assembly.load(StandardStages.cache(), List.of());
    double load = (System.nanoTime() - begun) / 1e9;
    double loadCpu = Machine.cpuSeconds() - cpu;
    Pipeline pipeline =
        attributions
            ? new Pipeline(
                assembly.annotator(List.of()), new AttributionCoder(assembly.lexicon()), threads)
            : assembly.pipeline(List.of(), threads);
    Map<String, Double> figures = new TreeMap<>();
    figures.put("load_seconds", load);
    figures.put("load_cpu_seconds", loadCpu);
    for (boolean warm : new boolean[] {false, true}) {
      long[] counted = new long[3];
      long start = System.nanoTime();
      double cpuStart = Machine.cpuSeconds();
      pipeline.run(
          documents.iterator(),
          outcome -> {
            if (outcome instanceof Outcome.Done done) {
              counted[0] += done.coded().annotated().sentences().size();
              counted[1] += done.coded().events().size();
              counted[2] += done.coded().statements().size();
            }
          });
      double seconds = (System.nanoTime() - start) / 1e9;
      double cpuSeconds = Machine.cpuSeconds() - cpuStart;
      String state = warm ? "warm" : "cold";
      figures.put(state + "_documents_per_second", documents.size() / seconds);
      figures.put(state + "_sentences_per_second", counted[0] / seconds);
      figures.put(state + "_sentences_per_cpu_second", counted[0] / cpuSeconds);
      figures.put("documents", (double) documents.size());
      figures.put("sentences", (double) counted[0]);
      figures.put("events", (double) counted[1]);
      figures.put("statements", (double) counted[2]);
    }
    figures.put("peak_memory_mebibytes", Machine.peakMebibytes());
    return figures;
  }

  private static @Nullable String option(List<String> arguments, String name) {
    int at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size()) {
      return null;
    }
    arguments.remove(at);
    return arguments.remove(at);
  }
}
