package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word the tags it may have and its clusters, which tagger and parser use as features.
 *
 * @param words by word, place in {@code tags} + 1 (or 0) times 65,536, and the same of clusters
 * @param tags all lists of tags
 * @param clusters all sets of clusters, each in the order NLP4J has them: sums depend on it
 */
record WordLists(FeatureTable words, List<List<String>> tags, List<Set<String>> clusters)
    implements NLPComponent<NLPNode> {

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      int row = words.row(0, nodes[i].getWordFormSimplifiedLowercase());
      if (row > 0) {
        int places = words.payload(row);
        if (places >>> 16 > 0) {
          nodes[i].setAmbiguityClasses(tags.get((places >>> 16) - 1));
        }
        if ((places & 0xffff) > 0) {
          nodes[i].setWordClusters(clusters.get((places & 0xffff) - 1));
        }
      }
    }
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
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
    List<List<String>> tags = (List<List<String>>) in.object();
    List<Set<String>> clusters = new ArrayList<>();
    for (List<String> list : (List<List<String>>) in.object()) {
      clusters.add(Collections.unmodifiableSet(new LinkedHashSet<>(list)));
    }
    return new WordLists(words, tags, clusters);
  }
}
