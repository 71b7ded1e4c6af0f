package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.CaseAccord.Standing;
import org.rapporteur.casefile.accord.Status.Level;
import org.rapporteur.casefile.question.FiledCommitment;
import org.rapporteur.casefile.question.FiledConduct;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.model.AccordNotice;

/**
 * The accords of a case, as they stood on a day.
 *
 * @param asOf the last day looked at; null for a case in which nothing has a date
 * @param accords declared, accepted and proposed ones, by day
 * @param dismissed those the user dismissed
 * @param headings all their commitments by main heading, empty for those without; by name
 * @param problems what is wrong with what was declared, a line each
 */
public record AccordBook(
    @Nullable LocalDate asOf,
    List<TrackedAccord> accords,
    List<CaseAccord> dismissed,
    Map<String, Aggregate> headings,
    List<String> problems) {

  /** Copies the lists. */
  public AccordBook {
    accords = List.copyOf(accords);
    dismissed = List.copyOf(dismissed);
    problems = List.copyOf(problems);
  }

  /**
   * An accord with all that is known of its commitments.
   *
   * @param accord the accord
   * @param commitments its commitments
   * @param mechanisms its joint bodies
   * @param aggregate over its commitments
   * @param months how it stood at the end of each month, the last on the day looked at
   */
  public record TrackedAccord(
      CaseAccord accord,
      List<TrackedCommitment> commitments,
      List<Mechanism> mechanisms,
      Aggregate aggregate,
      List<Month> months) {

    /** Copies the lists. */
    public TrackedAccord {
      commitments = List.copyOf(commitments);
      mechanisms = List.copyOf(mechanisms);
      months = List.copyOf(months);
    }
  }

  /**
   * How an accord stood on a day.
   *
   * @param day end of a month, or the day looked at
   * @param aggregate its levels
   */
  public record Month(LocalDate day, Aggregate aggregate) {}

  /**
   * A change with what changed.
   *
   * @param accord the accord
   * @param commitment the commitment
   * @param links its evidence
   * @param change the change
   */
  public record Changed(
      CaseAccord accord, CaseCommitment commitment, List<Link> links, StatusChange change) {}

  /**
   * Composes the book. All lists hold a reprint group's records once.
   *
   * @param declared accords of case.yml
   * @param decisions of the user
   * @param asOf only what was published until then; null for all that is there
   * @param last the last day of publication in the case, or null
   */
  public static AccordBook of(
      List<DeclaredAccord> declared,
      Decisions decisions,
      List<FiledCommitment> texts,
      List<FiledNotice> notices,
      List<FiledConduct> conducts,
      List<FiledEvent> events,
      List<FiledStatement> statements,
      @Nullable LocalDate asOf,
      @Nullable LocalDate last) {
    LocalDate day = asOf == null ? last : asOf;
    List<FiledNotice> known =
        notices.stream().filter(n -> known(n.report(), n.notice(), asOf)).toList();
    List<CaseAccord> all = Gathering.of(declared, texts, known, decisions);
    List<Sign> signs =
        Signs.of(
            conducts.stream().filter(c -> known(c.report(), asOf)).toList(),
            events.stream().filter(e -> known(e.report(), asOf)).toList(),
            statements.stream().filter(s -> known(s.report(), asOf)).toList());
    Matcher matcher = new Matcher(decisions, Signs.names(events, statements));
    Mechanisms mechanisms = new Mechanisms(matcher, signs);
    List<TrackedAccord> tracked = new ArrayList<>();
    List<CaseAccord> dismissed = new ArrayList<>();
    for (CaseAccord accord : all) {
      if (accord.standing() == Standing.DISMISSED) {
        dismissed.add(accord);
      } else {
        tracked.add(tracked(accord, matcher, signs, mechanisms.of(accord, all), day));
      }
    }
    return new AccordBook(day, tracked, dismissed, headings(tracked), Doubts.of(declared, tracked));
  }

  /** A report counts from its day on; one without a day only where no day is asked for. */
  private static boolean known(Report report, @Nullable LocalDate asOf) {
    return asOf == null || report.published() != null && !report.published().isAfter(asOf);
  }

  /** An undated report of an accord counts from the day the accord was made. */
  private static boolean known(Report report, AccordNotice notice, @Nullable LocalDate asOf) {
    return known(report, asOf)
        || report.published() == null
            && notice.when() != null
            && asOf != null
            && !notice.when().end().isAfter(asOf);
  }

  private static TrackedAccord tracked(
      CaseAccord accord,
      Matcher matcher,
      List<Sign> signs,
      List<Mechanism> mechanisms,
      @Nullable LocalDate day) {
    List<TrackedCommitment> commitments = new ArrayList<>();
    List<Sign> after = matcher.after(accord, signs);
    for (CaseCommitment commitment : accord.commitments()) {
      List<Link> links = matcher.links(accord, commitment, after);
      if (day == null) {
        commitments.add(
            new TrackedCommitment(
                commitment, links, List.of(), Status.initial(commitment.deadline() != null)));
      } else {
        History history = new History(commitment, promised(accord, commitment), links, day);
        commitments.add(new TrackedCommitment(commitment, links, history.changes(), history.now()));
      }
    }
    return new TrackedAccord(
        accord,
        commitments,
        mechanisms,
        Aggregate.of(commitments),
        months(accord, commitments, day));
  }

  /** The day a promise became known: that of the accord, or of the first report of it, if later. */
  private static @Nullable LocalDate promised(CaseAccord accord, CaseCommitment commitment) {
    LocalDate first = null;
    for (Telling telling : commitment.told()) {
      LocalDate told = telling.report().published();
      if (told == null) {
        return accord.day();
      }
      first = first == null || told.isBefore(first) ? told : first;
    }
    LocalDate day = accord.day();
    boolean later = first != null && (day == null || first.isAfter(day));
    return later && !commitment.own() ? first : day;
  }

  private static List<Month> months(
      CaseAccord accord, List<TrackedCommitment> commitments, @Nullable LocalDate last) {
    List<Month> months = new ArrayList<>();
    LocalDate first = accord.day();
    if (first == null || last == null || commitments.isEmpty()) {
      return months;
    }
    for (YearMonth month = YearMonth.from(first);
        !month.isAfter(YearMonth.from(last));
        month = month.plusMonths(1)) {
      LocalDate day = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
      Map<Level, Integer> levels = new EnumMap<>(Level.class);
      commitments.stream()
          .filter(c -> c.promised(day))
          .forEach(c -> levels.merge(c.level(day), 1, Integer::sum));
      months.add(new Month(day, Aggregate.of(levels)));
    }
    return months;
  }

  private static Map<String, Aggregate> headings(List<TrackedAccord> tracked) {
    Map<String, List<TrackedCommitment>> by = new TreeMap<>();
    tracked.forEach(
        t ->
            t.commitments()
                .forEach(
                    c ->
                        by.computeIfAbsent(c.commitment().heading(), h -> new ArrayList<>())
                            .add(c)));
    Map<String, Aggregate> headings = new TreeMap<>();
    by.forEach((heading, of) -> headings.put(heading, Aggregate.of(of)));
    return headings;
  }

  /**
   * What changed since a day, in the order it was learned.
   *
   * @param since the first day
   */
  public List<Changed> changes(LocalDate since) {
    List<Changed> changes = new ArrayList<>();
    for (TrackedAccord tracked : accords) {
      for (TrackedCommitment each : tracked.commitments()) {
        each.history().stream()
            .filter(change -> !change.learned().isBefore(since))
            .forEach(
                change ->
                    changes.add(
                        new Changed(tracked.accord(), each.commitment(), each.links(), change)));
      }
    }
    changes.sort(Comparator.comparing(changed -> changed.change().learned()));
    return changes;
  }
}
