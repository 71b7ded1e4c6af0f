package org.rapporteur.code.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.judge.Pair;
import org.rapporteur.code.judge.Relation;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;

/** Puts the events of a document in order, the one that the judge is surest of first. */
public final class EventRanker {

  private final Lexicon lexicon;
  private final Relater relater;
  private final Judge judge;

  /** A ranker by this lexicon and judge. */
  public EventRanker(Lexicon lexicon, Judge judge) {
    this.lexicon = lexicon;
    this.relater = new Relater(lexicon);
    this.judge = judge;
  }

  /** The events, those between a known source and target with the highest confidence first. */
  public List<RankedEvent> rank(Coded coded) {
    List<RankedEvent> ranked = new ArrayList<>();
    for (Event event : coded.events()) {
      ranked.add(new RankedEvent(event, confidence(coded.annotated(), event)));
    }
    ranked.sort(Comparator.comparingDouble((RankedEvent e) -> -e.confidence()));
    return ranked;
  }

  private double confidence(Annotated annotated, Event event) {
    Span source = span(event.sources(), 0);
    Span target = span(event.targets(), 0);
    if (target == null && event.sources().size() > 1) {
      target = span(event.sources(), 1);
    }
    MarkedSentence marked =
        new MarkedSentence(
            annotated.document().text(),
            List.of(source == null ? event.trigger() : source),
            List.of(target == null ? event.trigger() : target));
    for (Sentence sentence : annotated.sentences()) {
      if (sentence.span().covers(event.evidence().span())) {
        Scene scene = Scene.of(annotated, sentence, lexicon);
        Pair pair = Pair.between(scene, marked.sources(), marked.targets());
        return pair == null ? 0 : held(relater.features(pair, annotated, marked), event.type());
      }
    }
    return 0;
  }

  private double held(Map<String, Double> features, PloverType type) {
    Relation relation = judge.judge(features);
    boolean yield = type == PloverType.CONCEDE || type == PloverType.RETREAT;
    return yield ? relation.of15("YIELD") : relation.of(type);
  }

  private static @Nullable Span span(List<Participant> participants, int place) {
    return participants.size() > place ? participants.get(place).span() : null;
  }
}
