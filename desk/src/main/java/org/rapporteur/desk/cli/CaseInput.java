package org.rapporteur.desk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.desk.casework.CaseFolder;
import org.rapporteur.desk.casework.Shelf;
import org.rapporteur.desk.config.CaseConfig;
import org.rapporteur.desk.config.CaseConfig.ColumnNames;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;
import org.rapporteur.read.Columns;
import org.rapporteur.read.ReadSettings;
import org.rapporteur.read.Readers;
import org.rapporteur.read.Sink;

/** Reads what a case consists of, noting where each file lies. */
final class CaseInput implements Shelf {

  private final CaseFolder folder;
  private final Readers readers;
  private final Map<String, Path> paths = new ConcurrentHashMap<>();

  CaseInput(CaseFolder folder) {
    this.folder = folder;
    this.readers = new Readers(settings(folder.config().columns()));
  }

  private static ReadSettings settings(ColumnNames names) {
    return ReadSettings.on(LocalDate.now(ZoneId.systemDefault()))
        .withColumns(
            new Columns(
                names.text(), names.title(), names.date(), names.address(), names.outlet()));
  }

  Map<String, Path> paths() {
    return paths;
  }

  @Override
  public boolean there(String name) {
    return Files.exists(folder.path().resolve(name));
  }

  /** There, or below what case.yml names. */
  @Override
  public boolean ours(String name) {
    return there(name)
        || folder.config().documents().stream()
            .anyMatch(entry -> name.equals(entry) || name.startsWith(entry + "/"))
        || texts().contains(name);
  }

  /** Reads all that case.yml names: documents, and the texts of accords that are not among them. */
  void all(Sink sink) {
    for (String entry : folder.config().documents()) {
      readers.read(folder.path(), folder.path().resolve(entry), noting(folder.path(), sink));
    }
    for (String text : texts()) {
      boolean read =
          folder.config().documents().stream()
              .map(CaseConfig::file)
              .anyMatch(entry -> text.equals(entry) || text.startsWith(entry + "/"));
      if (!read) {
        readers.read(folder.path(), folder.path().resolve(text), noting(folder.path(), sink));
      }
    }
  }

  /** The texts of accords that case.yml names, as their documents are named. */
  Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    folder.config().accords().forEach(accord -> texts.addAll(accord.texts()));
    return texts;
  }

  /** Reads files and folders, wherever they lie. */
  void only(List<Path> files, Sink sink) {
    Path root = folder.path().toAbsolutePath().normalize();
    for (Path file : files) {
      Path given = file.toAbsolutePath().normalize();
      if (given.startsWith(root)) {
        readers.read(root, given, noting(root, sink));
      } else if (Files.isDirectory(given)) {
        readers.read(given, given, noting(given, sink));
      } else {
        String name = given.getFileName().toString();
        paths.put(name, given);
        readers.read(given, name, sink);
      }
    }
  }

  private Sink noting(Path root, Sink sink) {
    return new Sink() {
      @Override
      public void document(Document document) {
        String name = document.origin().file();
        paths.putIfAbsent(name, root.resolve(name));
        sink.document(document);
      }

      @Override
      public void problem(Problem problem) {
        sink.problem(problem);
      }
    };
  }
}
