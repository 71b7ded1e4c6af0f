package org.rapporteur.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** One number for all content: two case files with the same content have the same. */
final class Digest {

  /**
   * Every table of content but those whose rows belong to one document; the log of runs is none.
   */
  private static final List<String> CONTENT =
      List.of(
          "SELECT * FROM meta",
          "SELECT sha256, size, sha256(bytes) AS content FROM source",
          "SELECT * FROM source_name",
          "SELECT * REPLACE (sha256(text) AS text) FROM document",
          "SELECT * FROM reprint");

  private Digest() {}

  /** SHA-256, in hex, over every row of content in an order of its own. */
  static String of(Connection connection) throws SQLException {
    MessageDigest digest = Words.sha256();
    List<String> queries = new ArrayList<>(CONTENT);
    DocumentWriter.OF_A_DOCUMENT.forEach(table -> queries.add("SELECT * FROM " + table));
    try (Statement statement = connection.createStatement()) {
      for (String query : queries) {
        digest.update(query.getBytes(StandardCharsets.UTF_8));
        try (ResultSet result = statement.executeQuery(query + " ORDER BY ALL")) {
          int columns = result.getMetaData().getColumnCount();
          while (result.next()) {
            for (int column = 1; column <= columns; column++) {
              Object cell = result.getObject(column);
              digest.update((byte) (cell == null ? 0 : 1));
              digest.update(String.valueOf(cell).getBytes(StandardCharsets.UTF_8));
              digest.update((byte) 0x1F);
            }
            digest.update((byte) 0x1E);
          }
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
