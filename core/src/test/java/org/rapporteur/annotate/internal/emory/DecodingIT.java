package org.rapporteur.annotate.internal.emory;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

/** Tagger and parser decide as NLP4J's own code does with NLP4J's own form of its models. */
class DecodingIT {

  private static final int EVERY = 40;

  @Test
  @SuppressWarnings("unchecked")
  void tags_and_trees_are_those_of_the_library() throws IOException {
    List<String> sentences = sentences();
    assertThat(sentences).hasSizeGreaterThan(150);
    var tags =
        (Map<String, List<String>>)
            ModelResources.xz("lexica/en-ambiguity-classes-simplified-lowercase.xz");
    var clusters =
        (Map<String, Set<String>>)
            ModelResources.xz("lexica/en-brown-clusters-simplified-lowercase.xz");
    List<NLPComponent<NLPNode>> components =
        List.of(
            component("models/en-pos.xz"),
            new MorphologicalAnalyzer<>(Language.ENGLISH),
            component("models/en-dep.xz"));

    EmoryParser parser = (EmoryParser) SharedParser.PARSER;
    for (String sentence : sentences) {
      NLPNode[] nodes = nodes(sentence);
      for (int i = 1; i < nodes.length; i++) {
        String word = nodes[i].getWordFormSimplifiedLowercase();
        nodes[i].setAmbiguityClasses(tags.get(word));
        nodes[i].setWordClusters(clusters.get(word));
      }
      components.forEach(component -> component.process(nodes));
      NLPNode[] ours = nodes(sentence);
      Traits traits = parser.tags(ours);
      Tree tree = parser.tree(ours, traits);
      for (int i = 1; i < nodes.length; i++) {
        assertThat(
                ours[i].getPartOfSpeechTag() + " " + tree.head(i) + " " + parser.relation(tree, i))
            .as("%s in: %s", ours[i].getWordForm(), sentence)
            .isEqualTo(
                nodes[i].getPartOfSpeechTag()
                    + " "
                    + nodes[i].getDependencyHead().getID()
                    + " "
                    + nodes[i].getDependencyLabel());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static NLPComponent<NLPNode> component(String name) throws IOException {
    OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) ModelResources.xz(name);
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  private static NLPNode[] nodes(String sentence) {
    List<Words.Word> words = Words.of(sentence, new Span(0, sentence.length()));
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, words.get(i - 1).form());
    }
    return nodes;
  }

  /** Odd ones first; then some of those the judge is trained on. */
  private static List<String> sentences() throws IOException {
    List<String> sentences =
        new ArrayList<>(
            List.of(
                "No.",
                "12",
                "of the in by to and to by in the of that whether -- ; : ) (",
                "Zzyx qwrtp vlk brmpf!! «Ünïcödé» ὦ",
                "rebels attacked towns and ".repeat(30)));
    try (Stream<Path> files = Files.list(Path.of("..", "training", "relations"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = EVERY; i < lines.size(); i += EVERY) {
          String[] fields = lines.get(i).split("\t", -1);
          sentences.add(fields[fields.length - 1].replaceAll("</?[st]>", ""));
        }
      }
    }
    return sentences;
  }
}
