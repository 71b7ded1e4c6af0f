package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives each word the tags it may have and its clusters, which tagger and parser use as features.
 *
 * @param words a row per word; its two "labels" are the places in the lists, as it has no weights
 * @param tagsOf by row, place in {@code tags} + 1, or 0
 * @param clustersOf by row, place in {@code clusters} + 1, or 0
 * @param tags all lists of tags
 * @param clusters all sets of clusters, each in the order NLP4J has them: sums depend on it
 */
record WordLists(
    FeatureTable words,
    char[] tagsOf,
    char[] clustersOf,
    List<List<String>> tags,
    List<Set<String>> clusters)
    implements NLPComponent<NLPNode> {

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      int row = words.row(0, nodes[i].getWordFormSimplifiedLowercase());
      if (row >= 0) {
        if (tagsOf[row] > 0) {
          nodes[i].setAmbiguityClasses(tags.get(tagsOf[row] - 1));
        }
        if (clustersOf[row] > 0) {
          nodes[i].setWordClusters(clusters.get(clustersOf[row] - 1));
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
    char[] tagsOf = new char[words.size()];
    char[] clustersOf = new char[words.size()];
    Map<List<String>, Integer> tagLists = new LinkedHashMap<>();
    Map<List<String>, Integer> clusterLists = new LinkedHashMap<>();
    int row = 0;
    for (String word : words) {
      table.row(0, word);
      if (tags.containsKey(word)) {
        tagsOf[row] = place(tagLists, List.copyOf(tags.get(word)));
      }
      if (clusters.containsKey(word)) {
        clustersOf[row] = place(clusterLists, List.copyOf(clusters.get(word)));
      }
      row++;
    }
    table.build().write(out);
    out.chars(tagsOf);
    out.chars(clustersOf);
    out.object(new ArrayList<>(tagLists.keySet()));
    out.object(new ArrayList<>(clusterLists.keySet()));
  }

  private static char place(Map<List<String>, Integer> lists, List<String> list) {
    return (char) (int) lists.computeIfAbsent(list, l -> lists.size() + 1);
  }

  @SuppressWarnings("unchecked")
  static WordLists read(ModelReader in) throws IOException {
    FeatureTable words = FeatureTable.read(in);
    char[] tagsOf = in.chars();
    char[] clustersOf = in.chars();
    List<List<String>> tags = (List<List<String>>) in.object();
    List<Set<String>> clusters = new ArrayList<>();
    for (List<String> list : (List<List<String>>) in.object()) {
      clusters.add(Collections.unmodifiableSet(new LinkedHashSet<>(list)));
    }
    return new WordLists(words, tagsOf, clustersOf, tags, clusters);
  }
}
