package org.rapporteur.annotate.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.PlaceEntry;
import org.rapporteur.knowledge.PlaceKind;
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

  private static final Set<String> CUES =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "around",
          "outside",
          "inside",
          "into",
          "through",
          "across",
          "via",
          "throughout",
          "beyond",
          "within",
          "above",
          "along",
          "of",
          "towards",
          "toward",
          "over",
          "between",
          "off",
          "onto",
          "on",
          "for",
          "against",
          "outskirts",
          "visit");

  private static final Set<String> KINDS =
      Set.of(
          "province",
          "district",
          "city",
          "town",
          "village",
          "region",
          "area",
          "county",
          "valley",
          "airport",
          "border",
          "crossing",
          "airbase",
          "base",
          "camp",
          "capital",
          "governorate",
          "oblast",
          "state",
          "prefecture",
          "port",
          "pass",
          "gate");

  /** What happens at a place that stands before it: "the Istanbul talks". */
  private static final Set<String> HAPPENINGS =
      Set.of(
          "talk",
          "talks",
          "meeting",
          "summit",
          "dialogue",
          "conference",
          "round",
          "accord",
          "agreement",
          "attack",
          "attacks",
          "bombing",
          "process",
          "truce",
          "ceasefire",
          "negotiation",
          "negotiations",
          "forum",
          "deal",
          "declaration",
          "earthquake",
          "siege");

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
        PlaceEntry entry =
            cued(tokens, t, last, entries)
                ? choose(span.of(text), entries, sentence.index(), countries, settled)
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

  /** Whether the words around say that a place is meant, and that it ends here. */
  private static boolean cued(List<Token> tokens, int first, int last, List<PlaceEntry> entries) {
    Token next = last + 1 < tokens.size() ? tokens.get(last + 1) : null;
    boolean kind = next != null && KINDS.contains(next.text().toLowerCase(Locale.ROOT));
    if (kind) {
      return true;
    }
    boolean longer =
        next != null
            && Character.isUpperCase(next.text().charAt(0))
            && next.tag().startsWith("NNP")
            && tokens.get(last).relation().equals("compound");
    Token previous = first > 0 ? tokens.get(first - 1) : null;
    boolean part =
        previous != null
            && first > 1
            && Character.isUpperCase(previous.text().charAt(0))
            && (previous.tag().startsWith("NN") || previous.tag().startsWith("JJ"))
            && previous.head() >= first
            && previous.head() <= last
            && !skip(previous);
    if (part) {
      // the Gulf of "the Persian Gulf"
      return false;
    }
    boolean spot = entries.get(0).kind() == PlaceKind.SPOT;
    if (longer) {
      return false;
    }
    if (next != null && HAPPENINGS.contains(next.lemma()) && !entries.get(0).ambiguous()) {
      return true;
    }
    int at = first - 1;
    while (at >= 0 && skip(tokens.get(at))) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    String before = tokens.get(at).lemma();
    if (CUES.contains(before)) {
      return true;
    }
    if (KINDS.contains(before) || (spot && !entries.get(0).ambiguous())) {
      return true;
    }
    // "in Paktika and Khost", "in Ardapol, Velmark"
    Token head = tokens.get(last);
    boolean listed = head.relation().equals("conj") || head.relation().equals("appos");
    return listed && head.head() >= 0 && !entries.get(0).ambiguous() && under(tokens, head);
  }

  private static boolean skip(Token token) {
    String word = token.lemma();
    return word.equals("the")
        || token.tag().equals("JJ")
            && Set.of(
                    "eastern",
                    "western",
                    "northern",
                    "southern",
                    "central",
                    "southeastern",
                    "northeastern",
                    "southwestern",
                    "northwestern",
                    "nearby",
                    "neighbouring",
                    "neighboring")
                .contains(word)
        || Set.of(
                "city",
                "province",
                "district",
                "town",
                "eastern",
                "western",
                "northern",
                "southern",
                "central")
            .contains(word);
  }

  private static boolean under(List<Token> tokens, Token token) {
    Token at = token;
    for (int steps = 0; at.head() >= 0 && steps < 8; steps++) {
      at = tokens.get(at.head());
      if (CUES.contains(at.lemma())) {
        return true;
      }
      if (at.verb()) {
        return false;
      }
    }
    return false;
  }

  private static @Nullable PlaceEntry choose(
      String name,
      List<PlaceEntry> entries,
      int sentence,
      Countries countries,
      Map<String, PlaceEntry> settled) {
    PlaceEntry before = settled.get(name);
    if (before != null) {
      return before;
    }
    PlaceEntry chosen =
        entries.size() == 1 ? only(entries.get(0), countries) : best(entries, sentence, countries);
    if (chosen != null) {
      settled.put(name, chosen);
    }
    return chosen;
  }

  /** A town whose name is also another word counts only where its country is named. */
  private static @Nullable PlaceEntry only(PlaceEntry entry, Countries countries) {
    return !entry.ambiguous() || countries.named(entry.place().country()) ? entry : null;
  }

  private static @Nullable PlaceEntry best(
      List<PlaceEntry> entries, int sentence, Countries countries) {
    PlaceEntry near = one(entries, countries.near(sentence));
    if (near != null) {
      return near;
    }
    PlaceEntry inText = one(entries, countries.all());
    if (inText != null) {
      return inText;
    }
    // the most populous first; it must outweigh the rest by far
    PlaceEntry first = entries.get(0);
    boolean capital = first.kind() == PlaceKind.CAPITAL;
    boolean large =
        first.population() > 500_000 && first.population() > 10 * entries.get(1).population();
    return !first.ambiguous() && (capital || large) ? first : null;
  }

  /** The one that lies in any of the countries; of a town and its own province, the town. */
  private static @Nullable PlaceEntry one(List<PlaceEntry> entries, Set<String> countries) {
    PlaceEntry only = null;
    Set<String> in = new HashSet<>();
    for (PlaceEntry entry : entries) {
      if (countries.contains(entry.place().country())) {
        in.add(entry.place().country());
        only = only == null ? entry : only;
      }
    }
    return in.size() == 1 ? only : null;
  }
}
