package org.rapporteur.code;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.knowledge.petrarch.Discards;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Trace;

/**
 * A coder that leaves out what stands in sentences with a discard phrase, or in documents with one,
 * and says so in the trace. Immutable; shared between threads.
 */
public final class DiscardingCoder implements Coder {

  /** The name of this step in traces. */
  public static final String NAME = "discards";

  private final Coder coder;
  private final Discards discards;

  /** A coder over another. */
  public DiscardingCoder(Coder coder, Discards discards) {
    this.coder = coder;
    this.discards = discards;
  }

  @Override
  public Coded code(Annotated annotated) {
    List<Trace> trace = new ArrayList<>();
    List<Span> out = new ArrayList<>();
    boolean whole = false;
    for (Sentence sentence : annotated.sentences()) {
      Discards.Phrase phrase = discards.in(sentence.span().of(annotated.document().text()));
      if (phrase != null) {
        out.add(sentence.span());
        whole |= phrase.document();
        trace.add(
            new Trace(
                NAME,
                sentence.index(),
                "'"
                    + phrase.words()
                    + "' ("
                    + phrase.where()
                    + "): the "
                    + (phrase.document() ? "document" : "sentence")
                    + " is not coded"));
      }
    }
    if (whole) {
      return new Coded(annotated, List.of(), List.of(), trace);
    }
    Coded coded = coder.code(annotated);
    if (out.isEmpty()) {
      return coded;
    }
    trace.addAll(coded.trace());
    return new Coded(
        annotated,
        coded.events().stream().filter(e -> clear(e.evidence().span(), out)).toList(),
        coded.statements().stream().filter(s -> clear(s.evidence().span(), out)).toList(),
        coded.notices().stream().filter(n -> clear(n.evidence().span(), out)).toList(),
        coded.commitments().stream().filter(c -> clear(c.evidence().span(), out)).toList(),
        coded.rounds().stream().filter(r -> clear(r.evidence().span(), out)).toList(),
        coded.conducts().stream().filter(c -> clear(c.evidence().span(), out)).toList(),
        trace);
  }

  private static boolean clear(Span evidence, List<Span> out) {
    return out.stream().noneMatch(evidence::overlaps);
  }
}
