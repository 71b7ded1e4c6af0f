package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.casefile.talks.Account;
import org.rapporteur.casefile.talks.Fault;
import org.rapporteur.casefile.talks.Sitting;
import org.rapporteur.casefile.talks.Telling;
import org.rapporteur.casefile.talks.Turn;
import org.rapporteur.desk.brief.TalksSections.Blame;
import org.rapporteur.desk.brief.TalksSections.Clash;
import org.rapporteur.desk.brief.TalksSections.Column;
import org.rapporteur.desk.brief.TalksSections.Fact;
import org.rapporteur.desk.brief.TalksSections.Round;
import org.rapporteur.desk.promises.Plain;
import org.rapporteur.desk.talks.TalksWords;
import org.rapporteur.model.Precision;
import org.rapporteur.model.When;

/** Rounds of talks: what is told of each, what came of it, and the accounts side by side. */
final class RoundPart {

  private final TalksWords words;
  private final TalksLines lines;
  private int number;

  RoundPart(TalksWords words, TalksLines lines) {
    this.words = words;
    this.lines = lines;
  }

  Round round(Sitting sitting) {
    String anchor = "r" + ++number;
    return new Round(
        anchor,
        sitting.key(),
        "Round " + sitting.order() + ": " + head(sitting),
        marks(sitting),
        TalksPapers.facts(sitting, words).stream()
            .map(fact -> new Fact(fact.name(), fact.words(), lines.cited(fact.by(), anchor)))
            .toList(),
        TalksPapers.turns(sitting).stream().map(turn -> turn(turn, anchor)).toList(),
        sitting.clashes().stream().map(this::clash).toList(),
        blames(sitting, anchor),
        TalksPapers.columns(sitting).stream()
            .map(column -> column(column, sitting, anchor))
            .toList());
  }

  /** Where and when. */
  static String head(Sitting sitting) {
    String where =
        sitting.venues().stream().map(s -> s.value().name()).collect(Collectors.joining(" or "));
    return (where.isEmpty() ? "venue not told" : where) + ", " + days(sitting);
  }

  private static String days(Sitting sitting) {
    LocalDate begin = sitting.begin();
    LocalDate end = sitting.end();
    LocalDate reported = sitting.reported();
    if (begin != null && end != null) {
      return Wording.date(new When(begin, end, Precision.DAY, When.Source.TEXT));
    }
    return "days not told"
        + (reported == null ? "" : ", first reported on " + Wording.day(reported));
  }

  /** What does not go together in it. */
  static List<String> marks(Sitting sitting) {
    List<String> marks = new ArrayList<>();
    if (sitting.denial() != null) {
      marks.add("DENIED");
    }
    if (sitting.contradicted()) {
      marks.add("CONTRADICTED");
    }
    if (sitting.revised()) {
      marks.add("REVISED");
    }
    return marks;
  }

  private TalksSections.Turn turn(Turn turn, String anchor) {
    boolean accord = !turn.accords().isEmpty();
    Set<String> outlets = new LinkedHashSet<>();
    for (Report report : reports(turn)) {
      outlets.add(report.outlet().isEmpty() ? "outlet not known" : report.outlet());
    }
    int left = Math.max(0, outlets.size() - TalksLines.SHOWN);
    return new TalksSections.Turn(
        Wording.day(turn.told()),
        words(turn),
        words.told(turn.teller())
            + "; "
            + outlets.stream().limit(TalksLines.SHOWN).collect(Collectors.joining(", "))
            + (left > 0 ? " and others" : ""),
        accord ? lines.accords(turn.accords(), anchor) : lines.cited(turn.tellings(), anchor));
  }

  private static List<Report> reports(Turn turn) {
    List<Report> reports = new ArrayList<>();
    turn.accords().stream().map(FiledNotice::report).forEach(reports::add);
    for (Telling telling : turn.tellings()) {
      reports.add(telling.report());
      reports.addAll(telling.also());
    }
    return reports;
  }

  /** The outcome, and whether it is told of days long over. */
  static String words(Turn turn) {
    LocalDate told = turn.told();
    if (!turn.accords().isEmpty()) {
      return "the same sides made an accord ("
          + Plain.of(turn.accords().get(0).notice().kind())
          + ")";
    }
    boolean back =
        told != null
            && turn.tellings().stream()
                .map(t -> t.round().when())
                .allMatch(when -> when != null && when.end().isBefore(told.minusDays(1)));
    return TalksWords.of(turn.outcome()) + (back ? " (looking back)" : "");
  }

  private Clash clash(org.rapporteur.casefile.talks.Clash clash) {
    boolean revised = clash.sort() == org.rapporteur.casefile.talks.Clash.Sort.REVISED;
    return new Clash(
        clash.sort().name(),
        at(clash.one()) + (revised ? ", then " : ", but ") + at(clash.other()));
  }

  private String at(Turn turn) {
    return Wording.day(turn.told())
        + " "
        + (turn.accords().isEmpty() ? TalksWords.of(turn.outcome()) : "an accord was made")
        + " ("
        + words.teller(turn.teller())
        + ")";
  }

  /** Faults that one speaker finds in one sentence stand together. */
  private List<Blame> blames(Sitting sitting, String anchor) {
    Map<String, List<Fault>> by = new LinkedHashMap<>();
    for (Fault fault : sitting.faults()) {
      by.computeIfAbsent(
              by(fault) + " " + fault.evidence().document() + fault.evidence().span(),
              key -> new ArrayList<>())
          .add(fault);
    }
    List<Blame> blames = new ArrayList<>();
    for (List<Fault> same : by.values()) {
      Fault first = same.get(0);
      blames.add(
          new Blame(
              words.faulty(same),
              by(first),
              Wording.line(first.evidence().words()),
              TalksPapers.source(first.telling().report()),
              lines.proof(first, anchor)));
    }
    return blames;
  }

  private String by(Fault fault) {
    return fault.by() == null ? "told by the reports" : "on the word of " + words.who(fault.by());
  }

  private Column column(TalksPapers.Column column, Sitting sitting, String anchor) {
    boolean blames = blames(column, sitting);
    return new Column(
        name(column.sort(), column.side()),
        column.sort() == Account.Sort.MEDIATOR || column.sort() == Account.Sort.THIRD
            ? lines.each(column.tellings(), anchor)
            : lines.told(column.tellings(), anchor),
        !column.tellings().isEmpty()
            ? ""
            : blames ? "in the reports read only whose fault it was, above" : TalksSections.SILENT);
  }

  private static boolean blames(TalksPapers.Column column, Sitting sitting) {
    return !column.side().isEmpty()
        && sitting.faults().stream()
            .map(Fault::by)
            .anyMatch(by -> by != null && by.side().equals(column.side()));
  }

  private String name(Account.Sort sort, String side) {
    return switch (sort) {
      case PARTY -> Wording.capital(words.name(side));
      case MEDIATOR -> "Mediators and hosts";
      case THIRD -> "Third parties";
      case REPORTS -> "The reports’ own";
    };
  }
}
