package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/**
 * Gives what is only announced or refused its single PLOVER type: a planned meeting or gift is
 * AGREE, as is a promised retreat, while one that is decided is CONCEDE; a planned blow against
 * somebody THREATEN, a plain "will not" REJECT. Then keeps each event of a sentence once. Source:
 * PLOVER codebook, its rule that a type with an auxiliary mode gives way to a single type.
 */
final class FoldPass implements EventPass {

  private static final Set<String> WILL = Set.of("will", "'ll", "wo", "shall", "would");

  /** Verbs and adjectives that tell the public what is to come. */
  private static final Set<String> ANNOUNCING =
      Set.of(
          "announce",
          "plan",
          "decide",
          "ready",
          "willing",
          "prepared",
          "prepare",
          "due",
          "set",
          "schedule",
          "slate",
          "expect",
          "go",
          "intend",
          "propose",
          "vow",
          "pledge");

  /** "Would prefer to agree": a wish. */
  private static final Set<String> WISHING =
      Set.of("prefer", "like", "love", "consider", "hope", "wish", "want", "welcome");

  /** To decide to give way is to give way already: a concession, not an offer. */
  private static final Set<String> DECIDING =
      Set.of(
          "decide",
          "decision",
          "vote",
          "opt",
          "choose",
          "resolve",
          "elect",
          "decree",
          "rule",
          "move");

  @Override
  public String name() {
    return "fold";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    List<Draft> folded =
        drafts.stream()
            .map(draft -> Rows.of(scene, draft))
            .filter(Objects::nonNull)
            .map(draft -> fold(scene, draft, drafts))
            .toList();
    return once(Offers.spelt(scene, folded));
  }

