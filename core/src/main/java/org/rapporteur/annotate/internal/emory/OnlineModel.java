package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained model of NLP4J: what its features are made of, its labels and its weights. The type of
 * a feature is its place among {@code several} and then {@code single}.
 *
 * @param several templates that give any number of features
 * @param single templates that give one feature, or none if a part of it is absent
 * @param labels what is predicted, by number
 * @param table the weights
 */
record OnlineModel(
    List<FeatureItem> several, List<FeatureItem[]> single, List<String> labels, ScoreTable table) {

  /** Writes the model of a component as it was deserialised from NLP4J's model file. */
  static <S extends NLPState<NLPNode>> void write(
      OnlineComponent<NLPNode, S> component, ModelWriter out) {
    FeatureTemplate<NLPNode, S> template = component.getFeatureTemplate();
    List<String> labels = component.getOptimizer().getLabelMap().getLabelList();
    out.object(new ArrayList<>(template.getSetFeatureList()));
    out.object(new ArrayList<>(template.getFeatureList()));
    out.object(new ArrayList<>(labels));
    table(
            maps(template),
            component.getOptimizer().getWeightVector().getSparseWeightVector(),
            labels.size())
        .write(out);
  }

  @SuppressWarnings("unchecked")
  static OnlineModel read(ModelReader in) throws IOException {
    return new OnlineModel(
        (List<FeatureItem>) in.object(),
        (List<FeatureItem[]>) in.object(),
        (List<String>) in.object(),
        ScoreTable.read(in));
  }

  private static ScoreTable table(
      List<Object2IntMap<String>> maps, MajorVector matrix, int labelCount) {
    ScoreTable.Builder builder = new ScoreTable.Builder(matrix.getFeatureSize(), labelCount);
    float[] weights = new float[labelCount];
    for (int type = 0; type < maps.size(); type++) {
      for (Object2IntMap.Entry<String> entry : maps.get(type).object2IntEntrySet()) {
        for (int label = 0; label < labelCount; label++) {
          weights[label] = matrix.get(label, entry.getIntValue());
        }
        builder.row(WordHash.key(type, WordHash.of(entry.getKey())), weights);
      }
    }
    return builder.build();
  }

  private static List<Object2IntMap<String>> maps(FeatureTemplate<?, ?> template) {
    try {
      var field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return ((FeatureMap) field.get(template)).getIndexMaps();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("NLP4J is not the version this was written for", e);
    }
  }
}
