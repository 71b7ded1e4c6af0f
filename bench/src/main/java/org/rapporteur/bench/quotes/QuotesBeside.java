package org.rapporteur.bench.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.RapporteurException;
import org.rapporteur.bench.Expectation;
import org.rapporteur.desk.voices.Marked;
import org.rapporteur.desk.voices.MarkedFolder;
import org.rapporteur.desk.voices.Words;
import org.rapporteur.model.Coded;

/**
 * Direct quotations and their speakers, ours beside CoreNLP's: {@code QuotesBeside FOLDER JARS
 * [EXPERIMENT]}. See {@code bench/experiments/quotes-corenlp.yaml}.
 */
public final class QuotesBeside {

  private QuotesBeside() {}

  /**
   * Prints one table; exits with 1 if a figure of the experiment file has moved, with 2 if it could
   * not be run.
   *
   * @param arguments a folder of marked texts, the folder with CoreNLP's jars, and an experiment
   *     file to hold the figures against
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2) {
      System.err.println("usage: bench/run quotes.QuotesBeside FOLDER JARS [EXPERIMENT]");
      System.exit(2);
    }
    try {
      Map<String, Double> figures = measure(Path.of(arguments[0]), Path.of(arguments[1]));
      print(figures);
      if (arguments.length > 2) {
        List<String> broken = Expectation.read(Path.of(arguments[2])).broken(figures);
        broken.forEach(System.err::println);
        System.exit(broken.isEmpty() ? 0 : 1);
      }
    } catch (RapporteurException fault) {
      System.err.println(fault.getMessage());
      System.exit(2);
    }
  }

  private static Map<String, Double> measure(Path marked, Path jars)
      throws IOException, InterruptedException {
    MarkedFolder folder = new MarkedFolder(marked);
    List<Path> files = folder.texts();
    Path out = Files.createTempDirectory("quotes-beside");
    System.err.println("what CoreNLP writes is kept in " + out);
    // one after the other, so that neither takes the other's time
    OurRun ours = OurRun.of(files);
    List<Moment> theirs = OtherProcess.run(jars, files, out);
    QuoteScore ourScore = new QuoteScore();
    QuoteScore theirScore = new QuoteScore();
    int sentences = 0;
    for (int i = 0; i < files.size(); i++) {
      Coded coded = ours.coded().get(i);
      String text = coded.annotated().document().text();
      Words words = new Words(coded.annotated());
      sentences += coded.annotated().sentences().size();
      List<Marked> wanted = folder.marked(files.get(i), text);
      addOurs(ourScore, coded, words, wanted);
      Path json = out.resolve(files.get(i).getFileName() + ".json");
      CoreNlpOutput output = new CoreNlpOutput(Files.readString(json), json.toString());
      addTheirs(theirScore, output, text, words, wanted);
    }
    Map<String, Double> figures = new TreeMap<>();
    figures.put("documents", (double) files.size());
    figures.put("sentences", (double) sentences);
    put(figures, "rapporteur_", ourScore, ours.moments(), sentences);
    put(figures, "corenlp_", theirScore, theirs, sentences);
    return figures;
  }

  private static void addOurs(QuoteScore score, Coded coded, Words words, List<Marked> wanted) {
    String text = coded.annotated().document().text();
    List<Quoted> all = coded.statements().stream().map(s -> OurRun.quoted(s, text)).toList();
    score.add(text, words, wanted, all);
    List<Quoted> direct = all.stream().filter(q -> words.quoted(q.content())).toList();
    score.returned(
        direct.size(),
        (int) direct.stream().filter(q -> q.mention() == null).count(),
        (int) direct.stream().filter(q -> q.names().isEmpty()).count());
  }

  private static void addTheirs(
      QuoteScore score, CoreNlpOutput output, String text, Words words, List<Marked> wanted) {
    List<Quoted> each = output.each();
    List<Quoted> candidates = new ArrayList<>(each);
    candidates.addAll(output.joined());
    score.add(text, words, wanted, candidates);
    score.returned(
        each.size(),
        (int) each.stream().filter(q -> q.mention() == null).count(),
        output.unknown());
  }

  private static void put(
      Map<String, Double> figures,
      String who,
      QuoteScore score,
      List<Moment> moments,
      int sentences) {
    score.figures().forEach((name, value) -> figures.put(who + name, value));
    figures.put(who + "load_seconds", (moments.get(1).clock() - moments.get(0).clock()) / 1e9);
    Moment.speed(figures, who + "cold", moments.get(1), moments.get(2), sentences);
    Moment.speed(figures, who + "warm", moments.get(2), moments.get(3), sentences);
  }

  private static void print(Map<String, Double> figures) {
    System.out.printf(Locale.ROOT, "%-32s %12s %12s%n", "", "Rapporteur", "CoreNLP");
    figures.forEach(
        (name, value) -> {
          if (name.startsWith("rapporteur_")) {
            String figure = name.substring("rapporteur_".length());
            Double other = figures.getOrDefault("corenlp_" + figure, Double.NaN);
            System.out.printf(Locale.ROOT, "%-32s %12.3f %12.3f%n", figure, value, other);
          } else if (!name.startsWith("corenlp_")) {
            System.out.printf(Locale.ROOT, "%-32s %12.0f%n", name, value);
          }
        });
  }
}
