package org.rapporteur.desk.relations;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.judge.Relation;
import org.rapporteur.code.relation.MarkedSentence;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Problem;

/**
 * Holds what is said of marked sentences against the types that a table gives as right. The right
 * types are looked at only after everything has been said. Thread-safe.
 */
public final class Evaluation {

  /**
   * What became of a row.
   *
   * @param verdict what was said of it, or null if it is faulty
   * @param problem what is wrong with it, or null
   */
  public record Result(@Nullable Verdict verdict, @Nullable Problem problem) {}

  private static final String GOLD = "gold_root";
  private static final String GOLD_CLASS = "gold_penta";

  private final Relations relations;
  private final String table;

  /**
   * An evaluation by one table.
   *
   * @param relations what codes and relates
   * @param table its name, for messages
   */
  public Evaluation(Relations relations, String table) {
    this.relations = relations;
    this.table = table;
  }

  /** Opens a table of marked sentences with the right types. */
  public static SentenceTable open(InputStream in, String name) {
    return new SentenceTable(in, name, List.of(PairRelating.MARKED, GOLD), List.of(GOLD_CLASS));
  }

  /** The verdict on one row; never throws. */
  public Result verdict(SentenceTable.Row row) {
    if (row.fault() != null) {
      return new Result(null, row.fault());
    }
    MarkedSentence marked;
    try {
      marked = Marks.read(row.cell(0));
    } catch (Marks.Broken fault) {
      return fault(row, PairRelating.MARKED, fault.why());
    }
    String gold = root(row.cell(1).strip().toUpperCase(Locale.ROOT));
    if (gold == null) {
      return fault(row, GOLD, "'" + row.cell(1) + "' is no PLOVER type, nor YIELD");
    }
    String given = row.cell(2).strip();
    if (!given.matches("[1-4]?")) {
      return fault(row, GOLD_CLASS, "'" + given + "' is no class from 1 to 4");
    }
    try {
      String goldClass = given.isEmpty() ? classOf(gold) : given;
      return new Result(verdict(row, marked, gold, goldClass), null);
    } catch (RuntimeException | StackOverflowError fault) {
      return new Result(null, RowFault.coding(table, row.line(), fault));
    }
  }

  private Result fault(SentenceTable.Row row, String column, String message) {
    return new Result(null, RowFault.cell(table, row.line(), column, message));
  }

  private Verdict verdict(
      SentenceTable.Row row, MarkedSentence marked, String gold, String goldClass) {
    Annotated annotated = relations.annotate(table, row.line(), marked.text(), null);
    Relation relation = relations.relate(annotated, marked);
    Coded coded = relations.code(annotated);
    List<Verdict.Found> found = new ArrayList<>();
    for (Event event : Relations.ranked(coded)) {
      found.add(
          new Verdict.Found(
              Relation.root(event.type()),
              event.confidence(),
              PairMatch.between(event, annotated, marked),
              told(event, event.confidence(), annotated)));
    }
    String said = relation.root15();
    return new Verdict(
        row.line(),
        row.cell(0),
        gold,
        goldClass,
        relations.relater().byRules(annotated, marked),
        said,
        said.isEmpty() ? 0 : relation.of15(said),
        relation.of15(gold),
        found,
        trace(coded));
  }

  /** The events that do not count and the passes that fired: why it is as it is. */
  private static List<String> trace(Coded coded) {
    List<String> trace = new ArrayList<>();
    coded.events().stream()
        .filter(event -> !event.counts())
        .forEach(
            event -> trace.add("does not count: " + told(event, Double.NaN, coded.annotated())));
    coded.trace().forEach(step -> trace.add(step.pass() + ": " + step.why()));
    return trace;
  }

  private static String told(Event event, double confidence, Annotated annotated) {
    return event.type()
        + (event.mode().isEmpty() ? "" : " " + event.mode())
        + " "
        + event.cameo()
        + " "
        + event.modality()
        + ", "
        + people(event.sources(), annotated)
        + " → "
        + people(event.targets(), annotated)
        + (Double.isNaN(confidence) ? "" : String.format(Locale.ROOT, " (%.2f)", confidence))
        + " ["
        + event.rule()
        + "]";
  }

  private static String people(List<Participant> people, Annotated annotated) {
    return people.isEmpty()
        ? "–"
        : people.stream()
            .map(one -> Naming.words(one, annotated))
            .collect(Collectors.joining(", "));
  }

  /** The class of a type, as text; of nothing, nothing. */
  public static String classOf(String type) {
    return type.isEmpty() ? "" : String.valueOf(Relation.class15(type).number());
  }

  /** The type as one of fifteen; null if there is none of this name. */
  private static @Nullable String root(String name) {
    for (PloverType type : PloverType.values()) {
      String root = Relation.root(type);
      if (type.name().equals(name) || root.equals(name)) {
        return root;
      }
    }
    return null;
  }
}
