package org.rapporteur.casefile;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;

/**
 * The case file: all documents of a case with their records, in one embedded database.
 *
 * <p>What is written in one call is there whole or not at all, however the process ends. The same
 * documents give the same content, in whatever order and by however many threads they are filed;
 * {@link #digest()} says so.
 *
 * <p>Any thread may call; calls wait for each other. One process at a time may write, and none may
 * read meanwhile; several may read.
 */
public final class CaseFile implements AutoCloseable {

  private final Path file;
  private final Opening opening;
  private final Transactions transactions;
  private final Queries queries;

  /** Every document's id, with the version that dealt with it. */
  private final Map<String, String> filed = new HashMap<>();

  private CaseFile(Path file, Opening opening) {
    this.file = file;
    this.opening = opening;
    this.transactions = new Transactions(opening.connection(), file);
    this.queries = new Queries(opening.connection(), file);
    try {
      queries.rows(
          "SELECT id, coded_with FROM document",
          List.of(),
          row -> filed.put(row.text("id"), row.text("coded_with")));
    } catch (RuntimeException e) {
      opening.close(file);
      throw e;
    }
  }

  /**
   * Opens a case file for writing and reading, makes it if it is not there, and brings older tables
   * to the newest version.
   *
   * @throws CaseBusyException if another process has it open
   * @throws CaseVersionException if a newer program wrote it
   * @throws CaseDamagedException if it is no case file, or damaged
   * @throws CaseFileException if it cannot be opened for another reason
   */
  public static CaseFile open(Path file) {
    return new CaseFile(file, Opening.write(file));
  }

  /**
   * Opens a case file for reading only. One with older tables is first brought to the newest
   * version.
   *
   * @throws CaseBusyException if another process is writing it
   * @throws CaseFileException if it is not there or cannot be read, and as {@link #open}
   */
  public static CaseFile read(Path file) {
    return new CaseFile(file, Opening.read(file));
  }

  /** Answers a question. */
  public synchronized <T> T ask(Question<T> question) {
    return question.ask(queries);
  }

  /** The ids of all documents. */
  public synchronized Set<String> documentIds() {
    return new TreeSet<>(filed.keySet());
  }

  /** Whether the document is there and was dealt with by that version of program and knowledge. */
  public synchronized boolean has(String document, String codedWith) {
    return codedWith.equals(filed.get(document));
  }

  /** Files one coded document, in place of an earlier coding of it; see {@link #putAll}. */
  public void put(Coded coded, String codedWith, List<Problem> problems) {
    putAll(List.of(Filing.of(coded, codedWith, problems)));
  }

  /** Files one document that is kept and not coded; the problems say why. */
  public void putUncoded(Document document, String codedWith, List<Problem> problems) {
    putAll(List.of(Filing.uncoded(document, codedWith, problems)));
  }

  /**
   * Files documents with all their records and problems, all of them in one transaction. A document
   * that is there already is replaced. Twenty or more at a time go ten times as fast as one by one.
   *
   * @throws CaseFileException if they cannot be written; then none of them is
   * @throws IllegalArgumentException if a document comes twice, or a record points into another
   *     document; then none is written
   */
  public synchronized void putAll(Collection<Filing> filings) {
    Map<String, String> fresh = new LinkedHashMap<>();
    for (Filing filing : filings) {
      if (fresh.put(filing.document().id(), filing.codedWith()) != null) {
        throw new IllegalArgumentException("document " + filing.document().id() + " comes twice");
      }
    }
    write(
        tables -> {
          for (String id : fresh.keySet()) {
            if (filed.containsKey(id)) {
              deleteDocument(id);
            }
          }
          DocumentWriter writer = new DocumentWriter(tables);
          for (Filing filing : filings) {
            writer.write(filing);
          }
        });
    filed.putAll(fresh);
  }

  /**
   * Keeps a file's bytes, once for each content, with every name it came under.
   *
   * @param sha256 of the bytes, in lower-case hex
   */
  public synchronized void putSource(String sha256, String name, byte[] bytes) {
    boolean named =
        !queries
            .rows(
                "SELECT name FROM source_name WHERE sha256 = $1 AND name = $2",
                List.of(sha256, name),
                row -> row.text("name"))
            .isEmpty();
    if (named) {
      return;
    }
    boolean kept =
        !queries
            .rows(
                "SELECT sha256 FROM source WHERE sha256 = $1",
                List.of(sha256),
                row -> row.text("sha256"))
            .isEmpty();
    write(
        tables -> {
          if (!kept) {
            tables.add("source", sha256, (long) bytes.length, bytes);
          }
          tables.add("source_name", sha256, name);
        });
  }

  /** Every name a source came under, with the SHA-256 of what was found there. */
  public synchronized SortedMap<String, Set<String>> sources() {
    SortedMap<String, Set<String>> sources = new TreeMap<>();
    queries.rows(
        "SELECT sha256, name FROM source_name",
        List.of(),
        row ->
            sources
                .computeIfAbsent(row.text("name"), name -> new TreeSet<>())
                .add(row.text("sha256")));
    return sources;
  }

