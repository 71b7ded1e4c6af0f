package org.rapporteur.code.judge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;

/**
 * What a rule found in the sentence, for the judge to weigh by how well it fits the pair.
 *
 * @param type the type the rule gives
 * @param modality how real
 * @param cameo its CAMEO code
 * @param sources where those who act are named
 * @param targets where those acted on are named
 */
public record Vote(
    PloverType type, Modality modality, String cameo, List<Span> sources, List<Span> targets) {

  /** Copies the lists. */
  public Vote {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /** A vote for what these participants do, by where they are named. */
  public static Vote of(
      PloverType type,
      Modality modality,
      String cameo,
      List<Participant> sources,
      List<Participant> targets) {
    return new Vote(type, modality, cameo, spans(sources), spans(targets));
  }

  private static List<Span> spans(List<Participant> participants) {
    return participants.stream().map(Participant::span).filter(Objects::nonNull).toList();
  }

  /**
   * Adds the votes of a sentence to a pair's features.
   *
   * @param votes all of the sentence
   * @param source where the pair's source is named
   * @param target where its target is named
   * @param features to add to
   */
  public static void add(
      List<Vote> votes, List<Span> source, List<Span> target, Map<String, Double> features) {
    boolean exact = false;
    for (Vote vote : votes) {
      String match = vote.match(source, target);
      exact |= match.equals("exact");
      features.put("r" + match + ":" + vote.type, 1.5);
      features.put("r" + match + ":" + vote.type + "|" + vote.modality, 1.0);
      features.put("rc" + match + ":" + vote.cameo, 0.7);
    }
    if (!exact) {
      features.put("rnone", 1.0);
    }
  }

  /** Whether a feature of this name is such a vote. */
  public static boolean is(String feature) {
    return feature.startsWith("r");
  }

  /** How the rule's parties sit on the pair. */
  public String match(List<Span> source, List<Span> target) {
    boolean acts = meet(sources, source);
    boolean takes = meet(targets, target);
    boolean together = meet(sources, target);
    if (acts && (takes || together && targets.isEmpty())) {
      return "exact";
    }
    if (together && meet(targets, source)) {
      return "reversed";
    }
    if (acts) {
      return targets.isEmpty() ? "alone" : "source";
    }
    return takes ? "target" : "other";
  }

  private static boolean meet(List<Span> some, List<Span> others) {
    for (Span one : some) {
      for (Span other : others) {
        if (one.overlaps(other)) {
          return true;
        }
      }
    }
    return false;
  }
}
