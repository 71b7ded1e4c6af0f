package org.rapporteur.casefile.voice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The voices of one government, or of one organisation that is a party.
 *
 * @param code the side they speak for
 * @param parties the sides they are compared about: the other parties of the case first
 * @param voices its voices, those with most statements first
 * @param others people of the state without an office of the government that is known
 * @param divergences who diverges from whom, about the case's parties first, the gravest first
 * @param coherence one for each other party of the case, and for whom else three voices speak about
 * @param shifts changes of side of single voices
 * @param dealings words and deeds toward each other party of the case
 */
public record GovernmentVoices(
    String code,
    List<String> parties,
    List<Voice> voices,
    List<Voice> others,
    List<Divergence> divergences,
    List<Coherence> coherence,
    List<Shift> shifts,
    List<WordsAndDeeds> dealings) {

  /** Copies the lists. */
  public GovernmentVoices {
    parties = List.copyOf(parties);
    voices = List.copyOf(voices);
    others = List.copyOf(others);
    divergences = List.copyOf(divergences);
    coherence = List.copyOf(coherence);
    shifts = List.copyOf(shifts);
    dealings = List.copyOf(dealings);
  }

  /** Whether nobody speaks for it. */
  public boolean silent() {
    return voices.isEmpty();
  }

  /** The other sides its voices have a tone toward, the case's parties first. */
  public Set<String> toned() {
    Set<String> toned = new LinkedHashSet<>(parties);
    voices.forEach(voice -> toned.addAll(voice.parties()));
    toned.remove(code);
    toned.removeIf(party -> voices.stream().allMatch(voice -> voice.toward(party).isEmpty()));
    return toned;
  }
}
