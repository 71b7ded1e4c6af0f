package org.rapporteur.casefile.question;

import java.time.Instant;
import java.util.List;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;

/** Which runs were there? By time. */
public record Runs() implements Question<List<Run>> {

  @Override
  public List<Run> ask(Queries queries) {
    return queries.rows(
        Runs.class,
        "Runs.sql",
        List.of(),
        row ->
            new Run(
                Instant.ofEpochMilli(Long.parseLong(row.text("started"))),
                row.text("program"),
                row.text("note")));
  }
}
