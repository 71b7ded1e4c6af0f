package org.rapporteur.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A process of its own that files synthetic documents: it is given the case file, their number, how
 * many to file at a time, and a file to make when the case file is open. With 0 at a time it waits
 * to be killed.
 */
final class Filer {

  private Filer() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    int batch = Integer.parseInt(arguments[2]);
    Path said = Path.of(arguments[3]);
    try (CaseFile caseFile = CaseFile.open(file)) {
      Files.writeString(said, "open");
      if (batch == 0) {
        Thread.sleep(60_000);
      }
      file(caseFile, count, batch);
    }
  }

  /** What {@code add} does: files what is not there yet, batch by batch, and groups reprints. */
  static void file(CaseFile caseFile, int count, int batch) {
    List<Filing> filings = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      if (!caseFile.has(Synthetic.id(n), Synthetic.VERSION)) {
        filings.add(Synthetic.filing(n));
      }
      if (filings.size() == batch || n == count - 1) {
        caseFile.putAll(filings);
        filings.clear();
      }
    }
    Map<String, String> reprints = new TreeMap<>();
    for (int n = 7; n < count; n += 10) {
      reprints.put(Synthetic.id(n), Synthetic.id(n - 7));
    }
    caseFile.group(reprints);
  }
}
