package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tagger and parser look at in the words of one sentence, as hashes; word 0 is the root. */
final class Traits {

  /** What a word has one of. */
  enum One {
    FORM(0),
    LOWERCASE(1),
    SHAPE(2),
    TAG(3),
    POSSIBLE_TAGS(4),
    PREFIX_2(5),
    PREFIX_3(6),
    SUFFIX_1(7),
    SUFFIX_2(8),
    SUFFIX_3(9),
    SUFFIX_4(10),
    LEMMA(11),
    RELATION(12),
    VALENCY(13);

    private final int place;

    One(int place) {
      this.place = place;
    }

    static One of(FeatureItem item) {
      return switch (item.field) {
        case word_form_simplified -> FORM;
        case word_form_simplified_lowercase -> LOWERCASE;
        case word_shape -> SHAPE;
        case part_of_speech_tag -> TAG;
        case ambiguity_classes -> POSSIBLE_TAGS;
        case prefix -> valueOf("PREFIX_" + item.attribute);
        case suffix -> valueOf("SUFFIX_" + item.attribute);
        case lemma -> LEMMA;
        case dependency_label -> RELATION;
        case valency -> VALENCY;
        default -> throw unknown(item);
      };
    }
  }

  /** What a word may have several of. */
  enum Many {
    POSSIBLE_TAGS(0),
    ORTHOGRAPHY(1),
    POSITION(2),
    CLUSTERS(3);

    private final int place;

    Many(int place) {
      this.place = place;
    }

    static Many of(FeatureItem item) {
      return switch (item.field) {
        case ambiguity_classes -> POSSIBLE_TAGS;
        case orthographic -> ORTHOGRAPHY;
        case positional -> POSITION;
        case word_clusters -> CLUSTERS;
        default -> throw unknown(item);
      };
    }
  }

  private static final long[] NONE = {};

  /** Words and the root. */
  final int size;

  private final long[] hashes;
  private final long[] powers;
  private final long[][] several;

  Traits(int size) {
    this.size = size;
    hashes = new long[One.values().length * size];
    powers = new long[hashes.length];
    several = new long[Many.values().length * size][];
  }

  static IllegalStateException unknown(FeatureItem item) {
    return new IllegalStateException("NLP4J is not the version this was written for: " + item);
  }

  long hash(One one, int word) {
    return hashes[one.place * size + word];
  }

  /** 0 if the word has none. */
  long power(One one, int word) {
    return powers[one.place * size + word];
  }

  long[] all(Many many, int word) {
    long[] all = several[many.place * size + word];
    return all == null ? NONE : all;
  }

  void set(One one, int word, CharSequence value) {
    set(one, word, WordHash.of(value), WordHash.power(value.length()));
  }

  void set(One one, int word, long hash, long power) {
    hashes[one.place * size + word] = hash;
    powers[one.place * size + word] = power;
  }

  void set(Many many, int word, long @Nullable [] values) {
    several[many.place * size + word] = values == null ? NONE : values;
  }

  static long[] hashes(Iterable<String> values, int size) {
    long[] hashes = new long[size];
    int i = 0;
    for (String value : values) {
      hashes[i++] = WordHash.of(value);
    }
    return hashes;
  }

  static long[] hashes(List<String> values) {
    return hashes(values, values.size());
  }
}
