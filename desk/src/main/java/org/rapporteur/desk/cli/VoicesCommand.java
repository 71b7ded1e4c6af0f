package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.voice.VoiceLedger;
import org.rapporteur.casefile.voice.Voices;
import org.rapporteur.casefile.voice.Window;
import org.rapporteur.desk.casework.CaseFolder;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.config.CaseConfig;
import org.rapporteur.desk.ledger.VoiceFields;
import org.rapporteur.desk.ledger.VoicePage;
import org.rapporteur.desk.ledger.VoiceTable;
import org.rapporteur.desk.peers.TableSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows who said what about whom, and whether a government speaks with one voice. */
@Command(
    name = "voices",
    mixinStandardHelpOptions = true,
    header =
        "Shows who speaks for whom, where a government's voices diverge, and words beside deeds.",
    description =
        "Codes what is new in the case first, as brief does. For each party: its voices with their"
            + " mean tone toward the others, pairs of statements that conflict side by side, a"
            + " figure of coherence (with three voices or more), shifts of single speakers, words"
            + " and deeds; then the voices of third parties. Without --from and --to, the period of"
            + " case.yml. docs/voices.md has the definitions.",
    footer = {
      "",
      "Examples:",
      "  rapporteur voices examples/kabul-islamabad",
      "  rapporteur voices my-case --government PAK --from 2025-10-01 --to 2025-10-31",
      "  rapporteur voices my-case --format csv > voices.csv",
      "  rapporteur voices my-case --format json | jq '.governments[].divergences[0]'",
      "  rapporteur voices --schema > voices.json"
    })
final class VoicesCommand implements Callable<Integer> {

  /** How it can be shown. */
  enum Format {
    /** A page to read. */
    table,
    /** One JSON document with everything. */
    json,
    /** A row for each statement and party. */
    csv
  }

  @Spec private CommandSpec spec;

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Mixin private RunOptions options;

  @Parameters(
      arity = "0..1",
      paramLabel = "CASE",
      description = "The case's folder, with its case.yml.")
  private @Nullable Path folder;

  @Option(
      names = "--government",
      paramLabel = "CODE",
      description = "Only the voices of this state or organisation, such as PAK.")
  private String government = "";

  @Option(names = "--from", paramLabel = "DAY", description = "Only on this day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Only on this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. json is one document with everything;"
              + " csv has a row for each statement and party.")
  private Format format = Format.table;

  @Option(
      names = "--schema",
      description = "Prints the Frictionless schema of the CSV instead; needs no case.")
  private boolean schema;

  VoicesCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    if (schema) {
      terminal.out().print(TableSchema.json(VoiceTable.layout()));
      terminal.out().flush();
      return Exit.DONE;
    }
    if (folder == null) {
      throw wrong("which case? name its folder, as in 'rapporteur voices my-case'");
    }
    CaseFolder open = CaseFolder.of(folder);
    Window window = window(open.config());
    return new CaseAsking(terminal, stages, options)
        .of(
            open,
            (file, names) ->
                print(open.config(), ledger(open.config(), file, window, names), names));
  }

  private Window window(CaseConfig config) {
    LocalDate first = from == null && to == null ? config.from() : from;
    LocalDate last = from == null && to == null ? config.to() : to;
    Days.inOrder(spec, first, last);
    return new Window(first, last);
  }

  private VoiceLedger ledger(
      CaseConfig config, CaseFile file, Window window, UnaryOperator<String> names) {
    String wanted = government.strip();
    String asked = wanted.toUpperCase(Locale.ROOT);
    VoiceLedger ledger = file.ask(new Voices(config.parties(), asked, window));
    TreeSet<String> known = new TreeSet<>(ledger.known());
    known.addAll(config.parties());
    if (wanted.isEmpty() || known.contains(asked)) {
      return ledger;
    }
    for (String code : known) {
      if (code.equalsIgnoreCase(wanted) || names.apply(code).equalsIgnoreCase(wanted)) {
        return file.ask(new Voices(config.parties(), code, window));
      }
    }
    throw wrong(
        "--government "
            + government
            + ": nobody of that code or name speaks in this case; "
            + (known.isEmpty()
                ? "nobody speaks for any government"
                : "known are " + String.join(", ", known)));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void print(CaseConfig config, VoiceLedger ledger, UnaryOperator<String> names) {
    switch (format) {
      case table ->
          new VoicePage(names, config.mediators(), terminal.out()).print(config.title(), ledger);
      case json ->
          CaseAsking.json(
              new VoiceFields(names, config.mediators()).ledger(config.title(), ledger),
              terminal.out());
      case csv -> VoiceTable.write(ledger, names, terminal.out());
    }
  }
}
