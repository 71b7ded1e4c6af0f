package org.rapporteur.casefile.voice;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Statement;

/**
 * What one person, or one office or body without a name, said over time.
 *
 * @param key the person's id, else that of the office or body, else the phrase; empty for speakers
 *     not named
 * @param label what its statements call it
 * @param side the state or organisation it speaks for, or empty
 * @param standing for whom it speaks
 * @param utterances by day, the undated last
 */
public record Voice(
    String key, String label, String side, Standing standing, List<Utterance> utterances) {

  /** Copies the list. */
  public Voice {
    utterances = List.copyOf(utterances);
  }

  /**
   * What tells a statement's voice from others: the person's id, else that of the office or body,
   * else the phrase; empty if nobody is named.
   */
  public static String key(Statement statement) {
    return Speaker.of(statement).key();
  }

  /** The state or organisation that a statement's speaker speaks for, or empty. */
  public static String side(Statement statement) {
    return Speaker.of(statement).side();
  }

  /** What it said, without what it is only reported to think or intend. */
  public List<Utterance> spoken() {
    return utterances.stream().filter(Utterance::spoken).toList();
  }

  /** The offices it spoke in, in order. */
  public Set<String> offices() {
    return utterances.stream()
        .map(utterance -> utterance.statement().office())
        .filter(office -> !office.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The sides it speaks about. */
  public Set<String> parties() {
    return spoken().stream()
        .flatMap(utterance -> utterance.parties().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * What it said with a tone toward a side; the same words told again count once, where they were
   * told first.
   */
  public List<Utterance> toward(String party) {
    Map<String, Utterance> once = new LinkedHashMap<>();
    for (Utterance utterance : utterances) {
      if (utterance.spoken() && utterance.tone(party) != null) {
        once.putIfAbsent(utterance.wording(), utterance);
      }
    }
    return List.copyOf(once.values());
  }

  /** The mean tone toward a side; empty if it has none. */
  public OptionalDouble meanTone(String party) {
    return mean(toward(party), party);
  }

  static OptionalDouble mean(List<Utterance> utterances, String party) {
    return utterances.stream().mapToDouble(utterance -> utterance.toneOrNone(party)).average();
  }
}
