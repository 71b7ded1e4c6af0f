package org.rapporteur.casefile.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.When;

/**
 * One speaker's change of side toward a party, from one day to a later one.
 *
 * @param voice who
 * @param party toward whom
 * @param before the last statement of the one side
 * @param after the first statement of the other
 */
public record Shift(Voice voice, String party, Utterance before, Utterance after) {

  /** Whether it became conciliatory. */
  public boolean warmer() {
    return after.toneSide(party) > 0;
  }

  /** All shifts of a voice toward a party, in order of time. */
  static List<Shift> of(Voice voice, String party) {
    TreeMap<Long, List<Utterance>> days = new TreeMap<>();
    for (Utterance utterance : voice.toward(party)) {
      When when = utterance.statement().when();
      if (when != null) {
        days.computeIfAbsent(when.begin().toEpochDay(), d -> new ArrayList<>()).add(utterance);
      }
    }
    List<Shift> shifts = new ArrayList<>();
    Utterance last = null;
    for (Map.Entry<Long, List<Utterance>> day : days.entrySet()) {
      Utterance now = clear(day.getValue(), party);
      if (now == null) {
        continue;
      }
      if (last != null
          && last.toneSide(party) != now.toneSide(party)
          && end(last).isBefore(begin(now))) {
        shifts.add(new Shift(voice, party, last, now));
      }
      last = now;
    }
    return shifts;
  }

  private static java.time.LocalDate begin(Utterance utterance) {
    return Objects.requireNonNull(utterance.statement().when()).begin();
  }

  private static java.time.LocalDate end(Utterance utterance) {
    return Objects.requireNonNull(utterance.statement().when()).end();
  }

  /** The strongest statement of a day whose statements have one side; null if they have not. */
  private static @Nullable Utterance clear(List<Utterance> day, String party) {
    boolean with = day.stream().anyMatch(u -> u.toneSide(party) > 0);
    boolean against = day.stream().anyMatch(u -> u.toneSide(party) < 0);
    if (with == against) {
      return null;
    }
    return day.stream()
        .filter(u -> u.toneSide(party) != 0)
        .max(
            Comparator.comparingDouble((Utterance u) -> Math.abs(u.toneOrNone(party)))
                .thenComparing(u -> u.statement().id()))
        .orElse(null);
  }
}