  /** Each type between the same parties once, done before not done. */
  static List<Draft> once(List<Draft> drafts) {
    Map<String, Draft> once = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      once.merge(key(draft), draft, FoldPass::better);
    }
    return new ArrayList<>(once.values());
  }

  private static Draft better(Draft one, Draft other) {
    return one.modality() != Modality.DONE && other.modality() == Modality.DONE ? other : one;
  }

  private static String key(Draft draft) {
    Function<List<Participant>, List<String>> keys =
        all -> all.stream().map(Parties::key).sorted().toList();
    return draft.type() + "|" + keys.apply(draft.sources()) + "|" + keys.apply(draft.targets());
  }

  /** "The rally would be dispersed, the mayor said": who announces it will do it. */
  private static Draft announced(Scene scene, Draft draft) {
    Attribution attribution = draft.attribution();
    Participant speaker = attribution == null ? null : attribution.source();
    boolean open = draft.sources().isEmpty() && draft.modality() == Modality.PLANNED;
    if (!open
        || speaker == null
        || AttributionPass.OBSERVERS.contains(speaker.sector())
        || draft.targets().stream().anyMatch(t -> t.side().equals(speaker.side()))
        || !told(scene, draft)) {
      return draft;
    }
    return draft.by(List.of(speaker), "announced by its doer");
  }

  private static Draft fold(Scene scene, Draft found, List<Draft> all) {
    Draft meant =
        Threats.theirs(
            scene, Offers.between(scene, announced(scene, Offers.mutual(scene, found))), all);
    Draft draft = Threats.inKind(scene, meant);
    if (VerbalPass.read(draft)
        && draft.type() == PloverType.REJECT
        && draft.modality() == Modality.DENIED) {
      return draft.with(Modality.DONE, "what is not yielded is refused");
    }
    if (Threats.boasted(scene, draft, all)) {
      return draft
          .as(
              PloverType.THREATEN,
              threatened(draft.type()),
              "a side's word of its own, so THREATEN")
          .with(Modality.DONE, "told, so the saying is done");
    }
    if (Offers.underAccord(scene, draft)) {
      return draft.as(PloverType.AGREE, promised(draft), "under an accord, so AGREE");
    }
    boolean ahead =
        draft.modality() == Modality.PLANNED
            || draft.modality() == Modality.OFFERED
            || draft.modality() == Modality.THREATENED;
    if (draft.modality() == Modality.REFUSED && draft.type() != PloverType.REJECT) {
      return said(draft.as(PloverType.REJECT, refused(draft.type()), "refused, so REJECT"), true);
    }
    boolean refusal = draft.rule().startsWith(RefusalPass.RULE);
    if (refusal && draft.modality() == Modality.DENIED) {
      return draft.with(Modality.DONE, "the refusal is done"); // "voted not to admit"
    }
    if (draft.modality() == Modality.REFUSED) {
      // "will not leave the talks": who will not turn away turns nothing away
      return scene.tree().negated(draft.anchor()) && !refusal
          ? draft.with(Modality.DENIED, "a refusal refused")
          : said(draft, true);
    }
    if (!ahead || draft.sources().isEmpty()) {
      return draft;
    }
    boolean thought = draft.type().quad().cooperative() && imagined(scene.tree(), draft.anchor());
    boolean told = told(scene, draft) && !thought;
    return switch (draft.type()) {
      case CONSULT, SUPPORT, COOPERATE, AID, RETREAT, CONCEDE ->
          draft.yields() && under(scene, draft, DECIDING)
              ? draft
                  .as(PloverType.CONCEDE, draft.cameo(), "decided, so CONCEDE")
                  .with(Modality.DONE, "the decision is done")
              : said(draft.as(PloverType.AGREE, promised(draft), "ahead, so AGREE"), told);
      case ASSAULT, COERCE, SANCTION, PROTEST ->
          draft.targets().isEmpty()
              ? draft
              : said(
                  draft.as(PloverType.THREATEN, threatened(draft.type()), "ahead, so THREATEN"),
                  told);
      case MOBILIZE -> draft;
      case REJECT ->
          draft.entry().trigger().equals("boycott")
              ? said(draft.as(PloverType.THREATEN, "133", "a boycott ahead, so THREATEN"), told)
              : said(draft, told);
      // "said the ministry would press them": who will ask has not asked yet
      case REQUEST -> said(draft, told && under(scene, draft, Set.of("announce", "declare")));
      default -> said(draft, told);
    };
  }

  /** Whether the event stands in the infinitive or clause under one of these verbs. */
  private static boolean under(Scene scene, Draft draft, Set<String> lemmas) {
    Tree tree = scene.tree();
    Token at = draft.anchor();
    for (int steps = 0; steps < 4; steps++) {
      Token head = tree.head(at);
      boolean below =
          Set.of("xcomp", "ccomp", "conj", "acl").contains(at.relation()) && head != null;
      if (!below || head == null) {
        return false;
      }
      if (!at.relation().equals("conj") && lemmas.contains(head.lemma())) {
        return true;
      }
      at = head;
    }
    return false;
  }

  /** What is promised or threatened in so many words is, as a promise or threat, done. */
  private static Draft said(Draft draft, boolean told) {
    return told ? draft.with(Modality.DONE, "told, so the saying is done") : draft;
  }

  /** Whether the sentence says that it will be; a purpose or a hope is not told as coming. */
  private static boolean told(Scene scene, Draft draft) {
    Tree tree = scene.tree();
    if (draft.modality() != Modality.PLANNED) {
      return true;
    }
    Token at = draft.anchor();
    for (int steps = 0; at != null && steps < 4; steps++) {
      if (WISHING.contains(at.lemma())) {
        return false;
      }
      for (Token child : tree.children(at)) {
        if (child.tag().equals("MD") && WILL.contains(child.text().toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
      Token head = tree.head(at);
      boolean below = at.relation().equals("xcomp") || at.relation().equals("ccomp");
      if (head == null || !below && !at.relation().equals("conj")) {
        return false;
      }
      if (below && ANNOUNCING.contains(head.lemma())) {
        return true;
      }
      at = head;
    }
    return false;
  }

  /** "A bill that would allow them to deport": a thing that is only thought of. */
  private static boolean imagined(Tree tree, Token verb) {
    Token head = verb.relation().equals("relcl") ? tree.head(verb) : null;
    Token subject = tree.child(verb, "nsubj");
    return head != null
        && subject != null
        && subject.tag().startsWith("W")
        && head.tag().startsWith("NN")
        && !head.tag().startsWith("NNP")
        && tree.mentionOver(head) == null;
  }

  /** CAMEO's intent codes by what is promised. */
  private static String promised(Draft draft) {
    return switch (draft.type()) {
      case CONSULT -> draft.mode().equals("third-party") ? "039" : "036";
      case AID -> "033";
      case COOPERATE -> "031";
      case CONCEDE, RETREAT -> "035";
      default -> "030";
    };
  }

  /** CAMEO's codes of refusal by what is refused. */
  private static String refused(PloverType type) {
    return switch (type) {
      case CONSULT -> "121";
      case AID, COOPERATE -> "122";
      case CONCEDE, RETREAT -> "123";
      default -> "120";
    };
  }

  /** CAMEO's threat codes by what is threatened. */
  private static String threatened(PloverType type) {
    return switch (type) {
      case ASSAULT -> "138";
      case SANCTION -> "131";
      default -> "130";
    };
  }
}
