package org.rapporteur.desk.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.rapporteur.desk.relations.Evaluation;
import org.rapporteur.desk.relations.Scores;
import org.rapporteur.desk.relations.Verdict;

/** Prints how far what was said agrees with what is right. */
final class EvaluationReport {

  private static final String BOTH = "rules and judge";
  private static final String RULES = "rules alone";
  private static final String PAIR = "type and pair";
  private static final String FIRST = "first event's type";

  private final PrintWriter out;
  private final List<Verdict> verdicts;

  EvaluationReport(PrintWriter out, List<Verdict> verdicts) {
    this.out = out;
    this.verdicts = verdicts;
  }

  void print() {
    out.println(verdicts.size() + " sentences");
    mode("Pair given", Map.entry(RULES, Verdict::byRules), Map.entry(BOTH, Verdict::said));
    mode(
        "Sentence only",
        Map.entry(PAIR, Verdict::typeAndPair),
        Map.entry(FIRST, Verdict::firstType));
    double events = verdicts.stream().mapToInt(verdict -> verdict.events().size()).sum();
    long any = verdicts.stream().filter(verdict -> !verdict.events().isEmpty()).count();
    out.printf(
        Locale.ROOT,
        "%nEvents that count: %.2f a sentence; %.1f %% of the sentences have one%n",
        events / verdicts.size(),
        100.0 * any / verdicts.size());
  }

  @SafeVarargs
  private void mode(String title, Map.Entry<String, Function<Verdict, String>>... kinds) {
    out.printf(Locale.ROOT, "%n== %s ==%n", title);
    out.println(
        "                     accuracy macro-F1  95 %              by class macro-F1  95 %");
    Map<String, Scores> all = new LinkedHashMap<>();
    for (Map.Entry<String, Function<Verdict, String>> kind : kinds) {
      Function<Verdict, String> said = kind.getValue();
      Scores types = scores(Verdict::gold, said);
      Scores classes = scores(Verdict::goldClass, v -> Evaluation.classOf(said.apply(v)));
      all.put(kind.getKey(), types);
      out.printf(
          Locale.ROOT,
          "%-20s %8.3f %8.3f  %-16s %8.3f %8.3f  %s%n",
          kind.getKey(),
          types.accuracy(),
          types.macroF1(),
          interval(types),
          classes.accuracy(),
          classes.macroF1(),
          interval(classes));
    }
    types(all);
    all.forEach(this::confusions);
  }

  private Scores scores(Function<Verdict, String> gold, Function<Verdict, String> said) {
    return new Scores(verdicts.stream().map(gold).toList(), verdicts.stream().map(said).toList());
  }

  private static String interval(Scores scores) {
    Scores.Interval interval = scores.interval();
    return String.format(Locale.ROOT, "[%.3f, %.3f]", interval.low(), interval.high());
  }

  private void types(Map<String, Scores> all) {
    StringBuilder head = new StringBuilder(String.format("%n%-10s %5s", "", ""));
    StringBuilder units = new StringBuilder(String.format("%-10s %5s", "type", "n"));
    List<List<Scores.Label>> columns = new ArrayList<>();
    all.forEach(
        (kind, scores) -> {
          head.append(String.format("   %-20s", kind));
          units.append(String.format("   %6s %6s %6s", "P", "R", "F1"));
          columns.add(scores.labels());
        });
    out.println(head.toString().stripTrailing());
    out.println(units);
    for (int i = 0; i < columns.get(0).size(); i++) {
      Scores.Label first = columns.get(0).get(i);
      StringBuilder line =
          new StringBuilder(String.format("%-10s %5d", first.name(), first.gold()));
      for (List<Scores.Label> column : columns) {
        Scores.Label label = column.get(i);
        line.append(
            String.format(
                Locale.ROOT,
                "   %6.2f %6.2f %6.2f",
                label.precision(),
                label.recall(),
                label.f1()));
      }
      out.println(line);
    }
  }

  private void confusions(String kind, Scores scores) {
    out.printf(Locale.ROOT, "%nConfusions, %s (right: said instead, how often)%n", kind);
    scores
        .confusions()
        .forEach(
            (gold, counts) ->
                out.printf(
                    Locale.ROOT,
                    "%-10s %s%n",
                    gold,
                    counts.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "))));
  }

  /** The surest errors of both modes. */
  void errors(int most) {
    if (most == 0) {
      return;
    }
    out.printf(Locale.ROOT, "%n== The surest errors, pair given, %s ==%n", BOTH);
    for (Verdict verdict : surest(most, v -> !v.said().equals(v.gold()), Verdict::confidence)) {
      out.printf(
          Locale.ROOT,
          "%nline %d: right %s (%.2f), said %s (%.2f), rules alone %s%n",
          verdict.line(),
          verdict.gold(),
          verdict.ofGold(),
          orNone(verdict.said()),
          verdict.confidence(),
          orNone(verdict.byRules()));
      sentence(verdict);
    }
    out.printf(Locale.ROOT, "%n== The surest errors, sentence only, %s ==%n", PAIR);
    for (Verdict verdict : surest(most, v -> !v.found(), Verdict::firstConfidence)) {
      out.printf(
          Locale.ROOT,
          "%nline %d: right %s, said %s (%.2f)%s%n",
          verdict.line(),
          verdict.gold(),
          orNone(verdict.firstType()),
          verdict.firstConfidence(),
          verdict.firstType().equals(verdict.gold()) ? ", but not between the pair" : "");
      sentence(verdict);
    }
  }

  private List<Verdict> surest(
      int most, java.util.function.Predicate<Verdict> wrong, ToDoubleFunction<Verdict> sure) {
    return verdicts.stream()
        .filter(wrong)
        .sorted(Comparator.comparingDouble(sure).reversed())
        .limit(most)
        .toList();
  }

  private void sentence(Verdict verdict) {
    out.println("  " + verdict.marked().replaceAll("\\s+", " "));
    for (Verdict.Found event : verdict.events()) {
      out.println("  event: " + event.told() + (event.between() ? " between the pair" : ""));
    }
    verdict.trace().forEach(step -> out.println("    " + step));
  }

  private static String orNone(String type) {
    return type.isEmpty() ? Scores.NONE : type;
  }
}
