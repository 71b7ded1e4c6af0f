package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.ActorSummary;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.desk.brief.Brief.Person;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.When;

/** Who is who in the case: the office at the date, the part, what each did and said. */
final class PeoplePart {

  private static final int SHOWN = 40;

  private final Dossier dossier;
  private final Ledger ledger;

  PeoplePart(Dossier dossier, Ledger ledger) {
    this.dossier = dossier;
    this.ledger = ledger;
  }

  List<Person> people() {
    return dossier.actors().stream()
        .filter(summary -> summary.actor() == null || !generic(summary.actor()))
        .filter(summary -> records(summary) > 0)
        .sorted(
            Comparator.comparingInt((ActorSummary summary) -> -records(summary))
                .thenComparing(ActorSummary::name))
        .limit(SHOWN)
        .map(this::person)
        .toList();
  }

  private static boolean generic(Actor actor) {
    return actor.kind() == Actor.Kind.GENERIC;
  }

  private static int records(ActorSummary summary) {
    return summary.asSource() + summary.asTarget() + summary.statements();
  }

  private Person person(ActorSummary summary) {
    String id = summary.id();
    return new Person(
        Wording.capital(summary.name()),
        id,
        office(summary),
        part(id),
        ledger.figure(Unit.EVENTS, events(id, Event::sources)),
        ledger.figure(Unit.EVENTS, events(id, Event::targets)),
        ledger.figure(Unit.STATEMENTS, statements(id)));
  }

  private List<String> events(String actor, Function<Event, List<Participant>> role) {
    return dossier.events().values().stream()
        .map(FiledEvent::event)
        .filter(event -> role.apply(event).stream().anyMatch(p -> p.actor().equals(actor)))
        .map(Event::id)
        .toList();
  }

  private List<String> statements(String actor) {
    return dossier.statements().values().stream()
        .map(FiledStatement::statement)
        .filter(statement -> speaks(statement, actor))
        .map(Statement::id)
        .toList();
  }

  private static boolean speaks(Statement statement, String actor) {
    Participant speaker = statement.speaker();
    return speaker != null && speaker.actor().equals(actor);
  }

  private String part(String id) {
    if (dossier.config().parties().contains(id)) {
      return "party";
    }
    return dossier.config().mediators().contains(id) ? "mediator" : "";
  }

  /** The office a person last spoke in, with its date; else the one held at the cut-off. */
  private String office(ActorSummary summary) {
    String named = "";
    LocalDate day = null;
    for (FiledStatement filed : dossier.statements().values()) {
      Statement statement = filed.statement();
      When when = statement.when();
      LocalDate said = when == null ? filed.report().published() : when.end();
      if (speaks(statement, summary.id())
          && !statement.office().isEmpty()
          && (day == null || (said != null && said.isAfter(day)))) {
        named = statement.office();
        day = said;
      }
    }
    if (!named.isEmpty()) {
      return dossier.name(named) + (day == null ? "" : " (" + Wording.day(day) + ")");
    }
    return held(summary.actor());
  }

  private String held(@Nullable Actor actor) {
    LocalDate cutOff = dossier.totals().cutOff();
    if (actor == null || cutOff == null) {
      return "";
    }
    List<String> offices = new ArrayList<>();
    for (Tenure tenure : actor.tenures()) {
      if (tenure.holds(cutOff)) {
        offices.add((tenure.acting() ? "acting: " : "") + dossier.name(tenure.office()));
      }
    }
    return offices.isEmpty() ? "" : String.join("; ", offices) + " (" + Wording.day(cutOff) + ")";
  }
}
