package org.rapporteur.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.code.DiscardingCoder;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.peers.TableCheck;
import org.rapporteur.knowledge.petrarch.Dictionaries;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/** The commands over real folders and case files; what codes is a small stand-in, for speed. */
class CaseCommandsTest {

  private static final String REPORT =
      "Date: 2021-05-20\nOutlet: Sella Courier\n\n"
          + "The government of Ardania met the government of Velmark on Wednesday to talk about"
          + " their border and the ferry across the bay.\n";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final AtomicInteger coded = new AtomicInteger();

  /** Codes one meeting a document, in its first words. */
  private final class OneMeeting implements Stages.Loader {

    @Override
    public Stages load(List<String> parties) {
      return new Stages(
          document ->
              new Annotated(
                  document,
                  List.of(new Sentence(0, 0, whole(document), List.of(), List.of())),
                  List.of(),
                  List.of(),
                  List.of(),
                  Map.of()),
          annotated -> {
            coded.incrementAndGet();
            return new Coded(
                annotated, List.of(meeting(annotated.document())), List.of(), List.of());
          },
          "stand-in");
    }

    private Span whole(Document document) {
      return new Span(0, document.text().length());
    }

    private Event meeting(Document document) {
      return new Event(
          "e-" + document.id().substring(0, 8),
          PloverType.CONSULT,
          "",
          List.of(),
          "040",
          1.0,
          List.of(new Participant("ARD", "Ardania", "ARD", "", null)),
          List.of(new Participant("VLM", "Velmark", "VLM", "", null)),
          document.published() == null
              ? null
              : When.day(document.published(), When.Source.PUBLICATION),
          null,
          null,
          Modality.DONE,
          null,
          Evidence.of(document, whole(document)),
          new Span(0, 3),
          "stand-in",
          0.75);
    }

    @Override
    public String version(List<String> parties) {
      return "stand-in " + parties;
    }

    @Override
    public String name(String id) {
      return "";
    }

    @Override
    public Stages.Loader with(Dictionaries dictionaries) {
      Stages.Loader plain = this;
      return new Stages.Loader() {
        @Override
        public Stages load(List<String> parties) {
          Stages stages = plain.load(parties);
          return new Stages(
              stages.annotator(),
              new DiscardingCoder(stages.coder(), dictionaries.discards()),
              "stand-in");
        }

        @Override
        public String version(List<String> parties) {
          return plain.version(parties) + dictionaries.overlay().version();
        }

        @Override
        public String name(String id) {
          return plain.name(id);
        }

        @Override
        public Stages.Loader with(Dictionaries more) {
          return plain.with(more);
        }
      };
    }
  }

