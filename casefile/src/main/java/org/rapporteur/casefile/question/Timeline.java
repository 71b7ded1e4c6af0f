package org.rapporteur.casefile.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.model.Event;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.When;

/**
 * What happened, day by day? Events of one type and modality, between the same sides, at the same
 * time are one entry with as many reports. Undated events are in no entry.
 *
 * @param modalities which modalities to show
 * @param from first day, or null for all
 * @param to last day, or null for all
 */
public record Timeline(Set<Modality> modalities, @Nullable LocalDate from, @Nullable LocalDate to)
    implements Question<List<TimelineEntry>> {

  private static final Comparator<FiledEvent> BEST =
      Comparator.<FiledEvent, Boolean>comparing(
              filed -> when(filed.event()).source() != When.Source.TEXT)
          .thenComparing(filed -> filed.event().attribution() != null)
          .thenComparing(filed -> filed.event().where() == null)
          .thenComparing(filed -> filed.event().toll() == null)
          .thenComparing(filed -> filed.event().evidence().span().length())
          .thenComparing(filed -> filed.event().id());

  /** Copies the set. */
  public Timeline {
    modalities = Set.copyOf(modalities);
  }

  /** What was done, at any time. */
  public static Timeline done() {
    return new Timeline(Set.of(Modality.DONE, Modality.ONGOING), null, null);
  }

  private record Key(
      LocalDate begin,
      LocalDate end,
      PloverType type,
      Modality modality,
      List<String> sources,
      List<String> targets) {}

  @Override
  public List<TimelineEntry> ask(Queries queries) {
    Map<Key, List<FiledEvent>> entries = new LinkedHashMap<>();
    for (FiledEvent filed : Events.all().between(from, to).ask(queries)) {
      Event event = filed.event();
      When when = event.when();
      if (when != null && modalities.contains(event.modality())) {
        Key key =
            new Key(
                when.begin(),
                when.end(),
                event.type(),
                event.modality(),
                sides(event.sources()),
                sides(event.targets()));
        entries.computeIfAbsent(key, k -> new ArrayList<>()).add(filed);
      }
    }
    return entries.entrySet().stream()
        .map(entry -> entry(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.<TimelineEntry, LocalDate>comparing(entry -> entry.when().begin())
                .thenComparing(entry -> entry.when().end())
                .thenComparing(entry -> -entry.reports())
                .thenComparing(TimelineEntry::type)
                .thenComparing(entry -> entry.events().get(0)))
        .toList();
  }

  private static TimelineEntry entry(Key key, List<FiledEvent> filed) {
    FiledEvent best = filed.stream().min(BEST).orElseThrow();
    Set<String> reports = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    for (FiledEvent event : filed) {
      reports.add(event.report().representative());
      outlets.addAll(event.report().outlets());
    }
    return new TimelineEntry(
        when(best.event()),
        key.type(),
        key.modality(),
        key.sources(),
        key.targets(),
        best,
        filed.stream().map(event -> event.event().id()).sorted().toList(),
        reports.size(),
        List.copyOf(outlets));
  }

  private static List<String> sides(List<Participant> participants) {
    return participants.stream().map(Participant::side).distinct().sorted().toList();
  }

  private static When when(Event event) {
    return Objects.requireNonNull(event.when());
  }
}
