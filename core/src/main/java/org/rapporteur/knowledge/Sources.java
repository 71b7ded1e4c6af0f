package org.rapporteur.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gets the bytes of knowledge files: the built-in ones, and those of users' folders. */
final class Sources {

  static final String FOLDER = "/knowledge/";

  /** The built-in files; a test compares it with the folder. */
  static final List<String> BUILT_IN =
      List.of(
          "actors/states.tsv",
          "actors/bodies.tsv",
          "actors/groups.tsv",
          "actors/organisations.tsv",
          "actors/people.tsv",
          "actors/first-names.tsv",
          "agents/agents.tsv",
          "agents/bodies.tsv",
          "cameo/cameo.tsv");

  /** The built-in gazetteer, which is read at the first question. */
  static final List<String> BUILT_IN_PLACES =
      List.of("places/cities.tsv", "places/regions.tsv", "places/spots.tsv");

  private Sources() {}

  static Map<String, byte[]> builtIn(List<String> names, List<String> faults) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : names) {
      try (InputStream in = Sources.class.getResourceAsStream(FOLDER + name)) {
        if (in == null) {
          faults.add(name + ": the built-in file is missing; rebuild the program");
        } else {
          files.put(name, in.readAllBytes());
        }
      } catch (IOException e) {
        faults.add(name + ": the built-in file cannot be read (" + e + "); rebuild the program");
      }
    }
    return files;
  }

  /** The files of a user's folder, by path; those that the lexicon reads are left out. */
  static Map<String, byte[]> overlay(Path folder, List<String> faults) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (!Files.isDirectory(folder)) {
      faults.add(folder + ": no such folder; name a folder with knowledge files");
      return files;
    }
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      Predicate<Path> lexicon =
          path ->
              Stream.of("lexicon", "tone", "topics")
                  .anyMatch(f -> folder.relativize(path).startsWith(f));
      walk.filter(path -> path.toString().endsWith(".tsv"))
          .filter(lexicon.negate())
          .sorted()
          .forEach(paths::add);
    } catch (IOException e) {
      faults.add(folder + ": cannot be listed (" + e + "); check its permissions");
    }
    for (Path path : paths) {
      try {
        files.put(path.toString(), Files.readAllBytes(path));
      } catch (IOException e) {
        faults.add(path + ": cannot be read (" + e + "); check its permissions");
      }
    }
    return files;
  }
}
