package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.WordSenses;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/**
 * What is done to a mere thing. A thing may be condemned, rejected or protested against; it is not
 * asked, agreed with or met, so there the event is told without a target. Who holds a view on a
 * question ("supports charter schools") does nothing to anybody, unless it is a state or one of its
 * bodies that says so.
 */
final class ThingPass implements EventPass {

  private static final WordSenses SENSES = WordSenses.standard();

  /** Sorts of thing one can walk away from. */
  private static final Set<String> GROUND =
      Set.of("location", "artifact", "object", "group", "person", "act");

  /** Sorts that can be asked and dealt with: groups, and what WordNet puts above all sorts. */
  private static final Set<String> BODIES = Set.of("group", "tops");

  /** Verbs that ask for something without naming who is asked right behind them. */
  private static final Set<String> ASKING =
      Set.of("call", "demand", "want", "request", "push", "press", "appeal", "recommend");

  private static final List<String> DENIABLE =
      List.of("@proposal", "@charges", "@paper", "@money", "@help", "@denied");

  private static final Set<String> THREATENING = Set.of("threaten", "issue", "warn");

  private static final Set<PloverType> SPOKEN =
      Set.of(
          PloverType.REQUEST,
          PloverType.SUPPORT,
          PloverType.AGREE,
          PloverType.ACCUSE,
          PloverType.REJECT,
          PloverType.PROTEST);

