package org.rapporteur.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Problem.Kind;

/** Walks a case folder in the order of names and lets nothing in that lies outside it. */
final class Folder {
  private static final Set<String> OURS =
      Set.of(
          "case.yml",
          "case.lock",
          "out",
          "readme",
          "readme.md",
          "readme.txt",
          "license",
          "license.txt",
          "source.txt");

  private final Path base;
  private final Each each;

  /** What is done with a file. */
  interface Each {
    void file(Path file, String name, Sink sink);
  }

  /**
   * A case folder.
   *
   * @param base its real path
   */
  Folder(Path base, Each each) {
    this.base = base;
    this.each = each;
  }

  /** Reads {@code file}, found from {@code root} if relative to nothing else. */
  void read(Path root, Path file, Sink sink) {
    Path here = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file : root.resolve(file);
    visit(here, sink, true);
  }

  private void visit(Path file, Sink sink, boolean asked) {
    Path real;
    try {
      real = file.toRealPath();
    } catch (IOException absent) {
      String what = Files.isSymbolicLink(file) ? "is a link to nothing" : "is not there";
      problem(sink, Kind.UNREADABLE, name(file), what, "check the name");
      return;
    }
    if (!real.startsWith(base)) {
      problem(
          sink,
          Kind.OUTSIDE,
          name(file),
          "lies outside the case folder",
          "copy it into the folder");
    } else if (Files.isDirectory(real)) {
      // a linked folder within the case is met at its own place
      if (asked || !Files.isSymbolicLink(file)) {
        list(real, sink);
      }
    } else {
      each.file(real, base.relativize(real).toString().replace('\\', '/'), sink);
    }
  }

  private void list(Path folder, Sink sink) {
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted((a, b) -> fileName(a).compareTo(fileName(b))).toList();
    } catch (IOException | java.io.UncheckedIOException fault) {
      problem(sink, Kind.UNREADABLE, name(folder), "may not be listed", "change its permissions");
      return;
    }
    for (Path entry : entries) {
      if (!passed(folder, fileName(entry))) {
        visit(entry, sink, false);
      }
    }
  }

  private boolean passed(Path folder, String name) {
    boolean stored = name.endsWith(".duckdb") || name.endsWith(".duckdb.wal");
    return name.startsWith(".")
        || stored
        || (folder.equals(base) && OURS.contains(name.toLowerCase(Locale.ROOT)));
  }

  private String name(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    Path shown = whole.startsWith(base) ? base.relativize(whole) : file;
    String name = shown.toString().replace('\\', '/');
    return name.isBlank() ? file.toString() : name;
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static void problem(Sink sink, Kind kind, String name, String message, String remedy) {
    sink.problem(new Problem(kind, name, "", message, remedy));
  }
}
