package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.relations.Training;
import org.rapporteur.desk.voices.ToneTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the judge anew. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    header = "Trains the judges from marked sentences.",
    description =
        "For who changes the sentences, the lexicon or the rules: run it in the program's own folder,"
            + " and the next command builds the program with the new judge. The same sentences,"
            + " lexicon and build give the same bytes, whatever the number of threads.",
    footer = {
      "",
      "Examples:",
      "  rapporteur train",
      "  rapporteur train --sentences my-sentences --out my-judge.tsv",
      "  rapporteur train --tone",
      "  rapporteur train --blind --out blind-judge.tsv",
      "  rapporteur evaluate relations --judge my-judge-vectors.tsv gold.tsv"
    })
final class TrainCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Mixin private RunOptions options;

  @Option(
      names = "--sentences",
      paramLabel = "DIR",
      description =
          "Folder of .tsv files with the columns id, type, cameo and marked_sentence; default:"
              + " ${DEFAULT-VALUE}.")
  private Path sentences = Path.of("training", "relations");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the judge goes that codes; the one of given pairs goes beside it, as -vectors.tsv."
              + " Default: ${DEFAULT-VALUE}.")
  private Path out = Path.of("core/src/main/resources/knowledge/judge/judge.tsv");

  @Option(
      names = "--blind",
      description = "The judge alone, without what the rules find; for comparison.")
  private boolean blind;

  @Option(
      names = "--tone",
      description =
          "Train the tone of statements, from training/tone, instead of the judges; --sentences and"
              + " --out then tell its own folder and file.")
  private boolean tone;

  private static final Path TONES = Path.of("training", "tone");
  private static final Path LIKENESS =
      Path.of("core/src/main/resources/knowledge/tone/likeness.tsv");

  @Spec private CommandSpec spec;

  TrainCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    if (tone) {
      return tone();
    }
    Training training = new Training(sentences, blind);
    List<String> judges;
    try (Progress progress = new Progress(terminal, options.quiet(), "sentences")) {
      judges = training.judges(stages.assembly(), options.threads(), progress);
    }
    Training.write(judges.get(0), out);
    Training.write(judges.get(1), withVectors(out));
    if (!options.quiet()) {
      terminal.tell(
          "trained on "
              + training.size()
              + " sentences; wrote "
              + out
              + " and "
              + withVectors(out));
    }
    return Exit.DONE;
  }

  private Integer tone() {
    if (blind) {
      throw new ParameterException(
          spec.commandLine(), "--blind is of the judges; leave out --tone");
    }
    ToneTraining training = new ToneTraining(given("--sentences") ? sentences : TONES);
    Path file = given("--out") ? out : LIKENESS;
    Training.write(training.likeness(), file);
    if (!options.quiet()) {
      terminal.tell("trained on " + training.size() + " statements; wrote " + file);
    }
    return Exit.DONE;
  }

  private boolean given(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  /** The judge with the sentence model goes beside the other. */
  private static Path withVectors(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.replaceFirst("(\\.tsv)?$", "-vectors.tsv"));
  }
}
