package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.question.ActorSummary;
import org.rapporteur.casefile.question.Actors;
import org.rapporteur.casefile.question.Documents;
import org.rapporteur.casefile.question.Events;
import org.rapporteur.casefile.question.FiledDocument;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.casefile.question.Statements;
import org.rapporteur.desk.casework.CaseFolder;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.export.RecordFields;
import org.rapporteur.desk.export.RecordWriter;
import org.rapporteur.desk.peers.PeerFormat;
import org.rapporteur.desk.peers.PeerWriter;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Document;
import org.rapporteur.model.Modality;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a case file holds. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header =
        "Shows a case's events, statements, actors or documents, as a table, JSON or CSV, or other coders' rows.",
    footer = {
      "",
      "Examples:",
      "  rapporteur show my-case events --type ACCUSE --from 2025-05-01",
      "  rapporteur show my-case statements --actor PAK --limit 20",
      "  rapporteur show my-case actors",
      "  rapporteur show my-case events --format csv > events.csv",
      "  rapporteur show my-case events --format phoenix > events.tsv"
    })
final class ShowCommand implements Callable<Integer> {

  /** What can be shown. */
  enum Subject {
    events,
    statements,
    actors,
    documents
  }

  /** How it can be shown. */
  enum Format {
    table,
    json,
    csv,
    phoenix,
    icews,
    polecat,
    gdelt,
    gdelt1
  }

  private static final Set<Format> OWN = EnumSet.of(Format.table, Format.json, Format.csv);

  private static final Map<Subject, List<String>> COLUMNS =
      Map.of(
          Subject.events,
          List.of("from", "sources", "type", "modality", "targets", "sentence", "outlet"),
          Subject.statements,
          List.of("from", "speaker", "kind", "directness", "content", "outlet"),
          Subject.actors,
          List.of("actor", "name", "kind", "as_source", "as_target", "statements", "documents"),
          Subject.documents,
          List.of("published", "outlet", "title", "language", "events", "statements", "file"));

  @Spec private CommandSpec spec;

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
  private Path folder;

  @Parameters(
      index = "1",
      paramLabel = "WHAT",
      description = "events, statements, actors or documents.")
  private Subject subject;

  @Option(
      names = "--actor",
      paramLabel = "ID",
      description = "Only where this actor takes part: an id, a country code or words of a name.")
  private String actor = "";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only this PLOVER type of event, or this kind of statement.")
  private @Nullable String type;

  @Option(
      names = "--modality",
      paramLabel = "MODALITY",
      description = "Only events that are (events only): ${COMPLETION-CANDIDATES}.")
  private @Nullable Modality modality;

