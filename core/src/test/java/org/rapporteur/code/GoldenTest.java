package org.rapporteur.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Coded;
import org.rapporteur.pipeline.SharedAssembly;

/**
 * Sentences with the records that must come of them, one file a phenomenon. Run with {@code
 * -Drapporteur.golden=write} to write the files anew, and read the diff. Below {@code ## known
 * wrong} stands what should come out and does not: the test fails as soon as it does, so that the
 * case is moved up.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("..", "testdata", "coder");
  private static final String KNOWN_WRONG = "## known wrong";
  private static final boolean WRITE = "write".equals(System.getProperty("rapporteur.golden"));

  static Stream<Path> phenomena() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".golden")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("phenomena")
  void records_are_as_read(Path file) throws IOException {
    String expected = Files.readString(file);
    List<String> known = new ArrayList<>();
    String actual = again(expected.lines().toList(), known);

    if (WRITE) {
      Files.writeString(file, actual);
    }
    assertThat(actual).as("records of %s", file.getFileName()).isEqualTo(WRITE ? actual : expected);
    assertThat(known).as("listed as wrong, but right now: move them up").isEmpty();
  }

  /** The file with the records of today; sentences known to be wrong that are right go to known. */
  private static String again(List<String> lines, List<String> known) {
    StringBuilder out = new StringBuilder();
    boolean wrong = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      wrong |= line.equals(KNOWN_WRONG);
      boolean record = line.startsWith("event ") || line.startsWith("statement ");
      if (wrong || !record) {
        out.append(line).append('\n');
      }
      if (line.startsWith("> ")) {
        Coded coded = SharedAssembly.code(line.substring(2).replace(" ¶ ", "\n\n"));
        String records = GoldenText.of(coded);
        if (!wrong) {
          out.append(records).append(records.isEmpty() ? "" : "\n");
        } else if (records.equals(listed(lines, i + 1))) {
          known.add(line);
        }
      }
    }
    return out.toString();
  }

  /** The records that follow, up to the blank line. */
  private static String listed(List<String> lines, int from) {
    List<String> records = new ArrayList<>();
    for (int i = from; i < lines.size() && !lines.get(i).isBlank(); i++) {
      if (!lines.get(i).startsWith("#")) {
        records.add(lines.get(i));
      }
    }
    return String.join("\n", records);
  }
}
