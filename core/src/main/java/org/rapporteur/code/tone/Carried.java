package org.rapporteur.code.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Directness;
import org.rapporteur.model.Tone;

/**
 * Whom a statement is about whose content names nobody: the one party that the speaker was just
 * about, or the one other party of its sentence where it is aimed at somebody. Never one of two.
 */
final class Carried {

  /** Characters between two statements of one breath. */
  private static final int NEAR = 200;

  private Carried() {}

  /** The party; null where there is none, or more than one. */
  static @Nullable Participant party(
      List<Passage> passages, Statement statement, List<Statement> before) {
    boolean directed = ToneCoder.DIRECTED.contains(statement.kind());
    Participant speaker = statement.speaker();
    if (speaker == null || !directed && statement.directness() == Directness.INDIRECT) {
      return null;
    }
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
      Statement last = before.get(i);
      Participant who = last.speaker();
      if (who != null && Meaning.same(who, speaker) && near(passages, last, statement)) {
        List<Participant> others =
            last.tones().stream()
                .map(Tone::toward)
                .filter(p -> !Meaning.speaksFor(speaker, p))
                .toList();
        return only(others);
      }
    }
    return directed ? only(mentioned(passages, statement, speaker)) : null;
  }

  /** The same list, led by a party. */
  static List<Participant> first(Participant party, List<Participant> about) {
    List<Participant> all = new ArrayList<>(List.of(party));
    all.addAll(about);
    return all;
  }

  private static boolean near(List<Passage> passages, Statement last, Statement statement) {
    int from = last.evidence().span().end();
    int to = statement.evidence().span().begin();
    if (from >= to) {
      return true;
    }
    if (to - from > NEAR || passages.isEmpty()) {
      return false;
    }
    String text = passages.get(0).scene().annotated().document().text();
    return !text.substring(from, to).contains("\n");
  }

  private static List<Participant> mentioned(
      List<Passage> passages, Statement statement, Participant speaker) {
    List<Participant> found = new ArrayList<>();
    for (Passage passage : passages) {
      Scene scene = passage.scene();
      for (Mention mention : scene.annotated().mentions(scene.sentence().index())) {
        boolean own = statement.source() != null && statement.source().covers(mention.span());
        for (String id : own ? List.<String>of() : mention.actors()) {
          Participant party = scene.parties().participant(id, mention.span());
          if (!party.side().isEmpty() && !Meaning.speaksFor(speaker, party)) {
            found.add(party);
          }
        }
      }
    }
    return found;
  }

  private static @Nullable Participant only(List<Participant> parties) {
    Map<String, Participant> sides = new TreeMap<>();
    parties.forEach(p -> sides.putIfAbsent(p.side(), p));
    return sides.size() == 1 ? sides.values().iterator().next() : null;
  }
}
