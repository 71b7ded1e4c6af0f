package org.rapporteur.code.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.code.judge.Features;
import org.rapporteur.knowledge.WordSenses;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * What the judge of cues looks at: a verb's lemma and sorts (WordNet's lexicographer files), what
 * complements it takes, what sort of subject it has, what it hangs on, what stands around it; and
 * its vector. No feature holds more than two words. Not thread-safe.
 */
final class CueFeatures {

  private static final WordSenses SENSES = WordSenses.standard();

  private static final Set<String> COMPLEMENTS =
      Set.of("ccomp", "xcomp", "dobj", "oprd", "attr", "acomp");

  private static final Set<String> HANGS = Set.of("xcomp", "conj", "advcl", "acl", "relcl");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int NEAR = 40;

  private static final int DEEP = 4;

  /** How long a vector is beside its some 25 plain features of one. */
  private static final double LONG = 7;

  private final Scene scene;
  private final Tree tree;
  private final List<Span> quotes;
  private final PlacedWords words;

  /**
   * Features of the words of a sentence.
   *
   * @param quotes the quotations of the document, or only those of the sentence
   * @param words their vectors
   */
  CueFeatures(Scene scene, List<Span> quotes, PlacedWords words) {
    this.words = words;
    this.scene = scene;
    this.tree = scene.tree();
    Span whole = scene.sentence().span();
    this.quotes = quotes.stream().filter(q -> q.overlaps(whole)).toList();
  }

  /** Whether a word can be a cue at all. */
  static boolean candidate(Token token) {
    return token.tag().startsWith("VB")
        && !token.relation().equals("aux")
        && !token.relation().equals("auxpass");
  }

  /** The features of a verb, each once. */
  Features of(Token verb) {
    List<String> found = new ArrayList<>();
    String lemma = verb.lemma();
    String sort = sort(verb);
    String pattern = pattern(verb);
    String subject = subject(verb);
    found.add("bias");
    found.add("lemma=" + lemma);
    found.add("lemma+pattern=" + lemma + "|" + pattern);
    found.add("pattern=" + pattern);
    found.add("tag=" + verb.tag());
    found.add("relation=" + verb.relation());
    found.add("sort=" + sort);
    found.add("sort+pattern=" + sort + "|" + pattern);
    found.add("subject=" + subject);
    found.add("sort+subject=" + sort + "|" + subject);
    found.add("lemma+subject=" + lemma + "|" + subject);
    SENSES.verb(lemma).forEach(each -> found.add("sense=" + each));
    if (scene.lexicon().cue("verb", lemma) != null) {
      found.add("listed=" + pattern);
    }
    for (Token child : tree.children(verb)) {
      below(found, verb, child, sort, subject);
    }
    Token head = tree.head(verb);
    if (head != null) {
      found.add("above=" + head.lemma() + "|" + verb.relation());
      found.add("above sort=" + sort(head) + "|" + verb.relation());
    }
    around(found, verb, sort);
    Features features = ones(found);
    words.add(features, "#", verb.index(), LONG);
    return features;
  }

  /** Features that are there, each once, without blanks of other kinds in their names. */
  static Features ones(Collection<String> names) {
    Features features = new Features();
    names.forEach(name -> features.put(BLANKS.matcher(name).replaceAll(" "), 1.0));
    return features;
  }

  private void below(List<String> found, Token verb, Token child, String sort, String subject) {
    boolean after = child.index() > verb.index();
    switch (child.relation()) {
      case "prep", "prt" -> {
        if (after) {
          found.add("lemma+with=" + verb.lemma() + "|" + child.lemma());
          found.add("sort+with=" + sort + "|" + child.lemma());
        }
      }
      case "aux" -> found.add("auxiliary=" + child.lemma());
      case "neg" -> found.add("negated");
      case "mark" -> found.add("mark=" + child.lemma());
      case "dobj" -> {
        found.add("object=" + child.lemma());
        found.add("object sort=" + sort(child));
        found.add("lemma+object=" + verb.lemma() + "|" + child.lemma());
        found.add("object sort+subject=" + sort(child) + "|" + subject);
      }
      default -> {}
    }
  }

  private void around(List<String> found, Token verb, String sort) {
    List<Token> tokens = tree.tokens();
    int next = verb.index() + 1;
    boolean word =
        next < tokens.size() && Character.isLetterOrDigit(tokens.get(next).text().codePointAt(0));
    found.add("next=" + (word ? "word" : next < tokens.size() ? tokens.get(next).text() : "end"));
    if (!quotes.isEmpty()) {
      found.add("quotation");
    }
    for (Span quote : quotes) {
      int behind = quote.begin() - verb.span().end();
      int before = verb.span().begin() - quote.end();
      if (quote.covers(verb.span())) {
        found.add("quoted");
      } else if (behind >= 0 && behind < NEAR) {
        found.add("quotation behind");
        found.add("quotation behind=" + sort);
      } else if (before >= 0 && before < NEAR) {
        found.add("quotation before");
        found.add("quotation before=" + sort);
      }
    }
  }

  private String pattern(Token verb) {
    List<Token> children = tree.children(verb);
    String after =
        children.stream()
            .filter(c -> c.index() > verb.index() && COMPLEMENTS.contains(c.relation()))
            .map(Token::relation)
            .distinct()
            .sorted()
            .collect(Collectors.joining("+"));
    if (after.isEmpty()) {
      after =
          children.stream()
              .filter(c -> c.index() > verb.index() && Set.of("prep", "prt").contains(c.relation()))
              .map(c -> "with " + c.lemma())
              .findFirst()
              .orElse("none");
    }
    boolean leads =
        !after.contains("ccomp")
            && children.stream()
                .anyMatch(c -> c.index() < verb.index() && c.relation().equals("ccomp"));
    return leads ? "led " + after : after;
  }

  /** What sort of subject a verb has, its own or the one of what it hangs on. */
  private String subject(Token verb) {
    Token at = verb;
    for (int i = 0; i < DEEP; i++) {
      Token own = tree.child(at, "nsubj", "nsubjpass");
      if (own != null) {
        return named(own);
      }
      Token head = tree.head(at);
      if (head == null || !HANGS.contains(at.relation())) {
        break;
      }
      if (head.noun()) {
        return "above " + named(head);
      }
      at = head;
    }
    return "none";
  }

  private String named(Token noun) {
    String word = noun.text().toLowerCase(Locale.ROOT);
    Mention mention = tree.mentionOver(noun);
    return switch (word) {
      case "i", "we", "you" -> "I";
      case "he", "she", "they" -> "he";
      case "who" -> "who";
      case "it", "that", "this", "there", "which" -> "it";
      default ->
          noun.tag().startsWith("NNP") || mention != null && !mention.actors().isEmpty()
              ? "name"
              : SENSES.noun(noun.lemma()).contains("person") ? "person" : sort(noun);
    };
  }

  /** WordNet's lexicographer file of a word's first sense; empty for none. */
  static String sort(@Nullable Token token) {
    return token == null
        ? ""
        : token.verb() ? SENSES.mainVerb(token.lemma()) : SENSES.mainNoun(token.lemma());
  }
}
