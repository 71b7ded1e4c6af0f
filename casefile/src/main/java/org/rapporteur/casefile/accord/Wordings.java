package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledCommitment;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.knowledge.accord.TrackingWords;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Commitment.Placed;
import org.rapporteur.model.Deadline;
import org.rapporteur.model.Participant;
import org.rapporteur.model.When;

/**
 * The commitments of one accord. Those of case.yml and of the accord's own text stand each for
 * itself; what reports tell is brought together where it is the same promise in other words.
 */
final class Wordings {

  private static final TrackingWords WORDS = TrackingWords.standard();

  /** Of the fewer stems of two wordings, so many are in common where they are the same promise. */
  private static final double SAME = 0.6;

  /** A wording longer than this is not shown where there is a shorter one. */
  private static final int LONG = 24;

  /** What the words of a promise not to do something begin with. */
  static final String NOT = "not to ";

  /** What the ids of commitments of an accord's own text begin with. */
  private static final String TEXT = "text-";

  private static final Pattern NEGATIVE =
      Pattern.compile(
          "\\b(neither|no party|none of|nobody|(shall|will|must|may|would|can|do|does) not|cannot|never)\\b",
          Pattern.CASE_INSENSITIVE);

  private record Told(Commitment commitment, Telling telling, Set<String> stems) {

    String heading() {
      return commitment.headings().isEmpty() ? "" : commitment.headings().get(0).heading();
    }
  }

  private Wordings() {}

  /** The commitments of an accord, as it is declared, in the order of its text or of telling. */
  static List<CaseCommitment> of(
      Draft draft,
      List<FiledCommitment> texts,
      @Nullable LocalDate signed,
      @Nullable LocalDate inForce) {
    List<CaseCommitment> all = new ArrayList<>();
    DeclaredAccord declared = draft.declared;
    if (declared != null) {
      declared.commitments().forEach(c -> all.add(declared(c, draft.parties(), signed, inForce)));
    }
    int article = 0;
    for (FiledCommitment filed : texts) {
      Told told = told(filed.commitment(), filed.report());
      all.add(of(TEXT + ++article, List.of(told), draft.parties(), signed, inForce));
    }
    if (all.isEmpty()) {
      Map<String, Integer> used = new HashMap<>();
      for (List<Told> same : gathered(draft.notices, signed)) {
        String heading = same.get(0).heading().isEmpty() ? "other" : same.get(0).heading();
        int again = used.merge(heading, 1, Integer::sum);
        all.add(
            of(
                heading.replace('_', '-') + (again == 1 ? "" : "-" + again),
                same,
                draft.parties(),
                signed,
                inForce));
      }
      return all;
    }
    return all.stream().map(c -> reported(c, draft.notices)).toList();
  }

  /** What reports say of a promise that is known from elsewhere: tellings of it, and no more. */
  private static CaseCommitment reported(CaseCommitment known, List<FiledNotice> notices) {
    Set<String> stems = Stems.of(known.words());
    List<Telling> tellings = new ArrayList<>(known.told());
    for (FiledNotice filed : notices) {
      for (Commitment each : filed.notice().commitments()) {
        Told told = told(each, filed.report());
        boolean heading =
            !told.heading().isEmpty()
                && known.headings().stream().anyMatch(h -> h.heading().equals(told.heading()));
        if (share(stems, told.stems()) >= SAME
            || (heading && !Stems.both(stems, told.stems()).isEmpty())) {
          tellings.add(told.telling());
        }
      }
    }
    return new CaseCommitment(
        known.id(),
        known.words(),
        known.parties(),
        known.bearing(),
        known.force(),
        known.others(),
        known.condition(),
        known.due(),
        known.deadline(),
        known.specific(),
        known.achieved(),
        known.body(),
        known.headings(),
        known.own(),
        tellings);
  }

