package org.rapporteur.casefile.voice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.model.Event;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.QuadClass;
import org.rapporteur.model.Statement;

/**
 * What a government said about a party, and what its side did to it. No score: both are listed.
 *
 * @param side the side that speaks and acts
 * @param party the side spoken about and acted on
 * @param words statements of its voices with a tone toward the party
 * @param deeds events by the side to the party that count, of every quad class
 * @param others events by the side to the party that do not count: planned, threatened, alleged,
 *     denied, failed
 * @param unaimed deeds of conflict by the side that count, and of which the reports name no side as
 *     the target: a pumping station, an area, nobody
 * @param partings where words and deeds part
 */
public record WordsAndDeeds(
    String side,
    String party,
    List<Utterance> words,
    List<FiledEvent> deeds,
    List<FiledEvent> others,
    List<FiledEvent> unaimed,
    List<Parting> partings) {

  /** Words and deeds further apart are not held against one another. */
  public static final long DAYS = 30;

  /** Copies the lists. */
  public WordsAndDeeds {
    words = List.copyOf(words);
    deeds = List.copyOf(deeds);
    others = List.copyOf(others);
    unaimed = List.copyOf(unaimed);
    partings = List.copyOf(partings);
  }

  /**
   * Where they part.
   *
   * @param kindWords whether the words are conciliatory and the deeds of conflict; else the words
   *     are hostile and the deeds of co-operation
   * @param alleged whether the deeds are only alleged, and none is reported as done
   * @param words the words, each within thirty days of one of the deeds
   * @param deeds the deeds, each within thirty days of one of the words
   */
  public record Parting(
      boolean kindWords, boolean alleged, List<Utterance> words, List<FiledEvent> deeds) {

    /** Copies the lists. */
    public Parting {
      words = List.copyOf(words);
      deeds = List.copyOf(deeds);
    }
  }

  static WordsAndDeeds of(String side, String party, List<Voice> voices, List<FiledEvent> events) {
    List<Utterance> words = voices.stream().flatMap(voice -> voice.toward(party).stream()).toList();
    List<FiledEvent> between =
        events.stream().filter(filed -> by(filed.event(), side, party)).toList();
    List<FiledEvent> deeds = between.stream().filter(filed -> filed.event().counts()).toList();
    List<FiledEvent> others = between.stream().filter(filed -> !filed.event().counts()).toList();
    List<FiledEvent> unaimed =
        events.stream()
            .filter(filed -> filed.event().counts())
            .filter(filed -> filed.event().quad() == QuadClass.MATERIAL_CONFLICT)
            .filter(filed -> has(filed.event().sources(), side) && aimless(filed.event(), side))
            .toList();
    List<FiledEvent> alleged = of(others, event -> event.modality() == Modality.ALLEGED);
    List<Parting> partings =
        Stream.of(
                parting(party, true, false, words, deeds),
                parting(party, true, true, words, alleged),
                parting(party, false, false, words, deeds))
            .filter(parting -> !parting.words.isEmpty())
            .toList();
    return new WordsAndDeeds(side, party, words, deeds, others, unaimed, partings);
  }

  /** Whether no side is named that it is done to. */
  private static boolean aimless(Event event, String side) {
    return event.targets().stream().allMatch(t -> t.country().isEmpty() && t.actor().isEmpty())
        && event.sources().stream().allMatch(source -> source.side().equals(side));
  }

  /** An act without target but with several sources is reciprocal: it counts both ways. */
  private static boolean by(Event event, String side, String party) {
    return !side.equals(party)
        && has(event.sources(), side)
        && (has(event.targets(), party)
            || (event.targets().isEmpty() && has(event.sources(), party)));
  }

  private static boolean has(List<Participant> participants, String side) {
    return participants.stream().anyMatch(participant -> participant.side().equals(side));
  }

  private static Parting parting(
      String party, boolean kind, boolean alleged, List<Utterance> words, List<FiledEvent> deeds) {
    QuadClass quad = kind ? QuadClass.MATERIAL_CONFLICT : QuadClass.MATERIAL_COOPERATION;
    List<FiledEvent> acts = deeds.stream().filter(d -> d.event().quad() == quad).toList();
    List<Utterance> said =
        words.stream().filter(word -> word.toneSide(party) == (kind ? 1 : -1)).toList();
    Times done = new Times(acts.stream().map(act -> act.event().when()));
    Times told = new Times(said.stream().map(word -> word.statement().when()));
    return new Parting(
        kind,
        alleged,
        said.stream().filter(word -> done.near(word.statement().when(), DAYS)).toList(),
        acts.stream().filter(act -> told.near(act.event().when(), DAYS)).toList());
  }

  /** The words of one side of tone: -1 hostile, 0 neutral or mixed, 1 conciliatory. */
  public List<Utterance> words(int toneSide) {
    return words.stream().filter(word -> word.toneSide(party) == toneSide).toList();
  }

  /** The words by what they do. */
  public Map<Statement.Kind, Long> kinds() {
    Map<Statement.Kind, Long> kinds = new EnumMap<>(Statement.Kind.class);
    words.forEach(word -> kinds.merge(word.statement().kind(), 1L, Long::sum));
    return kinds;
  }

  /** The deeds that count, of a quad class. */
  public List<FiledEvent> deeds(QuadClass quad) {
    return of(deeds, event -> event.quad() == quad);
  }

  /** The events that do not count, of a modality. */
  public List<FiledEvent> others(Modality modality) {
    return of(others, event -> event.modality() == modality);
  }

  private static List<FiledEvent> of(List<FiledEvent> events, Predicate<Event> wanted) {
    return events.stream().filter(filed -> wanted.test(filed.event())).toList();
  }

  /** Whether there is nothing to tell. */
  public boolean empty() {
    return words.isEmpty() && deeds.isEmpty() && others.isEmpty();
  }
}
