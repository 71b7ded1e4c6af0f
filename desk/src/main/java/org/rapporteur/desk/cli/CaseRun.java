package org.rapporteur.desk.cli;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.accord.DeclaredAccord;
import org.rapporteur.desk.casework.CaseFolder;
import org.rapporteur.desk.casework.Casework;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.casework.Tally;
import org.rapporteur.model.Problem;
import org.rapporteur.read.Sink;

/** One run over a case: codes what is new, tells how it goes and what was wrong. */
final class CaseRun {

  private static final int SHOWN = 10;

  private final Terminal terminal;
  private final Stages.Loader stages;
  private final RunOptions options;

  CaseRun(Terminal terminal, Stages.Loader stages, RunOptions options) {
    this.terminal = terminal;
    this.stages = stages;
    this.options = options;
  }

  /**
   * Codes into an open case file.
   *
   * @param reading reads, from the input, into the sink
   */
  Tally code(CaseFolder folder, CaseFile file, BiConsumer<CaseInput, Sink> reading) {
    CaseInput input = new CaseInput(folder);
    try (Progress progress = new Progress(terminal, options.quiet())) {
      Casework work =
          new Casework(
              file,
              stages.texts(input.texts()),
              folder.config().parties(),
              input.paths(),
              options.threads(),
              progress);
      return work.run(sink -> reading.accept(input, sink), input);
    }
  }

  /** Tells what could not be read, was kept uncoded or is nobody known, and gives the exit code. */
  int tell(CaseFolder folder, Tally tally) {
    if (!options.quiet()) {
      strangers(folder);
    }
    List<Problem> problems = tally.problems();
    if (!options.quiet()) {
      problems.stream().limit(SHOWN).forEach(problem -> terminal.tell(problem.line()));
      if (problems.size() > SHOWN) {
        terminal.tell("… and " + (problems.size() - SHOWN) + " more; the brief lists them all");
      }
    } else {
      problems.stream().filter(Problem::fatal).forEach(problem -> terminal.tell(problem.line()));
    }
    return tally.unreadable() > 0 ? Exit.UNREADABLE : Exit.DONE;
  }

  /** "parties: [PAKK]": the brief would be about nobody. */
  private void strangers(CaseFolder folder) {
    for (DeclaredAccord accord : folder.config().accords()) {
      Stream.concat(
              accord.parties().stream(),
              accord.commitments().stream().flatMap(c -> c.parties().stream()))
          .distinct()
          .filter(id -> !folder.config().parties().contains(id) && stages.name(id).isEmpty())
          .forEach(
              id ->
                  terminal.tell(
                      "case.yml: accord '"
                          + accord.id()
                          + "': party '"
                          + id
                          + "' is no actor that is known, so no deed of its will be found; the accord and"
                          + " its commitments are kept; use ISO country codes (PAK) or ids as"
                          + " 'rapporteur show CASE actors' lists them (TTP), or teach the program by a"
                          + " dictionary (in case.yml 'dictionaries')"));
    }
    folder.config().parties().stream()
        .filter(id -> stages.name(id).isEmpty())
        .forEach(
            id ->
                terminal.tell(
                    "case.yml: party '"
                        + id
                        + "' is no actor that is known, and nothing will be told of it; use ISO country"
                        + " codes (PAK) or ids as 'rapporteur show CASE actors' lists them (TTP), or"
                        + " take it out, and without parties the brief is about everybody; a state"
                        + " that the program does not know is one by a dictionary only (in case.yml"
                        + " 'dictionaries', with a line such as ARDANIA [XAR] in a file .actors)"));
  }
}
