package org.rapporteur.code.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Pair;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** What sort of thing a participant is that no knowledge may know: people, a name, or a thing. */
final class Standing {

  // "the Harle Accords" bear a name and are a thing all the same: @deeds
  private static final List<String> PEOPLE =
      List.of(
          "@persons",
          "@prisoners",
          "@refugees",
          "@envoys",
          "@observers",
          "@workers",
          "@groups",
          "@crowd",
          "@troops",
          "@police",
          "@militia",
          "@guests",
          "@helpers",
          "@doers");

  /** What everybody does for his own land, and so for no other. */
  private static final Set<String> GUARDING =
      Set.of("protect", "defend", "guard", "safeguard", "uphold", "preserve", "secure");

  private Standing() {}

  /** Whether an actor is known for it. */
  static boolean known(Participant participant) {
    return !participant.actor().isEmpty();
  }

  /** Whether it is a state as such, none of its bodies or people. */
  static boolean state(Participant participant) {
    return known(participant) && participant.actor().equals(participant.country());
  }

  /** Whether it is a sort of people that private persons are of, with no state. */
  static boolean common(Participant participant) {
    return participant.actor().startsWith("~")
        && Set.of("CVL", "BUS", "LAB", "EDU", "REL", "MED").contains(participant.sector());
  }

  /**
   * Whether it is a person of no office, or a sort of people; "the Front" and "Ardania" are not.
   */
  static boolean privately(Scene scene, Participant participant) {
    Token head = head(scene, participant);
    if (known(participant) || head == null) {
      return common(participant);
    }
    Mention over = scene.tree().mentionOver(head);
    boolean person = over != null && over.kind() == Mention.Kind.PERSON;
    return person || !head.tag().startsWith("NNP");
  }

  /** Whether it is one person by name, of record or not. */
  static boolean person(Scene scene, Participant participant) {
    Token head = head(scene, participant);
    Mention over = head == null ? null : scene.tree().mentionOver(head);
    return participant.actor().startsWith("person:")
        || !known(participant) && over != null && over.kind() == Mention.Kind.PERSON
        || !known(participant)
            && head != null
            && head.tag().startsWith("NNP")
            && participant.label().indexOf(' ') < 0
            && scene.tree().child(head, "det") == null
            && participant.label().chars().filter(Character::isUpperCase).count() == 1
            && !placed(scene, head);
  }

  /** Whether a noun names a place or a state as a place. */
  static boolean placed(Scene scene, Token head) {
    return !scene.parties().sidesOfPlaces(List.of(head)).isEmpty()
        || scene.parties().of(List.of(head)).stream().anyMatch(Standing::state);
  }

  /** Whether it is no more than a thing: no actor, no place, no name, no people. */
  static boolean thing(Scene scene, Participant participant) {
    if (known(participant) || !participant.country().isEmpty()) {
      return false;
    }
    Token head = head(scene, participant);
    return head != null
        && (of(scene, head, "@deeds") || !named(scene, head, participant))
        && !people(scene, head);
  }

  /** Whether it publishes news: an outlet, its people, or the document's own. */
  static boolean press(Scene scene, Participant participant) {
    String label = participant.label().toLowerCase(Locale.ROOT).replace(" ", "");
    boolean own =
        !known(participant)
            && label.length() > 3
            && scene.annotated().document().outlet().toLowerCase(Locale.ROOT).contains(label);
    Token head = known(participant) ? null : head(scene, participant);
    return own
        || participant.sector().equals("MED")
        || head != null && of(scene, head, "@newsfolk");
  }

  /** Whether it bears a name, though the tagger may take it for common: "Aid for All says". */
  private static boolean named(Scene scene, Token head, Participant participant) {
    if (head.tag().startsWith("NNP")) {
      return true;
    }
    Span span = participant.span();
    long capitals =
        span == null
            ? 0
            : scene.tree().tokens().stream()
                .filter(t -> span.covers(t.span()) && t.noun() && capital(t))
                .count();
    return capital(head) && (head.index() > 0 || capitals > 1);
  }

