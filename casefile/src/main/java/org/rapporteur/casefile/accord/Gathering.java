package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.CaseAccord.Standing;
import org.rapporteur.casefile.accord.Decision.Verdict;
import org.rapporteur.casefile.question.FiledCommitment;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.AccordNotice.Status;
import org.rapporteur.model.Participant;
import org.rapporteur.model.When;

/**
 * Gathers what case.yml declares and what reports tell into accords: the same sides, kinds that are
 * alike, and the same days; a report without a day of its own joins the accord it names, or the
 * latest that fits. What the user decided goes above that.
 */
final class Gathering {

  private final Decisions decisions;
  private final List<Draft> drafts = new ArrayList<>();

  private Gathering(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * Gathers.
   *
   * @param declared accords of case.yml
   * @param texts commitments in the texts of accords
   * @param notices accords that reports tell of
   * @return by day, the undated last; also those dismissed
   */
  static List<CaseAccord> of(
      List<DeclaredAccord> declared,
      List<FiledCommitment> texts,
      List<FiledNotice> notices,
      Decisions decisions) {
    Gathering gathering = new Gathering(decisions);
    declared.forEach(each -> gathering.drafts.add(new Draft(each)));
    notices.stream()
        .sorted(
            Comparator.comparing((FiledNotice n) -> !Draft.dated(n))
                .thenComparing(Gathering::order))
        .forEach(gathering::take);
    gathering.merge();
    return gathering.accords(texts);
  }

  private static LocalDate order(FiledNotice filed) {
    When when = filed.notice().when();
    return when == null ? LocalDate.MAX : when.begin();
  }

  private void take(FiledNotice filed) {
    drafts.stream()
        .filter(draft -> draft.takes(filed))
        .max(Comparator.comparingDouble(draft -> draft.fit(filed)))
        .ifPresentOrElse(draft -> draft.notices.add(filed), () -> drafts.add(Draft.of(filed)));
  }

  /** What the user said is the same becomes the same, in the order it was said. */
  private void merge() {
    drafts.forEach(draft -> draft.freeze(decisions));
    for (Decision decision : decisions.all()) {
      if (decision.verdict() != Verdict.MERGE) {
        continue;
      }
      Draft from = draft(decision.subject(), decision.notices());
      Draft into = draft(decision.into(), List.of());
      if (from != null
          && into != null
          && !from.equals(into)
          && from.declared == null
          && decision.equals(decisions.last(from.key(), from.noticeIds()))) {
        into.notices.addAll(from.notices);
        drafts.remove(from);
      }
    }
  }

  private @Nullable Draft draft(String key, List<String> notices) {
    return drafts.stream()
        .filter(
            draft ->
                draft.key().equals(key) || draft.noticeIds().stream().anyMatch(notices::contains))
        .findFirst()
        .orElse(null);
  }

  private List<CaseAccord> accords(List<FiledCommitment> texts) {
    Map<String, Integer> used = new HashMap<>();
    List<CaseAccord> accords = new ArrayList<>();
    drafts.sort(
        Comparator.comparing((Draft d) -> Objects.requireNonNullElse(d.day(), LocalDate.MAX))
            .thenComparing(d -> d.declared == null)
            .thenComparing(Draft::key)
            .thenComparing(d -> d.noticeIds().stream().sorted().findFirst().orElse("")));
    for (Draft draft : drafts) {
      int again = used.merge(draft.key(), 1, Integer::sum);
      accords.add(accord(draft, draft.key() + (again == 1 ? "" : "-" + again), texts));
    }
    return accords;
  }

  private CaseAccord accord(Draft draft, String key, List<FiledCommitment> texts) {
    DeclaredAccord declared = draft.declared;
    List<FiledCommitment> own =
        declared == null
            ? List.of()
            : texts.stream().filter(t -> declared.texts().contains(t.report().file())).toList();
    List<String> names = draft.names();
    LocalDate inForce = declared == null ? null : declared.inForce();
    return new CaseAccord(
        key,
        names.isEmpty()
            ? draft.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
            : names.get(0),
        names.size() < 2 ? List.of() : names.subList(1, names.size()),
        standing(draft),
        draft.kind(),
        status(draft),
        draft.parties(),
        told(draft, AccordNotice::delegates, Participant::label),
        mediators(draft),
        draft.day(),
        draft.notLater(),
        inForce,
        place(draft),
        declared == null ? "" : declared.under(),
        draft.notices,
        Wordings.of(draft, own, draft.day(), inForce));
  }

  private static Standing standing(Draft draft) {
    if (draft.declared != null) {
      return Standing.DECLARED;
    }
    Decision decided = draft.decided;
    return decided == null
        ? Standing.PROPOSED
        : decided.verdict() == Verdict.ACCEPT ? Standing.ACCEPTED : Standing.DISMISSED;
  }

  /** The latest that reports say of it; nothing reported of a declared one is agreed. */
  private static Status status(Draft draft) {
    return draft.notices.stream()
        .max(
            Comparator.comparing(
                    (FiledNotice n) ->
                        Objects.requireNonNullElse(n.report().published(), LocalDate.MIN))
                .thenComparing(n -> n.notice().status()))
        .map(n -> n.notice().status())
        .orElse(Status.AGREED);
  }

  private static List<String> mediators(Draft draft) {
    Set<String> mediators = new LinkedHashSet<>();
    if (draft.declared != null) {
      mediators.addAll(draft.declared.mediators());
    }
    mediators.addAll(told(draft, AccordNotice::mediators, Participant::side));
    return List.copyOf(mediators);
  }

  private static List<String> told(
      Draft draft,
      Function<AccordNotice, List<Participant>> who,
      Function<Participant, String> how) {
    return draft.notices.stream()
        .flatMap(filed -> who.apply(filed.notice()).stream())
        .map(how)
        .distinct()
        .collect(Collectors.toList());
  }

  private static String place(Draft draft) {
    if (draft.declared != null && !draft.declared.place().isEmpty()) {
      return draft.declared.place();
    }
    return draft.notices.stream()
        .map(filed -> filed.notice().place())
        .filter(Objects::nonNull)
        .map(place -> place.name())
        .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