  /** The bytes kept under a SHA-256. */
  public synchronized Optional<byte[]> source(String sha256) {
    return queries
        .rows(
            "SELECT bytes FROM source WHERE sha256 = $1",
            List.of(sha256),
            row -> row.bytes("bytes"))
        .stream()
        .findFirst();
  }

  /**
   * Keeps what was wrong with files that gave no document, in place of what was kept about the same
   * files before.
   *
   * @param files the files that were read, also those without a problem
   * @param problems in the order they were found
   */
  public synchronized void problems(Set<String> files, List<Problem> problems) {
    Set<String> all = new TreeSet<>(files);
    problems.forEach(problem -> all.add(problem.file()));
    write(
        tables -> {
          for (String name : all) {
            transactions.execute(
                "DELETE FROM problem WHERE document = '' AND file = ?", Words.wellFormed(name));
          }
          Map<String, Integer> ordinals = new HashMap<>();
          DocumentWriter writer = new DocumentWriter(tables);
          for (Problem problem : problems) {
            writer.problem("", ordinals.merge(problem.file(), 1, Integer::sum) - 1, problem);
          }
        });
  }

  /**
   * Says which documents are reprints, in place of all that was said before. What is counted is
   * then counted in the representative only, so that should be the fullest document of its group
   * that was coded.
   *
   * @param reprints from a document to the one that stands for it; documents not named stand for
   *     themselves
   * @throws IllegalArgumentException if one is not in the case file, or stands for another and not
   *     for itself
   */
  public synchronized void group(Map<String, String> reprints) {
    Map<String, String> sorted = new TreeMap<>(reprints);
    sorted.forEach(
        (document, representative) -> {
          if (!filed.containsKey(document) || !filed.containsKey(representative)) {
            throw new IllegalArgumentException(
                "reprint " + document + " of " + representative + ": not in the case file");
          }
          if (!sorted.getOrDefault(representative, representative).equals(representative)) {
            throw new IllegalArgumentException(
                representative + " stands for " + document + " and not for itself");
          }
        });
    write(
        tables -> {
          transactions.execute("DELETE FROM reprint");
          for (Map.Entry<String, String> reprint : sorted.entrySet()) {
            if (!reprint.getKey().equals(reprint.getValue())) {
              tables.add("reprint", reprint.getKey(), reprint.getValue());
            }
          }
        });
  }

  /** Takes a document out with all its records; its kept bytes stay. */
  public synchronized void remove(String document) {
    write(
        tables -> {
          deleteDocument(document);
          // the least of the others stands for the group now
          transactions.execute(
              "UPDATE reprint SET representative = (SELECT min(document) FROM reprint r"
                  + " WHERE r.representative = ? AND r.document <> ?) WHERE representative = ?",
              document,
              document,
              document);
          transactions.execute(
              "DELETE FROM reprint WHERE document = ? OR document = representative", document);
        });
    filed.remove(document);
  }

  /** Keeps a value about the case as a whole, such as its name. */
  public synchronized void meta(String name, String value) {
    write(
        tables -> {
          transactions.execute("DELETE FROM meta WHERE name = ?", name);
          tables.add("meta", name, value);
        });
  }

  /** The value kept under a name, or empty. */
  public synchronized String meta(String name) {
    return queries
        .rows("SELECT value FROM meta WHERE name = $1", List.of(name), row -> row.text("value"))
        .stream()
        .findFirst()
        .orElse("");
  }

  /** Notes in the log, which is no content, that a run was started. */
  public synchronized void log(Instant started, String program, String note) {
    write(
        tables ->
            transactions.execute(
                "INSERT INTO run VALUES (make_timestamp_ms(CAST(? AS BIGINT)), ?, ?)",
                Long.toString(started.toEpochMilli()),
                program,
                note));
  }

  /**
   * SHA-256, in hex, over all content in an order of its own: the same for the same documents coded
   * by the same version, whatever the order, the threads and the interruptions.
   */
  public synchronized String digest() {
    try {
      return Digest.of(opening.connection());
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /** Where the case file is. */
  public Path file() {
    return file;
  }

  /** Closes the file and gives the claim on it back; nothing is lost if this is never called. */
  @Override
  public synchronized void close() {
    opening.close(file);
  }

  private void write(Transactions.Work work) {
    if (opening.lock() == null) {
      throw new IllegalStateException("case file " + file + " is open for reading only");
    }
    transactions.write(work);
  }

  private void deleteDocument(String id) throws SQLException {
    transactions.execute("DELETE FROM document WHERE id = ?", id);
    for (String table : DocumentWriter.OF_A_DOCUMENT) {
      transactions.execute("DELETE FROM " + table + " WHERE document = ?", id);
    }
  }
}