  private int run(String... args) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
    int code = Main.commandLine(terminal, new OneMeeting()).execute(args);
    terminal.out().flush();
    return code;
  }

  @BeforeEach
  void begin_a_case() throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Files.writeString(folder.resolve("case.yml"), "title: Ferry\nparties: [ARD, VLM]\n");
    Files.writeString(folder.resolve("documents/one.txt"), REPORT);
  }

  @Test
  void brief_writes_both_files_and_tells_where() {
    assertThat(run("brief", folder.toString())).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("Ferry: 1 documents read, 1 coded now", "brief.html");
    assertThat(folder.resolve("out/brief.html")).content().contains("Ardania", "met or talked");
    assertThat(folder.resolve("out/brief.md")).content().contains("# Ferry");
  }

  @Test
  void a_document_that_did_not_change_is_not_coded_again() {
    run("brief", folder.toString());
    assertThat(run("brief", folder.toString())).isEqualTo(Exit.DONE);
    assertThat(run("add", folder.toString(), folder.resolve("documents/one.txt").toString()))
        .isEqualTo(Exit.DONE);
    assertThat(coded).hasValue(1);
    assertThat(out.toString()).contains("0 coded, 1 unchanged");
  }

  @Test
  void an_edited_document_takes_the_place_of_the_old_one() throws IOException {
    run("brief", folder.toString());
    Files.writeString(folder.resolve("documents/one.txt"), REPORT.replace("ferry", "bridge"));
    assertThat(run("brief", folder.toString())).isEqualTo(Exit.DONE);
    assertThat(coded).hasValue(2);
    assertThat(folder.resolve("out/brief.html"))
        .content()
        .contains("bridge")
        .doesNotContain("ferry");
  }

  @Test
  void quiet_says_nothing_when_all_is_well() {
    assertThat(run("brief", folder.toString(), "--quiet")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void an_unreadable_document_is_told_and_the_rest_is_done() throws IOException {
    Files.writeString(folder.resolve("documents/empty.txt"), "");
    assertThat(run("brief", folder.toString())).isEqualTo(Exit.UNREADABLE);
    assertThat(err.toString()).contains("documents/empty.txt: is empty");
    assertThat(folder.resolve("out/brief.html"))
        .content()
        .contains("documents/empty.txt: is empty");
    Files.delete(folder.resolve("documents/empty.txt"));
    assertThat(run("brief", folder.toString())).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("out/brief.html")).content().doesNotContain("empty.txt");
  }

  @Test
  void a_folder_named_by_case_yml_outside_the_case_is_not_read() throws IOException {
    Files.writeString(folder.resolve("case.yml"), "title: Ferry\ndocuments: [../..]\n");
    assertThat(run("brief", folder.toString())).isEqualTo(Exit.UNREADABLE);
    assertThat(coded).hasValue(0);
  }

  @Test
  void code_writes_a_line_a_record_and_keeps_nothing() {
    assertThat(run("code", folder.resolve("documents/one.txt").toString())).isEqualTo(Exit.DONE);
    assertThat(out.toString()).hasLineCount(1).startsWith("{\"record\":\"event\"");
    assertThat(folder.resolve("case.duckdb")).doesNotExist();
  }

  @Test
  void code_gives_csv_and_takes_a_date() throws IOException {
    Path undated = folder.resolve("documents/undated.txt");
    Files.writeString(undated, REPORT.replace("Date: 2021-05-20\n", ""));
    assertThat(run("code", "--format", "csv", "--date", "2021-06-01", undated.toString()))
        .isEqualTo(Exit.DONE);
    assertThat(out.toString()).startsWith("record,id,type,").contains("2021-06-01");
  }

  @Test
  void code_writes_rows_of_other_coders_as_their_schemas_say() {
    String report = folder.resolve("documents/one.txt").toString();
    for (OutputFormat format : OutputFormat.values()) {
      if (format == OutputFormat.jsonl) {
        assertThat(run("code", "--schema")).isEqualTo(Exit.USAGE);
        continue;
      }
      out.getBuffer().setLength(0);
      assertThat(run("code", "--schema", "--format", format.name())).isEqualTo(Exit.DONE);
      String schema = out.toString();
      out.getBuffer().setLength(0);
      assertThat(run("code", "--format", format.name(), report)).isEqualTo(Exit.DONE);
      assertThat(out.toString()).containsPattern("VLM|Velmark");
      if (format != OutputFormat.csv) {
        // the stand-in's ids are not those of real records
        assertThat(TableCheck.faults(schema, out.toString())).as(format.name()).isEmpty();
      }
    }
  }

  @Test
  void show_writes_rows_of_other_coders() {
    run("brief", folder.toString(), "-q");
    assertThat(run("show", folder.toString(), "events", "--format", "phoenix"))
        .isEqualTo(Exit.DONE);
    assertThat(out.toString()).hasLineCount(1).contains("\tARD\tARD\t", "\t040\t04\t1\t1.0\t");
    assertThat(run("show", folder.toString(), "actors", "--format", "gdelt")).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("--format gdelt: is for events and statements only");
  }

  private Path dictionaries(String actors) throws IOException {
    Path mine = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(mine.resolve("x.actors"), actors);
    Files.writeString(mine.resolve("x.discards"), "FERRY_ACROSS_THE_BAY\n");
    Files.writeString(mine.resolve("x.verbs"), "MOOR [190]\n- BARGES * [190]\n- SKIFFS * [190]\n");
    return mine;
  }

  @Test
  void code_with_dictionaries_tells_in_short_what_is_not_honoured() throws IOException {
    String report = folder.resolve("documents/one.txt").toString();
    String mine = dictionaries("ARDANIA [XAR]\n").toString();
    assertThat(run("code", report, "--dictionaries", mine)).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .contains(
            "dictionaries: 1 actors' phrases, 0 agents, 3 verbs and patterns, 1 discards; 2 lines"
                + " are not honoured, or not in full, 0 are at fault; 'code --dictionaries' with --verbose lists them"
                + " all",
            "2 × our frames do not look at the words before the verb (first: x.verbs, line 2)",
            "1 sentences or documents left out by discard phrases")
        .hasLineCount(3);
  }

  @Test
  void code_with_dictionaries_lists_every_line_if_asked() throws IOException {
    String report = folder.resolve("documents/one.txt").toString();
    String mine = dictionaries("ARDANIA [XAR]\n").toString();
    assertThat(run("code", report, "-q", "--verbose", "--dictionaries", mine)).isEqualTo(Exit.DONE);
    assertThat(err.toString())
        .contains(
            "x.verbs, line 2: our frames do not look at the words before the verb: - BARGES * [190]",
            "x.verbs, line 3: our frames");
  }

  @Test
  void a_case_is_coded_by_its_dictionaries_and_again_when_they_change() throws IOException {
    dictionaries("ARDANIA [XAR]\n");
    Files.writeString(
        folder.resolve("case.yml"), "title: Ferry\nparties: [ARD, VLM]\ndictionaries: mine\n");
    assertThat(run("brief", folder.toString())).isEqualTo(Exit.DONE);
    assertThat(err.toString()).contains("dictionaries: 1 actors' phrases");
    assertThat(folder.resolve("out/brief.md")).content().doesNotContain("across the bay");
    assertThat(run("brief", folder.toString())).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("0 coded now, 1 unchanged");
    Files.writeString(folder.resolve("mine/x.discards"), "REGATTA\n");
    assertThat(run("brief", folder.toString())).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("out/brief.md")).content().contains("across the bay");
  }

  @Test
  void faults_of_dictionaries_are_told_and_change_the_exit_code() throws IOException {
    String report = folder.resolve("documents/one.txt").toString();
    String mine = dictionaries("ARDANIA [XAR\n").toString();
    assertThat(run("code", report, "-q", "--dictionaries", mine)).isEqualTo(Exit.UNREADABLE);
    assertThat(err.toString())
        .hasLineCount(1)
        .contains("x.actors, line 1: fault: a bracket is not closed: ARDANIA [XAR");
    assertThat(run("code", report, "--dictionaries", folder.resolve("none").toString()))
        .isEqualTo(Exit.BROKEN);
    assertThat(err.toString()).contains("none: no such folder; name a folder with dictionaries");
  }

  @Test
  void code_of_what_is_not_there_is_an_unreadable_document() {
    assertThat(run("code", folder.resolve("none.txt").toString())).isEqualTo(Exit.UNREADABLE);
    assertThat(err.toString()).contains("none.txt: is not there").hasLineCount(1);
  }

  @Test
  void show_filters_and_limits() {
    run("brief", folder.toString(), "-q");
    assertThat(run("show", folder.toString(), "events", "--actor", "ARD", "--type", "consult"))
        .isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("CONSULT", "Velmark").hasLineCount(2);
    assertThat(run("show", folder.toString(), "events", "--type", "MEETING")).isEqualTo(Exit.USAGE);
    assertThat(err.toString()).contains("--type MEETING: of events there are AGREE");
  }

  @Test
  void days_in_the_wrong_order_are_wrong_usage() {
    run("brief", folder.toString(), "-q");
    for (String format : List.of("table", "phoenix")) {
      err.getBuffer().setLength(0);
      assertThat(
              run(
                  "show",
                  folder.toString(),
                  "events",
                  "--from",
                  "2021-06-01",
                  "--to",
                  "2021-05-01",
                  "--format",
                  format))
          .isEqualTo(Exit.USAGE);
      assertThat(err.toString())
          .contains("--from 2021-06-01 --to 2021-05-01: ends before it begins; swap them");
    }
  }

  @Test
  void a_name_that_nobody_goes_by_is_told_and_a_known_one_without_records_is_not() {
    run("brief", folder.toString(), "-q");
    for (String format : List.of("table", "json", "phoenix")) {
      err.getBuffer().setLength(0);
      assertThat(run("show", folder.toString(), "events", "--actor", "Solmar", "--format", format))
          .isEqualTo(Exit.DONE);
      assertThat(err.toString())
          .hasLineCount(1)
          .contains("--actor Solmar: nothing in this case goes by that name", " actors' lists");
    }
    err.getBuffer().setLength(0);
    assertThat(run("show", folder.toString(), "events", "--actor", "ARD", "--type", "ASSAULT"))
        .isEqualTo(Exit.DONE);
    assertThat(run("show", folder.toString(), "statements", "--actor", "Velmark"))
        .isEqualTo(Exit.DONE);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void only_events_have_a_modality() {
    run("brief", folder.toString(), "-q");
    assertThat(run("show", folder.toString(), "statements", "--modality", "DENIED"))
        .isEqualTo(Exit.USAGE);
    assertThat(err.toString())
        .contains(
            "--modality DENIED: only events have a modality, statements have none",
            "--type DENIAL");
    assertThat(run("show", folder.toString(), "events", "--modality", "DONE")).isEqualTo(Exit.DONE);
  }

  @Test
  void a_party_that_is_nobody_known_is_told_with_what_can_be_done() {
    assertThat(run("brief", folder.toString())).isEqualTo(Exit.DONE);
    assertThat(err.toString())
        .contains("party 'ARD' is no actor that is known", "take it out", "about everybody");
  }

  @Test
  void a_file_is_no_case_for_any_command() {
    String file = folder.resolve("case.yml").toString();
    for (List<String> args :
        List.of(List.of("brief", file), List.of("voices", file), List.of("show", file, "events"))) {
      err.getBuffer().setLength(0);
      assertThat(run(args.toArray(String[]::new))).isEqualTo(Exit.BROKEN);
      assertThat(err.toString())
          .hasLineCount(1)
          .contains("case.yml: is a file and not a case's folder; name the folder that holds");
    }
  }

  @Test
  void a_case_file_in_use_is_told_in_one_line() {
    run("brief", folder.toString(), "-q");
    try (CaseFile held = CaseFile.open(folder.resolve("case.duckdb"))) {
      assertThat(held.documentIds()).hasSize(1);
      assertThat(run("brief", folder.toString())).isEqualTo(Exit.BROKEN);
    }
    assertThat(err.toString()).contains("is in use by").hasLineCount(1);
  }
}
