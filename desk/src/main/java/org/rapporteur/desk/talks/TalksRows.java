package org.rapporteur.desk.talks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.talks.Account;
import org.rapporteur.casefile.talks.Expected;
import org.rapporteur.casefile.talks.Said;
import org.rapporteur.casefile.talks.Sitting;
import org.rapporteur.casefile.talks.TalksBook;
import org.rapporteur.casefile.talks.TalksProcess;
import org.rapporteur.casefile.talks.Telling;
import org.rapporteur.model.Place;

/** The talks of a case as rows of tables. Where a cell holds several, "; " stands between them. */
public final class TalksRows {

  private TalksRows() {}

  /** What a table of the book has a row for. */
  public enum Sort {
    /** A round. */
    rounds,
    /** A report of a round, an offer or an expected meeting. */
    reports,
    /** A meeting that was expected. */
    expected
  }

  /** The columns of a table, in order. */
  public static List<String> columns(Sort sort) {
    return switch (sort) {
      case rounds ->
          List.of(
              "round",
              "sides",
              "of_the_case",
              "order",
              "number_told",
              "venue",
              "begin",
              "end",
              "days_told",
              "first_reported",
              "hosts",
              "mediators",
              "delegations",
              "agenda",
              "sticking_points",
              "last_outcome",
              "last_told",
              "last_word_of",
              "contradicted",
              "revised",
              "denied_by",
              "faults",
              "reports");
      case reports ->
          List.of(
              "subject",
              "kind",
              "sides",
              "report",
              "outcome",
              "word_of",
              "side",
              "on_the_word_of",
              "rule",
              "sentence",
              "begin",
              "end",
              "document",
              "file",
              "outlet",
              "published",
              "same_words_in");
      case expected ->
          List.of(
              "key",
              "sides",
              "of_the_case",
              "begin",
              "end",
              "venue",
              "words",
              "state",
              "held_as",
              "file",
              "outlet",
              "published");
    };
  }

  /** The rows of a table, by column. */
  public static List<Map<String, @Nullable Object>> rows(Sort sort, TalksBook book) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    add(sort, book.own(), true, rows);
    add(sort, book.others(), false, rows);
    return rows;
  }

  private static void add(
      Sort sort, TalksBook.Part part, boolean own, List<Map<String, @Nullable Object>> rows) {
    switch (sort) {
      case rounds ->
          part.processes().forEach(p -> p.rounds().forEach(r -> rows.add(round(p, r, own))));
      case reports -> reports(part, rows);
      case expected -> part.expected().forEach(e -> rows.add(expected(e, own)));
    }
  }

  private static Map<String, @Nullable Object> round(
      TalksProcess process, Sitting round, boolean own) {
    var last = round.last();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("round", round.key());
    row.put("sides", String.join("; ", process.sides()));
    row.put("of_the_case", own);
    row.put("order", round.order());
    row.put("number_told", told(round.numbers(), String::valueOf));
    row.put("venue", told(round.venues(), Place::name));
    row.put("begin", text(round.begin()));
    row.put("end", text(round.end()));
    row.put("days_told", told(round.days(), String::valueOf));
    row.put("first_reported", text(round.reported()));
    row.put("hosts", told(round.hosts(), p -> p.side()));
    row.put("mediators", told(round.mediators(), p -> p.side()));
    row.put("delegations", told(round.delegations(), d -> d.who().label()));
    row.put("agenda", told(round.topics(), t -> t));
    row.put("sticking_points", told(round.sticking(), s -> s));
    row.put("last_outcome", last.outcome().name());
    row.put("last_told", text(last.told()));
    row.put("last_word_of", last.teller().side().isEmpty() ? null : last.teller().side());
    row.put("contradicted", round.contradicted());
    row.put("revised", round.revised());
    row.put(
        "denied_by",
        round.denial() == null
            ? null
            : round.denial().by().stream()
                .map(a -> a.teller().side().isEmpty() ? "reports" : a.teller().side())
                .collect(Collectors.joining("; ")));
    row.put(
        "faults",
        round.faults().isEmpty()
            ? null
            : round.faults().stream()
                .map(
                    f ->
                        (f.by() == null ? "report" : f.by().label())
                            + " > "
                            + f.at().stream()
                                .map(p -> p.side())
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ")));
    row.put("reports", round.tellings().size());
    return row;
  }

  private static void reports(TalksBook.Part part, List<Map<String, @Nullable Object>> rows) {
    for (TalksProcess process : part.processes()) {
      for (Sitting round : process.rounds()) {
        for (Account account : round.accounts()) {
          for (Telling telling : account.tellings()) {
            Map<String, @Nullable Object> row =
                report(telling, round.key(), "round", process.sides());
            row.put("word_of", account.teller().sort().name());
            row.put("side", account.teller().side().isEmpty() ? null : account.teller().side());
            rows.add(row);
          }
        }
      }
    }
    part.offers()
        .forEach(o -> o.tellings().forEach(t -> rows.add(report(t, o.key(), "offer", o.sides()))));
    part.expected()
        .forEach(
            e -> {
              e.tellings().forEach(t -> rows.add(report(t, e.key(), "expected", e.sides())));
              e.called().forEach(t -> rows.add(report(t, e.key(), "expected", e.sides())));
            });
  }

  private static Map<String, @Nullable Object> report(
      Telling telling, String subject, String kind, List<String> sides) {
    Map<String, @Nullable Object> row = TalksFields.telling(telling);
    row.put("subject", subject);
    row.put("kind", kind);
    row.put("sides", String.join("; ", sides));
    row.put(
        "same_words_in",
        telling.also().stream().map(r -> r.file()).collect(Collectors.joining("; ")));
    return row;
  }

  private static Map<String, @Nullable Object> expected(Expected expected, boolean own) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    var when = expected.when();
    var venue = expected.venue();
    Telling first =
        expected.tellings().isEmpty() ? expected.called().get(0) : expected.tellings().get(0);
    row.put("key", expected.key());
    row.put("sides", String.join("; ", expected.sides()));
    row.put("of_the_case", own);
    row.put("begin", when == null ? null : when.begin().toString());
    row.put("end", when == null ? null : when.end().toString());
    row.put("venue", venue == null ? null : venue.name());
    row.put("words", expected.words());
    row.put("state", expected.state().name());
    row.put("held_as", expected.held().isEmpty() ? null : expected.held());
    row.put("file", first.report().file());
    row.put("outlet", first.report().outlet());
    row.put("published", text(first.day()));
    return row;
  }

  private static <T> @Nullable String told(List<Said<T>> told, Function<T, String> plain) {
    return told.isEmpty()
        ? null
        : told.stream().map(s -> plain.apply(s.value())).collect(Collectors.joining("; "));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
