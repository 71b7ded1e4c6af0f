package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.casework.CaseFolder;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.knowledge.petrarch.Dictionaries;
import org.rapporteur.knowledge.petrarch.Remark;
import picocli.CommandLine.Option;

/** Options for who brings dictionaries of PETRARCH or TABARI. */
final class DictionaryOptions {

  private static final int SHOWN = 10;

  @Option(
      names = "--dictionaries",
      paramLabel = "DIR",
      description =
          "Folder with dictionaries of PETRARCH or TABARI (actors, agents, verbs, discards), used on"
              + " top of our own knowledge; what cannot be honoured is told.")
  private @Nullable Path folder;

  @Option(
      names = "--verbose",
      description = "Tell every line of the dictionaries that is not honoured in full.")
  private boolean verbose;

  private boolean faults;

  /** The stages with the dictionaries, if there are any; tells what is not honoured. */
  Stages.Loader over(Stages.Loader stages, Terminal terminal, boolean quiet) {
    if (folder == null) {
      return stages;
    }
    Dictionaries read = read(folder, stages);
    faults = !read.faults().isEmpty();
    tell(read, terminal, quiet, verbose);
    return stages.with(read);
  }

  /** Whether lines of the dictionaries are at fault. */
  boolean faults() {
    return faults;
  }

  /** The stages with the dictionaries that case.yml names, if it names any. */
  static Stages.Loader of(
      CaseFolder folder, Stages.Loader stages, Terminal terminal, boolean quiet) {
    String name = folder.config().dictionaries();
    if (name.isEmpty()) {
      return stages;
    }
    Dictionaries read = read(folder.path().resolve(name), stages);
    tell(read, terminal, quiet, false);
    return stages.with(read);
  }

  /** Reads a folder of dictionaries on top of what the stages know. */
  private static Dictionaries read(Path folder, Stages.Loader stages) {
    Knowledge knowledge = stages.knowledge();
    return Dictionaries.read(folder, knowledge, Lexicon.load(knowledge::goldstein, List.of()));
  }

  /** A summary, the faults, and the reasons with how often; or every line. */
  private static void tell(Dictionaries read, Terminal terminal, boolean quiet, boolean all) {
    List<Remark> faults = read.faults();
    int beyond = read.remarks().size() - faults.size();
    if (!quiet || all) {
      terminal.tell(
          "dictionaries: "
              + read.read()
              + "; "
              + beyond
              + " lines are not honoured, or not in full, "
              + faults.size()
              + " are at fault"
              + (read.remarks().isEmpty() || all
                  ? ""
                  : "; 'code --dictionaries' with --verbose lists them all"));
    }
    if (all) {
      read.remarks().forEach(remark -> terminal.tell(remark.told()));
      return;
    }
    faults.stream().limit(SHOWN).forEach(remark -> terminal.tell(remark.told()));
    if (faults.size() > SHOWN) {
      terminal.tell("… and " + (faults.size() - SHOWN) + " more faults");
    }
    if (!quiet) {
      reasons(read.remarks()).forEach((reason, told) -> terminal.tell(told));
    }
  }

  private static Map<String, String> reasons(List<Remark> remarks) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Remark> first = new LinkedHashMap<>();
    for (Remark remark : remarks) {
      if (!remark.bad()) {
        // the words a reason quotes differ from line to line
        String reason =
            remark.reason().replaceAll("'[^']*'|&?\\b[A-Z][A-Z0-9_]+\\b|\\b[0-9]+\\b", "…");
        counts.merge(reason, 1, Integer::sum);
        first.putIfAbsent(reason, remark);
      }
    }
    Map<String, String> told = new LinkedHashMap<>();
    first.forEach(
        (reason, remark) ->
            told.put(
                reason,
                String.format(
                    Locale.ROOT,
                    "%7d × %s (first: %s, line %d)",
                    counts.getOrDefault(reason, 0),
                    reason,
                    remark.file(),
                    remark.line())));
    return told;
  }
}
