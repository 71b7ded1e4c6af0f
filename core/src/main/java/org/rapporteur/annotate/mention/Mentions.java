package org.rapporteur.annotate.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Finds who is named in a document, by ordered passes. Immutable; safe to share between threads.
 * The time it takes grows with the length of the document, no faster.
 */
public final class Mentions {

  private final Knowledge knowledge;
  private final List<Pass> passes;

  /**
   * Builds the indexes; load once and share.
   *
   * @param knowledge the actors, offices and nouns
   */
  public Mentions(Knowledge knowledge) {
    this.knowledge = knowledge;
    Lexis lexis = new Lexis(knowledge);
    this.passes =
        List.of(
            new NamePass(lexis.names),
            new OfficePass(lexis),
            new TrapPass(lexis),
            new AgentPass(lexis),
            new PersonPass(),
            new ShortNamePass(knowledge),
            new SeatPass(),
            new ReferencePass(lexis));
  }

  /**
   * What was found.
   *
   * @param mentions by sentence, then by span; they do not overlap
   * @param actors by id, every actor that a mention names, who is known to hold a named office on
   *     the day, and the offices that named persons hold on it
   */
  public record Result(List<Mention> mentions, Map<String, Actor> actors) {

    /** Copies. */
    public Result {
      mentions = List.copyOf(mentions);
      actors = Map.copyOf(actors);
    }
  }

  /**
   * Finds mentions.
   *
   * @param text the document's text
   * @param sentences its sentences, parsed
   * @param day the day the text is about, for names and offices that change; null if not known
   * @param parties ids of the case's parties, or empty if not known
   */
  public Result find(
      String text, List<Sentence> sentences, @Nullable LocalDate day, List<String> parties) {
    Page page = new Page(knowledge, text, sentences, day, parties);
    for (Pass pass : passes) {
      pass.over(page);
    }
    List<Mention> mentions = new ArrayList<>();
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      for (Found found : page.row(s)) {
        if (!found.silent) {
          mentions.add(mention(page, found, actors));
        }
      }
    }
    Holders.add(page, actors);
    return new Result(mentions, actors);
  }

  private static Mention mention(Page page, Found found, Map<String, Actor> actors) {
    List<Token> tokens = page.tokens(found.sentence);
    List<String> ids = new ArrayList<>(found.actors.size());
    for (String id : found.actors) {
      Actor actor = page.actor(id);
      if (actor != null) {
        ids.add(id);
        actors.put(id, actor);
      }
    }
    Span span = tokens.get(found.first).span().union(tokens.get(found.last).span());
    int head = Heads.of(tokens, found.first, found.last);
    if (found.head >= 0 && tokens.get(head).head() != found.head) {
      // where the tree leaves the name outside its office, the name is what counts
      int own = tokens.get(found.head).head();
      boolean apart = own < found.first || own > found.last;
      head = apart ? found.head : head;
    }
    return new Mention(span, found.sentence, head, found.kind, ids, found.pass, found.why);
  }
}
