package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.relations.Relations;
import picocli.CommandLine.Option;

/** Options of every command that asks the judge of pairs. */
final class JudgeOptions {

  @Option(
      names = "--judge",
      paramLabel = "FILE",
      description =
          "A judge of pairs that 'train --out' wrote (…-vectors.tsv), in place of the one built in.")
  private @Nullable Path judge;

  /** What codes and relates, with this judge. */
  Relations load(Stages.Loader stages) {
    return Relations.of(stages.load(List.of()), stages.assembly(), judge);
  }
}