  private static boolean capital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  /** Whether a noun is one for people or their bodies, or counts some. */
  static boolean people(Scene scene, Token head) {
    return PEOPLE.stream().anyMatch(c -> of(scene, head, c))
        || scene.parties().members(head).stream().anyMatch(m -> people(scene, m))
        || head.tag().equals("CD");
  }

  /** Whether a word is of a class of the lexicon. */
  static boolean of(Scene scene, Token head, String name) {
    return scene.lexicon().lemmasOfClass(name).contains(head.lemma());
  }

  /** The noun that heads the participant's words, or null where it is only understood. */
  static @Nullable Token head(Scene scene, Participant participant) {
    Span span = participant.span();
    return span == null ? null : Pair.head(scene.tree(), span);
  }

  /**
   * The targets of a draft but for those who act themselves: nobody does anything to himself, nor
   * is whose help is offered the one to whom it is.
   */
  static List<Participant> others(Scene scene, Draft draft) {
    List<Participant> others =
        VerbPass.without(draft.targets(), draft.sources()).stream()
            .filter(t -> draft.sources().stream().noneMatch(s -> called(t, s)))
            .toList();
    if (!draft.type().quad().cooperative()) {
      return others;
    }
    return others.stream()
        .filter(t -> !giver(scene, draft, t))
        .filter(t -> !ownState(draft, t))
        .toList();
  }

  /** "Chief constable Nick Tann" of Nick Tann. */
  private static boolean called(Participant target, Participant source) {
    boolean follower = !known(source) && source.label().endsWith(" of " + target.label());
    return follower || !known(target) && target.label().endsWith(" " + source.label());
  }

  /** Whether there were targets, and all were the doer's own state: "vowed to protect its land". */
  static boolean ownStateOnly(Draft draft) {
    return !draft.targets().isEmpty() && draft.targets().stream().allMatch(t -> ownState(draft, t));
  }

  private static boolean ownState(Draft draft, Participant target) {
    boolean given = draft.type() == PloverType.AGREE || draft.type() == PloverType.AID;
    return given
        && GUARDING.contains(draft.anchor().lemma())
        && state(target)
        && !draft.sources().isEmpty()
        && draft.sources().stream().allMatch(s -> s.country().equals(target.country()));
  }

  /** "offered Ardania's help": the owner of what is given, of the giver's own side. */
  private static boolean giver(Scene scene, Draft draft, Participant target) {
    Token owner = head(scene, target);
    Token given = owner == null ? null : scene.tree().head(owner);
    return owner != null
        && given != null
        && draft.type() == PloverType.AGREE
        && owner.relation().equals("poss")
        && given.relation().equals("dobj")
        && given.head() == draft.anchor().index()
        && !target.country().isEmpty()
        && draft.sources().stream().anyMatch(s -> s.country().equals(target.country()));
  }

  /** Whether it has not happened, and there is nobody, or nobody who acts, in what is imagined. */
  static boolean idea(Scene scene, Draft draft) {
    return draft.modality() == Modality.CONDITIONAL && draft.sources().isEmpty()
        || Stream.concat(draft.sources().stream(), draft.targets().stream())
            .allMatch(p -> thing(scene, p));
  }

  /**
   * "Ardania's move offers a way out": the owner of a thing does not do himself what in words only
   * people do.
   */
  static boolean ownedThing(Scene scene, Draft draft) {
    if (!draft.rule().startsWith("judge") || draft.sources().size() != 1) {
      return false;
    }
    Token owner = head(scene, draft.sources().get(0));
    Token thing = owner == null ? null : scene.tree().head(owner);
    return owner != null
        && thing != null
        && owner.relation().equals("poss")
        && thing.noun()
        && thing.relation().equals("nsubj")
        && thing.head() == draft.anchor().index()
        && draft.type().quad().verbal()
        && draft.type().quad().cooperative()
        && scene.tree().mentionAt(thing) == null
        && !people(scene, thing);
  }
}