  private static List<List<Told>> gathered(List<FiledNotice> notices, @Nullable LocalDate signed) {
    List<Told> all = new ArrayList<>();
    notices.stream()
        .sorted(
            Comparator.comparing(
                    (FiledNotice n) ->
                        Objects.requireNonNullElse(n.report().published(), LocalDate.MAX))
                .thenComparing(n -> n.notice().id()))
        .forEach(
            filed ->
                filed.notice().commitments().stream()
                    .filter(c -> !older(c, signed))
                    .forEach(c -> all.add(told(c, filed.report()))));
    List<List<Told>> groups = new ArrayList<>();
    for (Told told : all) {
      groups.stream()
          .filter(group -> group.stream().anyMatch(other -> same(other, told)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(told), () -> groups.add(new ArrayList<>(List.of(told))));
    }
    return groups;
  }

  /**
   * "In July they had agreed to …", told beside an accord of October: a promise of another accord.
   */
  private static boolean older(Commitment commitment, @Nullable LocalDate signed) {
    When when = commitment.when();
    return signed != null
        && when != null
        && when.source() != When.Source.PUBLICATION
        && when.end().isBefore(signed.minusDays(Draft.APART));
  }

  private static boolean same(Told one, Told other) {
    double share = share(one.stems(), other.stems());
    if (share >= SAME) {
      return true;
    }
    boolean heading = !one.heading().isEmpty() && one.heading().equals(other.heading());
    boolean vague = !one.commitment().specific() || !other.commitment().specific();
    return heading && (vague || share > 0);
  }

  private static double share(Set<String> one, Set<String> other) {
    int fewer = Math.min(one.size(), other.size());
    return fewer == 0 ? 0 : (double) Stems.both(one, other).size() / fewer;
  }

  private static Told told(Commitment commitment, Report report) {
    String promise = commitment.evidence().line(commitment.promise());
    String words = negative(commitment) ? NOT + promise : promise;
    return new Told(
        commitment,
        new Telling(commitment.id(), words, commitment.evidence(), report),
        Stems.of(words));
  }

  /** "Neither party shall …", "will not …": what is promised is not to do it. */
  private static boolean negative(Commitment commitment) {
    int begin = commitment.evidence().span().begin();
    String before =
        commitment.evidence().words().substring(0, commitment.promise().begin() - begin);
    String clause = before.substring(Math.max(0, clause(before)));
    return NEGATIVE.matcher(clause).find();
  }

  /** Where the last clause of some words begins. */
  private static int clause(String words) {
    return Math.max(words.lastIndexOf(';'), words.lastIndexOf(':'));
  }

  private static CaseCommitment of(
      String id,
      List<Told> same,
      List<String> parties,
      @Nullable LocalDate signed,
      @Nullable LocalDate inForce) {
    Told best = best(same);
    Commitment shown = best.commitment();
    Commitment timed =
        same.stream()
            .map(Told::commitment)
            .filter(c -> c.deadline() != null)
            .findFirst()
            .orElse(shown);
    Due due = Due.of(timed.deadline(), due(timed));
    return new CaseCommitment(
        id,
        best.telling().words(),
        bound(same, parties),
        shown.bearing(),
        same.stream().anyMatch(t -> t.commitment().force() == Commitment.Force.FIRM)
            ? Commitment.Force.FIRM
            : Commitment.Force.SOFT,
        others(same),
        shown.condition() == null ? "" : shown.evidence().line(shown.condition()),
        due,
        deadline(due, signed, inForce),
        same.stream().anyMatch(t -> t.commitment().specific()),
        WORDS.is("achieved", shown.action()),
        !BodyNames.in(best.telling().words()).isEmpty(),
        headings(same),
        id.startsWith(TEXT),
        same.stream().map(Told::telling).toList());
  }

  /** The words of a deadline, which may stand outside the promise's sentence. */
  private static String due(Commitment commitment) {
    Deadline deadline = commitment.deadline();
    return deadline != null && commitment.evidence().span().covers(deadline.words())
        ? commitment.evidence().line(deadline.words())
        : "";
  }

  /** The words most reports use; of equals the longest that is not too long. */
  private static Told best(List<Told> same) {
    Map<String, Integer> times = new HashMap<>();
    same.forEach(t -> times.merge(t.telling().words(), 1, Integer::sum));
    return same.stream()
        .max(
            Comparator.comparing((Told t) -> t.telling().words().split(" ", -1).length <= LONG)
                .thenComparing(t -> t.stems().size() > 1)
                .thenComparing(t -> t.commitment().specific())
                .thenComparing(t -> times.getOrDefault(t.telling().words(), 0))
                .thenComparing(t -> t.telling().words().length())
                .thenComparing(t -> t.telling().words()))
        .orElseThrow();
  }

  /**
   * Who most tellings bind, be it a party or not, such as a commission; the accord's parties where
   * none names anybody but "the parties".
   */
  private static List<String> bound(List<Told> same, List<String> parties) {
    Map<List<String>, Integer> times = new LinkedHashMap<>();
    for (Told told : same) {
      List<String> sides =
          Draft.sides(told.commitment().parties()).stream()
              .filter(side -> parties.contains(side) || !Stems.of(side).isEmpty())
              .toList();
      if (!sides.isEmpty()) {
        times.merge(sides, 1, Integer::sum);
      }
    }
    return times.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(parties);
  }

  /** The last day; none where it would be before the accord, which somebody has to look at. */
  private static @Nullable LocalDate deadline(
      @Nullable Due due, @Nullable LocalDate signed, @Nullable LocalDate inForce) {
    LocalDate day = due == null ? null : due.day(signed, inForce);
    return day != null && signed != null && day.isBefore(signed) ? null : day;
  }

  private static List<String> others(List<Told> same) {
    Set<String> others = new LinkedHashSet<>();
    for (Told told : same) {
      for (Participant other : told.commitment().others()) {
        others.add(other.actor().isEmpty() ? other.label() : other.actor());
      }
    }
    return List.copyOf(others);
  }

  /** Headings by their mean share over all tellings. */
  private static List<Placed> headings(List<Told> same) {
    Map<String, Double> sums = new HashMap<>();
    for (Told told : same) {
      told.commitment().headings().forEach(h -> sums.merge(h.heading(), h.share(), Double::sum));
    }
    return sums.entrySet().stream()
        .map(e -> new Placed(e.getKey(), e.getValue() / same.size()))
        .sorted(Comparator.comparingDouble(Placed::share).reversed().thenComparing(Placed::heading))
        .limit(3)
        .toList();
  }

  private static CaseCommitment declared(
      DeclaredCommitment declared,
      List<String> parties,
      @Nullable LocalDate signed,
      @Nullable LocalDate inForce) {
    String first = declared.words().strip().split("\\s+", -1)[0].toLowerCase(Locale.ROOT);
    Due due = declared.due();
    return new CaseCommitment(
        declared.id(),
        declared.words(),
        declared.parties().isEmpty() ? parties : declared.parties(),
        declared.bearing(),
        Commitment.Force.FIRM,
        declared.others(),
        declared.condition(),
        due,
        deadline(due, signed, inForce),
        due != null || !declared.others().isEmpty(),
        WORDS.is("achieved", first),
        !BodyNames.in(declared.words()).isEmpty(),
        declared.headings().stream().map(h -> new Placed(h, 1)).toList(),
        true,
        List.of());
  }
}
