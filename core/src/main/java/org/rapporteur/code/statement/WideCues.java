package org.rapporteur.code.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
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

  private static final String SORT = "verb of ";

  private WideCues() {}

  /** A speech by this verb; null if there is nothing that could be its content. */
  static @Nullable Saying find(Scene scene, Token verb) {
    Clause clause = new Clause(scene.tree(), verb);
    Extent extent = new Extent(scene);
    Span content = extent.behind(verb);
    if (content == null && clause.passive()) {
      content = extent.subject(verb);
    }
    Span said = content == null ? null : Sayings.trim(scene, content);
    if (said == null || said.length() == 0 || said.overlaps(verb.span())) {
      return null;
    }
    return of(scene, verb, said);
  }

  /** A speech by this verb with this content. */
  static Saying of(Scene scene, Token verb, Span said) {
    List<Token> who = new Clause(scene.tree(), verb).actors();
    String lemma = verb.lemma();
    return Saying.of(
        scene,
        new SpeechCue(lemma, "verb", kind(lemma), "010"),
        verb.span(),
        who,
        said,
        SORT + SENSES.mainVerb(lemma));
  }

  /** Whether a speech is one of the words that the lexicon lists. */
  static boolean listed(Saying saying) {
    return !saying.construction().startsWith(SORT);
  }

  private static Statement.Kind kind(String lemma) {
    return switch (SENSES.mainVerb(lemma)) {
      case "cognition", "emotion", "perception" -> Statement.Kind.BELIEF;
      default -> Statement.Kind.CLAIM;
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
}
