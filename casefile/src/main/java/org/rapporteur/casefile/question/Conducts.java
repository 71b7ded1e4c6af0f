package org.rapporteur.casefile.question;

import java.util.List;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;

/**
 * What is told of promises kept, begun, broken or hindered? By day of publication, the undated
 * last, in text order.
 */
public record Conducts() implements Question<List<FiledConduct>> {

  /** All of them, a reprint group's once. */
  public static Conducts all() {
    return new Conducts();
  }

  @Override
  public List<FiledConduct> ask(Queries queries) {
    CurrentText text = new CurrentText();
    return queries.rows(
        Conducts.class,
        "Conducts.sql",
        List.of(),
        row -> new FiledConduct(AccordRecords.conduct(row, text.of(row)), Report.of(row)));
  }
}
