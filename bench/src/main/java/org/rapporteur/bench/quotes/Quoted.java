package org.rapporteur.bench.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.voices.Marked;
import org.rapporteur.model.Span;

/**
 * A quotation as a program returns it.
 *
 * @param content the words quoted, with or without their marks
 * @param mention the words beside it that name who speaks, or null where it gives none
 * @param resolved where it finds who is meant named, or null
 * @param names what it calls who is meant; empty where it does not say
 */
record Quoted(
    List<Span> content, @Nullable Span mention, @Nullable Span resolved, List<String> names) {

  Quoted {
    content = List.copyOf(content);
    names = List.copyOf(names);
  }

  /** As an attribution without its cue, for not every program gives one. */
  Marked marked() {
    return new Marked(mention, null, content);
  }
}
