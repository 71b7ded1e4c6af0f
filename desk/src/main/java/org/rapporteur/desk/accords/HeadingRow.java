package org.rapporteur.desk.accords;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.RapporteurException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provision whose heading a reader has told.
 *
 * @param number of the row among the labels, from 1
 * @param agreement id of its agreement
 * @param provision its number there
 * @param heading the main heading
 * @param also headings that are right as well
 * @param text the provision
 */
public record HeadingRow(
    int number, String agreement, int provision, String heading, Set<String> also, String text) {

  private static final String HEADER = "agt_id\tn\theading\talso";
  private static final ObjectMapper JSON = new JsonMapper();

  /** Copies the set. */
  public HeadingRow {
    also = Set.copyOf(also);
  }

  /**
   * Reads labels and the provisions that they are of.
   *
   * @param labels tab-separated, with the columns agt_id, n, heading and also ({@code |} between
   *     headings, {@code -} for none)
   * @param provisions JSON Lines: objects with {@code agt_id} and {@code provisions}, a list of
   *     objects with {@code n} and {@code text}
   * @throws RapporteurException with the file and line of what is wrong
   */
  public static List<HeadingRow> read(Path labels, Path provisions) {
    List<Lines.Row> lines = Lines.rows(labels, "the table of labels", HEADER);
    Map<String, String> texts = texts(provisions);
    List<HeadingRow> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Lines.Row line : lines) {
      HeadingRow row = row(rows.size() + 1, line, texts);
      if (!seen.add(key(row.agreement(), row.provision()))) {
        throw line.fault("this provision has a label already; leave one");
      }
      rows.add(row);
    }
    if (rows.isEmpty()) {
      throw new RapporteurException(labels + ": holds no row");
    }
    return rows;
  }

  private static HeadingRow row(int number, Lines.Row line, Map<String, String> texts) {
    List<String> cells = line.cells();
    if (cells.size() != 4 || !cells.get(1).matches("\\d{1,9}")) {
      throw line.fault("is no row of agt_id, n (a number), heading and also");
    }
    Set<String> also = new LinkedHashSet<>();
    if (!cells.get(3).equals("-")) {
      for (String id : cells.get(3).split("\\|", -1)) {
        also.add(line.heading(id));
      }
    }
    String agreement = cells.get(0);
    int provision = Integer.parseInt(cells.get(1));
    String text = texts.get(key(agreement, provision));
    if (text == null) {
      throw line.fault(
          "provision "
              + provision
              + " of agreement "
              + agreement
              + " is not among the provisions; give the file that the labels were made from, or"
              + " take the row out");
    }
    return new HeadingRow(number, agreement, provision, line.heading(cells.get(2)), also, text);
  }

  private static Map<String, String> texts(Path file) {
    List<String> lines = Lines.of(file, "the provisions, an agreement a line");
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      JsonNode agreement;
      try {
        agreement = JSON.readTree(lines.get(i));
      } catch (JacksonException fault) {
        throw new RapporteurException(
            file + ", line " + (i + 1) + ": is no JSON; each line is one agreement, an object",
            fault);
      }
      if (!agreement.path("agt_id").isValueNode() || !agreement.path("provisions").isArray()) {
        throw Lines.fault(file, i + 1, "needs 'agt_id' and a list 'provisions'");
      }
      for (JsonNode provision : agreement.path("provisions")) {
        if (!provision.path("n").isInt() || !provision.path("text").isString()) {
          throw Lines.fault(file, i + 1, "each provision needs a number 'n' and a 'text'");
        }
        texts.put(
            key(agreement.path("agt_id").asString(), provision.path("n").asInt()),
            provision.path("text").asString());
      }
    }
    return texts;
  }

  private static String key(String agreement, int provision) {
    return agreement + "\t" + provision;
  }

  /**
   * What a prediction counts as: the main heading if it is among the others that are right.
   *
   * @param said a heading's id
   */
  public String counted(String said) {
    return also.contains(said) ? heading : said;
  }
}
