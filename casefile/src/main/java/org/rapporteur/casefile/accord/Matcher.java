package org.rapporteur.casefile.accord;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.Decision.Verdict;
import org.rapporteur.casefile.accord.Link.Kind;
import org.rapporteur.casefile.accord.Link.Reason;
import org.rapporteur.casefile.accord.Link.Reason.Sort;
import org.rapporteur.casefile.accord.Link.Source;
import org.rapporteur.casefile.accord.Link.Standing;
import org.rapporteur.knowledge.accord.TrackingWords;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/**
 * Links signs to the commitments they bear on. A sign bears on a commitment if it is not before the
 * accord, is not the announcement itself, is of somebody who is bound (or of nobody named), and
 * either its deed is one the commitment's heading knows or it names the same things; statements
 * need both. Its confidence is the surety of the record times the weights of what matches.
 */
final class Matcher {

  private static final double ACTOR = 0.35;
  private static final double ACTION = 0.3;
  private static final double OBJECT = 0.25;
  private static final double PLACE = 0.05;
  private static final double TIME = 0.05;

  /** Less sure than this is no link. */
  private static final double ENOUGH = 0.4;

  /** Of the stems of the shorter, so many are common where a promise only tells another again. */
  private static final double AGAIN = 0.5;

  /** Undated words of reports this soon after an accord may be background to it. */
  private static final int NEWS = 3;

  private static final Pattern ACCORDS =
      Pattern.compile("\\b(joint statement|accord|agreement|framework|treaty|deal|memorandum)\\b");

  private final Decisions decisions;
  private final Map<String, Set<String>> names;

  /**
   * A matcher.
   *
   * @param decisions of the user
   * @param names for each side the stems of what it is called
   */
  Matcher(Decisions decisions, Map<String, Set<String>> names) {
    this.decisions = decisions;
    this.names = names;
  }

  /**
   * The signs that may bear on an accord's commitments at all, whichever these are: not before it,
   * and neither its announcement nor the accord retold.
   *
   * @param signs of the case
   */
  List<Sign> after(CaseAccord accord, List<Sign> signs) {
    Map<String, List<Span>> told = accord.told();
    Set<String> tellers =
        accord.notices().stream().map(n -> n.report().representative()).collect(Collectors.toSet());
    return signs.stream()
        .filter(sign -> !before(accord, tellers, sign))
        .filter(
            sign ->
                told.getOrDefault(sign.evidence().document(), List.of()).stream()
                    .noneMatch(sign.evidence().span()::overlaps))
        .filter(sign -> !retold(accord, sign))
        .toList();
  }

  /**
   * All links to one commitment.
   *
   * @param accord its accord
   * @param commitment the commitment
   * @param signs those after the accord
   * @return by the day they were learned, the undated last
   */
  List<Link> links(CaseAccord accord, CaseCommitment commitment, List<Sign> signs) {
    Set<String> called = new HashSet<>();
    accord.parties().forEach(side -> called.addAll(names.getOrDefault(side, Set.of())));
    Set<String> stems = Stems.without(Stems.of(commitment.words()), called);
    Map<String, Link> surest = new HashMap<>();
    for (Sign sign : signs) {
      Link link = link(accord, commitment, stems, sign);
      if (link != null) {
        // one sentence that is coded as an event and as a conduct is one piece of evidence
        String key =
            sign.evidence().document()
                + sign.evidence().span()
                + (link.kind().way() < 0 ? "-" : "+")
                + link.account();
        surest.merge(key, link, (a, b) -> surer(b, a) ? b : a);
      }
    }
    return surest.values().stream()
        .filter(link -> surest.values().stream().noneMatch(other -> better(other, link)))
        .filter(link -> surest.values().stream().noneMatch(other -> fuller(other, link)))
        .sorted(ORDER)
        .toList();
  }

  /** By the day learned, then the day it happened, then in the order of the documents' text. */
  static final Comparator<Link> ORDER =
      Comparator.comparing((Link l) -> Objects.requireNonNullElse(l.learned(), LocalDate.MAX))
          .thenComparing(l -> Objects.requireNonNullElse(l.happened(), LocalDate.MAX))
          .thenComparing(l -> l.report().document())
          .thenComparing(l -> l.evidence().span())
          .thenComparing(Link::id);

  /** Whether a conduct tells more exactly what a statement or event of its sentence tells. */
  private static boolean better(Link conduct, Link other) {
    return conduct.source() == Source.CONDUCT
        && other.source() != Source.CONDUCT
        && conduct.evidence().equals(other.evidence())
        && (conduct.account().equals(other.account()) || other.source() == Source.EVENT);
  }

