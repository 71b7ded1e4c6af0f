package org.rapporteur.desk.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.DyadMonth;
import org.rapporteur.casefile.question.FiledDocument;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.desk.brief.Brief.Line;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.model.Event;

/** The summary: how much there is, who acts towards whom most, what changed most. */
final class GlancePart {

  private static final int PAIRS = 4;

  private final Dossier dossier;
  private final Ledger ledger;

  GlancePart(Dossier dossier, Ledger ledger) {
    this.dossier = dossier;
    this.ledger = ledger;
  }

  List<Line> lines(AccordSections accords, TalksSections talks) {
    List<Line> lines = new ArrayList<>();
    lines.add(documents());
    lines.add(events());
    lines.add(statements());
    lines.add(AccordGlance.line(accords));
    lines.add(TalksGlance.line(talks));
    pairs(lines);
    change(lines);
    return lines;
  }

  private Line documents() {
    List<String> all = ids(filed -> true);
    Figure read = ledger.figure(Unit.DOCUMENTS, all);
    Figure outlets = ledger.figure(Unit.OUTLETS, all);
    Figure reports = ledger.figure(Unit.REPORTS, all);
    Figure uncoded = ledger.figure(Unit.DOCUMENTS, ids(filed -> !filed.coded()));
    return Line.of(
        read,
        " " + read.word() + " from ",
        outlets,
        " " + outlets.word() + " were read; reprints told once, they are ",
        reports,
        " different " + reports.word() + ". ",
        uncoded,
        " " + uncoded.word() + " kept but not coded.");
  }

  private List<String> ids(Predicate<FiledDocument> wanted) {
    return dossier.inOrder().stream().filter(wanted).map(f -> f.document().id()).toList();
  }

  private Line events() {
    Figure done = events(e -> e.counts());
    Figure words = events(e -> e.counts() && e.quad().verbal());
    Figure deeds = events(e -> e.counts() && !e.quad().verbal());
    Figure open = events(e -> !e.counts());
    return Line.of(
        done,
        " " + done.word() + " reported as done: ",
        words,
        " in words, ",
        deeds,
        " in deeds. ",
        open,
        " more that are planned, alleged, denied or otherwise not done; these are not counted below.");
  }

  private Figure events(Predicate<Event> wanted) {
    return ledger.figure(
        Unit.EVENTS,
        dossier.events().values().stream()
            .map(FiledEvent::event)
            .filter(wanted)
            .map(Event::id)
            .toList());
  }

  private Line statements() {
    Figure said = ledger.figure(Unit.STATEMENTS, dossier.statements().keySet());
    Figure speakers = ledger.figure(Unit.SPEAKERS, dossier.statements().keySet());
    return Line.of(said, " " + said.word() + " by ", speakers, " named " + speakers.word() + ".");
  }

  private void pairs(List<Line> lines) {
    Map<List<String>, List<String>> totals = new LinkedHashMap<>();
    for (DyadMonth month : shown()) {
      List<String> ids =
          totals.computeIfAbsent(List.of(month.source(), month.target()), key -> new ArrayList<>());
      ids.addAll(month.words());
      ids.addAll(month.deeds());
    }
    List<Object> parts = new ArrayList<>();
    totals.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<List<String>, List<String>> pair) -> -pair.getValue().size()))
        .limit(PAIRS)
        .forEach(
            pair -> {
              String source = pair.getKey().get(0);
              String target = pair.getKey().get(1);
              parts.add(parts.isEmpty() ? "Most frequent: " : "; ");
              parts.add(dossier.name(source) + " towards " + dossier.name(target) + " ");
              parts.add(
                  ledger.figure(
                      Unit.EVENTS, pair.getValue(), new Claim(source, target, null, null, null)));
            });
    if (!parts.isEmpty()) {
      parts.add(".");
      lines.add(Line.of(parts.toArray()));
    }
  }

  private List<DyadMonth> shown() {
    return dossier.months().stream()
        .filter(month -> dossier.party(month.source()) || dossier.party(month.target()))
        .toList();
  }

  /** The largest difference between a pair's successive months, words and deeds apart. */
  private void change(List<Line> lines) {
    Change largest = null;
    for (DyadMonth month : shown()) {
      for (boolean verbal : new boolean[] {true, false}) {
        for (boolean cooperative : new boolean[] {true, false}) {
          for (YearMonth before : List.of(month.month().minusMonths(1), month.month())) {
            Change change = change(month.source(), month.target(), before, verbal, cooperative);
            if (change != null && (largest == null || change.size() > largest.size())) {
              largest = change;
            }
          }
        }
      }
    }
    if (largest != null && largest.size() > 1) {
      lines.add(largest.line());
    }
  }

  private @Nullable Change change(
      String source, String target, YearMonth before, boolean verbal, boolean cooperative) {
    YearMonth first =
        dossier.months().stream().map(DyadMonth::month).min(YearMonth::compareTo).get();
    YearMonth last =
        dossier.months().stream().map(DyadMonth::month).max(YearMonth::compareTo).get();
    YearMonth after = before.plusMonths(1);
    // beyond the months that documents tell of, none known is not none
    if (before.isBefore(first) || after.isAfter(last)) {
      return null;
    }
    return new Change(
        source,
        target,
        new Claim(source, target, before, verbal, cooperative),
        new Claim(source, target, after, verbal, cooperative));
  }

  private final class Change {

    private final String source;
    private final String target;
    private final Claim before;
    private final Claim after;
    private final List<String> idsBefore;
    private final List<String> idsAfter;

    Change(String source, String target, Claim before, Claim after) {
      this.source = source;
      this.target = target;
      this.before = before;
      this.after = after;
      this.idsBefore = ids(before);
      this.idsAfter = ids(after);
    }

    private List<String> ids(Claim claim) {
      return dossier.months().stream()
          .filter(
              month ->
                  month.source().equals(claim.source())
                      && month.target().equals(claim.target())
                      && month.month().equals(claim.month()))
          .flatMap(
              month ->
                  (Boolean.TRUE.equals(claim.verbal()) ? month.words() : month.deeds()).stream())
          .filter(
              id ->
                  dossier.event(id).event().quad().cooperative()
                      == Boolean.TRUE.equals(claim.cooperative()))
          .toList();
    }

    int size() {
      return Math.abs(idsAfter.size() - idsBefore.size());
    }

    Line line() {
      String what =
          (Boolean.TRUE.equals(after.verbal()) ? "words of " : "deeds of ")
              + (Boolean.TRUE.equals(after.cooperative()) ? "co-operation" : "conflict");
      return Line.of(
          "Biggest change from one month to the next: "
              + what
              + " by "
              + dossier.name(source)
              + " towards "
              + dossier.name(target)
              + ", ",
          ledger.figure(Unit.EVENTS, idsBefore, before),
          " in " + month(before) + ", ",
          ledger.figure(Unit.EVENTS, idsAfter, after),
          " in " + month(after) + ".");
    }

    private String month(Claim claim) {
      return claim.month() == null ? "" : Wording.month(claim.month());
    }
  }
}
