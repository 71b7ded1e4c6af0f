package org.rapporteur.desk.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.DeclaredAccord;

/**
 * What case.yml says.
 *
 * @param title what to call the case
 * @param summary one or two sentences of background in the user's own words, or empty
 * @param from first day of the case's period, or null
 * @param to last day of the case's period, or null
 * @param parties ids of the actors the case is about, such as {@code PAK}; empty means all
 * @param mediators ids of the actors that mediate
 * @param documents files and folders below the case folder
 * @param dictionaries folder below the case folder with dictionaries of PETRARCH or TABARI, or
 *     empty
 * @param columns which columns of tables hold what
 * @param questions what the brief shall look for
 * @param accords the accords the case follows, besides those that reports tell of
 */
public record CaseConfig(
    String title,
    String summary,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> parties,
    List<String> mediators,
    List<String> documents,
    String dictionaries,
    ColumnNames columns,
    List<OpenQuestion> questions,
    List<DeclaredAccord> accords) {

  /** Copies the lists and checks the period. */
  public CaseConfig {
    parties = List.copyOf(parties);
    mediators = List.copyOf(mediators);
    documents = List.copyOf(documents);
    questions = List.copyOf(questions);
    accords = List.copyOf(accords);
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("period ends before it begins");
    }
  }

  /** A path below the case's folder as documents have it: without dots, with slashes. */
  public static String file(String path) {
    return Path.of(path).normalize().toString().replace('\\', '/');
  }

  /**
   * The columns of a table or fields of a JSON record that hold what, each null where it is to be
   * found by its usual names.
   *
   * @param text the report
   * @param title its headline
   * @param date its day of publication
   * @param address its web address
   * @param outlet its publisher
   */
  public record ColumnNames(
      @Nullable String text,
      @Nullable String title,
      @Nullable String date,
      @Nullable String address,
      @Nullable String outlet) {

    /** All by their usual names. */
    public static ColumnNames usual() {
      return new ColumnNames(null, null, null, null, null);
    }
  }

  /**
   * A question left open, and what in the documents would bear on it.
   *
   * @param question as it is to be printed
   * @param watch what to look for
   */
  public record OpenQuestion(String question, Watch watch) {}

  /**
   * What bears on a question: a record that matches every list that is not empty.
   *
   * @param types PLOVER types of events or kinds of statements, in capitals
   * @param actors ids of actors or sides, any of which takes part
   * @param between ids of actors or sides, all of which take part
   * @param words any of which the sentence holds, whatever their case
   */
  public record Watch(
      List<String> types, List<String> actors, List<String> between, List<String> words) {

    /** Copies the lists. */
    public Watch {
      types = List.copyOf(types);
      actors = List.copyOf(actors);
      between = List.copyOf(between);
      words = List.copyOf(words);
    }
  }
}
