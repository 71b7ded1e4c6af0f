package org.rapporteur.code.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.accord.NoticeWords;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Splits "a crackdown on raiders, joint patrols to stop smuggling and a hotline" into what is to be
 * done. Goes by words, not by the tree: parsers lose their way in lists of noun phrases.
 */
final class NounItems {

  private static final NoticeWords WORDS = NoticeWords.standard();

  private NounItems() {}

  /**
   * One thing to be done.
   *
   * @param head the noun that stands for it
   * @param span its words
   */
  record Item(Token head, Span span) {}

  /** The items of tokens {@code from} to {@code to}; none unless the first stands for an act. */
  static List<Item> split(List<Token> tokens, int from, int to) {
    List<Item> items = new ArrayList<>();
    int begin = skip(tokens, from, to);
    Token head = head(tokens, begin, to);
    if (head == null || !act(head)) {
      return items;
    }
    for (int i = begin + 1; i < to; i++) {
      int next = skip(tokens, i, to);
      boolean mark = next > i && next < to;
      Token other = mark ? head(tokens, next, to) : null;
      boolean comma = mark && Set.of(",", ";").contains(tokens.get(i).text());
      if (other != null && act(other) && (comma || full(tokens, next, other, to))) {
        int lost = lost(tokens, begin, next, other, to);
        add(items, tokens, head, begin, lost > 0 ? lost : i);
        begin = lost > 0 ? lost : next;
        head = other;
        i = Math.max(i, begin);
      } else if (lost(tokens, begin, i, null, to) == i) {
        add(items, tokens, head, begin, i);
        begin = i;
        head = tokens.get(i);
      }
    }
    add(items, tokens, head, begin, to);
    return items;
  }

  private static void add(List<Item> items, List<Token> tokens, Token head, int begin, int end) {
    int last = end - 1;
    while (last > begin && last > head.index() && !Character.isLetterOrDigit(end(tokens, last))) {
      last--;
    }
    items.add(new Item(head, tokens.get(begin).span().union(tokens.get(last).span())));
  }

  private static char end(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    return text.charAt(text.length() - 1);
  }

  /**
   * "… to prevent smuggling mechanisms to ensure …": where the marks of a list were lost, a means
   * with an aim of its own, right behind what another aim is against, begins a new item.
   */
  private static int lost(List<Token> tokens, int begin, int next, @Nullable Token head, int to) {
    int at = head == null ? next : head.index();
    boolean means =
        at > begin + 1
            && at + 2 < to
            && WORDS.is("means", tokens.get(at).lemma())
            && tokens.get(at).noun()
            && tokens.get(at + 1).tag().equals("TO")
            && WORDS.is("wrong", tokens.get(at - 1).lemma());
    boolean aimed = tokens.subList(begin, at).stream().anyMatch(t -> t.tag().equals("TO"));
    return means && aimed ? at : -1;
  }

  /** Behind a bare "and": with an article, or with something of its own behind it. */
  private static boolean full(List<Token> tokens, int next, Token head, int to) {
    boolean article = tokens.get(next).tag().equals("DT");
    boolean more =
        head.index() + 1 < to && Set.of("TO", "IN").contains(tokens.get(head.index() + 1).tag());
    return article || more;
  }

  /** Past commas, "and" and "as well as". */
  private static int skip(List<Token> tokens, int from, int to) {
    int at = from;
    while (at < to
        && (Set.of(",", ";", ":", "and", "also", "both", "(").contains(tokens.get(at).text())
            || tokens.get(at).tag().equals("LS"))) {
      at++;
    }
    return at;
  }

  /** The last noun before what hangs on it. */
  private static @Nullable Token head(List<Token> tokens, int from, int to) {
    Token noun = null;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean naming = token.noun() || noun == null && token.tag().equals("VBG");
      boolean before =
          Set.of("DT", "JJ", "JJR", "JJS", "CD", "PRP$", "POS", "RB", "HYPH").contains(token.tag())
              || Set.of("VBN", "VBD", "VBG").contains(token.tag())
              || token.text().equals("-")
              || i + 1 < to && token.tag().equals("CC") && adjectives(tokens, i);
      if (naming) {
        noun = token;
      } else if (!before
          || noun != null && !token.tag().equals("POS") && !token.text().equals("-")) {
        break;
      }
    }
    return noun;
  }

  /** "Dignified but firm". */
  private static boolean adjectives(List<Token> tokens, int and) {
    return and > 0
        && tokens.get(and - 1).tag().startsWith("JJ")
        && tokens.get(and + 1).tag().startsWith("JJ");
  }

  /** Whether a noun stands for something that can be done or set up. */
  static boolean act(Token noun) {
    String lemma = noun.lemma();
    if (WORDS.is("wrong", lemma) || WORDS.is("group", lemma) || noun.tag().startsWith("NNP")) {
      return false;
    }
    boolean named = lemma.length() > 7 && (lemma.endsWith("ation") || lemma.endsWith("sion"));
    return WORDS.is("act", lemma) || named;
  }
}
