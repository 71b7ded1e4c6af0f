package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.casefile.talks.Fault;
import org.rapporteur.casefile.talks.Telling;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.desk.brief.TalksSections.Cite;
import org.rapporteur.desk.brief.TalksSections.Cited;
import org.rapporteur.desk.brief.TalksSections.Line;
import org.rapporteur.desk.brief.TalksSections.Told;
import org.rapporteur.desk.talks.TalksWords;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.RoundReport.Outcome;

/** Sentences of talks, a few of them with their words and the others as a figure. */
final class TalksLines {

  /** So many sentences are shown of one account. */
  static final int SHOWN = 3;

  private final Dossier dossier;
  private final Ledger ledger;
  private final TalksWords words;

  TalksLines(Dossier dossier, Ledger ledger, TalksWords words) {
    this.dossier = dossier;
    this.ledger = ledger;
    this.words = words;
  }

  /** Evidence without its words. */
  Cited cited(List<Telling> tellings, String anchor) {
    List<Cite> all =
        TalksPapers.sentences(tellings).stream().map(same -> cite(same, anchor)).toList();
    return cited(all);
  }

  /** The same of reports of accords. */
  Cited accords(List<FiledNotice> notices, String anchor) {
    return cited(
        notices.stream()
            .map(FiledNotice::notice)
            .map(
                notice ->
                    new Cite(
                        notice.id(),
                        ledger.used(
                            ledger.proof(notice.evidence(), AccordCodings.of(notice)), anchor)))
            .distinct()
            .toList());
  }

  private Cited cited(List<Cite> all) {
    List<Cite> shown = all.stream().limit(SHOWN).toList();
    return new Cited(
        shown,
        ledger.figure(Unit.SENTENCES, all.stream().skip(shown.size()).map(Cite::record).toList()));
  }

  /** A sentence that tells two things stands once, with what was coded of both. */
  private Cite cite(List<Telling> same, String anchor) {
    Telling first = same.get(0);
    same.forEach(t -> ledger.proof(t.round().evidence(), TalksCodings.of(t.round())));
    int proof = ledger.proof(first.round().evidence(), TalksCodings.of(first.round()));
    return new Cite(first.round().id(), ledger.used(proof, anchor));
  }

  /** Those first that tell what came of it, each outcome once before one is told twice. */
  Told told(List<Telling> tellings, String anchor) {
    return told(tellings, anchor, TalksLines::outcomes);
  }

  /** Those first that tell what came of it, each speaker once before one speaks twice. */
  Told each(List<Telling> tellings, String anchor) {
    return told(
        tellings,
        anchor,
        same -> {
          Participant source = same.get(0).round().source();
          return source == null ? "" : source.side();
        });
  }

  private Told told(List<Telling> tellings, String anchor, Function<List<Telling>, String> sort) {
    List<List<Telling>> all = TalksPapers.sentences(tellings);
    List<List<Telling>> ranked = new ArrayList<>(all);
    ranked.sort(Comparator.comparing(TalksLines::bare));
    Map<String, Integer> told = new HashMap<>();
    Map<String, Integer> turn = new HashMap<>();
    for (List<Telling> same : ranked) {
      turn.put(same.get(0).round().id(), told.merge(sort.apply(same), 1, Integer::sum));
    }
    ranked.sort(Comparator.comparing(same -> turn.getOrDefault(same.get(0).round().id(), 0)));
    Set<List<Telling>> chosen = new HashSet<>(ranked.subList(0, Math.min(SHOWN, ranked.size())));
    List<Line> lines = new ArrayList<>();
    List<String> more = new ArrayList<>();
    for (List<Telling> same : all) {
      Cite cite = cite(same, anchor);
      if (chosen.contains(same)) {
        lines.add(line(same, cite));
      } else {
        more.add(cite.record());
      }
    }
    return new Told(lines, ledger.figure(Unit.SENTENCES, more));
  }

  private static boolean bare(List<Telling> same) {
    return same.stream().allMatch(t -> t.outcome() == Outcome.HELD);
  }

  /** What a sentence says came of it; that it was held only if that is all. */
  private static String outcomes(List<Telling> same) {
    TreeSet<Outcome> outcomes = new TreeSet<>();
    same.forEach(t -> outcomes.add(t.outcome()));
    if (outcomes.size() > 1) {
      outcomes.remove(Outcome.HELD);
    }
    return outcomes.stream().map(TalksWords::of).collect(Collectors.joining(", "));
  }

  private Line line(List<Telling> same, Cite cite) {
    Telling first = same.get(0);
    Participant source = first.round().source();
    return new Line(
        Wording.day(first.day()),
        outcomes(same),
        source == null ? "" : words.who(source),
        Wording.line(first.round().evidence().words()),
        Ledger.outlets(first.report())
            + (first.also().isEmpty()
                ? ""
                : "; the same words in "
                    + first.also().stream()
                        .map(Report::outlet)
                        .map(outlet -> outlet.isEmpty() ? "an outlet not known" : outlet)
                        .distinct()
                        .collect(Collectors.joining(", "))),
        cite);
  }

  /** The sentence that finds a fault; the words alone where no record was made of it. */
  int proof(Fault fault, String anchor) {
    Evidence evidence = fault.evidence();
    int proof = ledger.proof(evidence);
    for (FiledStatement filed : dossier.statements().values()) {
      if (filed.statement().evidence().equals(evidence)) {
        ledger.proof(filed.statement());
      }
    }
    return ledger.used(proof, anchor);
  }
}
