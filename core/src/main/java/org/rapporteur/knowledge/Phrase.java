package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.rapporteur.model.Token;

/**
 * Words that follow each other, as knowledge files write them: lemmas or forms in lower case,
 * {@code a|b} for either, {@code lie/V} for a lemma with a tag that begins so, {@code @name} for
 * the words of an entry, {@code *} for up to three words of any kind and {@code **} for up to
 * eight, {@code {party}} and {@code {self}} for words that stand for the party spoken of and for
 * the speaker, {@code ^} for the beginning of what is said.
 */
public final class Phrase {

  private static final int NEAR = 3;
  private static final int FAR = 8;
  private static final String PARTY = "{party}";
  private static final String SELF = "{self}";
  private static final String BEGIN = "^";

  /** One place of a phrase: words with a tag each ("" for any), or a gap of so many words. */
  private record Place(Set<String> words, int gap) {

    boolean takes(Token token, int at, IntPredicate party, IntPredicate self) {
      return plain(token.lemma(), token.tag())
          || plain(form(token), token.tag())
          || words.contains(PARTY) && party.test(at)
          || words.contains(SELF) && self.test(at);
    }

    private boolean plain(String word, String tag) {
      return words.contains(word) || !tag.isEmpty() && words.contains(word + "/" + tag.charAt(0));
    }
  }

  private final String written;
  private final boolean begins;
  private final List<Place> places;

  private Phrase(String written, boolean begins, List<Place> places) {
    this.written = written;
    this.begins = begins;
    this.places = List.copyOf(places);
  }

  /**
   * Reads a phrase.
   *
   * @param written as in a knowledge file
   * @param named gives the words of an entry by its name
   * @throws IllegalArgumentException if it is empty or begins or ends with a gap
   */
  public static Phrase parse(String written, Function<String, Set<String>> named) {
    List<Place> places = new ArrayList<>();
    String[] parts = written.strip().split(" +", -1);
    boolean begins = parts[0].equals(BEGIN);
    for (int i = begins ? 1 : 0; i < parts.length; i++) {
      String part = parts[i];
      int gap = part.equals("*") ? NEAR : part.equals("**") ? FAR : 0;
      Set<String> words = new HashSet<>();
      for (String word : gap > 0 ? List.<String>of() : List.of(part.split("\\|", -1))) {
        if (word.isEmpty()) {
          throw new IllegalArgumentException("an empty word in '" + written + "'");
        }
        if (word.startsWith("@")) {
          words.addAll(named.apply(word));
        } else {
          words.add(word);
        }
      }
      places.add(new Place(Set.copyOf(words), gap));
    }
    if (places.isEmpty() || places.get(0).gap() > 0 || places.get(places.size() - 1).gap() > 0) {
      throw new IllegalArgumentException("'" + written + "' begins or ends with a gap");
    }
    return new Phrase(written, begins, places);
  }

  /** The words with which it may begin, tags left off; party and self by their names. */
  public Set<String> firsts() {
    Set<String> firsts = new HashSet<>();
    for (String word : places.get(0).words()) {
      int slash = word.indexOf('/');
      firsts.add(slash > 0 ? word.substring(0, slash) : word);
    }
    return firsts;
  }

  /**
   * Where the phrase ends if it begins at a word.
   *
   * @param words the words looked at
   * @param at index into {@code words}
   * @param party whether the word of an index stands for the party spoken of
   * @param self whether it stands for the speaker
   * @return index after its last word, -1 where it does not stand there
   */
  public int match(List<Token> words, int at, IntPredicate party, IntPredicate self) {
    return begins && at > 0 ? -1 : match(words, at, 0, party, self);
  }

  private int match(List<Token> words, int at, int place, IntPredicate party, IntPredicate self) {
    if (place == places.size()) {
      return at;
    }
    int gap = places.get(place).gap();
    if (gap > 0) {
      for (int skip = 0; skip <= gap && at + skip < words.size(); skip++) {
        int end = match(words, at + skip, place + 1, party, self);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    return at < words.size() && places.get(place).takes(words.get(at), at, party, self)
        ? match(words, at + 1, place + 1, party, self)
        : -1;
  }

  /** A token's form in lower case, its apostrophe straight. */
  public static String form(Token token) {
    return token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** The name by which party words are indexed. */
  public static String party() {
    return PARTY;
  }

  /** The name by which the speaker's words are indexed. */
  public static String self() {
    return SELF;
  }

  @Override
  public String toString() {
    return written;
  }
}
