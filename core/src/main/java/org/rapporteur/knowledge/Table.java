package org.rapporteur.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge file: tab-separated values in UTF-8, with a header of comment lines that says what
 * the table is and where its facts come from.
 *
 * <pre>
 * # table: actors
 * # source: …
 * # licence: …
 * # version: 2025.1
 * id	name	kind
 * </pre>
 */
record Table(KnowledgeFile file, Schema schema, List<Row> rows) {

  /** Reads a file; adds what is wrong with its form to {@code faults}. */
  static @Nullable Table parse(String name, byte[] bytes, List<String> faults) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      faults.add(name + ": not UTF-8; save it as UTF-8");
      return null;
    }
    Map<String, String> header = new HashMap<>();
    Map<String, Integer> columns = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      String line = text.substring(from, to > from && text.charAt(to - 1) == '\r' ? to - 1 : to);
      from = to + 1;
      number++;
      if (line.isBlank()) {
        continue;
      }
      if (line.charAt(0) == '#') {
        header(line, header);
      } else if (columns.isEmpty()) {
        columns(line, columns);
      } else {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns.size()) {
          faults.add(
              name
                  + ", line "
                  + number
                  + ": "
                  + cells.length
                  + " cells for "
                  + columns.size()
                  + " columns; remove the extra tabs");
        } else {
          rows.add(new Row(name, number, columns, cells));
        }
      }
    }
    return check(name, bytes, header, columns, rows, faults);
  }

  private static void header(String line, Map<String, String> header) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      header.putIfAbsent(line.substring(1, colon).strip(), line.substring(colon + 1).strip());
    }
  }

  private static void columns(String line, Map<String, Integer> columns) {
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      columns.put(cells[i].strip(), i);
    }
  }

  private static @Nullable Table check(
      String name,
      byte[] bytes,
      Map<String, String> header,
      Map<String, Integer> columns,
      List<Row> rows,
      List<String> faults) {
    int before = faults.size();
    for (String key : List.of("table", "source", "licence", "version")) {
      if (header.getOrDefault(key, "").isEmpty()) {
        faults.add(name + ": no '# " + key + ": …' in the header; add it");
      }
    }
    String word = header.getOrDefault("table", "");
    Schema schema = Schema.of(word);
    if (schema == null) {
      if (!word.isEmpty()) {
        faults.add(
            name
                + ": there is no table '"
                + word
                + "'; write one of actors, people, agents, bodies, places, cameo");
      }
      return null;
    }
    for (String column : schema.required()) {
      if (!columns.containsKey(column)) {
        faults.add(name + ": no column '" + column + "'; it needs " + schema.columns());
      }
    }
    for (String column : columns.keySet()) {
      if (!schema.knows(column)) {
        faults.add(name + ": unknown column '" + column + "'; it has " + schema.columns());
      }
    }
    if (faults.size() > before) {
      return null;
    }
    return new Table(file(name, bytes, header), schema, rows);
  }

  /** What the header says of a file whose rows are read later. */
  static KnowledgeFile head(String name, byte[] bytes) {
    Map<String, String> header = new HashMap<>();
    String text = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
    text.lines().takeWhile(line -> line.startsWith("#")).forEach(line -> header(line, header));
    return file(name, bytes, header);
  }

  private static KnowledgeFile file(String name, byte[] bytes, Map<String, String> header) {
    return new KnowledgeFile(
        name,
        header.getOrDefault("table", ""),
        header.getOrDefault("source", ""),
        header.getOrDefault("licence", ""),
        header.getOrDefault("version", ""),
        sha256(bytes));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
