package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.question.Context;
import org.rapporteur.casefile.question.Contexts;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.desk.brief.Brief.Coding;
import org.rapporteur.desk.brief.Brief.Proof;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;

/** Hands out the numbers of figures and evidence while a brief is composed. For one thread. */
final class Ledger {

  private static final class Entry {
    private final Evidence evidence;
    private final int number;
    private final Map<String, Coding> codings = new LinkedHashMap<>();
    private final TreeSet<String> uses = new TreeSet<>();

    Entry(Evidence evidence, int number) {
      this.evidence = evidence;
      this.number = number;
    }
  }

  private final Dossier dossier;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<Evidence, Entry> entries = new LinkedHashMap<>();
  private final List<Entry> byNumber = new ArrayList<>();

  Ledger(Dossier dossier) {
    this.dossier = dossier;
  }

  /** A figure over ids. */
  Figure figure(Unit unit, Collection<String> ids) {
    return figure(unit, ids, null);
  }

  /** A figure over the ids of all events that a claim holds for. */
  Figure figure(Unit unit, Collection<String> ids, @Nullable Claim claim) {
    List<String> sorted = ids.stream().distinct().sorted().toList();
    Figure figure = new Figure(figures.size() + 1, unit, count(unit, sorted), sorted, claim);
    figures.add(figure);
    for (String id : sorted) {
      FiledEvent event = dossier.events().get(id);
      FiledStatement statement = dossier.statements().get(id);
      if (event != null) {
        proof(event.event());
      } else if (statement != null) {
        proof(statement.statement());
      }
    }
    return figure;
  }

  private int count(Unit unit, List<String> ids) {
    return switch (unit) {
      case EVENTS,
          STATEMENTS,
          RECORDS,
          DOCUMENTS,
          ACCORDS,
          COMMITMENTS,
          PIECES,
          ROUNDS,
          MEETINGS,
          SENTENCES ->
          ids.size();
      case SPEAKERS ->
          (int)
              ids.stream()
                  .map(id -> dossier.statements().get(id))
                  .map(filed -> filed == null ? "" : speaker(filed.statement()))
                  .filter(name -> !name.isEmpty())
                  .distinct()
                  .count();
      case REPORTS ->
          (int) ids.stream().map(id -> dossier.document(id).representative()).distinct().count();
      case OUTLETS ->
          (int)
              ids.stream()
                  .map(id -> dossier.document(id).document().outlet())
                  .filter(outlet -> !outlet.isEmpty())
                  .distinct()
                  .count();
    };
  }

  /** What tells a speaker from another, or empty for one not known. */
  static String speaker(Statement statement) {
    Participant speaker = statement.speaker();
    return speaker == null ? "" : speaker.actor().isEmpty() ? speaker.label() : speaker.actor();
  }

  /** The number of an event's evidence. */
  int proof(Event event) {
    Entry entry = entry(event.evidence());
    String status = Wording.status(event.modality());
    entry.codings.putIfAbsent(
        event.id(),
        new Coding(
            event.id(),
            (status.isEmpty() ? "" : status + ": ") + Wording.what(event),
            Wording.code(event),
            event.rule()));
    return entry.number;
  }

  /** The number of a statement's evidence. */
  int proof(Statement statement) {
    Entry entry = entry(statement.evidence());
    Participant speaker = statement.speaker();
    entry.codings.putIfAbsent(
        statement.id(),
        new Coding(
            statement.id(),
            (speaker == null ? "somebody not named" : speaker.label())
                + " "
                + Wording.kind(statement.kind())
                + ", "
                + Wording.manner(statement.directness()),
            Wording.code(statement),
            statement.rule()));
    return entry.number;
  }

  /** The number of the evidence of a record of another sort, with what was coded from it. */
  int proof(Evidence evidence, Coding coding) {
    Entry entry = entry(evidence);
    entry.codings.putIfAbsent(coding.record(), coding);
    return entry.number;
  }

  /** The number of words that belong to a record which was coded from others. */
  int proof(Evidence evidence) {
    return entry(evidence).number;
  }

  /** Notes that a row uses a piece of evidence, so that it can link back. */
  int used(int proof, String anchor) {
    byNumber.get(proof - 1).uses.add(anchor);
    return proof;
  }

  private Entry entry(Evidence evidence) {
    Entry entry = entries.get(evidence);
    if (entry == null) {
      entry = new Entry(evidence, entries.size() + 1);
      entries.put(evidence, entry);
      byNumber.add(entry);
    }
    return entry;
  }

  List<Figure> figures() {
    return figures;
  }

  /** All evidence in its paragraphs. */
  List<Proof> proofs(CaseFile file) {
    List<Context> contexts = file.ask(new Contexts(List.copyOf(entries.keySet())));
    List<Proof> proofs = new ArrayList<>();
    int place = 0;
    for (Entry entry : entries.values()) {
      Context context = contexts.get(place++);
      Report report = context.report();
      proofs.add(
          new Proof(
              entry.number,
              entry.evidence.document(),
              entry.evidence.span(),
              entry.evidence.words(),
              context.words(),
              context.highlight(),
              outlets(report),
              Wording.day(report.published()),
              report.title(),
              report.address(),
              report.file(),
              List.copyOf(entry.codings.values()),
              List.copyOf(entry.uses)));
    }
    return proofs;
  }

  static String outlets(Report report) {
    List<String> others =
        report.outlets().stream().filter(outlet -> !outlet.equals(report.outlet())).toList();
    String own = report.outlet().isEmpty() ? "outlet not known" : report.outlet();
    return others.isEmpty() ? own : own + ", also in " + String.join(", ", others);
  }
}
