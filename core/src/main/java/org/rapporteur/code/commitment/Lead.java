package org.rapporteur.code.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.accord.ActWords;
import org.rapporteur.knowledge.accord.BindingWords;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/**
 * "The two sides will:", "They agreed as follows:": what leads into a list, so that each point of
 * the list is promised.
 *
 * @param who heads of who is bound
 * @param parties the same
 * @param firm whether firmly
 */
record Lead(List<Token> who, List<Participant> parties, boolean firm) {

  /** The rule by which points of a list are found. */
  static final String POINT = "point of a list";

  /** "(a) …", "1. …", "- …", or a small letter. */
  private static final Pattern BEGINS =
      Pattern.compile("\\s*(?:\\(?[0-9a-zA-Z]{1,4}[.)]\\s|[-•–*·]\\s|\\p{Ll})");

  private static final Set<String> MODALS = Set.of("will", "shall");

  /** The lead that a sentence is; null if it is none. */
  static @Nullable Lead of(Scene scene) {
    String words = scene.words(scene.sentence().span()).stripTrailing();
    if (!words.endsWith(":")) {
      return null;
    }
    List<Token> tokens = scene.tree().tokens();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      BindingWords.Entry verb = BindingWords.standard().entry("verb", token.lemma());
      BindingWords.Entry adjective =
          BindingWords.standard().entry("adjective", token.text().toLowerCase(Locale.ROOT));
      boolean modal = token.tag().equals("MD") && MODALS.contains(token.lemma());
      if (modal || verb != null && token.verb() || adjective != null) {
        Token head = modal && scene.tree().head(token) != null ? scene.tree().head(token) : token;
        List<Token> who =
            head != null && head.verb()
                ? new Clause(scene.tree(), head).surfaceSubject()
                : List.of();
        boolean firm =
            modal || verb != null && verb.firm() || adjective != null && adjective.firm();
        return new Lead(who, scene.parties().acting(who), firm);
      }
    }
    return null;
  }

  /**
   * Whether a sentence may be a point of the list: it stands in the paragraph of the lead or of a
   * point before, or begins a paragraph as points do.
   */
  boolean holds(Scene scene, int last) {
    int own = scene.sentence().paragraph();
    String words = scene.words(scene.sentence().span());
    return own == last || BEGINS.matcher(words).lookingAt() || !item(scene).isEmpty();
  }

  /** What a point promises. */
  List<Bound> item(Scene scene) {
    List<Token> tokens = scene.tree().tokens();
    int first = 0;
    while (first < tokens.size() && !word(tokens.get(first))) {
      first++;
    }
    if (first >= tokens.size()) {
      return List.of();
    }
    Token word = tokens.get(first);
    boolean to = word.tag().equals("TO") && first + 1 < tokens.size();
    boolean verb = Set.of("VB", "VBP", "VBG").contains(word.tag());
    // "exchange information": the tagger takes it for a noun where no subject stands before
    boolean noun =
        word.tag().equals("NN")
            && (ActWords.standard().is("done", word.lemma())
                || !scene.lexicon().verbs(word.lemma()).isEmpty());
    return verb || to || noun
        ? List.of(new Bound(word, to ? tokens.get(first + 1) : word, List.of(), firm, POINT))
        : List.of();
  }

  /** Not "(a)", "1.", "–". */
  private static boolean word(Token token) {
    String text = token.text();
    return text.length() > 1
        && text.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && !text.matches("(?i)[ivx]+");
  }
}
