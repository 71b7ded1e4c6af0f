package org.rapporteur.code.vectors;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The first position of a quantised BERT's last layer. */
final class BgeVectors implements SentenceVectors {

  private final Bert model = new Bert("bge-small-en-v1.5-q", UnaryOperator.identity());

  @Override
  public float[] of(String text) {
    long[] pieces = model.pieces(text);
    if (pieces.length > Bert.LONGEST) {
      long end = pieces[pieces.length - 1];
      pieces = Arrays.copyOf(pieces, Bert.LONGEST);
      pieces[Bert.LONGEST - 1] = end;
    }
    return Bert.unit(model.states(pieces)[0]);
  }
}
