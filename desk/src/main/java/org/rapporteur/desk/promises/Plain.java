package org.rapporteur.desk.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.Aggregate;
import org.rapporteur.casefile.accord.CaseAccord;
import org.rapporteur.casefile.accord.CaseCommitment;
import org.rapporteur.casefile.accord.Link;
import org.rapporteur.casefile.accord.Mechanism;
import org.rapporteur.casefile.accord.Status;
import org.rapporteur.casefile.accord.Status.Coverage;
import org.rapporteur.casefile.accord.Status.DeadlineState;
import org.rapporteur.casefile.accord.Status.Dispute;
import org.rapporteur.casefile.accord.Status.Level;
import org.rapporteur.casefile.accord.Status.Trend;
import org.rapporteur.casefile.accord.StatusChange;
import org.rapporteur.knowledge.accord.Headings;
import org.rapporteur.model.Commitment;

/** Accords, commitments and their status in plain words. */
public final class Plain {

  private final UnaryOperator<String> names;

  /**
   * Words.
   *
   * @param names gives the name of a side or actor by its id, or the id itself
   */
  public Plain(UnaryOperator<String> names) {
    this.names = names;
  }

  /** A constant's name as words. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The name of a side or actor. */
  public String name(String id) {
    return names.apply(id);
  }

  /** The names of sides, with commas. */
  public String names(List<String> sides) {
    return sides.stream().map(names).collect(Collectors.joining(", "));
  }

  /** Who is bound and how: "Ardania and Velmark together". */
  public String bound(CaseCommitment commitment) {
    String who = commitment.parties().stream().map(names).collect(Collectors.joining(" and "));
    return commitment.parties().size() < 2
        ? who
        : who + (commitment.bearing() == Commitment.Bearing.EACH ? " each" : " together");
  }

  /** The name of a heading, or "no heading". */
  public static String heading(String id) {
    Headings.Heading heading = Headings.standard().of(id);
    return heading == null ? "no heading" : heading.name();
  }

  /** All headings of a commitment. */
  public static String headings(CaseCommitment commitment) {
    return commitment.headings().isEmpty()
        ? heading("")
        : commitment.headings().stream()
            .map(placed -> heading(placed.heading()))
            .collect(Collectors.joining("; "));
  }

  /** How a level is called; no news is "no evidence", not "not done". */
  public static String level(Status status) {
    return level(status.level(), status.coverage());
  }

  /** The same of a level and what is known at all. */
  public static String level(Level level, Coverage coverage) {
    if (level != Level.UNKNOWN) {
      return of(level);
    }
    return switch (coverage) {
      case NO_EVIDENCE -> "no evidence yet";
      case ANNOUNCED -> "announced only";
      case CLAIMS -> "claims only";
      case REPORTED -> "level not known, obstacles reported";
    };
  }

  /** A status in a line: "minimal; falling; overdue since 2025-10-01; disputed". */
  public static String status(Status status, CaseCommitment commitment) {
    StringBuilder line = new StringBuilder(level(status));
    if (status.trend() != Trend.NONE) {
      line.append("; trend ").append(of(status.trend()));
    }
    if (status.deadline() != DeadlineState.NONE) {
      line.append("; ")
          .append(deadline(status.deadline(), commitment.deadline(), LocalDate::toString))
          .append(
              status.level() == Level.BREACHED && status.deadline() == DeadlineState.MET
                  ? ", broken since"
                  : "");
    }
    if (status.dispute() != Dispute.NONE) {
      line.append("; ").append(dispute(status.dispute()));
    }
    return line.toString();
  }

  /**
   * How a commitment stands to its deadline: "OVERDUE since 2025-10-01"; empty where there is none.
   *
   * @param last the deadline, or null
   * @param days writes a day
   */
  public static String deadline(
      DeadlineState state, @Nullable LocalDate last, Function<LocalDate, String> days) {
    String day = last == null ? "a day not known" : days.apply(last);
    return switch (state) {
      case NONE -> "";
      case DUE -> "due " + day;
      case MET -> "kept by its deadline, " + day;
      case LATE -> "kept after its deadline, " + day;
      case OVERDUE -> "OVERDUE since " + day;
    };
  }

