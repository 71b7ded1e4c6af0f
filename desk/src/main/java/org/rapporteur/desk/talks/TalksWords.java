package org.rapporteur.desk.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.casefile.talks.Account.Teller;
import org.rapporteur.casefile.talks.Expected;
import org.rapporteur.casefile.talks.Fault;
import org.rapporteur.casefile.talks.Telling;
import org.rapporteur.model.Participant;
import org.rapporteur.model.RoundReport.Delegation;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.When;

/** Talks in plain words. */
public final class TalksWords {

  private final UnaryOperator<String> names;

  /**
   * Words.
   *
   * @param names gives the name of a side, actor or office by its id, or the id itself
   */
  public TalksWords(UnaryOperator<String> names) {
    this.names = names;
  }

  /** What became of talks, as the end of "it …". */
  public static String of(Outcome outcome) {
    return switch (outcome) {
      case HELD -> "was held";
      case AGREED -> "something was agreed";
      case NO_AGREEMENT -> "ended without agreement";
      case COLLAPSED -> "broke down";
      case SUSPENDED -> "was suspended or stalled";
      case EXTENDED -> "was extended";
      case RESUMED -> "was resumed";
      case SCHEDULED -> "was planned";
      case OFFERED -> "was offered";
      case DENIED -> "is denied";
      case CANCELLED -> "was called off";
    };
  }

  /** The name of a side, actor or office. */
  public String name(String id) {
    return names.apply(id);
  }

  /** Names with commas and "and". */
  public String names(Collection<String> ids) {
    return and(ids.stream().map(names).toList());
  }

  /** Words with commas and "and". */
  static String and(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " and "
            + words.get(words.size() - 1);
  }

  /** Between whom: "Ardania and Velmark", "Ardania and a side that is not named". */
  public String between(List<String> sides) {
    return switch (sides.size()) {
      case 0 -> "sides that the reports do not name";
      case 1 -> name(sides.get(0)) + " and a side that the reports do not name";
      default -> names(sides);
    };
  }

  /** The name of a participant: by its id, else the words of the text. */
  public String who(Participant participant) {
    String id = participant.actor();
    String name = id.isEmpty() ? id : name(id);
    return name.isEmpty() || name.equals(id) ? participant.label() : name;
  }

  /** "Tomas Reld, interior minister, for Velmark". */
  public String seat(Delegation delegation) {
    Participant who = delegation.who();
    String office = delegation.office().isEmpty() ? "" : name(delegation.office());
    String side = name(who.side());
    String label = who(who);
    return label
        + (office.isEmpty() || office.equals(label) ? "" : ", " + office)
        + (label.contains(side) || office.contains(side) ? "" : ", for " + side);
  }

  /** Who is said to be at fault: "the delegation of Velmark". */
  public String faulty(List<Fault> faults) {
    return and(faults.stream().flatMap(f -> f.at().stream()).map(this::who).distinct().toList());
  }

  /** On whose word something stands, as a heading. */
  String account(Teller teller) {
    return switch (teller.sort()) {
      case PARTY -> "On the word of " + name(teller.side());
      case MEDIATOR -> "On the word of " + name(teller.side()) + " (mediator or host)";
      case THIRD -> "On the word of " + name(teller.side()) + " (third party)";
      case REPORTS -> "Told by the reports themselves; no side's word";
    };
  }

  /** On whose word something stands, within a line. */
  public String teller(Teller teller) {
    return teller.side().isEmpty() ? "the reports" : name(teller.side());
  }

  /** The same after a comma: "on the word of Velmark". */
  public String told(Teller teller) {
    return teller.side().isEmpty() ? "told by the reports" : "on the word of " + teller(teller);
  }

  /** Days: "2025-05-20", "2025-05-20 to 2025-05-23", "not told". */
  static String days(@Nullable LocalDate begin, @Nullable LocalDate end) {
    return begin == null || end == null
        ? "not told"
        : begin.equals(end) ? begin.toString() : begin + " to " + end;
  }

  /** Days with how sure they are. */
  static String when(When when) {
    return days(when.begin(), when.end())
        + switch (when.source()) {
          case TEXT -> " (the sentence says so)";
          case CONTEXT -> " (from the sentence before)";
          case PUBLICATION -> " (at the latest: the day of the report)";
        };
  }

  /** What an expected meeting is, with what came of it. */
  public static String state(Expected expected) {
    return switch (expected.state()) {
      case EXPECTED -> expected.when() == null ? "expected; no day is told" : "expected";
      case HELD -> "held";
      case PASSED -> "its days are over, and no report of it was read";
      case CANCELLED -> "called off";
    };
  }

  /** Outlets and day: "Sella Courier, Bay Wire, 2025-05-20; also Tarsk Post, 2025-05-21". */
  static String source(Telling telling) {
    String own = source(telling.report());
    return telling.also().isEmpty()
        ? own
        : own
            + "; the same words also in "
            + telling.also().stream().map(TalksWords::source).collect(Collectors.joining("; "));
  }

  /** Outlets and day of a report. */
  static String source(Report report) {
    String who = report.outlets().isEmpty() ? report.file() : String.join(", ", report.outlets());
    return who + (report.published() == null ? ", undated" : ", " + report.published());
  }

  /** Outlets and days of all, each once, a few of them. */
  static String sources(List<Telling> tellings) {
    TreeSet<String> all = new TreeSet<>();
    for (Telling telling : tellings) {
      all.add(source(telling.report()));
      telling.also().forEach(r -> all.add(source(r)));
    }
    List<String> shown = new ArrayList<>(all).subList(0, Math.min(3, all.size()));
    return String.join("; ", shown)
        + (all.size() > shown.size() ? "; and " + (all.size() - shown.size()) + " more" : "");
  }
}
