package org.rapporteur.desk.brief;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.When;

/**
 * What a figure says its events have in common: done, by one side to another, in a month or at any
 * time, words or deeds, with or against. Lets the check count again from all events.
 *
 * @param source the side that acts
 * @param target the side acted on
 * @param month the month that the event's time lies in, or null for any one month
 * @param verbal words, or deeds; null for both
 * @param cooperative co-operation, or conflict; null for both
 */
public record Claim(
    String source,
    String target,
    @Nullable YearMonth month,
    @Nullable Boolean verbal,
    @Nullable Boolean cooperative) {

  /** Whether the claim holds for an event. */
  boolean holds(Event event) {
    return event.counts()
        && during(event.when())
        && (verbal == null || verbal == event.quad().verbal())
        && (cooperative == null || cooperative == event.quad().cooperative())
        && between(event);
  }

  private boolean during(@Nullable When when) {
    if (when == null) {
      return false;
    }
    YearMonth begin = YearMonth.from(when.begin());
    return begin.equals(YearMonth.from(when.end())) && (month == null || begin.equals(month));
  }

  /** An act without target but with several sources is reciprocal: it counts both ways. */
  private boolean between(Event event) {
    boolean acts = event.sources().stream().map(Participant::side).anyMatch(source::equals);
    boolean suffers = event.targets().stream().map(Participant::side).anyMatch(target::equals);
    boolean reciprocal =
        event.targets().isEmpty()
            && event.sources().stream().map(Participant::side).anyMatch(target::equals);
    return acts && !source.equals(target) && (suffers || reciprocal);
  }
}
