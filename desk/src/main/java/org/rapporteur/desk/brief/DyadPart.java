package org.rapporteur.desk.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.casefile.question.DyadMonth;
import org.rapporteur.desk.brief.Brief.Cell;
import org.rapporteur.desk.brief.Brief.DyadRow;
import org.rapporteur.desk.brief.Brief.Dyads;
import org.rapporteur.desk.brief.Figure.Unit;

/** Who did what to whom, by month: words and deeds apart, with and against apart. */
final class DyadPart {

  private static final int PAIRS = 8;
  private static final int CHARTS = 4;
  private static final int MONTHS = 24;

  private final Dossier dossier;
  private final Ledger ledger;

  DyadPart(Dossier dossier, Ledger ledger) {
    this.dossier = dossier;
    this.ledger = ledger;
  }

  private record Pair(String source, String target) {}

  Dyads dyads() {
    Map<Pair, Map<YearMonth, DyadMonth>> pairs = new LinkedHashMap<>();
    for (DyadMonth month : dossier.months()) {
      boolean about = dossier.party(month.source()) || dossier.party(month.target());
      if (about && inPeriod(month.month())) {
        pairs
            .computeIfAbsent(new Pair(month.source(), month.target()), key -> new TreeMap<>())
            .put(month.month(), month);
      }
    }
    List<YearMonth> months = months(pairs);
    List<Map.Entry<Pair, Map<YearMonth, DyadMonth>>> sorted =
        pairs.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<Pair, Map<YearMonth, DyadMonth>> e) -> !both(e.getKey()))
                    .thenComparing(e -> -size(e.getValue())))
            .toList();
    List<DyadRow> rows = new ArrayList<>();
    for (Map.Entry<Pair, Map<YearMonth, DyadMonth>> entry :
        sorted.subList(0, Math.min(PAIRS, sorted.size()))) {
      rows.add(row(entry.getKey(), entry.getValue(), months));
    }
    List<String> names = months.stream().map(Wording::month).toList();
    int highest = Chart.highest(rows);
    List<Chart> charts =
        rows.stream().limit(CHARTS).map(row -> Chart.of(row, names, highest)).toList();
    return new Dyads(names, rows, charts, Math.max(0, sorted.size() - PAIRS));
  }

  private boolean both(Pair pair) {
    return dossier.party(pair.source) && dossier.party(pair.target);
  }

  private static int size(Map<YearMonth, DyadMonth> months) {
    return months.values().stream().mapToInt(m -> m.words().size() + m.deeds().size()).sum();
  }

  private boolean inPeriod(YearMonth month) {
    var from = dossier.config().from();
    var to = dossier.config().to();
    return (from == null || !month.isBefore(YearMonth.from(from)))
        && (to == null || !month.isAfter(YearMonth.from(to)));
  }

  /** Every month from the first to the last, at most the latest two years. */
  private static List<YearMonth> months(Map<Pair, Map<YearMonth, DyadMonth>> pairs) {
    List<YearMonth> named =
        pairs.values().stream().flatMap(m -> m.keySet().stream()).distinct().sorted().toList();
    if (named.isEmpty()) {
      return List.of();
    }
    YearMonth last = named.get(named.size() - 1);
    YearMonth first = named.get(0);
    if (first.isBefore(last.minusMonths(MONTHS - 1L))) {
      first = last.minusMonths(MONTHS - 1L);
    }
    List<YearMonth> all = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      all.add(month);
    }
    return all;
  }

  private DyadRow row(Pair pair, Map<YearMonth, DyadMonth> byMonth, List<YearMonth> months) {
    List<Cell> cells = new ArrayList<>();
    List<String> total = new ArrayList<>();
    for (YearMonth month : months) {
      DyadMonth told = byMonth.get(month);
      List<String> words = told == null ? List.of() : told.words();
      List<String> deeds = told == null ? List.of() : told.deeds();
      total.addAll(words);
      total.addAll(deeds);
      cells.add(
          new Cell(
              figure(pair, month, words, true, true),
              figure(pair, month, deeds, false, true),
              figure(pair, month, words, true, false),
              figure(pair, month, deeds, false, false)));
    }
    return new DyadRow(
        dossier.name(pair.source) + " → " + dossier.name(pair.target),
        cells,
        ledger.figure(Unit.EVENTS, total));
  }

  private Figure figure(
      Pair pair, YearMonth month, List<String> ids, boolean verbal, boolean cooperative) {
    return ledger.figure(
        Unit.EVENTS,
        ids.stream()
            .filter(id -> dossier.event(id).event().quad().cooperative() == cooperative)
            .toList(),
        new Claim(pair.source, pair.target, month, verbal, cooperative));
  }
}
