package org.rapporteur.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One name of one actor. Several entries may share a name: the finder chooses by date and context.
 *
 * @param name the words, without an article
 * @param actorId whom they name; a metonym of a capital names its state's government
 * @param kind how they name it
 * @param caseSensitive whether other capitals make it another word ("US", "Chad", "Turkey")
 * @param from first day on which the name is used of this actor, or null if always
 * @param to last day on which it is, or null if still
 */
public record NameEntry(
    String name,
    String actorId,
    NameKind kind,
    boolean caseSensitive,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Checks that there is a name and that the days are in order. */
  public NameEntry {
    if (name.isBlank() || actorId.isBlank()) {
      throw new IllegalArgumentException("a name entry without name or actor");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("the name " + name + " ends before it begins");
    }
  }

  /** Whether the name is used of this actor on {@code day}; an open bound does not exclude. */
  public boolean holds(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
