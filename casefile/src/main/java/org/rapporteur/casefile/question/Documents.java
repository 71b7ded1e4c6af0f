package org.rapporteur.casefile.question;

import java.util.List;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.casefile.Row;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;

/**
 * Which documents are there? By day of publication, the undated last, then by file.
 *
 * @param id of one document, or empty for all
 */
public record Documents(String id) implements Question<List<FiledDocument>> {

  /** All documents. */
  public static Documents all() {
    return new Documents("");
  }

  @Override
  public List<FiledDocument> ask(Queries queries) {
    return queries.rows(Documents.class, "Documents.sql", List.of(id), Documents::filed);
  }

  private static FiledDocument filed(Row row) {
    Document document =
        new Document(
            row.text("document"),
            new Origin(row.text("file"), row.text("sha256"), row.number("member")),
            row.text("outlet"),
            row.text("address"),
            row.text("title"),
            row.day("published"),
            row.text("language"),
            row.text("text"));
    return new FiledDocument(
        document,
        row.text("representative"),
        row.texts("outlets"),
        row.flag("coded"),
        row.text("coded_with"),
        row.number("sentences"),
        row.number("events"),
        row.number("statements"));
  }
}
