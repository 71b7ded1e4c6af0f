package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.Link.Kind;
import org.rapporteur.casefile.accord.Link.Standing;
import org.rapporteur.casefile.accord.Status.Coverage;
import org.rapporteur.casefile.accord.Status.DeadlineState;
import org.rapporteur.casefile.accord.Status.Dispute;
import org.rapporteur.casefile.accord.Status.Level;
import org.rapporteur.casefile.accord.Status.Trend;
import org.rapporteur.casefile.accord.StatusChange.Field;
import org.rapporteur.model.Conduct.Stage;

/**
 * Goes through the evidence of one commitment in the order in which it was learned, and notes each
 * change. What the user rejected, what was learned after the day asked for and what has no day is
 * left out. Not thread-safe.
 */
final class History {

  /** So many steps on different days are more than a beginning. */
  private static final int STEPS = 3;

  /** Headings of promises that are kept once a body works. */
  private static final Set<String> BODIES = Set.of("joint_mechanism", "verification_mechanism");

  private final CaseCommitment commitment;
  private final LocalDate asOf;
  private final List<StatusChange> changes = new ArrayList<>();
  private final List<Link> taken = new ArrayList<>();
  private final Set<LocalDate> steps = new HashSet<>();
  private final Set<Stage> stages = new HashSet<>();
  private final Map<String, Boolean> accounts = new HashMap<>();
  private Level level = Level.UNKNOWN;
  private DeadlineState deadline;
  private Dispute dispute = Dispute.NONE;
  private Coverage coverage = Coverage.NO_EVIDENCE;

  /**
   * A history.
   *
   * @param commitment the commitment
   * @param promised the day it became known that it was promised, or null
   * @param links its links, in the order of {@link Matcher#ORDER}
   * @param asOf the last day that is looked at
   */
  History(
      CaseCommitment commitment, @Nullable LocalDate promised, List<Link> links, LocalDate asOf) {
    this.commitment = commitment;
    this.asOf = asOf;
    this.deadline = commitment.deadline() == null ? DeadlineState.NONE : DeadlineState.DUE;
    if (promised != null && !promised.isAfter(asOf)) {
      changes.add(
          new StatusChange(
              promised, promised, Field.PROMISE, "", "PROMISED", "", "the accord was announced"));
    }
    for (Link link : links) {
      LocalDate learned = link.learned();
      if (link.standing() == Standing.REJECTED || learned == null || learned.isAfter(asOf)) {
        continue;
      }
      passed(learned.minusDays(1));
      take(link, learned);
    }
    passed(asOf);
  }

  /** All changes, in the order they were learned. */
  List<StatusChange> changes() {
    return List.copyOf(changes);
  }

  /** How it stands at the end. */
  Status now() {
    return new Status(
        level,
        trend(),
        deadline,
        dispute,
        coverage,
        taken.isEmpty() ? null : taken.get(taken.size() - 1).learned());
  }

  private void take(Link link, LocalDate learned) {
    taken.add(link);
    covered(link, learned);
    if (link.kind() == Kind.PLAN) {
      return;
    }
    if (link.reported() || link.standing() == Standing.CONFIRMED || agreed(link)) {
      Level next = after(link);
      if (next != level) {
        note(link, learned, Field.LEVEL, level.name(), next.name());
        level = next;
      }
      kept(link, learned);
    }
    accounts(link, learned);
  }

  /** What is fully kept has met its deadline, if it was by then, also where that is told later. */
  private void kept(Link link, LocalDate learned) {
    LocalDate last = commitment.deadline();
    boolean open = deadline == DeadlineState.DUE || deadline == DeadlineState.OVERDUE;
    if (level != Level.FULL || last == null || !open) {
      return;
    }
    LocalDate done = link.when() == null ? learned : link.when().end();
    DeadlineState next = done.isAfter(last) ? DeadlineState.LATE : DeadlineState.MET;
    note(link, learned, Field.DEADLINE, deadline.name(), next.name());
    deadline = next;
  }

  /** Whether a side tells what speaks for another that is bound and against itself. */
  private boolean agreed(Link link) {
    return link.kind().way() > 0
        && link.kind() != Kind.DENIAL
        && !link.actors().isEmpty()
        && !link.actors().contains(link.account());
  }

