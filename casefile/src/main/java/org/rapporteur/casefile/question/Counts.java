package org.rapporteur.casefile.question;

import java.util.List;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;

/** How much is there, and up to when? */
public record Counts() implements Question<Totals> {

  @Override
  public Totals ask(Queries queries) {
    return queries
        .rows(
            Counts.class,
            "Counts.sql",
            List.of(),
            row ->
                new Totals(
                    row.number("documents"),
                    row.number("reports"),
                    row.number("outlets"),
                    row.number("coded"),
                    row.number("uncoded"),
                    row.number("undated"),
                    row.number("sentences"),
                    row.number("events"),
                    row.number("statements"),
                    row.number("problems"),
                    row.day("first"),
                    row.day("last")))
        .get(0);
  }
}
