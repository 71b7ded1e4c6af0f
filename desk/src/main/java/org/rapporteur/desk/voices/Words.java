package org.rapporteur.desk.voices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.code.judge.Pair;
import org.rapporteur.code.statement.Quotes;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** The words of a document, by which spans over it are compared. Not thread-safe. */
public final class Words {

  /** How much of a content must stand in quote marks to be a direct quotation. */
  private static final double QUOTED = 0.9;

  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences;
  private final List<Span> quotes;
  private final Map<List<Span>, Set<Integer>> under = new HashMap<>();
  private final Map<Span, Optional<Span>> heads = new HashMap<>();

  /**
   * The words of a document.
   *
   * @param annotated the document; spans are over its text
   */
  public Words(Annotated annotated) {
    sentences = annotated.sentences();
    sentences.forEach(s -> tokens.addAll(s.tokens()));
    quotes = Quotes.find(annotated.document().text());
  }

  /** The numbers of the words under spans, punctuation left out. */
  Set<Integer> under(List<Span> spans) {
    return under.computeIfAbsent(spans, this::numbers);
  }

  private Set<Integer> numbers(List<Span> spans) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (Character.isLetterOrDigit(token.text().codePointAt(0))
          && spans.stream().anyMatch(s -> s.overlaps(token.span()))) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether the head words of two spans are one, or neither is there. */
  public boolean sameHead(@Nullable Span one, @Nullable Span other) {
    return one == null || other == null
        ? one == null && other == null
        : head(one).equals(head(other));
  }

  /** The head word of a span, by the tree of the sentence in which it begins; empty if none. */
  public Optional<Span> head(Span span) {
    return heads.computeIfAbsent(span, this::found);
  }

  private Optional<Span> found(Span span) {
    for (Sentence sentence : sentences) {
      if (sentence.span().overlaps(span)) {
        Token head = Pair.head(new Tree(sentence, List.of()), span);
        return head == null ? Optional.empty() : Optional.of(head.span());
      }
    }
    return Optional.empty();
  }

  /** Whether a content is a direct quotation: nine in ten of its words stand in quote marks. */
  public boolean quoted(List<Span> content) {
    Set<Integer> all = under(content);
    long inside =
        all.stream()
            .filter(i -> quotes.stream().anyMatch(q -> q.covers(tokens.get(i).span())))
            .count();
    return !all.isEmpty() && inside >= QUOTED * all.size();
  }
}
