package org.rapporteur.knowledge.accord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.TsvRows;
import org.rapporteur.model.Conduct.Sort;

/** The deeds that bear on what accords promise. Immutable; shared between threads. */
public final class ConductWords {

  /** Where the deed is told. */
  public enum Form {
    /** By a verb with its object, active or passive. */
    VERB,
    /** By a verb whose subject is the thing: "the crossing reopened". */
    SUBJECT,
    /** By what the thing is said to be: "the crossing remains closed". */
    STATE,
    /** By a noun: "the reopening of the crossing". */
    NOUN
  }

  /**
   * What has to stand beside.
   *
   * @param prepositions before it; empty for anywhere in the clause
   * @param what classes, sorts or lemmas, of which one is enough
   */
  public record Beside(Set<String> prepositions, List<String> what) {

    /** Copies both. */
    public Beside {
      prepositions = Set.copyOf(prepositions);
      what = List.copyOf(what);
    }
  }

  /**
   * Who may do it.
   *
   * @param what classes or sorts, of which one is enough; empty for anybody
   * @param forbidden whether these may not, instead
   * @param required whether somebody of them has to be told
   */
  public record Who(List<String> what, boolean forbidden, boolean required) {

    /** Copies the list. */
    public Who {
      what = List.copyOf(what);
    }
  }

  /**
   * One row.
   *
   * @param headings ids of headings, the likeliest first; {@code field} alone: by the words
   * @param sort what it is to a promise
   * @param form where it is told
   * @param words lemmas of verbs, adjectives or nouns
   * @param object classes, sorts or lemmas; {@code *}: anything or nothing, {@code -}: nothing
   * @param beside what has to stand beside, all of it
   * @param who who may do it
   * @param example a sentence that tells it
   * @param counterexample a sentence that does not, or {@code -}
   */
  public record Deed(
      List<String> headings,
      Sort sort,
      Form form,
      Set<String> words,
      List<String> object,
      List<Beside> beside,
      Who who,
      String example,
      String counterexample) {

    /** Copies the lists. */
    public Deed {
      headings = List.copyOf(headings);
      words = Set.copyOf(words);
      object = List.copyOf(object);
      beside = List.copyOf(beside);
    }

    /** Whether its headings are told by the words around. */
    public boolean byField() {
      return headings.contains("field");
    }
  }

  private final List<Deed> deeds = new ArrayList<>();
  private final Map<String, List<Deed>> byWord = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, String> fields = new HashMap<>();

  private ConductWords() {
    for (List<String> row : TsvRows.of("/knowledge/accord/conduct-nouns.tsv", 2)) {
      classes.put(row.get(0), set(row.get(1)));
    }
    for (List<String> row : TsvRows.of("/knowledge/accord/fields.tsv", 2)) {
      fields.put(row.get(0), row.get(1));
    }
    for (List<String> row : TsvRows.of("/knowledge/accord/conduct.tsv", 9)) {
      Deed deed = deed(row);
      deeds.add(deed);
      for (String word : deed.words()) {
        byWord.computeIfAbsent(deed.form() + " " + word, w -> new ArrayList<>()).add(deed);
      }
    }
  }

  /** The deeds as shipped, in {@code knowledge/accord/conduct.tsv}. */
  public static ConductWords standard() {
    return Standard.WORDS;
  }

  /** All rows, in the order of the file. */
  public List<Deed> all() {
    return List.copyOf(deeds);
  }

  /** Rows of a form in which a lemma stands, in the order of the file. */
  public List<Deed> of(Form form, String lemma) {
    return byWord.getOrDefault(form + " " + lemma, List.of());
  }

  /**
   * Whether a lemma is of a class of nouns.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public boolean is(String name, String lemma) {
    Set<String> lemmas = classes.get(name);
    if (lemmas == null) {
      throw new IllegalArgumentException("no class '" + name + "' in accord/conduct-nouns.tsv");
    }
    return lemmas.contains(lemma);
  }

  /** The heading of the field that a lemma tells, or null. */
  public @Nullable String field(String lemma) {
    return fields.get(lemma);
  }

  private static Deed deed(List<String> row) {
    List<Beside> beside = new ArrayList<>();
    if (!row.get(5).equals("-")) {
      for (String each : row.get(5).split(" ", -1)) {
        int mark = each.indexOf(':');
        String before = each.substring(0, mark);
        beside.add(
            new Beside(
                before.equals("near") ? Set.of() : set(before), either(each.substring(mark + 1))));
      }
    }
    return new Deed(
        List.copyOf(set(row.get(0))),
        Sort.valueOf(row.get(1)),
        Form.valueOf(row.get(2).toUpperCase(java.util.Locale.ROOT)),
        set(row.get(3)),
        either(row.get(4)),
        beside,
        who(row.get(6)),
        row.get(7),
        row.get(8));
  }

  private static Who who(String cell) {
    boolean forbidden = cell.startsWith("!");
    boolean required = cell.endsWith("!");
    String what = cell.replace("!", "");
    return new Who(what.equals("-") ? List.of() : either(what), forbidden, required);
  }

  private static List<String> either(String cell) {
    return Arrays.asList(cell.split("/", -1));
  }

  private static Set<String> set(String cell) {
    return new LinkedHashSet<>(Arrays.asList(cell.split(",", -1)));
  }

  /** Loaded once, when first asked for. */
  private static final class Standard {
    static final ConductWords WORDS = new ConductWords();
  }
}
