package org.rapporteur.knowledge.accord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.TsvRows;

/** The headings under which provisions of accords are put. Immutable; shared between threads. */
public final class Headings {

  /** What is no provision. */
  public static final String NONE = "none";

  /**
   * A heading.
   *
   * @param id such as {@code border_management}
   * @param name what to call it
   * @param scheme {@code PAM} for the provision types of the Peace Accords Matrix, {@code
   *     INTERSTATE} for ours
   * @param pax codes of the nearest topics of PA-X
   * @param definition what belongs under it
   */
  public record Heading(
      String id, String name, String scheme, List<String> pax, String definition) {

    /** Copies the list. */
    public Heading {
      pax = List.copyOf(pax);
    }
  }

  private final Map<String, Heading> headings = new LinkedHashMap<>();

  private Headings() {
    for (List<String> row : TsvRows.of("/knowledge/accord/headings.tsv", 5)) {
      List<String> pax = row.get(3).equals("-") ? List.of() : List.of(row.get(3).split("\\|", -1));
      headings.put(row.get(0), new Heading(row.get(0), row.get(1), row.get(2), pax, row.get(4)));
    }
  }

  /** The headings as shipped, in {@code knowledge/accord/headings.tsv}. */
  public static Headings standard() {
    return Standard.HEADINGS;
  }

  /** The heading of that id, or null. */
  public @Nullable Heading of(String id) {
    return headings.get(id);
  }

  /** All headings, in the order of the file, {@link #NONE} last. */
  public List<Heading> all() {
    return List.copyOf(headings.values());
  }

  /** Loaded once, when first asked for. */
  private static final class Standard {
    static final Headings HEADINGS = new Headings();
  }
}
