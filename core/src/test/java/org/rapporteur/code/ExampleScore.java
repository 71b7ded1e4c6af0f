package org.rapporteur.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Sentence;

/**
 * Compares the program's events with a reading by hand ({@code expected-events.tsv}, whose header
 * tells what its cells mean), by type and directed pair of sides. Only sentences that the reading
 * covers are scored; what it leaves open counts neither for nor against.
 */
final class ExampleScore {

  private final Map<String, List<String[]>> rows = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();
  private int right;
  private int missed;
  private int wrong;
  private int modalities;

  /** Reads the reading. */
  ExampleScore(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.startsWith("file\t")) {
        String[] cells = line.split("\t", -1);
        rows.computeIfAbsent(cells[0] + "\t" + cells[1] + "\t" + cells[2], k -> new ArrayList<>())
            .add(cells);
      }
    }
  }

  /** Scores documents, all at once. */
  void score(List<Coded> documents) {
    rows.forEach((key, expected) -> score(key, expected, documents));
  }

  private void score(String key, List<String[]> expected, List<Coded> documents) {
    String[] place = key.split("\t", -1);
    List<Event> found = new ArrayList<>();
    int sentences = 0;
    for (Coded coded : documents) {
      Document document = coded.annotated().document();
      boolean archive = place[0].endsWith(".warc.gz");
      boolean here =
          document.origin().file().endsWith(place[0])
              && (archive || document.origin().member() == Integer.parseInt(place[1]));
      for (Sentence sentence : here ? coded.annotated().sentences() : List.<Sentence>of()) {
        if (plain(sentence.span().of(document.text())).startsWith(plain(place[2]))) {
          sentences++;
          coded.events().stream()
              .filter(e -> e.evidence().span().equals(sentence.span()))
              .forEach(found::add);
        }
      }
    }
    if (sentences == 0) {
      lost.add(key);
    }
    for (String[] row : expected) {
      Event match = found.stream().filter(e -> holds(row, e)).findFirst().orElse(null);
      boolean open = Arrays.asList(row[3].split("\\|")).contains("-");
      if (match != null) {
        found.remove(match);
        right += open ? 0 : 1;
        modalities += !open && options(row[6]).contains(match.modality().name()) ? 1 : 0;
      } else if (!open) {
        missed++;
        misses.add("missed\t" + key + "\t" + String.join(" ", row[3], row[4], ">", row[5]));
      }
    }
    // the headline of a document may begin like its first sentence: what is told twice counts once
    found.removeIf(e -> expected.stream().anyMatch(row -> holds(row, e)));
    wrong += found.size();
    found.forEach(e -> misses.add("extra\t" + key + "\t" + GoldenText.of(e) + "\t" + e.rule()));
  }

  private static boolean holds(String[] row, Event event) {
    if (!options(row[3]).contains(event.type().name())) {
      return false;
    }
    String sources = sides(event.sources());
    String targets = sides(event.targets());
    boolean plain = options(row[4]).contains(sources) && options(row[5]).contains(targets);
    List<Participant> both = new ArrayList<>(event.sources());
    both.addAll(event.targets());
    boolean together =
        row[4].contains(",") && row[5].contains("-") && options(row[4]).contains(sides(both));
    return plain || together;
  }

  /**
   * Codes of the sides, sorted; an armed group stays apart from the state it is of. A thing or a
   * phrase ("the talks") is no side.
   */
  static String sides(List<Participant> participants) {
    Set<String> sides = new TreeSet<>();
    for (Participant participant : participants) {
      if (participant.actor().isEmpty() && participant.country().isEmpty()) {
        continue;
      }
      sides.add(participant.actor().startsWith("TTP") ? "TTP" : participant.side());
    }
    return sides.isEmpty() ? "-" : String.join(",", sides);
  }

  private static List<String> options(String cell) {
    return Arrays.asList(cell.split("\\|"));
  }

  /** One blank for any white space, one straight mark for any quote mark. */
  static String plain(String text) {
    return text.replaceAll("[\"“”‘’«»]", "'")
        .replaceAll("\\s+", " ")
        .strip()
        .replaceFirst("^[-•*] ", "");
  }

  double precision() {
    return (double) right / (right + wrong);
  }

  double recall() {
    return (double) right / (right + missed);
  }

  /** The harmonic mean of both. */
  double f1() {
    return 2 * precision() * recall() / (precision() + recall());
  }

  /** The share of right events whose modality is right too. */
  double modality() {
    return (double) modalities / right;
  }

  /** Beginnings that no sentence of the example has. */
  List<String> lost() {
    return lost;
  }

  /** What was missed and what was too much, a line each. */
  List<String> misses() {
    return misses;
  }

  @Override
  public String toString() {
    return new StringJoiner(", ")
        .add(String.format(Locale.ROOT, "precision %.3f", precision()))
        .add(String.format(Locale.ROOT, "recall %.3f", recall()))
        .add(String.format(Locale.ROOT, "F1 %.3f", f1()))
        .add(String.format(Locale.ROOT, "modality %.3f", modality()))
        .add(right + " right, " + missed + " missed, " + wrong + " too many")
        .toString();
  }
}
