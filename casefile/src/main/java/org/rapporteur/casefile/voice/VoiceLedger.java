package org.rapporteur.casefile.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * The ledger of voices of a case in a window.
 *
 * @param window the days looked at
 * @param parties the parties of the case
 * @param derived whether the case names none, and they are those who say most about others and of
 *     whom most is said
 * @param governments one for each party, or the one asked for
 * @param known all sides that somebody speaks for, in order
 * @param international voices of third parties, by how much they say
 * @param unplaced voices of whom it is not known for whom they speak
 * @param statements statements in the window
 * @param undated statements without a date, in the window or not
 * @param outside dated statements outside the window
 */
public record VoiceLedger(
    Window window,
    List<String> parties,
    boolean derived,
    List<GovernmentVoices> governments,
    List<String> known,
    List<Voice> international,
    List<Voice> unplaced,
    int statements,
    int undated,
    int outside) {

  private static final Comparator<Utterance> BY_DAY =
      Comparator.comparing(
              (Utterance utterance) -> utterance.day() == null ? LocalDate.MAX : utterance.day())
          .thenComparing(utterance -> utterance.statement().id());

  private static final Comparator<Voice> MOST_FIRST =
      Comparator.comparingInt((Voice voice) -> -voice.utterances().size())
          .thenComparing(Voice::key);

  /** Copies the lists. */
  public VoiceLedger {
    parties = List.copyOf(parties);
    governments = List.copyOf(governments);
    known = List.copyOf(known);
    international = List.copyOf(international);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * Composes the ledger.
   *
   * @param statements all statements, a reprint group's once
   * @param events all events, likewise
   * @param actors the persons of the case, with the offices they held
   * @param parties sides that are the parties of the case; empty for those most involved
   * @param government only the voices of this side, and no international ones; empty for those of
   *     all parties
   * @param window the days looked at
   */
  public static VoiceLedger of(
      List<FiledStatement> statements,
      List<FiledEvent> events,
      List<Actor> actors,
      List<String> parties,
      String government,
      Window window) {
    Map<String, List<FiledEvent>> byDocument = new HashMap<>();
    for (FiledEvent event : events) {
      byDocument
          .computeIfAbsent(event.event().evidence().document(), d -> new ArrayList<>())
          .add(event);
    }
    Holders holders = new Holders(actors);
    List<Voice> voices = new ArrayList<>();
    int undated = 0;
    int outside = 0;
    Map<List<Object>, List<Utterance>> heard = new LinkedHashMap<>();
    Map<List<Object>, Speaker> speakers = new HashMap<>();
    int within = 0;
    Set<String> known = new TreeSet<>();
    Nested nested = new Nested(statements);
    for (FiledStatement filed : statements) {
      if (nested.ownAnnouncement(filed)) {
        continue;
      }
      Speaker speaker = holders.named(Speaker.of(filed.statement()), filed.statement().when());
      if (speaker.standing().speaksForSide()) {
        known.add(speaker.side());
      }
      if (filed.statement().when() == null) {
        undated++;
      }
      if (!window.holds(filed.statement().when())) {
        outside += filed.statement().when() == null ? 0 : 1;
        continue;
      }
      within++;
      List<Object> key = List.of(speaker.key(), speaker.side(), speaker.standing());
      speakers.putIfAbsent(key, speaker);
      heard.computeIfAbsent(key, k -> new ArrayList<>()).add(utterance(filed, byDocument));
    }
    heard.forEach(
        (key, said) -> {
          Speaker speaker = speakers.get(key);
          if (speaker != null) {
            said.sort(BY_DAY);
            voices.add(
                new Voice(
                    speaker.key(), speaker.label(), speaker.side(), speaker.standing(), said));
          }
        });
    voices.sort(MOST_FIRST);
    List<FiledEvent> during =
        events.stream().filter(event -> window.holds(event.event().when())).toList();
    boolean derived = parties.isEmpty();
    List<String> sides = derived ? Involved.of(voices, known) : parties;
    return new VoiceLedger(
        window,
        sides,
        derived && sides.size() < known.size(),
        (government.isEmpty() ? sides : List.of(government))
            .stream().map(side -> government(side, sides, derived, voices, during)).toList(),
        List.copyOf(known),
        government.isEmpty() ? international(voices, sides) : List.of(),
        government.isEmpty()
            ? voices.stream().filter(voice -> voice.standing() == Standing.UNKNOWN).toList()
            : List.of(),
        within,
        undated,
        outside);
  }

  private static Utterance utterance(
      FiledStatement filed, Map<String, List<FiledEvent>> byDocument) {
    List<FiledEvent> acts =
        byDocument.getOrDefault(filed.statement().evidence().document(), List.of()).stream()
            .filter(event -> within(event.event().trigger(), filed.statement().content()))
            .toList();
    return Utterance.of(filed, acts);
  }

  private static boolean within(Span trigger, List<Span> content) {
    return content.stream().anyMatch(span -> span.covers(trigger));
  }

  /** Third parties: other governments and organisations, not what else is said in a state. */
  private static List<Voice> international(List<Voice> voices, List<String> parties) {
    return voices.stream()
        .filter(voice -> voice.standing().speaksForSide())
        .filter(voice -> !parties.contains(voice.side()))
        .toList();
  }

  private static GovernmentVoices government(
      String code, List<String> sides, boolean derived, List<Voice> all, List<FiledEvent> events) {
    List<Voice> voices =
        all.stream()
            .filter(voice -> voice.side().equals(code) && voice.standing().speaksForSide())
            .toList();
    List<Voice> others =
        all.stream()
            .filter(voice -> voice.side().equals(code) && voice.standing() == Standing.OTHER)
            .toList();
    List<String> parties = sides.stream().filter(side -> !side.equals(code)).toList();
    Set<String> spoken = new LinkedHashSet<>(parties);
    voices.stream().flatMap(voice -> voice.parties().stream()).sorted().forEach(spoken::add);
    spoken.remove(code);
    return new GovernmentVoices(
        code,
        parties,
        voices,
        others,
        Divergences.of(code, voices).stream()
            .sorted(Comparator.comparing(d -> !parties.contains(d.party())))
            .toList(),
        spoken.stream()
            .map(party -> Coherence.of(code, party, voices))
            .filter(c -> c.value() != null || parties.contains(c.party()))
            .filter(c -> !derived || !c.voices().isEmpty())
            .toList(),
        spoken.stream()
            .flatMap(party -> voices.stream().flatMap(voice -> Shift.of(voice, party).stream()))
            .toList(),
        parties.stream()
            .map(party -> WordsAndDeeds.of(code, party, voices, events))
            .filter(dealing -> !dealing.empty())
            .toList());
  }

  /**
   * Appeals and offers by speakers of whom it is not known for whom they speak ("international
   * voices urged restraint"): third parties perhaps.
   */
  public List<Voice> appeals() {
    return unplaced.stream()
        .filter(voice -> !voice.key().isEmpty())
        .map(
            voice ->
                new Voice(
                    voice.key(),
                    voice.label(),
                    voice.side(),
                    voice.standing(),
                    voice.utterances().stream().filter(VoiceLedger::appeals).toList()))
        .filter(voice -> !voice.utterances().isEmpty())
        .toList();
  }

  private static boolean appeals(Utterance utterance) {
    Statement.Kind kind = utterance.statement().kind();
    return kind == Statement.Kind.APPEAL || kind == Statement.Kind.OFFER;
  }

  /** All voices, of governments, others, international and not known. */
  public Stream<Voice> voices() {
    return Stream.concat(
        governments.stream().flatMap(g -> Stream.concat(g.voices().stream(), g.others().stream())),
        Stream.concat(international.stream(), unplaced.stream()));
  }
}
