package org.rapporteur.code.event;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.Modality;

/** How real the words around an event leave it. */
final class Reality {

  static final Map<String, Modality> MODALS =
      Map.ofEntries(
          Map.entry("will", Modality.PLANNED),
          Map.entry("'ll", Modality.PLANNED),
          Map.entry("wo", Modality.PLANNED),
          Map.entry("shall", Modality.PLANNED),
          Map.entry("would", Modality.PLANNED),
          Map.entry("can", Modality.CONDITIONAL),
          Map.entry("could", Modality.CONDITIONAL),
          Map.entry("may", Modality.CONDITIONAL),
          Map.entry("might", Modality.CONDITIONAL),
          Map.entry("must", Modality.DEMANDED),
          Map.entry("should", Modality.DEMANDED),
          Map.entry("ought", Modality.DEMANDED));

  /** Nouns that make what is under them less than a fact. */
  static final Map<String, Modality> NOUNS =
      Map.ofEntries(
          Map.entry("accusation", Modality.ALLEGED),
          Map.entry("allegation", Modality.ALLEGED),
          Map.entry("claim", Modality.ALLEGED),
          Map.entry("charge", Modality.ALLEGED),
          Map.entry("rumour", Modality.ALLEGED),
          Map.entry("fear", Modality.CONDITIONAL),
          Map.entry("concern", Modality.CONDITIONAL),
          Map.entry("worry", Modality.CONDITIONAL),
          Map.entry("doubt", Modality.CONDITIONAL),
          Map.entry("risk", Modality.CONDITIONAL),
          Map.entry("prospect", Modality.CONDITIONAL),
          Map.entry("possibility", Modality.CONDITIONAL),
          Map.entry("chance", Modality.CONDITIONAL),
          Map.entry("option", Modality.CONDITIONAL),
          Map.entry("threat", Modality.THREATENED),
          Map.entry("offer", Modality.OFFERED),
          Map.entry("promise", Modality.OFFERED),
          Map.entry("help", Modality.PLANNED),
          Map.entry("plan", Modality.PLANNED),
          Map.entry("hope", Modality.PLANNED),
          Map.entry("proposal", Modality.PLANNED),
          Map.entry("idea", Modality.PLANNED),
          Map.entry("aim", Modality.PLANNED),
          Map.entry("goal", Modality.PLANNED),
          Map.entry("intention", Modality.PLANNED),
          Map.entry("attempt", Modality.PLANNED),
          Map.entry("effort", Modality.PLANNED),
          Map.entry("bid", Modality.PLANNED),
          Map.entry("way", Modality.PLANNED));

  static final List<Modality> BY_REALITY =
      List.of(
          Modality.DENIED,
          Modality.REFUSED,
          Modality.THREATENED,
          Modality.OFFERED,
          Modality.DEMANDED,
          Modality.CONDITIONAL,
          Modality.PLANNED,
          Modality.ALLEGED,
          Modality.ONGOING,
          Modality.DONE);

  private Reality() {}

  /** The less real of the two. */
  static Modality less(Modality one, Modality other) {
    return BY_REALITY.indexOf(one) <= BY_REALITY.indexOf(other) ? one : other;
  }
}
