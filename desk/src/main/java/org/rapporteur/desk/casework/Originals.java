package org.rapporteur.desk.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.question.Documents;
import org.rapporteur.casefile.question.FiledDocument;
import org.rapporteur.model.Origin;

/** Keeps the bytes of the files that gave documents, so that the case file outlives them. */
final class Originals {

  /** Larger files stay where they are; only their hash is kept. */
  private static final long LARGEST = 32L << 20;

  private Originals() {}

  /**
   * Keeps what is not kept yet.
   *
   * @param paths where files lie, by the names that records call them
   */
  static void keep(CaseFile file, Map<String, Path> paths) {
    Map<String, Origin> origins = new HashMap<>();
    for (FiledDocument filed : file.ask(Documents.all())) {
      origins.put(filed.document().origin().file(), filed.document().origin());
    }
    paths.forEach(
        (name, path) -> {
          Origin origin = origins.get(name);
          if (origin == null) {
            return;
          }
          try {
            if (Files.isRegularFile(path) && Files.size(path) <= LARGEST) {
              file.putSource(origin.sha256(), name, Files.readAllBytes(path));
            }
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }
}
