package org.rapporteur.casefile.talks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.casefile.question.Documents;
import org.rapporteur.casefile.question.FiledDocument;
import org.rapporteur.casefile.question.FiledRound;
import org.rapporteur.casefile.question.Notices;
import org.rapporteur.casefile.question.RoundReports;
import org.rapporteur.casefile.question.Statements;

/**
 * Who talked with whom, and what came of it as each side tells it? Each reprint group's reports
 * once.
 *
 * @param parties of the case; empty for all talks that are told of
 * @param mediators of the case
 * @param asOf only what was published until then; null for all that is there, as of the last day of
 *     publication
 */
public record Talks(List<String> parties, List<String> mediators, @Nullable LocalDate asOf)
    implements Question<TalksBook> {

  /** Copies the lists. */
  public Talks {
    parties = List.copyOf(parties);
    mediators = List.copyOf(mediators);
  }

  @Override
  public TalksBook ask(Queries queries) {
    List<FiledRound> reports = RoundReports.all().ask(queries);
    Set<String> needed = new HashSet<>();
    reports.forEach(r -> needed.add(r.report().document()));
    List<FiledDocument> documents = Documents.all().ask(queries);
    Map<String, String> texts = new HashMap<>();
    for (FiledDocument filed : documents) {
      if (needed.contains(filed.document().id())) {
        texts.put(filed.document().id(), filed.document().text());
      }
    }
    LocalDate last =
        documents.stream()
            .map(filed -> filed.document().published())
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    return TalksBook.of(
        reports,
        Notices.all().ask(queries),
        Statements.all().ask(queries),
        texts,
        parties,
        mediators,
        asOf,
        last);
  }
}
