package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.question.AccordTexts;
import org.rapporteur.casefile.question.Audit;
import org.rapporteur.casefile.question.Conducts;
import org.rapporteur.casefile.question.Documents;
import org.rapporteur.casefile.question.Events;
import org.rapporteur.casefile.question.FiledDocument;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.Notices;
import org.rapporteur.casefile.question.RoundReports;
import org.rapporteur.casefile.question.Statements;
import org.rapporteur.desk.brief.Brief.Cell;
import org.rapporteur.desk.brief.Brief.Proof;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Statement;

/**
 * Walks every figure of a brief to its records and every record to its words in the case file,
 * counting again; asks the case file itself, not what the brief was composed from.
 */
public final class BriefCheck {

  private final Map<String, FiledDocument> documents = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();
  private final Map<String, Event> counted = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Evidence> others = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private BriefCheck(CaseFile file) {
    file.ask(Conducts.all()).forEach(c -> others.put(c.conduct().id(), c.conduct().evidence()));
    for (FiledNotice filed : file.ask(Notices.all())) {
      others.put(filed.notice().id(), filed.notice().evidence());
      filed.notice().commitments().forEach(c -> others.put(c.id(), c.evidence()));
    }
    file.ask(AccordTexts.all())
        .forEach(t -> others.put(t.commitment().id(), t.commitment().evidence()));
    file.ask(RoundReports.all()).forEach(r -> others.put(r.round().id(), r.round().evidence()));
    file.ask(Documents.all()).forEach(d -> documents.put(d.document().id(), d));
    file.ask(Events.all()).forEach(e -> counted.put(e.event().id(), e.event()));
    file.ask(Events.all().withReprints()).forEach(e -> events.put(e.event().id(), e.event()));
    file.ask(Statements.all().withReprints())
        .forEach(s -> statements.put(s.statement().id(), s.statement()));
    file.ask(new Audit()).forEach(fault -> faults.add("case file: " + fault.line()));
  }

  /**
   * Checks a brief.
   *
   * @return what does not hold, a line each; empty if all does
   */
  public static List<String> faults(Brief brief, CaseFile file) {
    BriefCheck check = new BriefCheck(file);
    Map<Evidence, Proof> shown = new HashMap<>();
    for (Proof proof : brief.evidence()) {
      check.proof(proof);
      shown.put(new Evidence(proof.document(), proof.span(), proof.words()), proof);
    }
    for (Figure figure : brief.figures()) {
      check.figure(figure, shown);
    }
    check.printed(brief);
    check.faults.addAll(AccordCheck.faults(brief, file));
    check.faults.addAll(TalksCheck.faults(brief, file));
    check.faults.addAll(VoiceCheck.faults(brief.voicing(), file));
    return check.faults;
  }

  /** The words of the evidence are the document's, and the records say they come from there. */
  private void proof(Proof proof) {
    String name = "evidence " + proof.number();
    FiledDocument filed = documents.get(proof.document());
    if (filed == null) {
      faults.add(name + ": its document " + proof.document() + " is not in the case file");
      return;
    }
    String text = filed.document().text();
    if (proof.span().end() > text.length()
        || !proof.span().of(text).equals(proof.words())
        || !proof.highlight().of(proof.paragraph()).equals(proof.words())) {
      faults.add(name + ": its words are not those of its document at " + proof.span());
    }
    for (Brief.Coding coding : proof.codings()) {
      Evidence evidence = evidence(coding.record());
      if (evidence == null || !evidence.span().equals(proof.span())) {
        faults.add(name + ": record " + coding.record() + " does not come from it");
      }
    }
  }

  private @org.jspecify.annotations.Nullable Evidence evidence(String record) {
    Event event = events.get(record);
    Statement statement = statements.get(record);
    return event != null
        ? event.evidence()
        : statement != null ? statement.evidence() : others.get(record);
  }

