package org.rapporteur.code.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.knowledge.WordSenses;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * Words of speech, thought and will that the lexicon does not list: verbs that by WordNet are
 * mostly ones of communication, cognition or emotion, with somebody as subject. Wider than
 * statements: who is said to back, doubt or discuss something has not said anything in so many
 * words.
 */
final class WideCues {

  private static final WordSenses SENSES = WordSenses.standard();

  private static final Set<String> ABOUT =
      Set.of("about", "of", "on", "for", "against", "over", "to", "as", "upon", "regarding");

  /** Too common, or too often not of a mind. */
  private static final Set<String> NEVER =
      Set.of(
          "be",
          "have",
          "do",
          "get",
          "make",
          "take",
          "go",
          "come",
          "give",
          "let",
          "see",
          "keep",
          "include",
          "meet",
          "sign",
          "run",
          "spell",
          "mark",
          "name",
          "read",
          "relate",
          "record",
          "answer",
          "marry",
          "charge",
          "sentence",
          "identify",
          "compare");

  private WideCues() {}

  /** A speech by this verb; null if it is none. */
  static @Nullable Saying find(Scene scene, Token verb) {
    Tree tree = scene.tree();
    String lemma = verb.lemma();
    Statement.Kind kind = kind(lemma);
    if (kind == null || NEVER.contains(lemma) || verb.relation().startsWith("aux")) {
      return null;
    }
    Clause clause = new Clause(tree, verb);
    List<Token> who = clause.actors();
    if (who.isEmpty() || who.stream().noneMatch(w -> somebody(scene, w))) {
      return null;
    }
    Span content = null;
    for (Token child : tree.children(verb)) {
      boolean clausal =
          Set.of("ccomp", "xcomp").contains(child.relation()) && child.index() > verb.index();
      content = clausal ? union(content, tree.subtree(child)) : content;
    }
    for (Token object :
        content == null && !clause.passive() ? clause.objects() : List.<Token>of()) {
      content = union(content, tree.subtree(object));
    }
    if (content == null) {
      for (Token child : tree.childrenBy(verb, Set.of("prep"))) {
        Token below = tree.child(child, "pobj", "pcomp");
        if (content == null && below != null && ABOUT.contains(child.lemma())) {
          content = tree.subtree(below);
        }
      }
    }
    Span said = content == null ? null : Sayings.trim(scene, content);
    if (said == null || said.length() == 0 || said.overlaps(verb.span())) {
      return null;
    }
    return new Saying(
        new SpeechCue(lemma, "verb", kind, "010"),
        verb.span(),
        scene.parties().orPhrase(who),
        Sayings.source(scene, who),
        List.of(),
        List.of(),
        said,
        scene.sentence().index(),
        "verb of " + SENSES.mainVerb(lemma));
  }

  private static Statement.@Nullable Kind kind(String lemma) {
    return switch (SENSES.mainVerb(lemma)) {
      case "communication" -> Statement.Kind.CLAIM;
      case "cognition", "emotion" -> Statement.Kind.BELIEF;
      default -> null;
    };
  }

  /** Whether a word names a person or body: by name, pronoun or WordNet's sort. */
  static boolean somebody(Scene scene, Token who) {
    Mention over = scene.tree().mentionOver(who);
    boolean pronoun =
        Set.of("i", "we", "he", "she", "they", "who", "you")
            .contains(who.text().toLowerCase(java.util.Locale.ROOT));
    return pronoun
        || over != null
        || who.tag().startsWith("NNP")
        || SENSES.noun(who.lemma()).contains("person")
        || SENSES.mainNoun(who.lemma()).equals("group");
  }

  private static Span union(@Nullable Span so, Span more) {
    return so == null ? more : so.union(more);
  }
}
