package org.rapporteur.desk.relations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.RapporteurException;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.relation.Example;
import org.rapporteur.code.relation.Examples;
import org.rapporteur.code.relation.JudgeTrainer;
import org.rapporteur.code.relation.Relater;
import org.rapporteur.desk.casework.Watcher;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;
import org.rapporteur.pipeline.Assembly;
import org.rapporteur.pipeline.Workers;

/**
 * Trains a judge from a folder of marked sentences and writes it. The same sentences and the same
 * build give the same bytes, whatever the number of threads: they annotate, while one teaches in
 * the order of files and lines.
 */
public final class Training {

  private static final int AHEAD_PER_THREAD = 64;

  private final String name;
  private final List<Example> examples;

  /**
   * Reads the sentences.
   *
   * @param folder the folder
   * @throws RapporteurException with every fault found
   */
  public Training(Path folder) {
    this.name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    this.examples = Examples.read(folder);
  }

  /** How many sentences there are. */
  public int size() {
    return examples.size();
  }

  /**
   * Trains.
   *
   * @param assembly models and lexicon
   * @param threads that annotate
   * @param watcher is told of every sentence
   * @return the judge as text, with a header that says what it was trained from
   */
  public String judge(Assembly assembly, int threads, Watcher watcher) {
    Annotator annotator = assembly.annotator(List.of());
    Relater relater = Relations.relater(assembly);
    JudgeTrainer trainer = new JudgeTrainer();
    new Workers(threads, AHEAD_PER_THREAD)
        .<Example, Taught>run(
            examples.iterator(),
            example -> new Taught(example, annotator.annotate(document(example))),
            taught -> {
              relater.teach(trainer, taught.annotated(), taught.example());
              watcher.step(trainer.size(), size(), true, trainer.size());
            });
    Judge judge = trainer.train();
    StringBuilder text = new StringBuilder();
    try {
      JudgeTrainer.write(judge, text, header(assembly));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private record Taught(Example example, Annotated annotated) {}

  private Document document(Example example) {
    String text = example.sentence().text();
    String sha256 = Relations.sha256(text.getBytes(StandardCharsets.UTF_8));
    return new Document(sha256, new Origin(example.id(), sha256, 0), "", "", "", null, "eng", text);
  }

  private List<String> header(Assembly assembly) {
    Map<String, Integer> counts = new TreeMap<>();
    StringBuilder all = new StringBuilder();
    for (Example example : examples) {
      String type = example.type() == null ? Scores.NONE : example.type().name();
      counts.merge(type, 1, Integer::sum);
      all.append(type).append('\t').append(example.sentence()).append('\n');
    }
    List<String> header = new ArrayList<>();
    header.add("table: weights of the judge, in hundredths: a feature, then label:weight");
    header.add("source: 'rapporteur train', from the sentences in '" + name + "'");
    header.add("licence: Apache-2.0");
    header.add(
        "version: sentences "
            + Relations.sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 10)
            + ", "
            + assembly.version());
    header.add(
        "sentences: "
            + size()
            + ", "
            + counts.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", ")));
    return header;
  }

  /**
   * Writes a judge whole or not at all.
   *
   * @param judge as {@link #judge} gives it
   * @param file where to; its folder is made if it is not there
   */
  public static void write(String judge, Path file) {
    Path whole = file.toAbsolutePath();
    Path begun = whole.resolveSibling(whole.getFileName() + ".new");
    try {
      Files.createDirectories(begun.resolveSibling("."));
      Files.writeString(begun, judge);
      Files.move(begun, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(file + " cannot be written: " + failed.getMessage(), failed);
    }
  }
}
