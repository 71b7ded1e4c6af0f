package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.AttributionCoder;
import org.rapporteur.code.vectors.SentenceVectors;
import org.rapporteur.desk.accords.HeadingTraining;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.relations.Training;
import org.rapporteur.desk.voices.CueTraining;
import org.rapporteur.desk.voices.RawText;
import org.rapporteur.desk.voices.ToneExample;
import org.rapporteur.desk.voices.ToneTraining;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Coded;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;
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
      "  rapporteur train --blind --out blind-judge.tsv",
      "  rapporteur train --tone",
      "  rapporteur train --headings",
      "  rapporteur train --attributions corpus/train --source \"the corpus of 2031\"",
      "  rapporteur evaluate relations --judge my-judge-vectors.tsv gold.tsv"
    })
final class TrainCommand implements Callable<Integer> {

  private static final Path RELATIONS = Path.of("training", "relations");
  private static final Path TONES = Path.of("training", "tone");
  private static final Path HEADINGS = Path.of("training", "headings");
  private static final Path PLACED =
      Path.of("core/src/main/resources/knowledge/accord/headings-judge.tsv");
  private static final Path LEARNT = Path.of("core/src/main/resources/knowledge/tone/tones.tsv");
  private static final Path JUDGE = Path.of("core/src/main/resources/knowledge/judge/judge.tsv");
  private static final Path CUES = Path.of("core/src/main/resources/knowledge/cues");

  private final Terminal terminal;
  private final Stages.Loader stages;

  @Mixin private RunOptions options;

  @Option(
      names = "--sentences",
      paramLabel = "DIR",
      description =
          "Folder of .tsv files with the columns id, type, cameo and marked_sentence; default:"
              + " training/relations, with --tone training/tone; with --headings training/headings,"
              + " whose columns are heading and text.")
  private @Nullable Path sentences;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the judge goes that codes; the one of given pairs goes beside it, as -vectors.tsv."
              + " With --attributions the folder for its three judges. Default: where the program"
              + " keeps them.")
  private @Nullable Path out;

  @Option(
      names = "--source",
      paramLabel = "TEXT",
      description = "Where the texts of --attributions are from, for the header of the file.")
  private String source = "texts that are not named";

  @Option(
      names = "--blind",
      description = "The judge alone, without what the rules find; for comparison.")
  private boolean blind;

  @Option(
      names = "--attributions",
      paramLabel = "DIR",
      description =
          "Train the judges of cues and contents instead, from texts in which attributions are marked, as for"
              + " 'evaluate attributions'.")
  private @Nullable Path attributions;

  @Option(
      names = "--tone",
      description = "Train the learnt part of the tone of statements instead.")
  private boolean tone;

  @Option(
      names = "--headings",
      description = "Train what puts provisions of accords under headings instead; minutes.")
  private boolean headings;

  @Spec private CommandSpec spec;

  TrainCommand(Terminal terminal, Stages.Loader stages) {
    this.terminal = terminal;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    long others = Stream.of(tone, headings, attributions != null, blind).filter(b -> b).count();
    if (others > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--blind, --tone, --headings and --attributions exclude each other; leave out all but"
              + " one");
    }
    if (headings) {
      return headings();
    }
    return attributions != null ? cues(attributions) : tone ? tones() : relations();
  }

  private int headings() {
    HeadingTraining training =
        new HeadingTraining(sentences == null ? HEADINGS : sentences, SentenceVectors.english());
    Path file = out == null ? PLACED : out;
    try (Progress progress = new Progress(terminal, options.quiet(), "sentences")) {
      Training.write(
          training.judge(done -> progress.step(done, training.size(), true, done)), file);
    }
    return told(training.size() + " sentences", String.valueOf(file));
  }

  private int tones() {
    Path folder = sentences == null ? TONES : sentences;
    Lexicon lexicon = stages.assembly().lexicon();
    ToneTraining training = new ToneTraining(folder, lexicon);
    List<ToneExample> examples = training.examples();
    int[] done = {0};
    try (Progress progress = new Progress(terminal, options.quiet(), "sentences")) {
      new Pipeline(
              stages.load(List.of()).annotator(),
              new AttributionCoder(lexicon, null),
              options.threads())
          .run(
              examples.stream().map(ToneExample::document).iterator(),
              outcome -> {
                ToneExample example = examples.get(done[0]++);
                if (outcome instanceof Outcome.Done coded) {
                  training.add(example, coded.coded());
                } else if (outcome instanceof Outcome.Kept kept) {
                  kept.problems().forEach(problem -> terminal.tell(problem.line()));
                }
                progress.step(done[0], examples.size(), true, done[0]);
              });
    }
    Path file = out == null ? LEARNT : out;
    Path kinds = file.resolveSibling("kinds.tsv");
    Training.write(training.tones(), file);
    Training.write(training.kinds(), kinds);
    return told(examples.size() + " sentences", file + " and " + kinds);
  }

  private int cues(Path corpus) {
    CueTraining training = new CueTraining(corpus, stages.assembly().lexicon());
    new RawRun(terminal, stages, options)
        .run(
            RawText.files(List.of(corpus.resolve("text"))),
            null,
            annotated -> new Coded(annotated, List.of(), List.of(), List.of()),
            training::add);
    Path folder = out == null ? CUES : out;
    training
        .judges(source)
        .forEach((name, judge) -> Training.write(judge, folder.resolve(name + ".tsv")));
    return told(training.size() + " verbs", "cues, begins and ends to " + folder);
  }

  private int relations() {
    Path judge = out == null ? JUDGE : out;
    Training training = new Training(sentences == null ? RELATIONS : sentences, blind);
    List<String> judges;
    try (Progress progress = new Progress(terminal, options.quiet(), "sentences")) {
      judges = training.judges(stages.assembly(), options.threads(), progress);
    }
    Training.write(judges.get(0), judge);
    Training.write(judges.get(1), withVectors(judge));
    return told(training.size() + " sentences", judge + " and " + withVectors(judge));
  }

  private int told(String what, String where) {
    if (!options.quiet()) {
      terminal.tell("trained on " + what + "; wrote " + where);
    }
    return Exit.DONE;
  }

  /** The judge with the sentence model goes beside the other. */
  private static Path withVectors(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.replaceFirst("(\\.tsv)?$", "-vectors.tsv"));
  }
}
