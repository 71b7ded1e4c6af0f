package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.casefile.question.AccordTexts;
import org.rapporteur.casefile.question.Conducts;
import org.rapporteur.casefile.question.Documents;
import org.rapporteur.casefile.question.Events;
import org.rapporteur.casefile.question.Notices;
import org.rapporteur.casefile.question.Statements;

/**
 * What was promised, and is it kept? Each reprint group's records once.
 *
 * @param declared accords of case.yml
 * @param decisions of the user
 * @param asOf only what was published until then, and deadlines as of it; null for all that is
 *     there, as of the last day of publication
 */
public record Accords(List<DeclaredAccord> declared, Decisions decisions, @Nullable LocalDate asOf)
    implements Question<AccordBook> {

  /** Copies the list. */
  public Accords {
    declared = List.copyOf(declared);
  }

  @Override
  public AccordBook ask(Queries queries) {
    LocalDate last =
        Documents.all().ask(queries).stream()
            .map(filed -> filed.document().published())
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    return AccordBook.of(
        declared,
        decisions,
        AccordTexts.all().ask(queries),
        Notices.all().ask(queries),
        Conducts.all().ask(queries),
        Events.all().ask(queries),
        Statements.all().ask(queries),
        asOf,
        last);
  }
}
