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

  /** A draft that the judge has not looked at. */
  Draft(
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
      String rule) {
    this(
        entry,
        anchor,
        trigger,
        type,
        mode,
        cameo,
        sources,
        targets,
        modality,
        attribution,
        rule,
        1);
  }

  /** As sure as {@code newConfidence}. */
  Draft judged(double newConfidence) {
    return new Draft(
        entry,
        anchor,
        trigger,
        type,
        mode,
        cameo,
        sources,
        targets,
        modality,
        attribution,
        rule,
        newConfidence);
  }

  Draft as(PloverType newType, String newCameo, String why) {
    return copy(newType, "", newCameo, targets, modality, attribution, because(why));
  }

  Draft with(Modality newModality, String why) {
    return copy(type, mode, cameo, targets, newModality, attribution, because(why));
  }

  Draft to(List<Participant> newTargets, String why) {
    return copy(type, mode, cameo, newTargets, modality, attribution, because(why));
  }

  Draft by(List<Participant> newSources, String why) {
    return new Draft(
        entry,
        anchor,
        trigger,
        type,
        mode,
        cameo,
        newSources,
        targets,
        modality,
        attribution,
        because(why));
  }

  Draft with(Attribution newAttribution) {
    return copy(type, mode, cameo, targets, modality, newAttribution, rule);
  }

  private String because(String why) {
    return rule + "; " + why;
  }

  /** The same words by the same entry, with all that passes may change. */
  private Draft copy(
      PloverType newType,
      String newMode,
      String newCameo,
      List<Participant> newTargets,
      Modality newModality,
      @Nullable Attribution newAttribution,
      String newRule) {
    return new Draft(
        entry,
        anchor,
        trigger,
        newType,
        newMode,
        newCameo,
        sources,
        newTargets,
        newModality,
        newAttribution,
        newRule,
        confidence);
  }
}
