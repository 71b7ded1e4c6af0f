package org.rapporteur.desk.brief;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.accord.Accords;
import org.rapporteur.casefile.accord.Decisions;
import org.rapporteur.casefile.question.ActorSummary;
import org.rapporteur.casefile.question.Actors;
import org.rapporteur.casefile.question.Counts;
import org.rapporteur.casefile.question.Documents;
import org.rapporteur.casefile.question.DyadMonth;
import org.rapporteur.casefile.question.DyadMonths;
import org.rapporteur.casefile.question.Events;
import org.rapporteur.casefile.question.FiledDocument;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.FiledProblem;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.casefile.question.Problems;
import org.rapporteur.casefile.question.Statements;
import org.rapporteur.casefile.question.Timeline;
import org.rapporteur.casefile.question.TimelineEntry;
import org.rapporteur.casefile.question.Totals;
import org.rapporteur.casefile.talks.Talks;
import org.rapporteur.casefile.voice.VoiceLedger;
import org.rapporteur.casefile.voice.Voices;
import org.rapporteur.casefile.voice.Window;
import org.rapporteur.desk.casework.DeclaredHeadings;
import org.rapporteur.desk.config.CaseConfig;
import org.rapporteur.model.Modality;

/** All that a brief is made of, asked of the case file once. */
record Dossier(
    CaseConfig config,
    Totals totals,
    Map<String, FiledDocument> documents,
    List<FiledDocument> inOrder,
    Map<String, FiledEvent> events,
    Map<String, FiledStatement> statements,
    List<ActorSummary> actors,
    List<DyadMonth> months,
    List<TimelineEntry> timeline,
    List<FiledProblem> problems,
    VoiceLedger voices,
    AccordPapers accords,
    TalksPapers talks,
    UnaryOperator<String> names) {

  static Dossier of(
      CaseConfig config, Decisions decisions, CaseFile file, UnaryOperator<String> names) {
    List<FiledDocument> inOrder = file.ask(Documents.all());
    Map<String, FiledDocument> documents = new HashMap<>();
    inOrder.forEach(filed -> documents.put(filed.document().id(), filed));
    Map<String, FiledEvent> events = new LinkedHashMap<>();
    file.ask(Events.all()).forEach(filed -> events.put(filed.event().id(), filed));
    Map<String, FiledStatement> statements = new LinkedHashMap<>();
    file.ask(Statements.all()).forEach(filed -> statements.put(filed.statement().id(), filed));
    return new Dossier(
        config,
        file.ask(new Counts()),
        documents,
        inOrder,
        events,
        statements,
        file.ask(new Actors()),
        file.ask(new DyadMonths()),
        file.ask(new Timeline(Set.of(Modality.values()), null, null)),
        file.ask(new Problems()),
        file.ask(new Voices(config.parties(), "", new Window(config.from(), config.to()))),
        AccordPapers.of(new Accords(DeclaredHeadings.of(config.accords()), decisions, null), file),
        TalksPapers.of(new Talks(config.parties(), config.mediators(), null), file),
        names);
  }

  FiledDocument document(String id) {
    FiledDocument found = documents.get(id);
    if (found == null) {
      throw new BriefException(List.of("no document " + id + " in the case file"));
    }
    return found;
  }

  FiledEvent event(String id) {
    FiledEvent found = events.get(id);
    if (found == null) {
      throw new BriefException(List.of("no event " + id + " in the case file"));
    }
    return found;
  }

  /** What to call a side. */
  String name(String side) {
    return actors.stream()
        .filter(actor -> actor.id().equals(side))
        .map(ActorSummary::name)
        .findFirst()
        .orElseGet(() -> named(side));
  }

  /** A name from knowledge for what no document mentions, else the id itself. */
  private String named(String id) {
    String name = names.apply(id);
    return name.isEmpty() ? id : name;
  }

  /** Whether a side is a party of the case; everybody is if none is named. */
  boolean party(String side) {
    return config.parties().isEmpty()
        || config.parties().stream().anyMatch(p -> side.equals(p) || side.startsWith(p + "."));
  }
}
