package org.rapporteur.casefile.voice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.When;

/** Many times, asked whether one is near any of them. */
final class Times {

  /** By first day: the last day of all times that begin by then. */
  private final TreeMap<LocalDate, LocalDate> lastByFirst = new TreeMap<>();

  /** Those of the times that are known. */
  Times(Stream<@Nullable When> times) {
    List<When> known =
        times.filter(Objects::nonNull).sorted(Comparator.comparing(When::begin)).toList();
    LocalDate last = LocalDate.MIN;
    for (When when : known) {
      last = when.end().isAfter(last) ? when.end() : last;
      lastByFirst.put(when.begin(), last);
    }
  }

  /** Whether any of the times is at most so many days from this one. */
  boolean near(@Nullable When when, long days) {
    if (when == null) {
      return false;
    }
    Map.Entry<LocalDate, LocalDate> before = lastByFirst.floorEntry(when.end().plusDays(days));
    return before != null && !before.getValue().isBefore(when.begin().minusDays(days));
  }
}
