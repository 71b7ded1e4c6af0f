package org.rapporteur.annotate.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.NameEntry;
import org.rapporteur.model.Token;

/**
 * All names as a tree of characters, so that the longest name at a token is found in one walk,
 * whatever the tokenizer makes of hyphens and full stops. Immutable once built.
 */
final class NameTree {

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(2);
    private List<NameEntry> entries = List.of();
  }

  /**
   * A name found.
   *
   * @param entries all that the name may be
   * @param last index of its last token
   */
  record Match(List<NameEntry> entries, int last) {}

  private final Node root = new Node();

  NameTree(List<NameEntry> names) {
    for (NameEntry name : names) {
      Node node = root;
      String plain = name.name();
      for (int i = 0; i < plain.length(); i++) {
        node = node.next.computeIfAbsent(plain(plain.charAt(i)), c -> new Node());
      }
      List<NameEntry> entries = new ArrayList<>(node.entries);
      entries.add(name);
      node.entries = List.copyOf(entries);
    }
  }

  /**
   * The longest name that begins with token {@code first} and ends with a token, or null.
   *
   * @param loud whether the whole line is in capitals, so that they tell no name from a word
   */
  @Nullable Match longest(String text, List<Token> tokens, int first, boolean loud) {
    Node node = root;
    Match best = null;
    int at = tokens.get(first).span().begin();
    for (int t = first; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      if (token.span().begin() > at) {
        node = node.next.get(' ');
        if (node == null) {
          return best;
        }
      }
      for (at = token.span().begin(); at < token.span().end(); at++) {
        node = node.next.get(plain(text.charAt(at)));
        if (node == null) {
          return best;
        }
      }
      if (!node.entries.isEmpty()) {
        List<NameEntry> fit = fit(node.entries, text, tokens.get(first).span().begin(), at, loud);
        if (!fit.isEmpty()) {
          best = new Match(fit, t);
        }
      }
    }
    return best;
  }

  /** Those whose capitals are as they must be. */
  private static List<NameEntry> fit(
      List<NameEntry> entries, String text, int begin, int end, boolean loud) {
    List<NameEntry> fit = new ArrayList<>(entries.size());
    for (NameEntry entry : entries) {
      String name = entry.name();
      boolean same = name.length() == end - begin;
      boolean first = same && name.charAt(0) == text.charAt(begin);
      boolean all = first;
      for (int i = 1; all && i < name.length(); i++) {
        char here = text.charAt(begin + i);
        all = name.charAt(i) == here || Character.toLowerCase(here) == here && !letter(here);
      }
      boolean shout = same && shouted(text, begin, end) && end - begin > 3;
      if (entry.caseSensitive() ? all || loud && shout : first || shout || !same) {
        fit.add(entry);
      }
    }
    return fit;
  }

  private static boolean letter(char c) {
    return Character.isLetter(c);
  }

  private static boolean shouted(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Lower case, without accent, one sort of apostrophe, hyphen and blank. */
  static char plain(char c) {
    if (c < 128) {
      return c <= ' ' ? ' ' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '‘', '’', 'ʻ', 'ʼ' -> '\'';
      case '‐', '‑', '‒', '–' -> '-';
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      default -> {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        yield Character.toLowerCase(plain.charAt(0));
      }
    };
  }
}