  private void figure(Figure figure, Map<Evidence, Proof> shown) {
    String name = "figure " + figure.number() + " (" + figure.value() + " " + figure.word() + ")";
    if (new HashSet<>(figure.ids()).size() != figure.ids().size()) {
      faults.add(name + ": counts a record twice");
    }
    Set<String> values = new LinkedHashSet<>();
    for (String id : figure.ids()) {
      if (figure.unit().ofAccords() || figure.unit().ofTalks()) {
        values.add(id);
      } else if (figure.unit() == Figure.Unit.DOCUMENTS
          || figure.unit() == Figure.Unit.REPORTS
          || figure.unit() == Figure.Unit.OUTLETS) {
        document(name, figure, id, values);
      } else {
        record(name, figure, id, values, shown);
      }
    }
    if (values.size() != figure.value()) {
      faults.add(name + ": its records make " + values.size());
    }
    Claim claim = figure.claim();
    if (claim != null) {
      List<String> again =
          counted.values().stream().filter(claim::holds).map(Event::id).sorted().toList();
      if (!again.equals(figure.ids())) {
        faults.add(name + ": counted again from all events, " + claim + " makes " + again.size());
      }
    }
  }

  private void document(String name, Figure figure, String id, Set<String> values) {
    FiledDocument filed = documents.get(id);
    if (filed == null) {
      faults.add(name + ": document " + id + " is not in the case file");
    } else if (figure.unit() == Figure.Unit.DOCUMENTS) {
      values.add(id);
    } else if (figure.unit() == Figure.Unit.REPORTS) {
      values.add(filed.representative());
    } else if (!filed.document().outlet().isEmpty()) {
      values.add(filed.document().outlet());
    }
  }

  private void record(
      String name, Figure figure, String id, Set<String> values, Map<Evidence, Proof> shown) {
    boolean asEvent = figure.unit() == Figure.Unit.EVENTS || figure.unit() == Figure.Unit.RECORDS;
    boolean found =
        (asEvent && events.containsKey(id))
            || (figure.unit() != Figure.Unit.EVENTS && statements.containsKey(id));
    Evidence evidence = evidence(id);
    if (!found || evidence == null) {
      faults.add(name + ": record " + id + " is not in the case file");
      return;
    }
    if (!shown.containsKey(evidence)) {
      faults.add(name + ": the evidence of record " + id + " is not in the brief");
    }
    Statement statement = statements.get(id);
    if (figure.unit() != Figure.Unit.SPEAKERS) {
      values.add(id);
    } else if (statement != null && !Ledger.speaker(statement).isEmpty()) {
      values.add(Ledger.speaker(statement));
    }
  }

  /** Every figure that is printed is one of those checked. */
  private void printed(Brief brief) {
    Set<Figure> known = new HashSet<>(brief.figures());
    figures(brief)
        .filter(figure -> !known.contains(figure))
        .forEach(figure -> faults.add("figure " + figure.number() + " is printed and not listed"));
  }

  private static Stream<Figure> figures(Brief brief) {
    Stream.Builder<Figure> all = Stream.builder();
    brief
        .glance()
        .forEach(
            line ->
                line.parts()
                    .forEach(
                        part -> {
                          Figure figure = part.figure();
                          if (figure != null) {
                            all.add(figure);
                          }
                        }));
    brief.accords().figures().forEach(all::add);
    brief.talks().figures().forEach(all::add);
    Stream.concat(brief.happenings().stream(), brief.background().stream())
        .forEach(h -> all.add(h.reports()).add(h.outlets()));
    brief.people().forEach(p -> all.add(p.acts()).add(p.suffers()).add(p.says()));
    brief
        .dyads()
        .rows()
        .forEach(
            row -> {
              all.add(row.total());
              for (Cell cell : row.cells()) {
                all.add(cell.wordsWith()).add(cell.deedsWith());
                all.add(cell.wordsAgainst()).add(cell.deedsAgainst());
              }
            });
    brief.dyads().charts().forEach(chart -> chart.bars().forEach(bar -> all.add(bar.figure())));
    brief.voices().forEach(voice -> all.add(voice.said()));
    brief.voicing().figures().forEach(all::add);
    brief.answers().forEach(answer -> all.add(answer.found()));
    brief.reports().forEach(r -> all.add(r.printed()).add(r.events()).add(r.statements()));
    return all.build();
  }
}
