package org.rapporteur.code.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Pair;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
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

  private Standing() {}

  /** Whether an actor is known for it. */
  static boolean known(Participant participant) {
    return !participant.actor().isEmpty();
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

  /** Whether a noun names a place or a state as a place. */
  static boolean placed(Scene scene, Token head) {
    return !scene.parties().sidesOfPlaces(List.of(head)).isEmpty()
        || scene.parties().of(List.of(head)).stream().anyMatch(p -> p.actor().equals(p.country()));
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
}
