package org.rapporteur.bench.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rapporteur.RapporteurException;

/**
 * CoreNLP in a process of its own: annotates files twice over on one thread, writes JSON, and is
 * timed from outside by the lines it logs.
 */
final class OtherProcess {

  /** What its documentation says that quotations and their speakers need. */
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

  private static final int KEPT_LINES = 20;

  private OtherProcess() {}

  /**
   * Runs it.
   *
   * @param jars the folder with its jars
   * @param files plain texts
   * @param out where it writes for each file one of that name and {@code .json}
   * @return when it began, when it began the first file, when it began it again, and when it ended
   * @throws RapporteurException if it fails
   */
  static List<Moment> run(Path jars, List<Path> files, Path out)
      throws IOException, InterruptedException {
    List<String> names = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      files.forEach(f -> names.add(f.toString()));
    }
    Path list = Files.write(out.resolve("files.list"), names);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx4g",
            "-XX:+UseParallelGC",
            "-cp",
            jars + "/*",
            "edu.stanford.nlp.pipeline.StanfordCoreNLP",
            "-annotators",
            ANNOTATORS,
            // headlines and paragraphs end without a stop; helps it a little
            "-ssplit.newlineIsSentenceBreak",
            "two",
            "-threads",
            "1",
            "-outputFormat",
            "json",
            "-outputDirectory",
            out.toString(),
            "-fileList",
            list.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<Moment> moments = new ArrayList<>();
    moments.add(new Moment(System.nanoTime(), 0));
    Deque<String> last = new ArrayDeque<>();
    int begun = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean file = line.startsWith("Processing file ");
        if (file && begun++ % files.size() == 0
            || line.startsWith("Annotation pipeline timing information")) {
          moments.add(now(process));
        }
        last.addLast(line);
        if (last.size() > KEPT_LINES) {
          last.removeFirst();
        }
      }
    }
    int code = process.waitFor();
    if (code != 0 || moments.size() != 4) {
      throw new RapporteurException(
          "CoreNLP with the jars of "
              + jars
              + " ended with "
              + code
              + " after beginning "
              + begun
              + " files; its last lines:\n"
              + String.join("\n", last));
    }
    return moments;
  }

  private static Moment now(Process process) {
    Duration cpu = process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    return new Moment(System.nanoTime(), cpu.toNanos());
  }
}
