package org.rapporteur.desk.relations;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;

/** Where a text names a participant. */
final class Naming {

  private Naming() {}

  /**
   * The words that name it; where it is a pronoun, those of the same actor that stand nearest
   * before it, else after it, so that "it" is nobody's name.
   *
   * @return their span, or null where the text has none
   */
  static @Nullable Span of(Participant participant, Annotated annotated) {
    Span span = participant.span();
    if (span == null || participant.actor().isEmpty() || !pronoun(span, annotated)) {
      return span;
    }
    Span best = span;
    boolean before = false;
    for (Mention mention : annotated.mentions()) {
      boolean same =
          mention.kind() != Mention.Kind.PRONOUN
              && mention.actors().size() == 1
              && mention.actors().contains(participant.actor());
      boolean earlier = mention.span().begin() < span.begin();
      if (same && (earlier || !before && best.equals(span))) {
        best = mention.span();
        before = earlier;
      }
    }
    return best;
  }

  /** The words of a participant: those that name it, or its label where none does. */
  static String words(Participant participant, Annotated annotated) {
    Span span = of(participant, annotated);
    return span == null ? participant.label() : span.of(annotated.document().text());
  }

  private static boolean pronoun(Span span, Annotated annotated) {
    return annotated.mentions().stream()
        .anyMatch(mention -> mention.kind() == Mention.Kind.PRONOUN && mention.span().equals(span));
  }
}
