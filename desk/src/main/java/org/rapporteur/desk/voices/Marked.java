package org.rapporteur.desk.voices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/**
 * An attribution by its spans: who is said to say, think or want what, and by what words.
 *
 * @param source the words that name who, or null where nobody is named
 * @param cue the words that attribute, or null where there are none
 * @param content the words attributed, in order
 */
public record Marked(@Nullable Span source, @Nullable Span cue, List<Span> content) {

  /** Copies the list. */
  public Marked {
    content = List.copyOf(content);
  }
}
