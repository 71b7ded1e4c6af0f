package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Token;

/**
 * Entries found by the first word of their phrases, so that a text is walked once.
 *
 * @param <T> the entries
 */
public final class PhraseIndex<T> {

  /** A phrase of an entry found at words {@code begin} to {@code end}, end left out. */
  public record Hit<T>(T entry, int begin, int end) {}

  private record Known<T>(Phrase phrase, T entry) {}

  private final Map<String, List<Known<T>>> byFirst = new HashMap<>();

  void add(Phrase phrase, T entry) {
    for (String first : phrase.firsts()) {
      byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(new Known<>(phrase, entry));
    }
  }

  /**
   * Everything that begins at a word.
   *
   * @param words the words looked at
   * @param at index into {@code words}
   * @param party whether the word of an index stands for the party spoken of
   * @param self whether it stands for the speaker
   */
  public List<Hit<T>> at(List<Token> words, int at, IntPredicate party, IntPredicate self) {
    List<Hit<T>> found = new ArrayList<>(2);
    Token token = words.get(at);
    String form = Phrase.form(token);
    look(found, byFirst.get(token.lemma()), words, at, party, self);
    if (!form.equals(token.lemma())) {
      look(found, byFirst.get(form), words, at, party, self);
    }
    if (party.test(at)) {
      look(found, byFirst.get(Phrase.party()), words, at, party, self);
    }
    if (self.test(at)) {
      look(found, byFirst.get(Phrase.self()), words, at, party, self);
    }
    return found;
  }

  private void look(
      List<Hit<T>> found,
      @Nullable List<Known<T>> known,
      List<Token> words,
      int at,
      IntPredicate party,
      IntPredicate self) {
    for (Known<T> each : known == null ? List.<Known<T>>of() : known) {
      int end = each.phrase().match(words, at, party, self);
      if (end > at && found.stream().noneMatch(h -> h.entry() == each.entry() && h.end() >= end)) {
        found.add(new Hit<>(each.entry(), at, end));
      }
    }
  }
}
