package org.rapporteur.casefile.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.casefile.Row;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Tenure;

/** Who is who? Those with most records first. */
public record Actors() implements Question<List<ActorSummary>> {

  @Override
  public List<ActorSummary> ask(Queries queries) {
    return queries.rows(
        Actors.class,
        "Actors.sql",
        List.of(),
        row ->
            new ActorSummary(
                row.text("id"),
                row.text("name"),
                actor(row),
                row.number("as_source"),
                row.number("as_target"),
                row.number("statements"),
                row.day("first"),
                row.day("last"),
                row.number("documents")));
  }

  private static @Nullable Actor actor(Row row) {
    if (!row.flag("known")) {
      return null;
    }
    List<Tenure> tenures =
        row.rows("tenures").stream()
            .map(
                held ->
                    new Tenure(
                        held.text("office"),
                        held.day("begin_day"),
                        held.day("end_day"),
                        held.flag("acting")))
            .toList();
    return new Actor(
        row.text("id"),
        row.text("name"),
        row.name(Actor.Kind.class, "kind"),
        row.text("country"),
        row.text("sector"),
        row.text("parent"),
        row.texts("names"),
        tenures);
  }
}