  @Override
  public String name() {
    return "things";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft whole : drafts) {
      Draft apart = Offers.apart(scene, whole);
      Draft draft = whole.modality().happened() ? cleared(scene, apart) : apart;
      if (draft != null) {
        kept.add(draft);
      }
    }
    kept.removeIf(d -> d.targets().isEmpty() && kept.stream().anyMatch(o -> fuller(o, d)));
    return FoldPass.once(kept);
  }

  /** Whether the same is told with a target in the sentence: once is enough. */
  private static boolean fuller(Draft other, Draft bare) {
    return other.type() == bare.type()
        && other.type().quad().verbal()
        && !other.targets().isEmpty()
        && other.modality() == bare.modality()
        && VerbPass.without(other.sources(), bare.sources()).isEmpty()
        && other.sources().size() == bare.sources().size();
  }

  private static @Nullable Draft cleared(Scene scene, Draft whole) {
    Draft draft = unasked(scene, undergone(scene, whole));
    Token object = draft.targets().isEmpty() ? null : Standing.head(scene, draft.targets().get(0));
    if (object == null) {
      return draft;
    }
    if (draft.type() == PloverType.COERCE && measure(scene, draft)) {
      return without(draft);
    }
    boolean things =
        draft.targets().stream().allMatch(p -> thing(scene, p))
            || view(scene, draft) && draft.targets().stream().allMatch(p -> sort(scene, p));
    if (!things) {
      return draft;
    }
    boolean body = draft.targets().stream().anyMatch(p -> body(scene, p));
    boolean owned =
        draft.targets().equals(whole.targets())
            && !scene.parties().owners(List.of(object)).isEmpty();
    boolean official = draft.sources().stream().anyMatch(ThingPass::official);
    boolean mere = Standing.of(scene, draft.anchor(), "@attitudes");
    boolean view = !owned && view(scene, draft) && (!official || mere);
    return switch (draft.type()) {
      case AGREE -> agreeing(scene, draft) ? null : body ? draft : without(draft);
      case REQUEST, CONCEDE, COOPERATE -> body ? draft : without(draft);
      case SUPPORT ->
          view ? null : draft.cameo().equals("057") ? without(draft) : draft; // signs it
      case ACCUSE -> view || blamed(draft, official) ? null : draft;
      case REJECT -> view || denied(scene, draft, object) ? null : draft;
      case THREATEN -> THREATENING.contains(draft.anchor().lemma()) ? without(draft) : draft;
      case PROTEST -> scene.tree().on(object, "in") ? without(draft) : draft; // "in a row"
      case CONSULT, AID -> draft.sources().size() > 1 ? without(draft) : body ? draft : null;
      case RETREAT -> ground(object) && !Standing.of(scene, object, "@careers") ? draft : null;
      default -> draft;
    };
  }

  /** "Agreed with the plan": an opinion. */
  private static boolean agreeing(Scene scene, Draft draft) {
    return draft.anchor().lemma().equals("agree")
        && scene.tree().children(draft.anchor()).stream().anyMatch(c -> c.lemma().equals("with"));
  }

  /** "Blamed capitalism": a charge needs somebody to be charged. */
  private static boolean blamed(Draft draft, boolean official) {
    return draft.cameo().equals("112") && !official;
  }

  /** "Denied the effect of the drought": no claim, request or right of anybody's. */
  private static boolean denied(Scene scene, Draft draft, Token object) {
    return draft.anchor().lemma().equals("deny")
        && DENIABLE.stream().noneMatch(c -> Standing.of(scene, object, c));
  }

  /** "A state of emergency" is what is laid on people, not on whom. */
  private static boolean measure(Scene scene, Draft draft) {
    return draft.targets().stream()
        .allMatch(
            p ->
                p.span() != null
                    && !Standing.known(p)
                    && scene.tree().tokens().stream()
                        .anyMatch(
                            t -> p.span().covers(t.span()) && Standing.of(scene, t, "@states")));
  }

  /** "Charter schools": such things in general, not these or those. */
  private static boolean sort(Scene scene, Participant participant) {
    Token head = Standing.head(scene, participant);
    return head != null
        && !Standing.known(participant)
        && participant.country().isEmpty()
        && head.tag().equals("NNS")
        && scene.tree().child(head, "det", "poss", "nummod") == null
        && !SENSES.noun(head.lemma()).contains("person")
        && participant.label().chars().noneMatch(Character::isUpperCase);
  }

  /** A thing, and not "shoppers" or "officers", whom no class of the lexicon lists. */
  private static boolean thing(Scene scene, Participant participant) {
    Token head = Standing.head(scene, participant);
    return Standing.thing(scene, participant)
        && head != null
        && !SENSES.noun(head.lemma()).contains("person");
  }

  /** "The sector", "an institute": who may be asked and dealt with, though unlisted. */
  private static boolean body(Scene scene, Participant participant) {
    Token head = Standing.head(scene, participant);
    return head != null
        && BODIES.contains(SENSES.mainNoun(head.lemma()))
        && !Standing.of(scene, head, "@laws");
  }

  /** A view held, not a step taken: "favours", "opposes", "voiced concern". */
  private static boolean view(Scene scene, Draft draft) {
    Token verb = draft.anchor();
    return Standing.of(scene, verb, "@views")
        || scene.tree().children(verb).stream()
            .anyMatch(c -> c.relation().equals("dobj") && Standing.of(scene, c, "@views"));
  }

  /** A state, or a body or office of one. */
  private static boolean official(Participant source) {
    return Standing.known(source)
        && !source.actor().startsWith("~")
        && !source.actor().startsWith("person:")
        && !source.sector().equals("PTY");
  }

  private static boolean ground(Token object) {
    List<String> sorts = SENSES.noun(object.lemma());
    return sorts.isEmpty() || sorts.stream().anyMatch(GROUND::contains);
  }

  /** "Called for the killers to be tried": it is not they who are asked. */
  private static Draft unasked(Scene scene, Draft draft) {
    boolean open = draft.type() == PloverType.REQUEST && ASKING.contains(draft.anchor().lemma());
    Tree tree = scene.tree();
    List<Participant> asked =
        !open
            ? draft.targets()
            : draft.targets().stream()
                .filter(
                    p ->
                        tree.below(draft.anchor()).stream()
                            .noneMatch(t -> passiveInfinitive(tree, t) && of(scene, t, p)))
                .toList();
    return asked.size() == draft.targets().size() ? draft : draft.to(asked, "not who is asked");
  }

  private static boolean passiveInfinitive(Tree tree, Token verb) {
    return verb.tag().equals("VBN")
        && tree.infinitive(verb)
        && tree.children(verb).stream().anyMatch(c -> c.lemma().equals("be"));
  }

  /** Whether the passive is said of the participant: its subject, or the noun right before it. */
  private static boolean of(Scene scene, Token verb, Participant participant) {
    Token head = Standing.head(scene, participant);
    Tree tree = scene.tree();
    Token subject = tree.child(verb, "nsubjpass", "nsubj");
    if (head == null || subject != null) {
      return head != null && head.equals(subject);
    }
    Token above = tree.head(verb);
    return above != null
        && head.index() < verb.index()
        && (head.equals(above) || head.relation().equals("pobj") && tree.under(head, above));
  }

  private static Draft without(Draft draft) {
    return draft.to(List.of(), "a thing is no party");
  }

  /**
   * "Called for the break-up of the league", "backed an audit of the bank": to whom something is to
   * be done is not whom one speaks to or of; what is told is the doing.
   */
  private static Draft undergone(Scene scene, Draft draft) {
    Token doing = SPOKEN.contains(draft.type()) ? doing(scene, draft) : null;
    return doing == null
        ? draft
        : draft.to(scene.parties().phrases(List.of(doing)), "what is done to it, not it");
  }

  private static @Nullable Token doing(Scene scene, Draft draft) {
    Tree tree = scene.tree();
    Token found = null;
    for (Participant target : draft.targets()) {
      Token head = Standing.head(scene, target);
      Token above = head == null ? null : tree.head(head);
      boolean of =
          above != null
              && head != null
              && head.relation().equals("pobj")
              && above.lemma().equals("of");
      // "Harle's poisoning" befell him; "Ardania's bombing" is its own
      boolean his =
          head != null && head.relation().equals("poss") && Standing.person(scene, target);
      Token noun = of && above != null ? tree.head(above) : his ? above : null;
      boolean patient =
          noun != null
              && (Standing.of(scene, noun, "@undergone")
                  || blame(draft) && Standing.of(scene, noun, "@ordeals"));
      if (noun == null || !patient || byThem(tree, noun)) {
        return null;
      }
      found = noun;
    }
    return found;
  }

  private static boolean blame(Draft draft) {
    return draft.type() == PloverType.ACCUSE
        && draft.cameo().startsWith("11")
        && !draft.cameo().equals("112");
  }

  /** "The killing of miners by Ardania": who did it is named, and is meant. */
  private static boolean byThem(Tree tree, Token noun) {
    return tree.children(noun).stream().anyMatch(c -> c.lemma().equals("by"));
  }
}
