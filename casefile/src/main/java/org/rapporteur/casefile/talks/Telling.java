package org.rapporteur.casefile.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledRound;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Span;

/**
 * What one sentence tells of a sitting, with all who printed it.
 *
 * @param round what is told, as it was told first
 * @param report where it was told first
 * @param also other documents that tell it in the same words; reprints of a whole document are no
 *     others, they stand in {@code report}
 */
public record Telling(RoundReport round, Report report, List<Report> also) {

  /** Copies the list. */
  public Telling {
    also = List.copyOf(also);
  }

  /** What became of the sitting. */
  public Outcome outcome() {
    return round.outcome();
  }

  /** The day of publication, or null. */
  public @Nullable LocalDate day() {
    return report.published();
  }

  /** Words of the sentence, a span of the document. */
  public String words(Span span) {
    int begin = round.evidence().span().begin();
    return round.evidence().words().substring(span.begin() - begin, span.end() - begin);
  }

  /**
   * Tellings of one sitting: the same words with the same outcome, in whatever documents, once.
   *
   * @param filed in the order wanted
   */
  static List<Telling> of(List<FiledRound> filed) {
    Map<String, Telling> kept = new LinkedHashMap<>();
    for (FiledRound each : filed) {
      String words =
          each.round()
              .evidence()
              .words()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N}]", "");
      kept.merge(
          each.round().outcome() + " " + words,
          new Telling(each.round(), each.report(), List.of()),
          (first, again) -> first.and(again.report()));
    }
    return List.copyOf(kept.values());
  }

  private Telling and(Report other) {
    boolean known =
        other.document().equals(report.document())
            || also.stream().anyMatch(r -> r.document().equals(other.document()));
    if (known) {
      return this;
    }
    List<Report> more = new ArrayList<>(also);
    more.add(other);
    return new Telling(round, report, more);
  }
}