  @Option(names = "--from", paramLabel = "DAY", description = "Only on this day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Only on this day or earlier.")
  private @Nullable LocalDate to;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. json is JSON Lines: an object a"
              + " line.")
  private Format format = Format.table;

  ShowCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    check();
    if (!OWN.contains(format)) {
      return peer(PeerFormat.valueOf(format.name()));
    }
    CaseFolder open = CaseFolder.of(folder);
    List<Map<String, @Nullable Object>> rows;
    try (CaseFile file = CaseFile.read(open.file())) {
      rows = rows(file);
      if (rows.isEmpty()) {
        stranger(file);
      }
    }
    print(rows.subList(0, Math.min(limit, rows.size())));
    if (rows.size() > limit) {
      terminal.tell((rows.size() - limit) + " more; raise --limit to see them");
    }
    terminal.out().flush();
    return Exit.DONE;
  }

  private void check() {
    if (limit < 1) {
      throw wrong("--limit " + limit + ": at least 1 is needed");
    }
    Days.inOrder(spec, from, to);
    if (modality != null && subject != Subject.events) {
      throw wrong(
          "--modality "
              + modality
              + ": only events have a modality, "
              + subject
              + " have none; leave it out"
              + (subject == Subject.statements
                  ? ", or choose by what statements do, as in --type DENIAL"
                  : ""));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** An empty table may mean that nothing happened, or that the name is wrong: says which. */
  private void stranger(CaseFile file) {
    if (actor.isBlank()
        || file.ask(new Actors()).stream().anyMatch(this::wanted)
        || !file.ask(Events.all().actor(actor).withReprints()).isEmpty()
        || !file.ask(Statements.all().actor(actor).withReprints()).isEmpty()) {
      return;
    }
    terminal.tell(
        "--actor "
            + actor
            + ": nothing in this case goes by that name; 'rapporteur show "
            + folder
            + " actors' lists who is in it");
  }

  private int peer(PeerFormat peer) {
    if (subject != Subject.events && subject != Subject.statements) {
      throw wrong("--format " + peer + ": is for events and statements only");
    }
    try (CaseFile file = CaseFile.read(CaseFolder.of(folder).file())) {
      PeerWriter writer = peer.writer(terminal.out(), stages.knowledge());
      Map<String, Actor> actors = new HashMap<>();
      for (ActorSummary summary : file.ask(new Actors())) {
        if (summary.actor() != null) {
          actors.put(summary.id(), summary.actor());
        }
      }
      writer.actors(actors);
      Map<String, Document> documents = documents(file.ask(Documents.all()));
      stranger(file);
      if (subject == Subject.events) {
        events(file).stream()
            .limit(limit)
            .forEach(e -> writer.event(of(documents, e.report().document()), e.event(), 0));
      } else {
        statements(file).stream()
            .limit(limit)
            .forEach(s -> writer.statement(of(documents, s.report().document()), s.statement(), 0));
      }
      String leftOut = writer.leftOut();
      if (leftOut != null) {
        terminal.tell(leftOut);
      }
    }
    terminal.out().flush();
    return Exit.DONE;
  }

  private List<FiledEvent> events(CaseFile file) {
    return file.ask(
        Events.all()
            .actor(actor)
            .type(named(PloverType.class))
            .modality(modality)
            .between(from, to));
  }

  private List<FiledStatement> statements(CaseFile file) {
    return file.ask(
        Statements.all().actor(actor).kind(named(Statement.Kind.class)).between(from, to));
  }

  private static Map<String, Document> documents(List<FiledDocument> filed) {
    Map<String, Document> documents = new HashMap<>();
    filed.forEach(each -> documents.put(each.document().id(), each.document()));
    return documents;
  }

  private List<Map<String, @Nullable Object>> rows(CaseFile file) {
    List<FiledDocument> filed = file.ask(Documents.all());
    Map<String, Document> documents = documents(filed);
    return switch (subject) {
      case events ->
          events(file).stream()
              .map(e -> RecordFields.event(of(documents, e.report().document()), e.event()))
              .toList();
      case statements ->
          statements(file).stream()
              .map(s -> RecordFields.statement(of(documents, s.report().document()), s.statement()))
              .toList();
      case actors ->
          file.ask(new Actors()).stream().filter(this::wanted).map(ShowCommand::fields).toList();
      case documents -> filed.stream().filter(this::wanted).map(ShowCommand::fields).toList();
    };
  }

  private static Document of(Map<String, Document> documents, String id) {
    Document document = documents.get(id);
    if (document == null) {
      throw new IllegalStateException("no document " + id);
    }
    return document;
  }

  private boolean wanted(ActorSummary summary) {
    return actor.isBlank()
        || summary.id().equalsIgnoreCase(actor)
        || summary.id().startsWith(actor.toUpperCase(Locale.ROOT) + ".")
        || summary.name().toLowerCase(Locale.ROOT).contains(actor.toLowerCase(Locale.ROOT));
  }

  private boolean wanted(FiledDocument filed) {
    LocalDate day = filed.document().published();
    return (from == null || (day != null && !day.isBefore(from)))
        && (to == null || (day != null && !day.isAfter(to)));
  }

  private static Map<String, @Nullable Object> fields(ActorSummary summary) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("record", "actor");
    fields.put("actor", summary.id());
    fields.put("name", summary.name());
    fields.put("kind", summary.actor() == null ? null : summary.actor().kind().name());
    fields.put("as_source", summary.asSource());
    fields.put("as_target", summary.asTarget());
    fields.put("statements", summary.statements());
    fields.put("documents", summary.documents());
    fields.put("first", summary.first() == null ? null : summary.first().toString());
    fields.put("last", summary.last() == null ? null : summary.last().toString());
    return fields;
  }

  private static Map<String, @Nullable Object> fields(FiledDocument filed) {
    Map<String, @Nullable Object> fields =
        new LinkedHashMap<>(RecordFields.document(filed.document()));
    fields.put("representative", filed.representative());
    fields.put("outlets", filed.outlets());
    fields.put("coded", filed.coded());
    fields.put("sentences", filed.sentences());
    fields.put("events", filed.events());
    fields.put("statements", filed.statements());
    return fields;
  }

  private <E extends Enum<E>> @Nullable E named(Class<E> kind) {
    if (type == null) {
      return null;
    }
    try {
      return Enum.valueOf(kind, type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(
          spec.commandLine(),
          "--type "
              + type
              + ": of "
              + subject
              + " there are "
              + Arrays.stream(kind.getEnumConstants())
                  .map(Enum::name)
                  .reduce((one, other) -> one + ", " + other)
                  .orElse(""));
    }
  }

  private void print(List<Map<String, @Nullable Object>> rows) {
    if (format == Format.table) {
      new TextTable(COLUMNS.getOrDefault(subject, List.of())).print(rows, terminal.out());
      return;
    }
    RecordWriter.Format kind =
        format == Format.json ? RecordWriter.Format.jsonl : RecordWriter.Format.csv;
    List<String> columns =
        subject == Subject.events || subject == Subject.statements
            ? RecordWriter.COLUMNS
            : rows.isEmpty() ? List.of("record") : new ArrayList<>(rows.get(0).keySet());
    RecordWriter writer = new RecordWriter(terminal.out(), kind, columns);
    rows.forEach(writer::write);
  }
}
