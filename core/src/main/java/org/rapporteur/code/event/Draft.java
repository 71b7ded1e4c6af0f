package org.rapporteur.code.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * An event on its way through the passes.
 *
 * @param entry the lexicon entry that fired
 * @param anchor the verb or noun whose clause tells how real it is
 * @param trigger the words that name it
 * @param type its type so far
 * @param mode its mode so far, or empty
 * @param cameo its CAMEO code so far
 * @param sources who acts
 * @param targets to whom
 * @param modality how real
 * @param attribution on whose word
 * @param rule construction and entry
 * @param confidence how likely the type holds, 0 to 1; 1 until the judge has looked
 */
record Draft(
    LexiconEntry entry,
    Token anchor,
    Span trigger,
    PloverType type,
    String mode,
    String cameo,
    List<Participant> sources,
    List<Participant> targets,
    Modality modality,
    @Nullable Attribution attribution,
    String rule,
    double confidence) {

  /** What an entry says, as it says it; the judge has not looked at it. */
  static Draft of(
      LexiconEntry entry,
      Token anchor,
      Span trigger,
      List<Participant> sources,
      List<Participant> targets,
      Modality modality,
      String rule) {
    return new Draft(
        entry,
        anchor,
        trigger,
        entry.type(),
        entry.mode(),
        entry.cameo(),
        sources,
        targets,
        modality,
        null,
        rule,
        1);
  }

  /** As sure as {@code newConfidence}. */
  Draft judged(double newConfidence) {
    return copy(type, mode, cameo, sources, targets, modality, attribution, rule, newConfidence);
  }

  Draft as(PloverType newType, String newCameo, String why) {
    return copy(
        newType, "", newCameo, sources, targets, modality, attribution, because(why), confidence);
  }

  Draft in(String newMode) {
    return copy(type, newMode, cameo, sources, targets, modality, attribution, rule, confidence);
  }

  Draft with(Modality newModality, String why) {
    return copy(
        type, mode, cameo, sources, targets, newModality, attribution, because(why), confidence);
  }

  Draft to(List<Participant> newTargets, String why) {
    return copy(
        type, mode, cameo, sources, newTargets, modality, attribution, because(why), confidence);
  }

  Draft by(List<Participant> newSources, String why) {
    return copy(
        type, mode, cameo, newSources, targets, modality, attribution, because(why), confidence);
  }

  Draft with(Attribution newAttribution) {
    return copy(type, mode, cameo, sources, targets, modality, newAttribution, rule, confidence);
  }

  /** Whether somebody gives way in it, in words or in deed. */
  boolean yields() {
    return type == PloverType.RETREAT || type == PloverType.CONCEDE;
  }

  /** Whether one of {@code drafts} already stands on this word. */
  static boolean taken(List<Draft> drafts, Token word) {
    return drafts.stream().anyMatch(d -> d.anchor().index() == word.index());
  }

  private String because(String why) {
    return rule + "; " + why;
  }

  /** The same words by the same entry, with all that passes may change. */
  private Draft copy(
      PloverType newType,
      String newMode,
      String newCameo,
      List<Participant> newSources,
      List<Participant> newTargets,
      Modality newModality,
      @Nullable Attribution newAttribution,
      String newRule,
      double newConfidence) {
    return new Draft(
        entry,
        anchor,
        trigger,
        newType,
        newMode,
        newCameo,
        newSources,
        newTargets,
        newModality,
        newAttribution,
        newRule,
        newConfidence);
  }
}
