package org.rapporteur.code.conduct;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.accord.BodyWords;
import org.rapporteur.knowledge.accord.BodyWords.Frame;
import org.rapporteur.model.Conduct.Sort;
import org.rapporteur.model.Conduct.Stage;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/** Tells how far the joint bodies are that a sentence names. */
final class Stages {

  private static final BodyWords WORDS = BodyWords.standard();

  /** What leads to a body that is to be: "agreed on the creation of a joint committee". */
  private static final Set<String> DECIDING =
      Set.of("announce", "agree", "agree_on", "decide", "decide_on", "approve", "plan", "discuss");

  private final Scene scene;
  private final Tree tree;
  private final Nouns nouns;

  Stages(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
    this.nouns = new Nouns(scene);
  }

  /** The stages told of these bodies. */
  List<Finding> find(List<Token> bodies) {
    List<Finding> found = new ArrayList<>();
    for (Token body : bodies) {
      for (Place place : places(body)) {
        Finding finding = at(body, place);
        if (finding != null && found.stream().noneMatch(f -> f.anchor().equals(place.verb()))) {
          found.add(finding);
        }
      }
    }
    return found;
  }

  private @Nullable Finding at(Token body, Place place) {
    Token other = place.other();
    boolean founded =
        other != null && place.name().equals("of") && WORDS.is("founding", other.lemma());
    if (founded) {
      boolean decided = DECIDING.contains(tree.lemma(place.verb()));
      return decided ? finding(body, place, Stage.ANNOUNCED) : null;
    }
    for (Frame frame : WORDS.frames()) {
      boolean verb =
          frame.verbs().contains(tree.lemma(place.verb()))
              || frame.verbs().contains(place.verb().lemma());
      if (verb && frame.places().contains(place.name()) && fits(frame, place)) {
        return finding(body, place, frame.stage());
      }
    }
    return null;
  }

  private boolean fits(Frame frame, Place place) {
    if (frame.other().isEmpty()) {
      return place.other() == null || place.name().equals("subject");
    }
    List<Token> beside = new ArrayList<>();
    Token other = place.other();
    if (other != null) {
      beside.add(other);
    } else {
      beside.addAll(new Clause(tree, place.verb()).objects());
    }
    return nouns.expanded(beside).stream().anyMatch(t -> nouns.is(t, frame.other(), Set.of()));
  }

  /** Where the body stands in the sentence. */
  private List<Place> places(Token body) {
    List<Place> found = new ArrayList<>();
    Token first = tree.firstOfList(body);
    for (Token verb : tree.tokens()) {
      if (verb.verb()) {
        Clause clause = new Clause(tree, verb);
        if (listed(clause.objects()).contains(body)) {
          found.add(new Place("object", verb, null));
        } else if (!clause.passive() && listed(clause.actors()).contains(body)) {
          found.add(new Place("subject", verb, null));
        }
      }
    }
    Token head = tree.head(first);
    if (head == null) {
      return found;
    }
    if (first.relation().equals("pobj")) {
      behind(head, found);
    } else if (head.noun() && Set.of("poss", "compound", "nmod").contains(first.relation())) {
      over("of", head, found);
    }
    return found;
  }

  private List<Token> listed(List<Token> heads) {
    return heads.stream().flatMap(h -> tree.conjuncts(h).stream()).toList();
  }

  private void behind(Token preposition, List<Place> found) {
    Token above = tree.head(preposition);
    if (above == null) {
      return;
    }
    if (above.tag().equals("IN") || above.tag().equals("RP")) {
      above = tree.head(above); // "out of"
    }
    if (above != null && above.verb()) {
      found.add(new Place(preposition.lemma(), above, null));
    } else if (above != null && above.noun()) {
      over(preposition.lemma(), above, found);
    }
  }

  /** The verb that a noun over the body hangs on. */
  private void over(String name, Token noun, List<Place> found) {
    Token verb = tree.head(tree.firstOfList(noun));
    if (verb != null && verb.tag().equals("IN")) {
      Token above = tree.head(verb); // "agreed on the creation of"
      verb = above != null && above.verb() && verb.lemma().equals("on") ? above : null;
    }
    if (verb != null && verb.verb()) {
      found.add(new Place(name, verb, noun));
    }
  }

  private Finding finding(Token body, Place place, Stage stage) {
    Clause clause = new Clause(tree, place.verb());
    List<Participant> actors =
        place.name().equals("subject") ? List.of() : scene.parties().acting(clause.actors());
    List<Token> holders = new ArrayList<>(List.of(body));
    holders.addAll(
        scene.parties().below(List.of(body), Set.of("between", "of", "with", "to", "for")));
    holders.addAll(scene.parties().below(List.of(place.verb()), Set.of("with")));
    List<Participant> others =
        holders.stream().flatMap(t -> nouns.sides(t).stream()).filter(Nouns::side).toList();
    Sort sort = stage == Stage.SUSPENDED || stage == Stage.DISSOLVED ? Sort.OBSTACLE : Sort.STEP;
    return new Finding(
        place.verb(),
        place.verb(),
        tree.lemma(place.verb()),
        sort,
        headings(body),
        stage,
        body,
        place.other() == null ? body : place.other(),
        actors,
        Deeds.without(Parties.distinct(others), actors),
        Modality.DONE,
        "stage " + stage + ", " + place.name() + " of " + tree.lemma(place.verb()));
  }

  /** The field that its name tells, and that it is a joint body or one that watches. */
  private List<String> headings(Token body) {
    Set<String> headings = new LinkedHashSet<>(Fields.of(nouns.phrase(body)));
    boolean watches = headings.contains("verification_mechanism");
    if (headings.remove("ceasefire") || watches) {
      headings.add("verification_mechanism");
    }
    headings.add("joint_mechanism");
    return List.copyOf(headings);
  }

  /**
   * A place of the body.
   *
   * @param name {@code object}, {@code subject} or the preposition before it
   * @param verb the verb it hangs on
   * @param other the noun between them, or null
   */
  private record Place(String name, Token verb, @Nullable Token other) {}
}
