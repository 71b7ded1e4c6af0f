package org.rapporteur.annotate.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.PlaceEntry;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;

/**
 * Finds places that the gazetteer knows where a preposition or a word such as "province" says that
 * a place is meant. Of several places of a name it takes the one in a country that the document
 * names, then one that far outweighs the others; else none. Immutable; safe to share.
 */
public final class Places {

  private static final int LONGEST = 5;

  private final Knowledge knowledge;

  /**
   * Places of that gazetteer.
   *
   * @param knowledge with the gazetteer
   */
  public Places(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Finds places.
   *
   * @param text the document's text
   * @param sentences its sentences, parsed
   * @param mentions of actors, which are no places
   * @param actors by id
   * @param times whose words are no places
   * @return by sentence, then by span
   */
  public List<PlaceMention> find(
      String text,
      List<Sentence> sentences,
      List<Mention> mentions,
      Map<String, Actor> actors,
      List<TimeExpression> times) {
    Countries countries = new Countries(sentences.size(), mentions, actors);
    List<PlaceMention> found = new ArrayList<>();
    Map<String, PlaceEntry> settled = new HashMap<>();
    int m = 0;
    int w = 0;
    for (Sentence sentence : sentences) {
      List<Span> taken = new ArrayList<>();
      for (; w < times.size() && times.get(w).sentence() == sentence.index(); w++) {
        taken.add(times.get(w).span());
      }
      for (; m < mentions.size() && mentions.get(m).sentence() == sentence.index(); m++) {
        taken.add(mentions.get(m).span());
      }
      sentence(text, sentence, taken, countries, settled, found);
    }
    return found;
  }

  private void sentence(
      String text,
      Sentence sentence,
      List<Span> taken,
      Countries countries,
      Map<String, PlaceEntry> settled,
      List<PlaceMention> found) {
    List<Token> tokens = sentence.tokens();
    for (int t = 0; t < tokens.size(); t++) {
      if (!Character.isUpperCase(tokens.get(t).text().charAt(0)) || covered(tokens.get(t), taken)) {
        continue;
      }
      int last = Math.min(tokens.size(), t + LONGEST) - 1;
      for (; last >= t; last--) {
        Token end = tokens.get(last);
        if (!Character.isLetterOrDigit(end.text().charAt(0)) || covered(end, taken)) {
          continue;
        }
        Span span = tokens.get(t).span().union(end.span());
        List<PlaceEntry> entries = knowledge.gazetteer(span.of(text).replaceAll("\\s+", " "));
        if (entries.isEmpty()) {
          continue;
        }
        // "the city of Tirnava", "Tirnava province"
        boolean of = t > 1 && tokens.get(t - 1).lemma().equals("of");
        String after = last + 1 < tokens.size() ? tokens.get(last + 1).lemma() : "";
        String sort = of ? tokens.get(t - 2).lemma() : after;
        List<PlaceEntry> sorted = Choice.sort(entries, sort);
        String key = span.of(text) + (sorted.size() < entries.size() ? " " + sort : "");
        PlaceEntry entry =
            Cues.say(tokens, t, last, sorted)
                ? Choice.of(key, sorted, sentence.index(), countries, settled)
                : null;
        if (entry != null) {
          found.add(new PlaceMention(span, sentence.index(), entry.place()));
        }
        t = last;
        break;
      }
    }
  }

  private static boolean covered(Token token, List<Span> taken) {
    for (Span span : taken) {
      if (span.overlaps(token.span())) {
        return true;
      }
    }
    return false;
  }
}