  private Level after(Link link) {
    return switch (link.kind()) {
      case FULFILMENT -> commitment.achieved() ? Level.FULL : Level.INTERMEDIATE;
      case STEP -> step(link);
      case BREACH ->
          link.actors().isEmpty() || commitment.parties().stream().anyMatch(link.actors()::contains)
              ? Level.BREACHED
              : level;
      case NOT_DONE -> level == Level.UNKNOWN ? Level.NOT_INITIATED : level;
      case OBSTACLE, PLAN, DENIAL -> level;
    };
  }

  /** A body that was set up and met or has people does what was promised of it. */
  private Level step(Link link) {
    if (link.stage() != null) {
      stages.add(link.stage());
    }
    if (level == Level.FULL) {
      return level;
    }
    // what has met is set up
    boolean works =
        stages.contains(Stage.MET)
            || stages.contains(Stage.ESTABLISHED) && stages.contains(Stage.STAFFED);
    if (works
        && commitment.body()
        && (commitment.achieved() || BODIES.contains(commitment.heading()))) {
      return Level.FULL;
    }
    LocalDate day = link.happened() == null ? link.learned() : link.happened();
    if (day != null) {
      steps.add(day);
    }
    boolean far = steps.size() >= STEPS || stages.size() >= 2;
    return far || level == Level.INTERMEDIATE ? Level.INTERMEDIATE : Level.MINIMAL;
  }

  private void covered(Link link, LocalDate learned) {
    Coverage of =
        link.kind() == Kind.PLAN
            ? Coverage.ANNOUNCED
            : link.reported() ? Coverage.REPORTED : Coverage.CLAIMS;
    if (of.compareTo(coverage) > 0) {
      note(link, learned, Field.COVERAGE, coverage.name(), of.name());
      coverage = of;
    }
  }

  /** Each party's latest account: true that it is kept, false that it is not. */
  private void accounts(Link link, LocalDate learned) {
    if (!link.party() || link.kind().way() == 0) {
      return;
    }
    accounts.put(link.account(), link.kind().way() > 0);
    long against = accounts.values().stream().filter(kept -> !kept).count();
    Dispute next =
        against == 0
            ? Dispute.NONE
            : accounts.size() > against || against > 1 || contradicted()
                ? Dispute.DISPUTED
                : Dispute.ALLEGED;
    if (next != dispute) {
      note(link, learned, Field.DISPUTE, dispute.name(), next.name());
      dispute = next;
    }
  }

  /** Whether a report that is nobody's account says that it is being kept. */
  private boolean contradicted() {
    return taken.stream()
        .anyMatch(l -> l.reported() && (l.kind() == Kind.FULFILMENT || l.kind() == Kind.STEP));
  }

  private void passed(LocalDate day) {
    LocalDate last = commitment.deadline();
    if (last == null || deadline != DeadlineState.DUE || !day.isAfter(last)) {
      return;
    }
    LocalDate after = last.plusDays(1);
    changes.add(
        new StatusChange(
            after,
            after,
            Field.DEADLINE,
            deadline.name(),
            DeadlineState.OVERDUE.name(),
            "",
            "the deadline of " + last + " passed"));
    deadline = DeadlineState.OVERDUE;
  }

  private Trend trend() {
    int way = 0;
    boolean any = false;
    for (Link link : taken) {
      LocalDate learned = link.learned();
      if (learned != null
          && link.kind().way() != 0
          && learned.isAfter(asOf.minusDays(Status.RECENT))) {
        any = true;
        way += link.kind().way();
      }
    }
    return !any ? Trend.NONE : way > 0 ? Trend.RISING : way < 0 ? Trend.FALLING : Trend.MIXED;
  }

  private void note(Link link, LocalDate learned, Field field, String from, String to) {
    changes.add(new StatusChange(learned, link.happened(), field, from, to, link.id(), why(link)));
  }

  private static String why(Link link) {
    String what = link.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    Stage stage = link.stage();
    return (stage == null ? what : "body " + stage.name().toLowerCase(Locale.ROOT))
        + (link.account().isEmpty() ? ", as reported" : ", on the word of " + link.account());
  }
}
