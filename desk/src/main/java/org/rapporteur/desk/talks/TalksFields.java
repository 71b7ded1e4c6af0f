package org.rapporteur.desk.talks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.casefile.talks.Account;
import org.rapporteur.casefile.talks.Clash;
import org.rapporteur.casefile.talks.Denial;
import org.rapporteur.casefile.talks.Expected;
import org.rapporteur.casefile.talks.Fault;
import org.rapporteur.casefile.talks.Offer;
import org.rapporteur.casefile.talks.Said;
import org.rapporteur.casefile.talks.Sitting;
import org.rapporteur.casefile.talks.TalksBook;
import org.rapporteur.casefile.talks.TalksProcess;
import org.rapporteur.casefile.talks.Telling;
import org.rapporteur.casefile.talks.Turn;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Delegation;
import org.rapporteur.model.When;

/** The talks of a case as fields, for JSON and for tables. Days are ISO 8601. */
public final class TalksFields {

  private TalksFields() {}

  /** The whole book. */
  public static Map<String, @Nullable Object> book(String title, TalksBook book) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("case", title);
    fields.put("as_of", text(book.asOf()));
    fields.putAll(part(book.own()));
    fields.put("other_talks", part(book.others()));
    return fields;
  }

  private static Map<String, @Nullable Object> part(TalksBook.Part part) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("processes", part.processes().stream().map(TalksFields::process).toList());
    fields.put("offers", part.offers().stream().map(TalksFields::offer).toList());
    fields.put("expected", part.expected().stream().map(TalksFields::expected).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> process(TalksProcess process) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("sides", process.sides());
    fields.put("mediators", process.mediators());
    fields.put("rounds", process.rounds().stream().map(TalksFields::round).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> round(Sitting round) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("key", round.key());
    fields.put("order", round.order());
    fields.put("numbers", said(round.numbers(), n -> n));
    fields.put("sides", round.sides());
    fields.put("venues", said(round.venues(), TalksFields::place));
    fields.put("when", said(round.when(), TalksFields::when));
    fields.put("first_reported", text(round.reported()));
    fields.put("days", said(round.days(), n -> n));
    fields.put("hosts", said(round.hosts(), TalksFields::participant));
    fields.put("mediators", said(round.mediators(), TalksFields::participant));
    fields.put("delegations", said(round.delegations(), TalksFields::delegation));
    fields.put("agenda", said(round.topics(), t -> t));
    fields.put("sticking_points", said(round.sticking(), s -> s));
    fields.put("contradicted", round.contradicted());
    fields.put("revised", round.revised());
    fields.put("outcomes", round.turns().stream().map(TalksFields::turn).toList());
    fields.put("clashes", round.clashes().stream().map(TalksFields::clash).toList());
    fields.put("denied", denial(round.denial()));
    fields.put("faults", round.faults().stream().map(TalksFields::fault).toList());
    fields.put("accounts", round.accounts().stream().map(TalksFields::account).toList());
    return fields;
  }

  private static <T> List<Map<String, @Nullable Object>> said(
      List<Said<T>> told, Function<T, Object> plain) {
    return told.stream()
        .map(
            said -> {
              Map<String, @Nullable Object> row = new LinkedHashMap<>();
              row.put("value", plain.apply(said.value()));
              row.put("reports", ids(said.by()));
              return row;
            })
        .toList();
  }

  private static List<String> ids(List<Telling> tellings) {
    return tellings.stream().map(t -> t.round().id()).toList();
  }

  private static Map<String, @Nullable Object> place(Place place) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", place.id());
    fields.put("name", place.name());
    fields.put("country", place.country().isEmpty() ? null : place.country());
    return fields;
  }

  private static Map<String, @Nullable Object> when(When when) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("begin", when.begin().toString());
    fields.put("end", when.end().toString());
    fields.put("precision", when.precision().name());
    fields.put("source", when.source().name());
    return fields;
  }

  private static Map<String, @Nullable Object> participant(Participant participant) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("label", participant.label());
    fields.put("actor", participant.actor().isEmpty() ? null : participant.actor());
    fields.put("side", participant.side());
    return fields;
  }

  private static Map<String, @Nullable Object> delegation(Delegation delegation) {
    Map<String, @Nullable Object> fields = participant(delegation.who());
    fields.put("office", delegation.office().isEmpty() ? null : delegation.office());
    return fields;
  }

  private static Map<String, @Nullable Object> teller(Account.Teller teller) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("word_of", teller.sort().name());
    fields.put("side", teller.side().isEmpty() ? null : teller.side());
    return fields;
  }

  private static Map<String, @Nullable Object> turn(Turn turn) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("told", text(turn.told()));
    fields.put("outcome", turn.outcome().name());
    fields.putAll(teller(turn.teller()));
    fields.put("reports", ids(turn.tellings()));
    fields.put("accords", turn.accords().stream().map(TalksFields::accord).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> accord(FiledNotice filed) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("notice", filed.notice().id());
    fields.put("kind", filed.notice().kind().name());
    return sentence(fields, filed.notice().evidence(), filed.report());
  }

  private static Map<String, @Nullable Object> clash(Clash clash) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("sort", clash.sort().name());
    fields.put("one", turn(clash.one()));
    fields.put("other", turn(clash.other()));
    return fields;
  }

  private static @Nullable Map<String, @Nullable Object> denial(@Nullable Denial denial) {
    if (denial == null) {
      return null;
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("by", denial.by().stream().map(a -> teller(a.teller())).toList());
    fields.put("asserted_by", denial.asserted().stream().map(a -> teller(a.teller())).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> fault(Fault fault) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("at", fault.at().stream().map(TalksFields::participant).toList());
    fields.put("by", fault.by() == null ? null : participant(fault.by()));
    fields.put("words", fault.words());
    return sentence(fields, fault.evidence(), fault.telling().report());
  }

  private static Map<String, @Nullable Object> account(Account account) {
    Map<String, @Nullable Object> fields = teller(account.teller());
    fields.put("reports", account.tellings().stream().map(TalksFields::telling).toList());
    return fields;
  }

  /** One report with its sentence. */
  static Map<String, @Nullable Object> telling(Telling telling) {
    RoundReport round = telling.round();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("report", round.id());
    fields.put("outcome", round.outcome().name());
    fields.put("on_the_word_of", round.source() == null ? null : round.source().label());
    fields.put("rule", round.rule());
    sentence(fields, round.evidence(), telling.report());
    fields.put("same_words_in", telling.also().stream().map(Report::file).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> offer(Offer offer) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("key", offer.key());
    fields.put("by", offer.by());
    fields.put("to", offer.sides());
    fields.put("taken_up_by", offer.taken().isEmpty() ? null : offer.taken());
    fields.put("reports", offer.tellings().stream().map(TalksFields::telling).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> expected(Expected expected) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("key", expected.key());
    fields.put("sides", expected.sides());
    fields.put("when", expected.when() == null ? null : when(expected.when()));
    fields.put("venue", expected.venue() == null ? null : place(expected.venue()));
    fields.put("words", expected.words());
    fields.put("state", expected.state().name());
    fields.put("held_as", expected.held().isEmpty() ? null : expected.held());
    fields.put("reports", expected.tellings().stream().map(TalksFields::telling).toList());
    fields.put("called_off", expected.called().stream().map(TalksFields::telling).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> sentence(
      Map<String, @Nullable Object> fields, Evidence evidence, Report report) {
    fields.put("sentence", evidence.words());
    fields.put("begin", evidence.span().begin());
    fields.put("end", evidence.span().end());
    where(fields, report);
    return fields;
  }

  private static void where(Map<String, @Nullable Object> fields, Report report) {
    fields.put("document", report.document());
    fields.put("file", report.file());
    fields.put("outlet", report.outlet().isEmpty() ? null : report.outlet());
    fields.put("published", text(report.published()));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
