package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each word the tags it may have and its clusters, which tagger and parser use. */
record WordLists(Map<String, List<String>> tags, Map<String, Set<String>> clusters)
    implements NLPComponent<NLPNode> {

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String word = nodes[i].getWordFormSimplifiedLowercase();
      nodes[i].setAmbiguityClasses(tags.get(word));
      nodes[i].setWordClusters(clusters.get(word));
    }
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
