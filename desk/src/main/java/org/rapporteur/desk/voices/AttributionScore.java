package org.rapporteur.desk.voices;

import java.util.ArrayList;
import java.util.Collection;
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

/**
 * How well predicted attributions meet marked ones. Two are the same when the head words of their
 * cues and of their sources are, and their contents share half or more of their words (Jaccard);
 * each is matched once. Not thread-safe.
 */
final class AttributionScore {

  /** Contents that share less are not the same. */
  static final double SAME = 0.5;

  /** How much of a content must stand in quote marks to be a direct quotation. */
  private static final double QUOTED = 0.9;

  /**
   * An attribution that was not met, or met nothing.
   *
   * @param marked the attribution
   * @param wanted whether it was wanted, and missed; else it is too many
   * @param part what kept it from being met: "nothing", "source", "cue"
   */
  record Fault(Marked marked, boolean wanted, String part) {}

  private int gold;
  private int predicted;
  private int relations;
  private int exact;
  private int contents;
  private int sourceOfContents;
  private int cueOfContents;
  private int direct;
  private int directFound;
  private int directSource;

  /**
   * Adds a document.
   *
   * @return what was missed and what was too many
   */
  List<Fault> add(Annotated annotated, List<Marked> wanted, List<Marked> found) {
    Words words = new Words(annotated);
    gold += wanted.size();
    predicted += found.size();
    Set<Marked> left = new HashSet<>(found);
    Map<Marked, Marked> met = new HashMap<>();
    // whole relations first, then contents alone, so that nothing is matched away
    for (Marked each : wanted) {
      Marked best = best(each, left, words, true);
      if (best != null) {
        left.remove(best);
        met.put(each, best);
        relations++;
        exact += each.equals(best) ? 1 : 0;
      }
    }
    List<Fault> faults = new ArrayList<>();
    Set<Marked> partly = new HashSet<>();
    for (Marked each : wanted) {
      if (!met.containsKey(each)) {
        Marked best = best(each, left, words, false);
        if (best != null) {
          left.remove(best);
          met.put(each, best);
          partly.add(each);
        }
      }
    }
    for (Marked each : wanted) {
      Marked best = met.get(each);
      boolean source = best != null && words.sameHead(each.source(), best.source());
      boolean cue = best != null && words.sameHead(each.cue(), best.cue());
      contents += best == null ? 0 : 1;
      sourceOfContents += source ? 1 : 0;
      cueOfContents += cue ? 1 : 0;
      if (words.quoted(each.content())) {
        direct++;
        directFound += best == null ? 0 : 1;
        directSource += source ? 1 : 0;
      }
      if (best == null || partly.contains(each)) {
        faults.add(new Fault(each, true, best == null ? "nothing" : source ? "cue" : "source"));
      }
    }
    left.forEach(each -> faults.add(new Fault(each, false, "nothing")));
    return faults;
  }

  private static @Nullable Marked best(
      Marked wanted, Collection<Marked> found, Words words, boolean whole) {
    Marked best = null;
    double most = SAME;
    Set<Integer> own = words.under(wanted.content());
    for (Marked each : found) {
      boolean same =
          !whole
              || words.sameHead(wanted.cue(), each.cue())
                  && words.sameHead(wanted.source(), each.source());
      double shared = same ? jaccard(own, words.under(each.content())) : 0;
      if (shared >= most && (best == null || shared > most)) {
        best = each;
        most = shared;
      }
    }
    return best;
  }

  private static double jaccard(Set<Integer> one, Set<Integer> other) {
    Set<Integer> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  double precision() {
    return ratio(relations, predicted);
  }

  double recall() {
    return ratio(relations, gold);
  }

  double f1() {
    return f1(precision(), recall());
  }

  double exactF1() {
    return f1(ratio(exact, predicted), ratio(exact, gold));
  }

  double contentRecall() {
    return ratio(contents, gold);
  }

  double sourceGivenContent() {
    return ratio(sourceOfContents, contents);
  }

  double cueGivenContent() {
    return ratio(cueOfContents, contents);
  }

  double directRecall() {
    return ratio(directFound, direct);
  }

  double directSource() {
    return ratio(directSource, directFound);
  }

  int gold() {
    return gold;
  }

  int predicted() {
    return predicted;
  }

  int direct() {
    return direct;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The words of a document, by number. */
  private static final class Words {

    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences;
    private final List<Span> quotes;
    private final Map<List<Span>, Set<Integer>> under = new HashMap<>();
    private final Map<Span, Optional<Span>> heads = new HashMap<>();

    Words(Annotated annotated) {
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

    boolean sameHead(@Nullable Span one, @Nullable Span other) {
      return one == null || other == null
          ? one == null && other == null
          : heads.computeIfAbsent(one, this::head).equals(heads.computeIfAbsent(other, this::head));
    }

    private Optional<Span> head(Span span) {
      for (Sentence sentence : sentences) {
        if (sentence.span().overlaps(span)) {
          Token head = Pair.head(new Tree(sentence, List.of()), span);
          return head == null ? Optional.empty() : Optional.of(head.span());
        }
      }
      return Optional.empty();
    }

    /** Whether nearly all of a content stands in quote marks. */
    boolean quoted(List<Span> content) {
      Set<Integer> all = under(content);
      long inside =
          all.stream()
              .filter(i -> quotes.stream().anyMatch(q -> q.covers(tokens.get(i).span())))
              .count();
      return !all.isEmpty() && inside >= QUOTED * all.size();
    }
  }
}
