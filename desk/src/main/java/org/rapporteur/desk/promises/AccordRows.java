package org.rapporteur.desk.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.AccordBook;
import org.rapporteur.casefile.accord.AccordBook.TrackedAccord;
import org.rapporteur.casefile.accord.Link;
import org.rapporteur.casefile.accord.Mechanism;
import org.rapporteur.casefile.accord.Status.Level;
import org.rapporteur.casefile.accord.StatusChange;
import org.rapporteur.casefile.accord.TrackedCommitment;

/** The accords of a case as rows of tables. */
public final class AccordRows {

  private AccordRows() {}

  /** What a table of the book has a row for. */
  public enum Sort {
    /** A commitment with its status. */
    commitments,
    /** A piece of evidence. */
    evidence,
    /** A change of a status. */
    history,
    /** A stage of a joint body. */
    bodies,
    /** An accord at the end of a month. */
    months
  }

  private static final List<String> WHERE =
      List.of("sentence", "begin", "end", "document", "file", "outlet", "published");

  private static final List<String> LINK =
      List.of(
          "link",
          "record",
          "source",
          "kind",
          "way",
          "stage",
          "on_the_word_of",
          "partys_word",
          "actors",
          "reasons",
          "confidence",
          "happened",
          "learned",
          "standing");

  /** The columns of a table, in order. */
  public static List<String> columns(Sort sort) {
    List<String> columns = new ArrayList<>(List.of("accord"));
    switch (sort) {
      case commitments ->
          columns.addAll(
              List.of(
                  "accord_name",
                  "standing",
                  "id",
                  "words",
                  "parties",
                  "bearing",
                  "force",
                  "others",
                  "condition",
                  "deadline",
                  "deadline_words",
                  "specific",
                  "headings",
                  "level",
                  "trend",
                  "deadline_state",
                  "dispute",
                  "coverage",
                  "latest",
                  "pieces_for",
                  "pieces_against"));
      case evidence -> {
        columns.add("commitment");
        columns.addAll(LINK);
        columns.addAll(WHERE);
      }
      case history ->
          columns.addAll(
              List.of("commitment", "learned", "happened", "field", "from", "to", "why", "link"));
      case bodies -> {
        columns.addAll(List.of("body", "stage", "so"));
        LINK.stream().filter(c -> !c.equals("stage")).forEach(columns::add);
        columns.addAll(WHERE);
      }
      case months -> {
        columns.addAll(
            List.of("day", "commitments", "known", "per_cent_of_known", "per_cent_of_all"));
        for (Level level : Level.values()) {
          columns.add(level.name().toLowerCase(Locale.ROOT));
        }
      }
    }
    return columns;
  }

  /** The rows of a table. */
  public static List<Map<String, @Nullable Object>> rows(Sort sort, AccordBook book) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (TrackedAccord tracked : book.accords()) {
      List<Map<String, @Nullable Object>> own =
          switch (sort) {
            case commitments -> tracked.commitments().stream().map(c -> row(tracked, c)).toList();
            case evidence -> evidence(tracked);
            case history -> history(tracked);
            case bodies -> bodies(tracked);
            case months -> months(tracked);
          };
      own.forEach(row -> row.put("accord", tracked.accord().key()));
      all.addAll(own);
    }
    return all;
  }

  private static Map<String, @Nullable Object> row(
      TrackedAccord tracked, TrackedCommitment commitment) {
    Map<String, @Nullable Object> row = AccordFields.promise(commitment.commitment());
    row.putAll(AccordFields.status(commitment.status()));
    row.put("accord_name", tracked.accord().name());
    row.put("standing", tracked.accord().standing().name());
    row.put("pieces_for", pieces(commitment, 1));
    row.put("pieces_against", pieces(commitment, -1));
    return row;
  }

  private static long pieces(TrackedCommitment commitment, int way) {
    return commitment.links().stream()
        .filter(l -> l.kind().way() == way && l.standing() != Link.Standing.REJECTED)
        .count();
  }

  private static List<Map<String, @Nullable Object>> evidence(TrackedAccord tracked) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (TrackedCommitment commitment : tracked.commitments()) {
      for (Link link : commitment.links()) {
        Map<String, @Nullable Object> row = AccordFields.link(link);
        row.put("commitment", commitment.commitment().id());
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Map<String, @Nullable Object>> history(TrackedAccord tracked) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (TrackedCommitment commitment : tracked.commitments()) {
      for (StatusChange change : commitment.history()) {
        Map<String, @Nullable Object> row = AccordFields.change(change);
        row.put("commitment", commitment.commitment().id());
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Map<String, @Nullable Object>> bodies(TrackedAccord tracked) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Mechanism mechanism : tracked.mechanisms()) {
      for (Mechanism.Staged staged : mechanism.links()) {
        Map<String, @Nullable Object> row = AccordFields.link(staged.link());
        row.put("body", mechanism.name());
        row.put("stage", staged.stage().name());
        row.put("so", staged.so());
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Map<String, @Nullable Object>> months(TrackedAccord tracked) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (AccordBook.Month month : tracked.months()) {
      Map<String, @Nullable Object> row = AccordFields.aggregate(month.aggregate());
      row.put("day", month.day().toString());
      rows.add(row);
    }
    return rows;
  }
}
