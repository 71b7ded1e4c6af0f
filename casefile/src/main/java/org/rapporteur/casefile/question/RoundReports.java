package org.rapporteur.casefile.question;

import java.util.List;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;

/** What is told of sittings of talks? By day of publication, the undated last, in text order. */
public record RoundReports() implements Question<List<FiledRound>> {

  /** All reports, a reprint group's once. */
  public static RoundReports all() {
    return new RoundReports();
  }

  @Override
  public List<FiledRound> ask(Queries queries) {
    CurrentText text = new CurrentText();
    return queries.rows(
        RoundReports.class,
        "RoundReports.sql",
        List.of(),
        row -> new FiledRound(TalksRecords.round(row, text.of(row)), Report.of(row)));
  }
}
