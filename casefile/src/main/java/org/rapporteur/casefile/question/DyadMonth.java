package org.rapporteur.casefile.question;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side did to another in one month, words and deeds apart.
 *
 * @param source the side that acts, as {@link org.rapporteur.model.Participant#side()}
 * @param target the side it acts towards, never the same
 * @param month the month
 * @param words ids of the verbal events, sorted; their number is the count
 * @param wordsMean their mean on Goldstein's scale, −10 to +10, or null if there are none
 * @param deeds ids of the material events, sorted
 * @param deedsMean their mean on Goldstein's scale, or null if there are none
 * @param reports different reports that told them
 */
public record DyadMonth(
    String source,
    String target,
    YearMonth month,
    List<String> words,
    @Nullable Double wordsMean,
    List<String> deeds,
    @Nullable Double deedsMean,
    int reports) {

  /** Copies the lists. */
  public DyadMonth {
    words = List.copyOf(words);
    deeds = List.copyOf(deeds);
  }
}
