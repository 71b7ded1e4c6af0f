package org.rapporteur.code.vectors;

import java.util.Arrays;
import java.util.List;

/** Words as the mean of their pieces in an inner layer of a quantised BERT. */
final class LayerVectors implements WordVectors {

  private final Bert model;

  private LayerVectors(String name, int layers) {
    String layer = "/encoder/layer." + (layers - 1) + "/output/LayerNorm/Add_1_output_0";
    model = new Bert(name, bytes -> InnerLayer.of(bytes, layer));
  }

  /** The only one of few layers. */
  static final class Fast {
    static final LayerVectors ONE = new LayerVectors("all-minilm-l6-v2-q", 3);

    private Fast() {}
  }

  /** The only one of many layers. */
  static final class Deep {
    static final LayerVectors ONE = new LayerVectors("bge-small-en-v1.5-q", 9);

    private Deep() {}
  }

  @Override
  public float[][] of(List<String> words) {
    long[][] each = new long[words.size()][];
    int[] first = new int[words.size() + 1];
    first[0] = 1;
    int looked = 0;
    long[] all = new long[Bert.LONGEST];
    long end = 0;
    for (int i = 0; i < each.length; i++) {
      each[i] = model.pieces(words.get(i));
      int pieces = each[i].length - 2; // without the marks of begin and end
      if (first[i] + pieces > Bert.LONGEST - 1) {
        break;
      }
      all[0] = each[i][0];
      end = each[i][pieces + 1];
      System.arraycopy(each[i], 1, all, first[i], pieces);
      first[i + 1] = first[i] + pieces;
      looked = i + 1;
    }
    float[][] vectors = new float[words.size()][];
    if (looked == 0) {
      Arrays.setAll(vectors, i -> new float[0]);
      return vectors;
    }
    all[first[looked]] = end;
    float[][] states = model.states(Arrays.copyOf(all, first[looked] + 1));
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = new float[states[0].length];
      for (int piece = first[i]; i < looked && piece < first[i + 1]; piece++) {
        for (int d = 0; d < states[piece].length; d++) {
          vectors[i][d] += states[piece][d];
        }
      }
      Bert.unit(vectors[i]); // of the sum as of the mean
    }
    return vectors;
  }
}
