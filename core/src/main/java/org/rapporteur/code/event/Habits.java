package org.rapporteur.code.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/** What is told and has not happened: rules, standing states, captions, what anybody advises. */
final class Habits {

  /** Under a picture: "(centre)", "Image:". */
  private static final Pattern CAPTION =
      Pattern.compile("\\((?:centre|center|left|right)\\)|(?:Image|Photo|Photograph|Picture):");

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> BE = Set.of("is", "are", "'s", "'re");

  private Habits() {}

  static boolean is(Scene scene, Draft draft) {
    Token verb = draft.anchor();
    if (!verb.tag().startsWith("VB")) {
      return defined(scene, draft);
    }
    Clause clause = new Clause(scene.tree(), verb);
    return rule(scene, clause)
        || state(scene, draft)
        || concern(scene, draft)
        || call(scene, draft)
        || caption(scene, draft)
        || advice(scene, draft)
        || poll(scene, draft)
        || parted(scene, draft)
        || everyones(scene, draft)
        || homage(scene, draft);
  }

  /** "The war between the two is their war": said of it, not that there was fighting. */
  private static boolean defined(Scene scene, Draft draft) {
    Tree tree = scene.tree();
    Token noun = draft.anchor();
    Token verb = noun.relation().equals("nsubj") ? tree.head(noun) : null;
    return draft.type() == PloverType.ASSAULT
        && verb != null
        && verb.lemma().equals("be")
        && tree.child(verb, "attr", "acomp") != null;
  }

  /** "The constitution prohibits", "under the charter the assembly elects". */
  private static boolean rule(Scene scene, Clause clause) {
    Tree tree = scene.tree();
    Token verb = clause.verb();
    boolean present = PRESENT.contains(verb.tag());
    boolean book =
        clause.surfaceSubject().stream().anyMatch(s -> Standing.of(scene, s, "@rulebooks"))
            && tree.child(verb, "aux", "auxpass") == null;
    boolean under =
        present
            && tree.children(verb).stream()
                .filter(c -> c.lemma().equals("under"))
                .map(c -> tree.child(c, "pobj"))
                .anyMatch(b -> b != null && Standing.of(scene, b, "@rulebooks"));
    return present && book || under;
  }

  /** "Is banned", "is recognised by Ardania": how things stand, not what came about. */
  private static boolean state(Scene scene, Draft draft) {
    boolean lasting =
        draft.type() == PloverType.SUPPORT
            || draft.cameo().startsWith("172") && draft.type() == PloverType.COERCE;
    Token verb = draft.anchor();
    List<Token> children = scene.tree().children(verb);
    return lasting
        && draft.rule().startsWith("passive")
        && verb.tag().equals("VBN")
        && children.stream()
            .anyMatch(
                c ->
                    c.relation().equals("auxpass")
                        && BE.contains(c.text().toLowerCase(Locale.ROOT)))
        && children.stream().noneMatch(c -> c.lemma().equals("have") || c.text().equals("being"));
  }

  /** "Voiced concern about the number of nurses": not a charge against the nurses. */
  private static boolean concern(Scene scene, Draft draft) {
    boolean worried =
        draft.type() == PloverType.ACCUSE
            && draft.cameo().equals("110")
            && new Clause(scene.tree(), draft.anchor())
                .objects().stream().anyMatch(o -> Standing.of(scene, o, "@worries"));
    return worried
        && !draft.targets().isEmpty()
        && draft.targets().stream()
            .allMatch(
                t ->
                    t.sector().equals("CVL")
                        || !t.country().isEmpty()
                            && draft.sources().stream()
                                .anyMatch(
                                    s ->
                                        s.country().isEmpty() && s.actor().isEmpty()
                                            || s.country().equals(t.country())));
  }

  /** "Visited the hospital": a place, or one of whom nothing is known. */
  private static boolean call(Scene scene, Draft draft) {
    return draft.type() == PloverType.CONSULT
        && draft.cameo().startsWith("042")
        && draft.anchor().lemma().equals("visit")
        && !draft.targets().isEmpty()
        && draft.targets().stream()
            .noneMatch(t -> Standing.known(t) || !t.country().isEmpty() || named(scene, t));
  }

  private static boolean named(Scene scene, Participant participant) {
    Token head = Standing.head(scene, participant);
    return head != null && head.tag().startsWith("NNP");
  }

  /** "Broke with the chairman": persons have no relations to break off. */
  private static boolean parted(Scene scene, Draft draft) {
    return draft.type() == PloverType.SANCTION
        && draft.cameo().equals("161")
        && !draft.targets().isEmpty()
        && draft.targets().stream().allMatch(t -> Standing.person(scene, t));
  }

  /** "Most voters backed her": counted, not done. */
  private static boolean poll(Scene scene, Draft draft) {
    return (draft.type() == PloverType.SUPPORT
            || draft.type() == PloverType.REJECT
            || draft.type() == PloverType.ACCUSE)
        && !draft.sources().isEmpty()
        && draft.sources().stream()
            .map(s -> Standing.head(scene, s))
            .allMatch(h -> h != null && Standing.of(scene, h, "@electorate"));
  }

  private static boolean caption(Scene scene, Draft draft) {
    return draft.type() == PloverType.SUPPORT
        && CAPTION.matcher(scene.words(scene.sentence().span())).find();
  }

  /** "Police warned residents to stay inside": advice to one's own. */
  private static boolean advice(Scene scene, Draft draft) {
    return draft.type() == PloverType.THREATEN
        && draft.anchor().lemma().equals("warn")
        && !draft.targets().isEmpty()
        && draft.targets().stream().allMatch(p -> own(scene, draft, p));
  }

  private static boolean own(Scene scene, Draft draft, Participant target) {
    Token head = Standing.head(scene, target);
    boolean anybody =
        head != null
            && !Standing.known(target)
            && (Standing.of(scene, head, "@anybody") || Standing.of(scene, head, "@public"));
    return anybody
        || target.sector().equals("CVL")
            && draft.sources().stream()
                .allMatch(s -> target.country().isEmpty() || s.country().equals(target.country()));
  }

  /** "Let us pray", "asked people to pray": all of us, and nobody. */
  private static boolean everyones(Scene scene, Draft draft) {
    Tree tree = scene.tree();
    return draft.anchor().lemma().equals("let")
        && tree.below(draft.anchor()).stream()
            .anyMatch(
                t -> t.index() == draft.anchor().index() + 1 && t.text().matches("us|'s|’s|me"));
  }

  /** Praise and condolence for one of whom nothing is known, by no state and none of its bodies. */
  private static boolean homage(Scene scene, Draft draft) {
    boolean spoken =
        draft.type() == PloverType.SUPPORT
            && (draft.cameo().equals("051") || draft.cameo().equals("050"));
    return spoken
        && !draft.targets().isEmpty()
        && Standing.of(scene, draft.anchor(), "@homage")
        && draft.targets().stream().noneMatch(Standing::known)
        && draft.sources().stream().allMatch(s -> s.country().isEmpty());
  }
}
