package org.rapporteur.casefile.question;

import java.util.List;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;

/** What do the texts of accords promise? By day of publication, the undated last, in text order. */
public record AccordTexts() implements Question<List<FiledCommitment>> {

  /** All commitments of all documents that are texts of accords, reprints or not. */
  public static AccordTexts all() {
    return new AccordTexts();
  }

  @Override
  public List<FiledCommitment> ask(Queries queries) {
    CurrentText text = new CurrentText();
    return queries.rows(
        AccordTexts.class,
        "AccordTexts.sql",
        List.of(),
        row -> new FiledCommitment(AccordRecords.commitment(row, text.of(row)), Report.of(row)));
  }
}
