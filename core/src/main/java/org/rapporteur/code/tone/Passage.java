package org.rapporteur.code.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * What of one sentence is said, and what stands around it.
 *
 * @param scene the sentence
 * @param said the words said, in order, with their marks
 * @param around the words of the reporter, without who speaks
 * @param clauses for each word of the sentence, index of the verb of its clause
 */
record Passage(Scene scene, List<Token> said, List<Token> around, int[] clauses) {

  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "advcl", "relcl", "parataxis", "acl", "xcomp");

  /**
   * The passages of a statement.
   *
   * @param all the document's sentences
   * @param others content of other statements: what lies within this one's is their speakers' word
   */
  static List<Passage> of(List<Scene> all, Statement statement, List<Statement> others) {
    List<Passage> found = new ArrayList<>();
    Span evidence = statement.evidence().span();
    for (int i = first(all, evidence.begin());
        i < all.size() && all.get(i).sentence().span().begin() < evidence.end();
        i++) {
      found.add(of(all.get(i), statement, others));
    }
    return found;
  }

  private static Passage of(Scene scene, Statement statement, List<Statement> others) {
    List<Token> said = new ArrayList<>();
    List<Token> around = new ArrayList<>();
    for (Token token : scene.tree().tokens()) {
      if (in(statement, token.span())) {
        if (others.stream().noneMatch(o -> in(o, token.span()))) {
          said.add(token);
        }
      } else if (statement.source() == null || !statement.source().covers(token.span())) {
        around.add(token);
      }
    }
    return new Passage(scene, said, around, clauses(scene));
  }

  private static boolean in(Statement statement, Span span) {
    return statement.content().stream().anyMatch(c -> c.covers(span));
  }

  /** The first sentence that ends behind a place, by halving. */
  static int first(List<Scene> all, int place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).sentence().span().end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int[] clauses(Scene scene) {
    List<Token> tokens = scene.tree().tokens();
    int[] clauses = new int[tokens.size()];
    java.util.Arrays.fill(clauses, -1);
    for (Token token : tokens) {
      clause(scene, token, clauses, 0);
    }
    return clauses;
  }

  private static int clause(Scene scene, Token token, int[] clauses, int depth) {
    if (clauses[token.index()] < 0) {
      Token head = scene.tree().head(token);
      boolean own = head == null || depth > 200 || heads(scene, token);
      clauses[token.index()] =
          own || head == null ? token.index() : clause(scene, head, clauses, depth + 1);
    }
    return clauses[token.index()];
  }

  /** Whether a word heads a clause: one of its own, or one in a list that has its own subject. */
  private static boolean heads(Scene scene, Token token) {
    boolean subject = scene.tree().child(token, "nsubj", "nsubjpass") != null;
    return CLAUSES.contains(token.relation()) && (token.verb() || subject)
        || token.relation().equals("conj") && subject;
  }

  /** The verb of a word's clause. */
  Token clause(Token token) {
    return scene.tree().tokens().get(clauses[token.index()]);
  }

  /** The word of a stretch of {@link #said} that the others hang on. */
  static Token head(Passage passage, List<Token> words, int begin, int end) {
    for (int i = begin; i < end; i++) {
      @Nullable Token above = passage.scene().tree().head(words.get(i));
      boolean within = false;
      for (int j = begin; j < end && above != null; j++) {
        within |= words.get(j).index() == above.index();
      }
      if (!within && !words.get(i).relation().equals("punct")) {
        return words.get(i);
      }
    }
    return words.get(begin);
  }
}
