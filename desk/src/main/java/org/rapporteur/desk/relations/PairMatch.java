package org.rapporteur.desk.relations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.code.relation.MarkedSentence;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;

/** Whether an event is between the marked source and the marked target. */
final class PairMatch {

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the", "a", "an", "of", "in", "on", "and", "to", "for", "by", "its", "their", "his",
          "her", "at", "s", "with", "from", "against", "that", "this", "over");

  private PairMatch() {}

  /**
   * Whether it is: a participant's words share a character with a marked phrase; of one that is
   * only understood, its label shares a word. What several do together is between each two of them.
   * Of a side that is not marked nothing is asked.
   */
  static boolean between(Event event, Annotated annotated, MarkedSentence marked) {
    List<Participant> targets =
        event.targets().isEmpty() && event.sources().size() > 1 ? event.sources() : event.targets();
    return among(event.sources(), marked.sources(), annotated)
        && among(targets, marked.targets(), annotated);
  }

  private static boolean among(
      List<Participant> participants, List<Span> phrases, Annotated annotated) {
    return phrases.isEmpty()
        || participants.stream()
            .anyMatch(one -> phrases.stream().anyMatch(phrase -> same(one, phrase, annotated)));
  }

  private static boolean same(Participant participant, Span phrase, Annotated annotated) {
    Span span = Naming.of(participant, annotated);
    if (span != null) {
      return span.overlaps(phrase);
    }
    Set<String> shared = words(participant.label());
    shared.retainAll(words(phrase.of(annotated.document().text())));
    return !shared.isEmpty();
  }

  private static Set<String> words(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
        .collect(Collectors.toSet());
  }
}
