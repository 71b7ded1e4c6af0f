package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * NLP4J's tagger or parser with its features and weights in a {@link FeatureTable} instead of maps
 * and a dense matrix. The component's own code runs; only the two look-ups are ours.
 */
final class OnlineModel {

  private OnlineModel() {}

  /** Writes a component as it was deserialised from NLP4J's model file, and empties it. */
  static <S extends NLPState<NLPNode>> void write(
      OnlineComponent<NLPNode, S> component, ModelWriter out) {
    FeatureTemplate<NLPNode, S> template = component.getFeatureTemplate();
    List<String> labels = component.getOptimizer().getLabelMap().getLabelList();
    FeatureTable table =
        table(
            maps(template),
            component.getOptimizer().getWeightVector().getSparseWeightVector(),
            labels.size());
    component.setFeatureTemplate(withoutFeatures(template));
    component.setOptimizer(null);
    out.object(component);
    out.object(new ArrayList<>(labels));
    table.write(out);
  }

  /** Reads a component that is ready to decode. */
  @SuppressWarnings("unchecked")
  static <S extends NLPState<NLPNode>> OnlineComponent<NLPNode, S> read(ModelReader in)
      throws IOException {
    OnlineComponent<NLPNode, S> component = (OnlineComponent<NLPNode, S>) in.object();
    List<String> labels = (List<String>) in.object();
    FeatureTable table = FeatureTable.read(in);
    component.setFeatureTemplate(new Template<>(component.getFeatureTemplate(), table));
    component.setOptimizer(new TableOptimizer(table, labels));
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  private static FeatureTable table(
      List<Object2IntMap<String>> maps, MajorVector matrix, int labelCount) {
    FeatureTable.Builder builder = new FeatureTable.Builder(matrix.getFeatureSize());
    float[] weights = new float[labelCount];
    for (int type = 0; type < maps.size(); type++) {
      for (Object2IntMap.Entry<String> entry : maps.get(type).object2IntEntrySet()) {
        for (int label = 0; label < labelCount; label++) {
          weights[label] = matrix.get(label, entry.getIntValue());
        }
        builder.row(type, entry.getKey(), weights);
      }
    }
    return builder.build();
  }

  private static <S extends NLPState<NLPNode>> FeatureTemplate<NLPNode, S> withoutFeatures(
      FeatureTemplate<NLPNode, S> template) {
    FeatureTemplate<NLPNode, S> items = new FeatureTemplate<>(null, new HyperParameter());
    template.getFeatureList().forEach(items::add);
    template.getSetFeatureList().forEach(items::addSet);
    template.getEmbeddingFeatureList().forEach(items::addWordEmbedding);
    return items;
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

  /** Looks features up without joining strings. */
  private static final class Template<S extends NLPState<NLPNode>>
      extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1L;
    private final transient FeatureTable table;

    Template(FeatureTemplate<NLPNode, S> items, FeatureTable table) {
      super(null, new HyperParameter());
      this.table = table;
      feature_list = items.getFeatureList();
      feature_set = items.getSetFeatureList();
      word_embeddings = items.getEmbeddingFeatureList();
    }

    @Override
    public SparseVector createSparseVector(S state, boolean training) {
      FeatureTable.Batch batch = table.batch();
      int type = 0;
      for (FeatureItem item : feature_set) {
        Collection<String> values = getFeatures(state, item);
        if (values != null) {
          for (String value : values) {
            batch.add(type, value);
          }
        }
        type++;
      }
      String[] values = new String[3];
      for (FeatureItem[] items : feature_list) {
        int count = 0;
        while (count < items.length) {
          String value = getFeature(state, items[count]);
          if (value == null) {
            break;
          }
          values[count++] = value;
        }
        if (count == items.length) {
          batch.add(type, values, count);
        }
        type++;
      }
      return new Rows(batch.rows());
    }
  }

  /** Features as the offsets of their rows. */
  private static final class Rows extends SparseVector {
    private static final long serialVersionUID = 1L;
    private final int[] rows;

    Rows(int[] rows) {
      this.rows = rows;
    }
  }

  private static final class TableOptimizer extends OnlineOptimizer {
    private static final long serialVersionUID = 1L;
    private final transient FeatureTable table;

    TableOptimizer(FeatureTable table, List<String> labels) {
      super(new WeightVector(), 0, 0);
      this.table = table;
      addLabels(labels);
    }

    @Override
    public float[] scores(FeatureVector features) {
      float[] scores = new float[getLabelSize()];
      for (int row : ((Rows) features.getSparseVector()).rows) {
        table.addTo(scores, row);
      }
      return scores;
    }

    @Override
    protected void trainAux(Instance instance) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void updateMiniBatch() {
      throw new UnsupportedOperationException();
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
      throw new UnsupportedOperationException();
    }
  }
}
