package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.Link.Kind;
import org.rapporteur.casefile.accord.Link.Standing;
import org.rapporteur.model.Conduct.Stage;

/**
 * A joint body of an accord: how far it is, each stage with its evidence.
 *
 * @param name the words that name it
 * @param commitments ids of the commitments that promise it or are carried by it
 * @param announced the day it was announced with the accord, or null
 * @param links reports of its stages, by the day learned
 */
public record Mechanism(
    String name, List<String> commitments, @Nullable LocalDate announced, List<Staged> links) {

  /**
   * A report of a stage.
   *
   * @param stage the stage
   * @param so whether it is reached, or said not to be
   * @param link the evidence
   */
  public record Staged(Stage stage, boolean so, Link link) {}

  /** Copies the lists. */
  public Mechanism {
    commitments = List.copyOf(commitments);
    links = List.copyOf(links);
  }

  /** For each stage the report that holds: the latest that was not rejected. */
  public Map<Stage, Staged> stages() {
    Map<Stage, Staged> stages = new EnumMap<>(Stage.class);
    for (Staged staged : links) {
      boolean plan = staged.link().kind() == Kind.PLAN && staged.stage() != Stage.ANNOUNCED;
      if (staged.link().standing() != Standing.REJECTED && !plan) {
        Staged before = stages.get(staged.stage());
        // once set up, staffed or met stays so; only "not yet" can be overtaken
        if (before == null || !before.so() || staged.so() && !before.link().reported()) {
          stages.put(staged.stage(), staged);
        }
      }
    }
    return stages;
  }

  /** The days on which it is reported, and not only claimed, to have met; in order, each once. */
  public List<LocalDate> meetings() {
    return links.stream()
        .filter(s -> s.stage() == Stage.MET && s.so() && s.link().kind() != Kind.PLAN)
        .filter(s -> s.link().reported() || s.link().standing() == Standing.CONFIRMED)
        .filter(s -> s.link().standing() != Standing.REJECTED)
        .map(s -> s.link().happened() == null ? s.link().learned() : s.link().happened())
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** What is known of a stage. */
  public enum State {
    /** Nothing. */
    NO_EVIDENCE,
    /** It is to come. */
    PLANNED,
    /** A party says so. */
    CLAIMED,
    /** It is told, and a party says that it is not so; or the other way round. */
    DISPUTED,
    /** It is said not to be. */
    NOT_REACHED,
    /** It is reported. */
    REACHED
  }

  /** The reports of a stage that were not rejected, by the day learned. */
  public List<Staged> reports(Stage stage) {
    return links.stream()
        .filter(staged -> staged.stage() == stage)
        .filter(staged -> staged.link().standing() != Standing.REJECTED)
        .toList();
  }

  /** What is known of a stage from all its reports. */
  public State state(Stage stage) {
    boolean reached = false;
    boolean claimed = false;
    boolean not = false;
    boolean planned = false;
    for (Staged staged : reports(stage)) {
      boolean plan = staged.link().kind() == Kind.PLAN && stage != Stage.ANNOUNCED;
      planned |= plan;
      not |= !staged.so();
      reached |= staged.so() && !plan && staged.link().reported();
      claimed |= staged.so() && !plan && !staged.link().reported();
    }
    if (reached || claimed) {
      return not ? State.DISPUTED : reached ? State.REACHED : State.CLAIMED;
    }
    return not ? State.NOT_REACHED : planned ? State.PLANNED : State.NO_EVIDENCE;
  }
}
