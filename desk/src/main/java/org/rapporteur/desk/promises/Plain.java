package org.rapporteur.desk.promises;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.Aggregate;
import org.rapporteur.casefile.accord.CaseAccord;
import org.rapporteur.casefile.accord.CaseCommitment;
import org.rapporteur.casefile.accord.Link;
import org.rapporteur.casefile.accord.Mechanism;
import org.rapporteur.casefile.accord.Status;
import org.rapporteur.casefile.accord.Status.DeadlineState;
import org.rapporteur.casefile.accord.Status.Dispute;
import org.rapporteur.casefile.accord.Status.Level;
import org.rapporteur.casefile.accord.Status.Trend;
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
    if (status.level() != Level.UNKNOWN) {
      return of(status.level());
    }
    return switch (status.coverage()) {
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
      line.append("; ").append(deadline(status.deadline(), commitment));
    }
    if (status.dispute() != Dispute.NONE) {
      line.append("; ")
          .append(
              status.dispute() == Dispute.DISPUTED
                  ? "disputed: the parties' accounts differ"
                  : "one party says it is not kept");
    }
    return line.toString();
  }

  private static String deadline(DeadlineState state, CaseCommitment commitment) {
    return switch (state) {
      case NONE -> "";
      case DUE -> "due " + commitment.deadline();
      case MET -> "kept by its deadline, " + commitment.deadline();
      case LATE -> "kept after its deadline, " + commitment.deadline();
      case OVERDUE -> "OVERDUE since " + commitment.deadline();
    };
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
            ? "implementation not known, as there is no evidence of any"
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
    StringBuilder line = new StringBuilder(of(accord.status()));
    if (accord.day() != null) {
      line.append(accord.notLater() ? " by " : " on ").append(accord.day());
    }
    if (!accord.place().isEmpty()) {
      line.append(" in ").append(accord.place());
    }
    if (accord.inForce() != null) {
      line.append(", in force ").append(accord.inForce());
    }
    return line.toString();
  }
}
