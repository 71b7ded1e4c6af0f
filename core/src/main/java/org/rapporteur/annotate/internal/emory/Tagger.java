package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import org.rapporteur.annotate.internal.emory.Traits.Many;
import org.rapporteur.annotate.internal.emory.Traits.One;

/**
 * NLP4J's tagger, decoded without its strings: each word, from the first to the last, gets the
 * label with the highest score.
 */
final class Tagger {

  private final OnlineModel model;
  private final Many[] several;
  private final int[] severalWindow;
  private final One[][] single;
  private final int[][] singleWindow;
  private final long[] labelHash;
  private final long[] labelPower;

  Tagger(OnlineModel model) {
    this.model = model;
    int first = model.several().size();
    several = new Many[first];
    severalWindow = new int[first];
    for (int i = 0; i < first; i++) {
      several[i] = Many.of(model.several().get(i));
      severalWindow[i] = window(model.several().get(i));
    }
    int count = model.single().size();
    single = new One[count][];
    singleWindow = new int[count][];
    for (int i = 0; i < count; i++) {
      FeatureItem[] parts = model.single().get(i);
      single[i] = new One[parts.length];
      singleWindow[i] = new int[parts.length];
      for (int k = 0; k < parts.length; k++) {
        single[i][k] = One.of(parts[k]);
        singleWindow[i][k] = window(parts[k]);
      }
    }
    labelHash = Traits.hashes(model.labels());
    labelPower = model.labels().stream().mapToLong(l -> WordHash.power(l.length())).toArray();
  }

  private static int window(FeatureItem item) {
    if (item.relation != null) {
      throw Traits.unknown(item);
    }
    return item.window;
  }

  /** Tags the words, of which the traits know all but that. */
  void tag(NLPNode[] nodes, Traits traits) {
    long[] keys = new long[128];
    int[] found = new int[256];
    float[] scores = new float[model.labels().size()];
    for (int word = 1; word < traits.size; word++) {
      int count = 0;
      for (int type = 0; type < several.length; type++) {
        int at = word + severalWindow[type];
        if (at > 0 && at < traits.size) {
          for (long hash : traits.all(several[type], at)) {
            if (count == keys.length) {
              keys = java.util.Arrays.copyOf(keys, 2 * count);
              found = new int[4 * count];
            }
            keys[count++] = WordHash.key(type, hash);
          }
        }
      }
      if (count + single.length > keys.length) {
        keys = java.util.Arrays.copyOf(keys, 2 * (count + single.length));
        found = new int[2 * keys.length];
      }
      count = single(traits, word, keys, count);
      java.util.Arrays.fill(scores, 0);
      model.table().add(keys, count, found, scores);
      int best = 0;
      for (int label = 1; label < scores.length; label++) {
        best = scores[best] < scores[label] ? label : best;
      }
      traits.set(One.TAG, word, labelHash[best], labelPower[best]);
      nodes[word].setPartOfSpeechTag(model.labels().get(best));
    }
  }

  private int single(Traits traits, int word, long[] keys, int begin) {
    int count = begin;
    for (int i = 0; i < single.length; i++) {
      One[] parts = single[i];
      long hash = 0;
      int k = 0;
      for (; k < parts.length; k++) {
        int at = word + singleWindow[i][k];
        if (at <= 0 || at >= traits.size) {
          break;
        }
        long power = traits.power(parts[k], at);
        if (power == 0) {
          break;
        }
        long part = traits.hash(parts[k], at);
        hash = k == 0 ? part : WordHash.join(hash, part, power);
      }
      if (k == parts.length) {
        keys[count++] = WordHash.key(several.length + i, hash);
      }
    }
    return count;
  }
}
