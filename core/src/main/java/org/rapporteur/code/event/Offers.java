package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/** What in an event ahead makes it part of an agreement or an offer, and between whom. */
final class Offers {

  private static final Set<String> OFFERING =
      Set.of("offer", "propose", "pledge", "promise", "volunteer");

  private static final Set<String> ACCORDS =
      Set.of("understanding", "agreement", "accord", "deal", "pact", "treaty", "framework");

  private Offers() {}

  /**
   * "Ardania and Velmark agreed to act against smugglers": it is between the two; whom they are
   * both against, or what they will look after, is no party to it.
   */
  static Draft between(Scene scene, Draft draft) {
    long sides = draft.sources().stream().map(Participant::side).distinct().count();
    if (draft.type() != PloverType.AGREE
        || !draft.anchor().lemma().equals("agree")
        || sides < 2
        || draft.targets().isEmpty()) {
      return draft;
    }
    boolean none =
        draft.targets().stream()
            .allMatch(t -> Standing.thing(scene, t) || against(scene.tree(), scene, t));
    return none ? draft.to(List.of(), "between those who agree") : draft;
  }

  /** "Promised to act against the gangs": nothing is promised to the gangs. */
  static Draft apart(Scene scene, Draft draft) {
    List<Participant> others =
        draft.type() == PloverType.AGREE
            ? draft.targets().stream().filter(t -> !opposed(scene, t)).toList()
            : draft.targets();
    return others.size() == draft.targets().size()
        ? draft
        : draft.to(others, "not whom it is against");
  }

  private static boolean opposed(Scene scene, Participant target) {
    Token head = Standing.head(scene, target);
    Token above = head == null ? null : scene.tree().head(scene.tree().firstOfList(head));
    // "sanctions against Velmark" may be lifted, and that is promised to Velmark
    Token on = above == null ? null : scene.tree().head(above);
    return above != null && above.lemma().equals("against") && on != null && on.verb();
  }

  private static boolean against(Tree tree, Scene scene, Participant target) {
    Token head = Standing.head(scene, target);
    return head != null && tree.on(head, "against");
  }

  /** "Under the accord Ardania will raid the gangs": part of what is agreed, and no threat. */
  static boolean underAccord(Scene scene, Draft draft) {
    boolean conflict = !draft.type().quad().cooperative() && !draft.type().quad().verbal();
    if (draft.modality() != Modality.PLANNED || !conflict || draft.sources().isEmpty()) {
      return false;
    }
    for (Token child : scene.tree().childrenBy(draft.anchor(), Set.of("prep"))) {
      Token accord = scene.tree().child(child, "pobj");
      if (child.text().toLowerCase(Locale.ROOT).equals("under")
          && accord != null
          && ACCORDS.contains(accord.lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "offered Ardania's help in mediating": one offer, and what is offered gives its code. The rest
   * stay as they are.
   */
  static List<Draft> spelt(Scene scene, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Draft offer : drafts) {
      boolean offers =
          offer.type() == PloverType.AGREE && OFFERING.contains(offer.anchor().lemma());
      Draft below = offers ? below(scene, offer, drafts) : null;
      int place = all.indexOf(offer);
      if (below != null && place >= 0) {
        String why = "of '" + below.anchor().text() + "'";
        Draft whole = offer.as(PloverType.AGREE, below.cameo(), why);
        List<Participant> others = VerbPass.without(below.targets(), offer.sources());
        boolean wanting = whole.targets().isEmpty() && !others.isEmpty();
        all.set(place, wanting ? whole.to(others, "to whom it is offered") : whole);
        all.remove(below);
      }
    }
    return all;
  }

  /** What became an agreement only because it is offered, in the object of the offer. */
  private static @Nullable Draft below(Scene scene, Draft offer, List<Draft> drafts) {
    for (Draft draft : drafts) {
      Token anchor = draft.anchor();
      boolean spells =
          !draft.equals(offer)
              && draft.type() == PloverType.AGREE
              && draft.entry().type() != PloverType.AGREE
              && scene.tree().child(anchor, "nsubj") == null;
      Token preposition = spells ? scene.tree().head(anchor) : null;
      Token noun = preposition == null ? null : scene.tree().head(preposition);
      boolean object =
          noun != null
              && anchor.relation().equals("pcomp")
              && noun.relation().equals("dobj")
              && noun.head() == offer.anchor().index();
      if (object) {
        return draft;
      }
    }
    return null;
  }

  /** "A memorandum was signed between Ardania and Velmark": by both of them. */
  static Draft mutual(Scene scene, Draft draft) {
    boolean words = draft.type().quad().cooperative() && draft.type().quad().verbal();
    Tree tree = scene.tree();
    boolean between =
        draft.sources().isEmpty()
            && words
            && draft.targets().size() > 1
            && draft.targets().stream()
                .map(p -> Standing.head(scene, p))
                .anyMatch(h -> h != null && tree.on(h, "between"));
    if (!between) {
      return draft;
    }
    Draft both = draft.by(draft.targets(), "between them").to(List.of(), "with each other");
    // "a deal brokered between them": who brokered it is not said, and they did talk
    return draft.mode().equals("third-party") && draft.type() == PloverType.CONSULT
        ? both.as(PloverType.CONSULT, "046", "not their own mediators")
        : both;
  }
}
