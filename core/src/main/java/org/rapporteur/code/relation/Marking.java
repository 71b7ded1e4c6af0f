package org.rapporteur.code.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.code.judge.Pair;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Puts a marked pair into an annotated sentence in place of what was found there. */
final class Marking {

  /** Actor id of the marked source. */
  static final String SOURCE = "marked:source";

  /** Actor id of the marked target. */
  static final String TARGET = "marked:target";

  private Marking() {}

  /** The same sentences, in which the marked phrases are the mentions of two actors. */
  static Annotated of(Annotated annotated, MarkedSentence marked) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      Tree tree = new Tree(sentence, List.of());
      add(mentions, tree, marked.sources(), SOURCE);
      add(mentions, tree, marked.targets(), TARGET);
    }
    List<Mention> put = List.copyOf(mentions);
    for (Mention mention : annotated.mentions()) {
      boolean apart =
          put.stream()
              .noneMatch(
                  m -> m.sentence() == mention.sentence() && m.span().overlaps(mention.span()));
      if (apart) {
        mentions.add(mention);
      }
    }
    Map<String, Actor> actors = new HashMap<>(annotated.actors());
    actors.put(SOURCE, actor(SOURCE, "source"));
    actors.put(TARGET, actor(TARGET, "target"));
    return new Annotated(
        annotated.document(),
        annotated.sentences(),
        mentions,
        annotated.times(),
        annotated.places(),
        actors);
  }

  /** Whether a participant is the marked one. */
  static boolean is(@Nullable Participant participant, String id) {
    return participant != null && participant.actor().equals(id);
  }

  private static void add(List<Mention> mentions, Tree tree, List<Span> spans, String id) {
    for (Span span : spans) {
      Token head = Pair.head(tree, span);
      if (head != null) {
        mentions.add(
            new Mention(
                span.covers(head.span()) ? span : span.union(head.span()),
                tree.sentence().index(),
                head.index(),
                Mention.Kind.NAME,
                List.of(id),
                "marks",
                "marked in the input"));
      }
    }
  }

  private static Actor actor(String id, String name) {
    return new Actor(id, name, Actor.Kind.ORGANISATION, "", "", "", List.of(), List.of());
  }
}
