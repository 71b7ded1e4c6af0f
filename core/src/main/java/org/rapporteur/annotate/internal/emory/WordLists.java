package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.internal.emory.Traits.Many;
import org.rapporteur.annotate.internal.emory.Traits.One;

/**
 * What tagger and parser know of a word by itself: the tags it may have, its clusters, its form.
 */
final class WordLists {

  private static final long[] FIRST = {WordHash.of("0")};
  private static final long[] NONE = {};
  private static final long[] LAST = {WordHash.of("1")};
  private static final String LINK = "#hlink#";
  private static final long[] NAME = Traits.hashes(List.of("NNP", "NNPS"));
  private static final long NOUN = WordHash.of("NN");
  private static final long[] THIRD = {WordHash.of("VBZ")};
  private static final long[] VERB =
      Traits.hashes(List.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"));

  private final Orthography orthography = new Orthography();

  /** By word, place in the lists of tags + 1 (or 0) times 65,536, and the same of clusters. */
  private final FeatureTable words;

  private final long[][] tags;
  private final long[] joinedTags;
  private final long[] joinedPowers;

  /** In the order NLP4J has them: sums depend on it. */
  private final long[][] clusters;

  private WordLists(FeatureTable words, List<List<String>> tags, List<List<String>> clusters) {
    this.words = words;
    this.tags = tags.stream().map(Traits::hashes).toArray(long[][]::new);
    this.clusters = clusters.stream().map(Traits::hashes).toArray(long[][]::new);
    List<String> joined = tags.stream().map(t -> String.join("_", t)).toList();
    joinedTags = Traits.hashes(joined);
    joinedPowers = joined.stream().mapToLong(j -> WordHash.power(j.length())).toArray();
  }

  /** The traits of the words that do not depend on their neighbours. */
  Traits traits(NLPNode[] nodes) {
    Traits traits = new Traits(nodes.length);
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      String form = node.getWordFormSimplified();
      String lower = node.getWordFormSimplifiedLowercase();
      traits.set(One.FORM, i, form);
      traits.set(One.LOWERCASE, i, lower);
      traits.set(One.SHAPE, i, node.getWordShape());
      affixes(traits, i, lower);
      traits.set(Many.ORTHOGRAPHY, i, orthography.of(form, i == 1));
      listed(traits, i, lower);
    }
    traits.set(Many.POSITION, nodes.length - 1, LAST);
    traits.set(Many.POSITION, 1, FIRST);
    return traits;
  }

  private static void affixes(Traits traits, int word, String lower) {
    int length = lower.length();
    affix(traits, One.PREFIX_2, word, lower, 0, 2);
    affix(traits, One.PREFIX_3, word, lower, 0, 3);
    affix(traits, One.SUFFIX_1, word, lower, length - 1, 1);
    affix(traits, One.SUFFIX_2, word, lower, length - 2, 2);
    affix(traits, One.SUFFIX_3, word, lower, length - 3, 3);
    affix(traits, One.SUFFIX_4, word, lower, length - 4, 4);
  }

  private static void affix(Traits traits, One one, int word, String lower, int begin, int length) {
    if (length < lower.length()) {
      long hash = WordHash.of(lower, begin, begin + length);
      traits.set(one, word, hash, WordHash.power(length));
    }
  }

  private void listed(Traits traits, int word, String lower) {
    int row = words.row(0, lower);
    if (row <= 0) {
      return;
    }
    int place = words.payload(row);
    int tagList = (place >>> 16) - 1;
    int clusterList = (place & 0xffff) - 1;
    if (tagList >= 0) {
      traits.set(Many.POSSIBLE_TAGS, word, tags[tagList]);
      if (tags[tagList].length > 0) {
        traits.set(One.POSSIBLE_TAGS, word, joinedTags[tagList], joinedPowers[tagList]);
      }
    }
    if (clusterList >= 0) {
      traits.set(Many.CLUSTERS, word, clusters[clusterList]);
    }
  }

  /** Whether the tags of a word in lower case are known. */
  boolean knows(String lower) {
    return possible(lower).length > 0;
  }

  /** Whether a word in lower case is known to be a name, or part of one. */
  boolean name(String lower) {
    return any(possible(lower), NAME);
  }

  /** Whether a word in lower case is mostly a name. */
  boolean nameFirst(String lower) {
    long[] possible = possible(lower);
    return possible.length > 0 && possible[0] == NAME[0];
  }

  /** Whether a word in lower case is mostly a common noun. */
  boolean nounFirst(String lower) {
    long[] possible = possible(lower);
    return possible.length > 0 && possible[0] == NOUN;
  }

  /** Whether a word in lower case may be a verb's third person. */
  boolean third(String lower) {
    return any(possible(lower), THIRD);
  }

  /** Whether a word in lower case may be a name for all that is known. */
  boolean nameOrUnknown(String lower) {
    return !knows(lower) || name(lower);
  }

  /** Whether a word in lower case is known to be a verb. */
  boolean verb(String lower) {
    return any(possible(lower), VERB);
  }

  private long[] possible(String lower) {
    int row = words.row(0, lower);
    int place = row <= 0 ? 0 : words.payload(row) >>> 16;
    return place == 0 ? NONE : tags[place - 1];
  }

  private static boolean any(long[] of, long[] sought) {
    for (long one : of) {
      for (long other : sought) {
        if (one == other) {
          return true;
        }
      }
    }
    return false;
  }

  /** Capitals, digits and marks: NLP4J's own code tells. */
  private static final class Orthography extends FeatureTemplate<NLPNode, NLPState<NLPNode>> {
    private static final long serialVersionUID = 1L;

    Orthography() {
      super(null, new HyperParameter());
    }

    long[] of(String form, boolean first) {
      if (form.equals(LINK)) {
        return FIRST;
      }
      List<String> marks = new ArrayList<>();
      getOrthographicFeauturesAux(marks, form.toCharArray(), first, true);
      return Traits.hashes(marks);
    }
  }

  /** Writes NLP4J's two maps. */
  static void write(
      Map<String, List<String>> tags, Map<String, Set<String>> clusters, ModelWriter out) {
    TreeSet<String> words = new TreeSet<>(tags.keySet());
    words.addAll(clusters.keySet());
    FeatureTable.Builder table = new FeatureTable.Builder(words.size());
    Map<List<String>, Integer> tagLists = new LinkedHashMap<>();
    Map<List<String>, Integer> clusterLists = new LinkedHashMap<>();
    for (String word : words) {
      int places = place(tagLists, tags.get(word)) << 16 | place(clusterLists, clusters.get(word));
      table.row(0, word, places);
    }
    table.build().write(out);
    out.object(new ArrayList<>(tagLists.keySet()));
    out.object(new ArrayList<>(clusterLists.keySet()));
  }

  private static int place(Map<List<String>, Integer> lists, @Nullable Collection<String> list) {
    return list == null ? 0 : lists.computeIfAbsent(List.copyOf(list), l -> lists.size() + 1);
  }

  @SuppressWarnings("unchecked")
  static WordLists read(ModelReader in) throws IOException {
    FeatureTable words = FeatureTable.read(in);
    return new WordLists(words, (List<List<String>>) in.object(), (List<List<String>>) in.object());
  }
}