  /** Whether one sentence of a report tells more fully what another, as its headline, tells. */
  private static boolean fuller(Link one, Link other) {
    if (!one.evidence().document().equals(other.evidence().document())
        || one.kind() != other.kind()
        || one.stage() != other.stage() && one.stage() != null && other.stage() != null
        || !one.account().equals(other.account())
        || other.standing() != Standing.OPEN
        || one.confidence() < other.confidence()
        || one.evidence().words().length() <= other.evidence().words().length()) {
      return false;
    }
    Set<String> less = Stems.of(other.evidence().words());
    return Stems.both(Stems.of(one.evidence().words()), less).size() >= AGAIN * less.size();
  }

  private static boolean surer(Link one, Link other) {
    return Comparator.comparing((Link l) -> l.standing() == Standing.CONFIRMED)
            .thenComparing(l -> l.standing() != Standing.REJECTED)
            .thenComparing(l -> l.source() == Source.CONDUCT)
            .thenComparing(Link::confidence)
            .thenComparing(Link::id, Comparator.reverseOrder())
            .compare(one, other)
        > 0;
  }

  private @Nullable Link link(
      CaseAccord accord, CaseCommitment commitment, Set<String> stems, Sign sign) {
    LocalDate day = sign.day();
    LocalDate start = accord.day();
    List<Reason> reasons = new ArrayList<>();
    double weight = 0;
    Set<String> bound = Stems.both(sign.actors(), Set.copyOf(commitment.parties()));
    if (!bound.isEmpty()) {
      reasons.add(new Reason(Sort.ACTOR, String.join(", ", bound)));
      weight += ACTOR;
    } else if (!sign.actors().isEmpty() && !bearsAnyway(sign)) {
      return null;
    }
    if (!aimed(accord, commitment, sign, bound)) {
      return null;
    }
    String heading =
        sign.headings().stream()
            .filter(h -> commitment.headings().stream().anyMatch(p -> p.heading().equals(h)))
            .findFirst()
            .orElse("");
    Set<String> same = Stems.both(stems, sign.stems());
    Set<String> named = Stems.both(sign.others(), Set.copyOf(commitment.others()));
    named.removeAll(accord.parties());
    boolean object = !same.isEmpty() || !named.isEmpty();
    if (sign.source() == Source.STATEMENT
        && sign.kind() == Kind.PLAN
        && again(stems, sign, same, named)) {
      return null;
    }
    if (sign.source() == Source.STATEMENT && sign.kind() == Kind.DENIAL && !restraint(commitment)) {
      return null; // denies a deed, and nobody knows whether that would have kept the promise
    }
    if (sign.stage() == Conduct.Stage.ANNOUNCED && commitment.body()) {
      return null;
    }
    if (!bears(commitment, sign, heading, same.size() + 2 * named.size())) {
      return null;
    }
    if (!heading.isEmpty()) {
      reasons.add(new Reason(Sort.ACTION, heading));
      weight += sign.exact() ? ACTION : ACTION / 2;
    }
    if (sign.stage() != null) {
      reasons.add(new Reason(Sort.OBJECT, sign.body()));
      weight += heading.isEmpty() ? ACTION + OBJECT : OBJECT;
    } else if (object) {
      reasons.add(new Reason(Sort.OBJECT, String.join(", ", named.isEmpty() ? same : named)));
      weight += same.size() + 2 * named.size() >= 2 ? OBJECT : OBJECT / 2;
    }
    if (sign.place() != null && mentions(commitment, sign.place().name())) {
      reasons.add(new Reason(Sort.PLACE, sign.place().name()));
      weight += PLACE;
    }
    if (start != null && day != null) {
      LocalDate deadline = commitment.deadline();
      boolean late = deadline != null && day.isAfter(deadline);
      reasons.add(
          new Reason(Sort.TIME, day + (late ? ", after the deadline" : ", after the accord")));
      weight += TIME;
    }
    double confidence = Math.min(1, weight) * (0.5 + 0.5 * sign.surety());
    return confidence < ENOUGH
        ? null
        : made(accord, commitment.id(), sign, reasons, Math.round(confidence * 100) / 100.0);
  }

  /**
   * Before the accord, or perhaps so: the background of the report that tells of it, which gives no
   * date of its own.
   */
  private static boolean before(CaseAccord accord, Set<String> tellers, Sign sign) {
    LocalDate start = accord.day();
    LocalDate day = sign.day();
    if (start == null || day == null) {
      return false;
    }
    boolean dated = sign.when() != null && sign.when().source() != When.Source.PUBLICATION;
    boolean teller = tellers.contains(sign.report().representative());
    return day.isBefore(start)
        || !dated && !day.isAfter(start.plusDays(teller ? NEWS : 0))
        || dated && again(sign, start);
  }

