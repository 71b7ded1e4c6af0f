package org.rapporteur.code.relation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.model.PloverType;

/**
 * Reads the sentences a judge is trained on: tab-separated files with the columns {@code id},
 * {@code type} (a PLOVER type or NONE), {@code cameo} and {@code marked_sentence} among others;
 * lines that begin with # are comments.
 */
public final class Examples {

  private static final List<String> NEEDED = List.of("id", "type", "cameo", "marked_sentence");

  /** Between two types the solver draws one line, not one a type. */
  private static final int FEWEST = 3;

  private static final int TOLD = 20;

  private Examples() {}

  /**
   * All examples of a folder's {@code .tsv} files, by file name, then line.
   *
   * @param folder the folder
   * @throws RapporteurException with every fault found (the first twenty in words) if a file cannot
   *     be read, a column is missing, or a line has no such type or no proper marks; or if there is
   *     no file
   */
  public static List<Example> read(Path folder) {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(p -> p.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException missing) {
      throw new RapporteurException(
          folder + " cannot be read; give the folder of training sentences", missing);
    }
    List<Example> examples = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      read(file, examples, faults);
    }
    if (files.isEmpty()) {
      faults.add(folder + " holds no .tsv file");
    }
    long labels = examples.stream().map(Example::label).distinct().count();
    if (faults.isEmpty() && labels < FEWEST) {
      faults.add(
          folder
              + ": sentences of "
              + labels
              + " types; to tell types apart takes three or more, NONE among them");
    }
    if (!faults.isEmpty()) {
      int more = faults.size() - TOLD;
      throw new RapporteurException(
          String.join("\n", faults.subList(0, Math.min(TOLD, faults.size())))
              + (more > 0 ? "\nand " + more + " more" : ""));
    }
    return examples;
  }

  private static void read(Path file, List<Example> examples, List<String> faults) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (CharacterCodingException coding) {
      faults.add(file + ": not UTF-8; save it as UTF-8");
      return;
    } catch (IOException unreadable) {
      faults.add(file + ": cannot be read: " + unreadable.getMessage());
      return;
    }
    List<String> columns = List.of();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
        if (!columns.containsAll(NEEDED)) {
          faults.add(file + ": the first line must name the columns " + NEEDED);
          return;
        }
        continue;
      }
      try {
        examples.add(example(columns, cells));
      } catch (IllegalArgumentException fault) {
        faults.add(file + ", line " + (i + 1) + ": " + fault.getMessage());
      }
    }
  }

  private static Example example(List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells for " + columns.size() + " columns");
    }
    String cameo = cells.get(columns.indexOf("cameo"));
    MarkedSentence sentence = MarkedSentence.parse(cells.get(columns.indexOf("marked_sentence")));
    if (sentence.sources().isEmpty() || sentence.targets().isEmpty()) {
      throw new IllegalArgumentException("mark a source <s>…</s> and a target <t>…</t>");
    }
    return new Example(
        cells.get(columns.indexOf("id")),
        type(cells.get(columns.indexOf("type"))),
        cameo.equals("-") ? "" : cameo,
        sentence);
  }

  private static @Nullable PloverType type(String name) {
    if (name.equals(Judge.NONE)) {
      return null;
    }
    try {
      return PloverType.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("'" + name + "' is no PLOVER type, nor NONE", unknown);
    }
  }
}
