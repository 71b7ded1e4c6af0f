package org.rapporteur.code.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.accord.NoticeWords;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Who can be a side of an accord between states and armed groups: states and those who act for
 * them, groups, organisations of states; no company, no people. Those of one state are one side.
 */
final class Sides {

  private static final Set<String> SECTORS = Set.of("", "GOV", "MIL", "SPY", "REB", "IGO");

  /** How many sentences back "the two men" may have been named. */
  private static final int BACK = 3;

  private Sides() {}

  /** Those that can be a side, by side. */
  static Map<String, List<Participant>> of(List<Participant> participants) {
    Map<String, List<Participant>> sides = new LinkedHashMap<>();
    for (Participant each : participants) {
      boolean known = !each.country().isEmpty() || Set.of("REB", "IGO").contains(each.sector());
      if (!each.actor().isEmpty() && known && SECTORS.contains(each.sector())) {
        sides.computeIfAbsent(each.side(), s -> new ArrayList<>()).add(each);
      }
    }
    return sides;
  }

  /** Those named within a stretch of a sentence. */
  static List<Participant> named(Scene scene, Span span) {
    List<Participant> found = new ArrayList<>();
    for (Mention mention : scene.annotated().mentions(scene.sentence().index())) {
      if (span.covers(mention.span())) {
        mention.actors().forEach(id -> found.add(scene.parties().participant(id, mention.span())));
      }
    }
    return Parties.distinct(found);
  }

  /** Those named within a stretch of a sentence who are not among the parties. */
  static List<Participant> others(Scene scene, Span span, List<Participant> parties) {
    return named(scene, span).stream()
        .filter(p -> parties.stream().noneMatch(own -> Parties.key(own).equals(Parties.key(p))))
        .toList();
  }

  /** "The two men", "both ministers", "they": words for sides that were named before. */
  static boolean group(Scene scene, List<Token> heads) {
    return heads.stream()
        .anyMatch(
            h ->
                NoticeWords.standard().is("group", h.lemma())
                    && (h.tag().startsWith("PRP")
                        || h.tag().equals("DT")
                        || h.tag().equals("NNS") && scene.tree().child(h, "conj") == null));
  }

  /** The two sides that the sentences before name, where those are two; else none. */
  static List<Participant> before(List<Scene> scenes, int at) {
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      List<Participant> named = named(scenes.get(i), scenes.get(i).sentence().span());
      int sides = of(named).size();
      if (sides == 2) {
        return named;
      }
      if (sides > 2) {
        return List.of();
      }
    }
    return List.of();
  }
}
