package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.annotate.Parser;
import org.rapporteur.desk.casework.StandardStages;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Scores a parser by the subject-verb-object triples read off its trees.
 *
 * <pre>
 * bench/run ParserTriples bench/experiments/parser/sentences.tsv           our parser
 * bench/run ParserTriples bench/experiments/parser/sentences.tsv FILE.conllu   another's output
 * bench/run ParserTriples bench/experiments/parser/sentences.tsv --plain   the sentences, one a line
 * </pre>
 */
public final class ParserTriples {

  private ParserTriples() {}

  /**
   * Prints the score and every sentence that was not right.
   *
   * @param arguments the sentences with their triples; then a CoNLL-U file, or {@code --plain}
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, Set<String>> expected = read(Path.of(arguments[0]));
    if (arguments.length > 1 && arguments[1].equals("--plain")) {
      expected.keySet().forEach(System.out::println);
    } else if (arguments.length > 1) {
      List<List<Token>> trees = conllu(Files.readAllLines(Path.of(arguments[1])));
      List<Set<String>> found = new ArrayList<>();
      trees.forEach(tree -> found.add(new Triples(tree, List.of()).all()));
      score("dependencies of " + arguments[1], expected, found);
    } else {
      Parser parser = Parser.english(StandardStages.cache());
      List<Set<String>> trees = new ArrayList<>();
      List<Set<String>> roles = new ArrayList<>();
      for (String sentence : expected.keySet()) {
        Parser.Parse parse = parser.parse(sentence, new Span(0, sentence.length()));
        trees.add(new Triples(parse.tokens(), List.of()).all());
        roles.add(new Triples(parse.tokens(), parse.roles()).all());
      }
      score("dependencies of " + parser.name(), expected, trees);
      score("roles, then dependencies of " + parser.name(), expected, roles);
    }
  }

  private static Map<String, Set<String>> read(Path file) throws IOException {
    Map<String, Set<String>> sentences = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        List<String> columns = List.of(line.split("\t", -1));
        sentences.put(columns.get(0), Set.of(columns.get(1).split(" ", -1)));
      }
    }
    return sentences;
  }

  private static List<List<Token>> conllu(List<String> lines) {
    List<List<Token>> trees = new ArrayList<>();
    List<Token> tree = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank()) {
        trees.add(List.copyOf(tree));
        tree.clear();
      } else if (Character.isDigit(line.charAt(0))) {
        List<String> f = List.of(line.split("\t", -1));
        if (f.get(0).matches("\\d+")) {
          int index = Integer.parseInt(f.get(0)) - 1;
          int head = Integer.parseInt(f.get(6)) - 1;
          Span span = new Span(index, index + 1);
          String lemma = f.get(2).toLowerCase(Locale.ROOT);
          tree.add(new Token(index, span, f.get(1), lemma, f.get(4), head, f.get(7)));
        }
      }
    }
    if (!tree.isEmpty()) {
      trees.add(tree);
    }
    return trees;
  }

  private static void score(
      String name, Map<String, Set<String>> expected, List<Set<String>> found) {
    if (found.size() != expected.size()) {
      throw new IllegalArgumentException(
          found.size() + " trees for " + expected.size() + " sentences");
    }
    int triples = 0;
    int right = 0;
    int whole = 0;
    int invented = 0;
    int i = 0;
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Set<String>> entry : expected.entrySet()) {
      Set<String> mine = found.get(i++);
      int before = right;
      for (String triple : entry.getValue()) {
        triples++;
        right += mine.contains(triple) ? 1 : 0;
      }
      invented += invented(entry.getValue(), mine);
      if (right - before == entry.getValue().size()) {
        whole++;
      } else {
        wrong.add("  " + entry.getKey() + "\n    " + entry.getValue() + " found " + mine);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d triples right (%.1f %%), %d invented, %d of %d sentences%n",
        name,
        right,
        triples,
        100.0 * right / triples,
        invented,
        whole,
        expected.size());
    wrong.forEach(System.out::println);
  }

  /** Whole triples that are not expected, of verbs that are. */
  private static int invented(Set<String> expected, Set<String> found) {
    int invented = 0;
    for (String triple : found) {
      String verb = triple.substring(triple.indexOf('|'), triple.lastIndexOf('|') + 1);
      boolean asked = expected.stream().anyMatch(e -> e.contains(verb));
      if (asked && !expected.contains(triple) && !triple.startsWith("-") && !triple.endsWith("-")) {
        invented++;
      }
    }
    return invented;
  }
}
