package org.rapporteur.code.conduct;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.accord.BodyWords;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/**
 * Finds the nouns that name joint bodies: said to be joint, of two sides, of an accord, or watching
 * over one; or referred back to after such a one. Keeps what a document has named; not shared.
 */
final class Bodies {

  private static final BodyWords WORDS = BodyWords.standard();
  private static final Pattern HYPHEN = Pattern.compile("-");
  private static final Set<String> BACK = Set.of("the", "this", "that", "its", "their");
  private static final Set<String> OF = Set.of("of", "under", "between", "by", "on", "for");

  /** How many sentences back a body may have been named. */
  private static final int REACH = 12;

  private final List<Known> known = new ArrayList<>();

  /** The joint bodies that a sentence names, in order. */
  List<Token> find(Scene scene) {
    List<Token> found = new ArrayList<>();
    int sentence = scene.sentence().index();
    for (Token token : scene.tree().tokens()) {
      boolean noun = token.noun() && WORDS.is("body", token.lemma());
      if (!noun || modifies(scene.tree(), token) || foreign(scene, token)) {
        continue;
      }
      if (joint(scene, token)) {
        known.add(new Known(token.lemma(), sentence));
        found.add(token);
      } else if (back(scene.tree(), token, sentence)) {
        found.add(token);
      }
    }
    return found;
  }

  /** "Committee members": the word only says whose the next one is. */
  private static boolean modifies(Tree tree, Token token) {
    Token head = tree.head(token);
    return head != null
        && head.noun()
        && Set.of("compound", "nmod").contains(token.relation())
        && head.index() > token.index()
        && WORDS.is("body", head.lemma());
  }

  /** The words before it, taken apart at hyphens. */
  private static Set<String> before(Scene scene, Token body) {
    Set<String> words = new HashSet<>();
    for (Token child : scene.tree().children(body)) {
      if (child.index() < body.index()) {
        words.add(child.lemma());
        for (Token below : scene.tree().below(child)) {
          words.add(below.lemma());
        }
        for (String part : HYPHEN.split(child.text().toLowerCase(Locale.ROOT), -1)) {
          words.add(part);
        }
      }
    }
    return words;
  }

  private static boolean foreign(Scene scene, Token body) {
    Set<String> words = before(scene, body);
    scene.parties().below(body, OF).forEach(t -> words.add(t.lemma()));
    return words.stream().anyMatch(w -> WORDS.is("foreign", w));
  }

  private static boolean joint(Scene scene, Token body) {
    Set<String> words = before(scene, body);
    if (words.stream().anyMatch(w -> WORDS.is("joint", w)) || sides(scene, body).size() > 1) {
      return true;
    }
    List<Token> behind = scene.parties().below(body, OF);
    boolean accord =
        behind.stream().anyMatch(t -> WORDS.is("accord", t.lemma()))
            || words.stream().anyMatch(w -> WORDS.is("accord", w));
    boolean watch = words.stream().anyMatch(w -> WORDS.is("watch", w));
    boolean weak = WORDS.is("weak", body.lemma());
    return accord || watch && !weak || watch && oversees(scene, body) || oversees(scene, body);
  }

  /** The sides whose it is: "the commission of Ardania and Velmark". */
  static Set<String> sides(Scene scene, Token body) {
    List<Token> owners = new ArrayList<>(scene.parties().below(body, Set.of("of", "between")));
    for (Token child : scene.tree().children(body)) {
      if (Set.of("poss", "amod", "nmod", "compound").contains(child.relation())) {
        owners.addAll(scene.tree().conjuncts(child));
        owners.addAll(scene.tree().childrenBy(child, Set.of("compound", "amod", "nmod")));
      }
    }
    List<Participant> all = new ArrayList<>();
    scene.parties().of(owners).stream().filter(Nouns::side).forEach(all::add);
    return Nouns.sidesOf(all);
  }

  /** "A committee to monitor the ceasefire", "a group overseeing the truce". */
  private static boolean oversees(Scene scene, Token body) {
    Tree tree = scene.tree();
    for (Token child : tree.children(body)) {
      boolean clause = Set.of("acl", "relcl", "xcomp", "advcl").contains(child.relation());
      List<Token> verbs = new ArrayList<>();
      if (clause) {
        verbs.add(child);
      }
      if (child.lemma().equals("for")) {
        verbs.addAll(tree.childrenBy(child, Set.of("pcomp")));
      }
      for (Token verb : verbs) {
        Token object = tree.child(verb, "dobj");
        if (object != null
            && WORDS.is("overseeing", verb.lemma())
            && WORDS.is("accord", object.lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The committee", after a joint one. */
  private boolean back(Tree tree, Token body, int sentence) {
    boolean definite =
        tree.children(body).stream()
            .anyMatch(c -> BACK.contains(c.text().toLowerCase(Locale.ROOT)));
    boolean bare =
        tree.children(body).stream()
            .noneMatch(
                c ->
                    Set.of("amod", "compound", "nmod").contains(c.relation())
                        && (c.noun() || c.tag().startsWith("NNP")));
    return definite
        && bare
        && known.stream()
            .anyMatch(k -> k.lemma().equals(body.lemma()) && sentence - k.sentence() <= REACH);
  }

  /**
   * A body that the document has named.
   *
   * @param lemma its noun
   * @param sentence where
   */
  private record Known(String lemma, int sentence) {}
}
