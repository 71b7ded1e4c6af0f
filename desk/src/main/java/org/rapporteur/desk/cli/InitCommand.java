package org.rapporteur.desk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.rapporteur.RapporteurException;
import org.rapporteur.desk.config.CaseYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a case. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    header = "Begins a case: a folder with a commented case.yml. Never overwrites.",
    footer = {
      "",
      "Example:",
      "  rapporteur init my-case",
      "  (put reports into my-case/documents, then: rapporteur brief my-case)"
    })
final class InitCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Folder of the case; made if it is not there.")
  private Path folder;

  @Override
  public Integer call() {
    Path file = folder.resolve(CaseYaml.NAME);
    try (InputStream template =
        InitCommand.class.getResourceAsStream("/org/rapporteur/desk/case.yml")) {
      Files.createDirectories(folder.resolve("documents"));
      Files.copy(Objects.requireNonNull(template), file);
    } catch (FileAlreadyExistsException there) {
      throw new RapporteurException(
          there.getFile()
              + ": is there already and is left as it is; edit it, or choose another folder",
          there);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%s written; put reports into %s, then: rapporteur brief %s%n",
            file, folder.resolve("documents"), folder);
    return Exit.DONE;
  }
}