  /** Whether the parties' accounts differ; empty where they do not. */
  public static String dispute(Dispute dispute) {
    return switch (dispute) {
      case NONE -> "";
      case ALLEGED -> "one party says it is not kept";
      case DISPUTED -> "disputed: the parties' accounts differ";
    };
  }

  /** What changed, in plain words: "level: not known → minimal (step, on the word of Ardania)". */
  public String change(StatusChange change, List<Link> links) {
    String field = change.field() == StatusChange.Field.COVERAGE ? "known" : of(change.field());
    return (change.from().isEmpty() ? "" : field + ": " + value(change.from()) + " → ")
        + value(change.to())
        + " ("
        + links.stream()
            .filter(link -> link.id().equals(change.link()))
            .findFirst()
            .map(this::kind)
            .orElse(change.why())
        + ")";
  }

  private static String value(String constant) {
    return constant.equals(Level.UNKNOWN.name())
        ? "not known"
        : constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** An aggregate in a line. */
  public static String aggregate(Aggregate aggregate) {
    if (aggregate.commitments() == 0) {
      return "no commitments";
    }
    Double known = aggregate.ofKnown();
    String line =
        aggregate.commitments()
            + (aggregate.commitments() == 1 ? " commitment; " : " commitments; ");
    return line
        + (known == null
            ? "implementation not known, as no level is known of any"
            : "implementation "
                + percent(known)
                + " of the "
                + aggregate.known()
                + " of which something is known"
                + (aggregate.known() == aggregate.commitments()
                    ? ""
                    : ", " + percent(aggregate.ofAll()) + " if the others are not begun"));
  }

  /** What is known of a stage of a body. */
  public static String state(Mechanism.State state) {
    return switch (state) {
      case NO_EVIDENCE -> "no evidence";
      case PLANNED -> "to come";
      case CLAIMED -> "claimed by a party";
      case DISPUTED -> "disputed";
      case NOT_REACHED -> "said not to be";
      case REACHED -> "yes, as reported";
    };
  }

  /** A percentage, or "not known". */
  public static String percent(@Nullable Double value) {
    return value == null ? "not known" : Math.round(value) + " %";
  }

  /** What a piece of evidence is: "step, on the word of Ardania". */
  public String kind(Link link) {
    String stage = link.stage() == null ? "" : " (" + of(link.stage()) + ")";
    String what =
        switch (link.kind()) {
          case FULFILMENT -> link.party() ? "claimed done" : "done";
          case STEP -> link.party() ? "claimed step" : "step";
          case PLAN -> "announced";
          case BREACH -> link.party() ? "alleged breach" : "breach";
          case OBSTACLE -> "obstacle";
          case NOT_DONE -> link.party() ? "said not to be done" : "not done";
          case DENIAL -> "breach denied";
        };
    return what
        + stage
        + (link.account().isEmpty() ? "" : ", on the word of " + name(link.account()));
  }

  /** Why a piece of evidence is taken for that, in a line. */
  public String reasons(Link link) {
    return link.reasons().stream()
        .map(
            reason ->
                of(reason.sort())
                    + ": "
                    + switch (reason.sort()) {
                      case ACTOR ->
                          List.of(reason.words().split(", ", -1)).stream()
                              .map(names)
                              .collect(Collectors.joining(", "));
                      case ACTION -> heading(reason.words());
                      default -> reason.words();
                    })
        .collect(Collectors.joining("; "));
  }

  /** When and where an accord was made. */
  public static String made(CaseAccord accord) {
    return made(accord, LocalDate::toString);
  }

  /**
   * The same with days written otherwise.
   *
   * @param days writes a day
   */
  public static String made(CaseAccord accord, Function<LocalDate, String> days) {
    StringBuilder line = new StringBuilder(of(accord.status()));
    if (accord.day() != null) {
      line.append(accord.notLater() ? " by " : " on ").append(days.apply(accord.day()));
    }
    if (!accord.place().isEmpty()) {
      line.append(" in ").append(accord.place());
    }
    if (accord.inForce() != null) {
      line.append(", in force ").append(days.apply(accord.inForce()));
    }
    return line.toString();
  }
}
