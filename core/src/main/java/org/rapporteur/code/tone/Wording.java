package org.rapporteur.code.tone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * The words of a statement's sentences without the names of who and whom: what is learnt must hold
 * for others.
 *
 * @param words with "Someone" for the speaker and "the others" for the party
 * @param party for each word, whether it stands for the party
 * @param telling those among them that mean something by themselves, in lower case
 */
record Wording(List<String> words, List<Boolean> party, Set<String> telling) {

  /** Words; what comes after them changes little and costs much. */
  private static final int LONGEST = 40;

  private static final Set<String> TELLING =
      Set.of(
          "NN", "NNS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "JJR", "JJS", "RB", "RBR",
          "RBS");
  private static final Set<String> PLAIN =
      Set.of("be", "have", "do", "say", "tell", "add", "so", "also", "then", "now", "as");

  private static final List<String> SPEAKER = List.of("Someone");
  private static final List<String> PARTY = List.of("the", "others");

  /** Copies the lists. */
  Wording {
    words = List.copyOf(words);
    party = List.copyOf(party);
    telling = Set.copyOf(telling);
  }

  /**
   * The sentences of a statement, with the names of speaker and party replaced.
   *
   * @param others what others say in the same sentences, which is left out
   */
  static Wording of(
      List<Passage> passages, Statement statement, Participant toward, List<Statement> others) {
    Set<Span> left = new HashSet<>();
    others.forEach(other -> left.addAll(spans(other)));
    List<Span> own = spans(statement);
    List<String> words = new ArrayList<>();
    List<Boolean> party = new ArrayList<>();
    Set<String> telling = new HashSet<>();
    for (Passage passage : passages) {
      Meaning meaning = Meaning.of(passage.scene(), statement, List.of(toward));
      List<String> before = List.of();
      for (Token token : passage.scene().tree().tokens()) {
        if (covered(left, token) && !covered(own, token)) {
          continue;
        }
        List<String> now = name(token, statement.source(), toward, meaning);
        boolean same = !now.isEmpty() && now.equals(before);
        before = now;
        if (!same) {
          words.addAll(now.isEmpty() ? List.of(token.text()) : now);
          if (now.isEmpty() && TELLING.contains(token.tag()) && !PLAIN.contains(token.lemma())) {
            telling.add(token.text().toLowerCase(Locale.ROOT));
          }
          while (party.size() < words.size()) {
            party.add(now.equals(PARTY));
          }
        }
        if (words.size() >= LONGEST) {
          return new Wording(words, party, telling);
        }
      }
    }
    return new Wording(words, party, telling);
  }

  private static List<Span> spans(Statement statement) {
    List<Span> spans = new ArrayList<>(statement.content());
    if (statement.source() != null) {
      spans.add(statement.source());
    }
    if (statement.cue() != null) {
      spans.add(statement.cue());
    }
    return spans;
  }

  private static boolean covered(Collection<Span> spans, Token token) {
    return spans.stream().anyMatch(span -> span.covers(token.span()));
  }

  private static List<String> name(
      Token token, @Nullable Span source, Participant toward, Meaning of) {
    if (source != null && source.covers(token.span())) {
      return SPEAKER;
    }
    Span span = toward.span();
    boolean named = span != null && span.covers(token.span());
    boolean other = of.party(token) && Character.isUpperCase(token.text().charAt(0));
    return named || other && token.tag().startsWith("NNP") ? PARTY : List.of();
  }
}
