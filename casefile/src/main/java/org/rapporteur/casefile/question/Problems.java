package org.rapporteur.casefile.question;

import java.util.List;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.model.Problem;

/** What was wrong with the input? By file, in the order it was found. */
public record Problems() implements Question<List<FiledProblem>> {

  @Override
  public List<FiledProblem> ask(Queries queries) {
    return queries.rows(
        Problems.class,
        "Problems.sql",
        List.of(),
        row ->
            new FiledProblem(
                new Problem(
                    row.name(Problem.Kind.class, "kind"),
                    row.text("file"),
                    row.text("position"),
                    row.text("message"),
                    row.text("remedy")),
                row.text("document")));
  }
}