  /** What was done on the very day of the accord is, as a rule, that it was made. */
  private static boolean again(Sign sign, LocalDate start) {
    return sign.when() != null && !sign.when().begin().isAfter(start) && sign.kind().way() >= 0;
  }

  /**
   * "The joint statement upheld the ceasefire": the accord does it, and nobody has done a thing.
   */
  private static boolean retold(CaseAccord accord, Sign sign) {
    if (sign.kind().way() < 0 || sign.stage() != null || !sign.actors().isEmpty()) {
      return false;
    }
    String words = sign.evidence().words().toLowerCase(Locale.ROOT);
    return words.contains(accord.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        || words.contains(accord.name().toLowerCase(Locale.ROOT))
        || ACCORDS.matcher(words).find();
  }

  /** Whether what is promised is not to do something. */
  private static boolean restraint(CaseCommitment commitment) {
    return commitment.words().startsWith(Wordings.NOT)
        || TrackingWords.standard().is("restraint", commitment.heading());
  }

  /** Whether a promise is the commitment told again: the shorter of both says mostly the same. */
  private static boolean again(Set<String> stems, Sign sign, Set<String> same, Set<String> named) {
    int shorter = Math.min(stems.size(), sign.stems().size());
    return same.size() + named.size() >= AGAIN * Math.max(1, shorter);
  }

  /**
   * What others do counts where it hinders or helps, as a donor's money does; not as fulfilment.
   */
  private static boolean bearsAnyway(Sign sign) {
    return sign.source() == Source.CONDUCT
        && (sign.kind() == Kind.STEP || sign.kind() == Kind.OBSTACLE || sign.stage() != null);
  }

  private static boolean bears(CaseCommitment commitment, Sign sign, String heading, int objects) {
    if (sign.stage() != null) {
      return commitment.body() && BodyNames.same(BodyNames.in(commitment.words()), sign.body());
    }
    if (sign.source() == Source.STATEMENT) {
      return !heading.isEmpty() && objects >= 1 || objects >= 3;
    }
    boolean main = heading.equals(commitment.heading());
    return !heading.isEmpty()
        && (main && commitment.headings().size() == 1
            || objects >= 1
            || main && sign.source() == Source.EVENT);
  }

  private static boolean aimed(
      CaseAccord accord, CaseCommitment commitment, Sign sign, Set<String> bound) {
    return switch (sign.toward()) {
      case ANY -> true;
      case OTHER ->
          !bound.isEmpty()
              && sign.others().stream()
                  .anyMatch(
                      o ->
                          accord.parties().contains(o)
                              && !(bound.contains(o) && bound.size() == 1));
      case GROUP ->
          !bound.isEmpty()
              && sign.others().stream().noneMatch(accord.parties()::contains)
              && (commitment.others().isEmpty()
                  || sign.others().stream().anyMatch(commitment.others()::contains));
    };
  }

  private static boolean mentions(CaseCommitment commitment, String place) {
    return commitment.words().contains(place)
        || commitment.told().stream().anyMatch(t -> t.words().contains(place));
  }

  /** The link of a sign to a joint body of an accord. */
  Link link(CaseAccord accord, Sign sign) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason(Sort.OBJECT, sign.body()));
    Set<String> bound = Stems.both(sign.actors(), Set.copyOf(accord.parties()));
    if (!bound.isEmpty()) {
      reasons.add(new Reason(Sort.ACTOR, String.join(", ", bound)));
    }
    return made(accord, "body", sign, reasons, sign.surety());
  }

  private Link made(
      CaseAccord accord, String commitment, Sign sign, List<Reason> reasons, double confidence) {
    String id = id(accord.key(), commitment, sign.record(), sign.kind());
    Verdict verdict = decisions.evidence(id, sign.record() + " " + sign.kind());
    boolean party = accord.parties().contains(sign.account());
    return new Link(
        id,
        sign.record(),
        sign.source(),
        sign.kind(),
        sign.stage(),
        sign.account(),
        party
            && !(sign.kind() == Kind.PLAN
                || sign.kind() == Kind.OBSTACLE && sign.source() == Source.STATEMENT),
        List.copyOf(sign.actors()),
        reasons,
        confidence,
        sign.when(),
        sign.report().published(),
        sign.evidence(),
        sign.report(),
        verdict == Verdict.CONFIRM
            ? Standing.CONFIRMED
            : verdict == Verdict.REJECT ? Standing.REJECTED : Standing.OPEN);
  }

  private static String id(String accord, String commitment, String record, Kind kind) {
    String all = accord + "/" + commitment + "/" + record + "/" + kind;
    return "l-"
        + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))
            .toString()
            .replace("-", "")
            .substring(0, 10);
  }
}
