package org.rapporteur.casefile.question;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.model.PloverType;

/**
 * How did one side act towards another, month by month? By source, target and month.
 *
 * <p>Counted are events that {@link org.rapporteur.model.Event#counts() count}, never what was
 * denied, planned or threatened (a threat made is itself an event that is done), each reprint
 * group's once, and only those whose time lies within one month. A reciprocal act counts both ways.
 * What a side does to itself is left out.
 */
public record DyadMonths() implements Question<List<DyadMonth>> {

  private static final String VERBAL =
      Arrays.stream(PloverType.values())
          .filter(type -> type.quad().verbal())
          .map(PloverType::name)
          .collect(Collectors.joining(","));

  @Override
  public List<DyadMonth> ask(Queries queries) {
    return queries.rows(
        DyadMonths.class,
        "DyadMonths.sql",
        List.of(VERBAL),
        row ->
            new DyadMonth(
                row.text("source"),
                row.text("target"),
                YearMonth.from(Objects.requireNonNull(row.day("month"))),
                row.texts("words"),
                row.has("words_mean") ? row.decimal("words_mean") : null,
                row.texts("deeds"),
                row.has("deeds_mean") ? row.decimal("deeds_mean") : null,
                row.number("reports")));
  }
}
