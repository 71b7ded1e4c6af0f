package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Span;

/**
 * An accord of the case.
 *
 * @param key by which commands name it
 * @param name what to call it
 * @param also other names it goes by
 * @param standing how it came in
 * @param kind what it is
 * @param status the furthest that is reported: agreed, signed, or what became of it
 * @param parties sides
 * @param delegates who is named as having agreed
 * @param mediators sides that brought it about
 * @param day when it was signed, agreed or announced, or null
 * @param notLater whether the day is only that of the first report of it
 * @param inForce when it entered into force, or null
 * @param place where, or empty
 * @param under key of the accord that it is an annex to, or empty
 * @param notices the reports of it
 * @param commitments what is promised
 */
public record CaseAccord(
    String key,
    String name,
    List<String> also,
    Standing standing,
    AccordNotice.Kind kind,
    AccordNotice.Status status,
    List<String> parties,
    List<String> delegates,
    List<String> mediators,
    @Nullable LocalDate day,
    boolean notLater,
    @Nullable LocalDate inForce,
    String place,
    String under,
    List<FiledNotice> notices,
    List<CaseCommitment> commitments) {

  /** How an accord came into the case. */
  public enum Standing {
    /** case.yml declares it. */
    DECLARED,
    /** Reports tell of it, and the user accepted it. */
    ACCEPTED,
    /** Reports tell of it, and nothing is decided. */
    PROPOSED,
    /** The user dismissed it. */
    DISMISSED
  }

  /** Copies the lists. */
  public CaseAccord {
    also = List.copyOf(also);
    parties = List.copyOf(parties);
    delegates = List.copyOf(delegates);
    mediators = List.copyOf(mediators);
    notices = List.copyOf(notices);
    commitments = List.copyOf(commitments);
  }

  /** Where it, or what it promises, is told: sentences by document. */
  Map<String, List<Span>> told() {
    return Stream.concat(
            notices.stream().map(filed -> filed.notice().evidence()),
            commitments.stream().flatMap(c -> c.told().stream()).map(Telling::evidence))
        .collect(
            Collectors.groupingBy(
                Evidence::document, Collectors.mapping(Evidence::span, Collectors.toList())));
  }
}
