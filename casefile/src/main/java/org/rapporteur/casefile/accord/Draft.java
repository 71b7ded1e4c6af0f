package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.AccordNotice.Kind;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/** Notices that are taken for the same accord, while they are gathered. Not thread-safe. */
final class Draft {

  /** Days that reports of the same accord may be apart in its date. */
  static final int APART = 3;

  /** Days after which a report that gives no date of its own is not of this accord. */
  private static final int OLD = 300;

  /** What one report calls a framework another calls an understanding. */
  private static final Set<Kind> ALIKE =
      Set.of(Kind.ACCORD, Kind.UNDERSTANDING, Kind.FRAMEWORK, Kind.DECISION);

  final @Nullable DeclaredAccord declared;
  final List<FiledNotice> notices = new ArrayList<>();

  /** What was decided about it, and its key, before others were merged into it. */
  @Nullable Decision decided;

  private @Nullable String frozen;

  Draft(@Nullable DeclaredAccord declared) {
    this.declared = declared;
  }

  static Draft of(FiledNotice notice) {
    Draft draft = new Draft(null);
    draft.notices.add(notice);
    return draft;
  }

  /** The sides of a notice, in its order. */
  static List<String> sides(List<Participant> participants) {
    return participants.stream().map(Participant::side).distinct().toList();
  }

  /** Whether a notice gives a day of its own, not only that of its publication. */
  static boolean dated(FiledNotice filed) {
    When when = filed.notice().when();
    return when != null && when.source() != When.Source.PUBLICATION;
  }

  /** Whether a notice tells of this accord. */
  boolean takes(FiledNotice filed) {
    AccordNotice notice = filed.notice();
    Set<String> common = new HashSet<>(parties());
    List<String> sides = sides(notice.parties());
    common.retainAll(sides);
    if (common.size() < Math.min(2, sides.size()) || !alike(notice.kind()) && !named(filed)) {
      return false;
    }
    LocalDate day = day();
    When when = notice.when();
    if (day == null || when == null) {
      return named(filed);
    }
    if (dated(filed)) {
      return !day.isBefore(when.begin().minusDays(APART))
          && !day.isAfter(when.end().plusDays(APART));
    }
    long age = ChronoUnit.DAYS.between(day, when.end());
    return age >= -APART && age <= OLD;
  }

  /** How well a notice that gives no date fits: 1 by name, less by age. */
  double fit(FiledNotice filed) {
    LocalDate day = day();
    When when = filed.notice().when();
    double name = named(filed) ? 1 : 0;
    return day == null || when == null
        ? name
        : name + 0.5 / (1 + Math.abs(ChronoUnit.DAYS.between(day, when.end())));
  }

  private boolean alike(Kind other) {
    Kind own = kind();
    return own == other || (ALIKE.contains(own) && ALIKE.contains(other));
  }

  /** Whether the notice calls the accord by words of one of its names. */
  private boolean named(FiledNotice filed) {
    String name = name(filed);
    if (name.isEmpty()) {
      return false;
    }
    Set<String> stems = Stems.of(name);
    return names().stream().anyMatch(own -> !Stems.both(Stems.of(own), stems).isEmpty());
  }

  /** What a notice calls its accord, or empty. */
  static String name(FiledNotice filed) {
    Span name = filed.notice().name();
    Evidence evidence = filed.notice().evidence();
    return name == null || !evidence.span().covers(name) ? "" : evidence.line(name);
  }

  /** All names it goes by, the declared first, then the most used. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    if (declared != null) {
      names.add(declared.name());
      names.addAll(declared.also());
    } else if (decided != null && !decided.into().isEmpty()) {
      names.add(decided.into());
    }
    Map<String, Integer> told = new HashMap<>();
    notices.stream()
        .map(Draft::name)
        .filter(n -> !n.isEmpty())
        .forEach(n -> told.merge(n, 1, Integer::sum));
    told.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(e -> e.getKey()))
        .map(Map.Entry::getKey)
        .filter(n -> names.stream().noneMatch(n::equalsIgnoreCase))
        .forEach(names::add);
    return names;
  }

  List<String> parties() {
    if (declared != null && !declared.parties().isEmpty()) {
      return declared.parties();
    }
    List<String> sides = new ArrayList<>();
    for (FiledNotice filed : notices) {
      sides(filed.notice().parties()).stream().filter(s -> !sides.contains(s)).forEach(sides::add);
    }
    return sides;
  }

  Kind kind() {
    if (declared != null || notices.isEmpty()) {
      return declared == null ? Kind.ACCORD : declared.kind();
    }
    Map<Kind, Integer> told = new HashMap<>();
    notices.forEach(n -> told.merge(n.notice().kind(), 1, Integer::sum));
    return told.entrySet().stream()
        .max(
            Map.Entry.<Kind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /** The day: declared, else that of most reports that give one, else of the first report. */
  @Nullable LocalDate day() {
    if (declared != null && declared.signed() != null) {
      return declared.signed();
    }
    Map<LocalDate, Integer> told = new HashMap<>();
    for (FiledNotice filed : notices) {
      When when = filed.notice().when();
      if (when != null && dated(filed)) {
        told.merge(when.begin(), 1, Integer::sum);
      }
    }
    if (!told.isEmpty()) {
      return told.entrySet().stream()
          .max(
              Map.Entry.<LocalDate, Integer>comparingByValue()
                  .thenComparing(e -> -e.getKey().toEpochDay()))
          .orElseThrow()
          .getKey();
    }
    return first();
  }

  private @Nullable LocalDate first() {
    LocalDate first = null;
    for (FiledNotice filed : notices) {
      When when = filed.notice().when();
      if (when != null && (first == null || when.begin().isBefore(first))) {
        first = when.begin();
      }
    }
    return first;
  }

  /** Whether the day is only that of the first report. */
  boolean notLater() {
    return (declared == null || declared.signed() == null)
        && notices.stream().noneMatch(Draft::dated);
  }

  /** Settles key and standing, before other drafts are merged into it. */
  void freeze(Decisions decisions) {
    frozen = key();
    decided = decisions.standing(frozen, noticeIds());
    if (declared == null && decided != null && decided.verdict() == Decision.Verdict.ACCEPT) {
      // what was accepted keeps its key and name, whatever later reports add
      frozen = decided.subject();
    }
  }

  /** By what commands call it: what is declared, or sides, day and kind. */
  String key() {
    if (frozen != null) {
      return frozen;
    }
    if (declared != null) {
      return declared.id();
    }
    LocalDate day = day();
    String sides =
        String.join("-", new TreeSet<>(parties()))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    return sides
        + (day == null ? "" : "-" + day)
        + "-"
        + kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<String> noticeIds() {
    return notices.stream().map(n -> n.notice().id()).toList();
  }
}
