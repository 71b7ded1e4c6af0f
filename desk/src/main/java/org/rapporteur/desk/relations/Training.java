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
import org.rapporteur.code.judge.Vote;
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
 * build give the same bytes, whatever the number of threads: they look for features, while one
 * collects in the order of files and lines.
 */
public final class Training {

  private static final int AHEAD_PER_THREAD = 64;

  private final String name;
  private final boolean blind;
  private final List<Example> examples;

  /**
   * Reads the sentences.
   *
   * @param folder the folder
   * @param blind whether the judge is not to see what the rules find
   * @throws RapporteurException with every fault found
   */
  public Training(Path folder, boolean blind) {
    this.blind = blind;
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
   * @param threads that look for features
   * @param watcher is told of every sentence
   * @return two judges as text, without and with the sentence model, each with a header that says
   *     what it was trained from
   */
  public List<String> judges(Assembly assembly, int threads, Watcher watcher) {
    Annotator annotator = assembly.annotator(List.of());
    Relater relater = Relations.relater(assembly);
    JudgeTrainer trainer = new JudgeTrainer();
    new Workers(threads, AHEAD_PER_THREAD)
        .<Example, Taught>run(
            examples.iterator(),
            example -> taught(example, annotator, relater),
            taught -> {
              if (blind) {
                taught.features().keySet().removeIf(Vote::is);
              }
              trainer.add(taught.features(), taught.label());
              watcher.step(trainer.size(), size(), true, trainer.size());
            });
    return List.of(
        JudgeTrainer.text(trainer.train(false), header(assembly)),
        JudgeTrainer.text(trainer.train(true), header(assembly)));
  }

  private record Taught(Map<String, Double> features, String label) {}

  private static Taught taught(Example example, Annotator annotator, Relater relater) {
    Annotated annotated = annotator.annotate(document(example));
    return new Taught(relater.features(annotated, example.sentence()), example.label());
  }

  private static Document document(Example example) {
    String text = example.sentence().text();
    String sha256 = Relations.sha256(text.getBytes(StandardCharsets.UTF_8));
    return new Document(sha256, new Origin(example.id(), sha256, 0), "", "", "", null, "eng", text);
  }

  private List<String> header(Assembly assembly) {
    Map<String, Integer> counts = new TreeMap<>();
    StringBuilder all = new StringBuilder();
    for (Example example : examples) {
      counts.merge(example.label(), 1, Integer::sum);
      all.append(example.label()).append('\t').append(example.sentence()).append('\n');
    }
    List<String> header = new ArrayList<>();
    header.add("table: weights of the judge, in hundredths: a feature, then label:weight");
    header.add("source: 'rapporteur train', from the sentences in '" + name + "'");
    header.add("licence: Apache-2.0");
    header.add(
        "version: sentences "
            + Relations.sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 10)
            + ", "
            + assembly.rules());
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
   * @param judge as {@link #judges} gives it
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
