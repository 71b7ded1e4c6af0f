package org.rapporteur.annotate.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.SpeakerLines;
import org.rapporteur.model.Token;

/** One document while its mentions are being found. Not shared. */
final class Page {

  final Knowledge knowledge;
  final String text;
  final List<Sentence> sentences;
  final @Nullable LocalDate day;
  final List<String> parties;

  private final @Nullable Found[][] cover;
  private final String[][] lower;
  private final boolean[] heading;
  private @Nullable Set<Integer> spoken;
  private final Map<String, Actor> introduced = new LinkedHashMap<>();
  private final Map<String, @Nullable Actor> known = new LinkedHashMap<>();

  Page(
      Knowledge knowledge,
      String text,
      List<Sentence> sentences,
      @Nullable LocalDate day,
      List<String> parties) {
    this.knowledge = knowledge;
    this.text = text;
    this.sentences = sentences;
    this.day = day;
    this.parties = parties;
    this.cover = new Found[sentences.size()][];
    this.lower = new String[sentences.size()][];
    this.heading = new boolean[sentences.size()];
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      cover[s] = new Found[tokens.size()];
      lower[s] = new String[tokens.size()];
      int words = 0;
      int capitals = 0;
      for (int t = 0; t < tokens.size(); t++) {
        String word = tokens.get(t).text();
        lower[s][t] = word.toLowerCase(Locale.ROOT);
        if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
          words++;
          capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
      }
      String end = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).text();
      boolean stopped = end.equals(".") || end.equals("”") || end.equals("\"");
      heading[s] = !stopped && words > 2 && capitals * 10 > words * 7;
    }
  }

  List<Token> tokens(int sentence) {
    return sentences.get(sentence).tokens();
  }

  /** The tokens' words in lower case. */
  String[] lower(int sentence) {
    return lower[sentence];
  }

  /** As {@link #lower}, with "ex-" taken off words that begin with it. */
  String[] bare(int sentence) {
    String[] words = lower[sentence].clone();
    for (int t = 0; t < words.length; t++) {
      words[t] = words[t].startsWith("ex-") ? words[t].substring(3) : words[t];
    }
    return words;
  }

  /**
   * Whether the words before a colon at the head of a sentence are a speaker's name, as in a
   * transcript, and not the place a report was filed from: no known place bears the name, or
   * somebody of that surname is named in full.
   */
  boolean speaks(int sentence, int colon) {
    List<Token> tokens = tokens(sentence);
    String name =
        new Span(tokens.get(0).span().begin(), tokens.get(colon - 1).span().end()).of(text);
    boolean line = spoken().contains(tokens.get(0).span().begin());
    if (line && knowledge.places(name).isEmpty()) {
      return true;
    }
    return SpeakerLines.inFull(text, name);
  }

  /** Where speakers' names begin lines; looked for when first asked, which few texts need. */
  private Set<Integer> spoken() {
    Set<Integer> begins = spoken;
    if (begins == null) {
      begins =
          SpeakerLines.find(text).stream().map(l -> l.name().begin()).collect(Collectors.toSet());
      spoken = begins;
    }
    return begins;
  }

  /** Whether all letters are capitals. */
  boolean shouted(int sentence) {
    return heading[sentence]
        && tokens(sentence).stream()
            .allMatch(t -> t.text().chars().noneMatch(Character::isLowerCase));
  }

  /** Whether nearly every word has a capital, so that capitals tell nothing. */
  boolean heading(int sentence) {
    return heading[sentence];
  }

  @Nullable Found at(int sentence, int token) {
    @Nullable Found[] row = cover[sentence];
    return token >= 0 && token < row.length ? row[token] : null;
  }

  boolean free(int sentence, int first, int last) {
    for (int t = first; t <= last; t++) {
      if (at(sentence, t) != null) {
        return false;
      }
    }
    return true;
  }

  /** Puts a mention down; those it touches are gone. */
  void put(Found found) {
    for (int t = found.first; t <= found.last; t++) {
      Found there = at(found.sentence, t);
      if (there != null && there != found) {
        remove(there);
      }
    }
    for (int t = found.first; t <= found.last; t++) {
      cover[found.sentence][t] = found;
    }
  }

  void remove(Found found) {
    for (int t = found.first; t <= found.last; t++) {
      if (cover[found.sentence][t] == found) {
        cover[found.sentence][t] = null;
      }
    }
  }

  /** Makes a mention cover more tokens; those it swallows are gone. */
  void widen(Found found, int first, int last) {
    remove(found);
    found.first = Math.min(found.first, first);
    found.last = Math.max(found.last, last);
    put(found);
  }

  /** The mentions of one sentence, in order. */
  List<Found> row(int sentence) {
    List<Found> row = new ArrayList<>();
    Found before = null;
    for (Found found : cover[sentence]) {
      if (found != null && found != before) {
        row.add(found);
        before = found;
      }
    }
    return row;
  }

  /** The actor of that id, listed, put together, or introduced by this text. */
  @Nullable Actor actor(String id) {
    Actor own = introduced.get(id);
    if (own != null) {
      return own;
    }
    if (!known.containsKey(id)) {
      known.put(id, knowledge.actor(id).orElse(null));
    }
    return known.get(id);
  }

  /** Adds an actor that this text introduces, unless one of that id is there. */
  Actor introduce(Actor actor) {
    Actor there = actor(actor.id());
    if (there != null) {
      return there;
    }
    introduced.put(actor.id(), actor);
    return actor;
  }

  /** Replaces an actor that this text introduced, as it has told more. */
  void replace(Actor actor) {
    introduced.put(actor.id(), actor);
  }

  boolean introducedHere(String id) {
    return introduced.containsKey(id);
  }

  /** The id of the state an actor belongs to, or empty. */
  String state(String id) {
    Actor actor = actor(id);
    return actor == null || actor.country().isEmpty() || actor(actor.country()) == null
        ? ""
        : actor.country();
  }

  static boolean capital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
