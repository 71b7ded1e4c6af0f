package org.rapporteur.annotate.internal.emory;

import com.carrotsearch.hppc.cursors.ObjectIntCursor;
import com.clearnlp.classification.feature.JointFtrXml;
import com.clearnlp.classification.model.StringModel;
import com.clearnlp.classification.prediction.StringPrediction;
import com.clearnlp.classification.vector.StringFeatureVector;
import com.clearnlp.collection.map.ObjectIntHashMap;
import com.clearnlp.component.AbstractComponent;
import com.clearnlp.component.pred.EnglishPredicateIdentifier;
import com.clearnlp.component.role.EnglishRolesetClassifier;
import com.clearnlp.component.srl.EnglishSRLabeler;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * ClearNLP's predicate identifier, roleset classifier and role labeller with the features and
 * weights of all their models in one {@link FeatureTable} each. The components' own code runs; only
 * the look-up of scores is ours.
 */
final class RoleModel {

  private RoleModel() {}

  /**
   * Writes a component.
   *
   * @param in ClearNLP's model stream: templates, models, lexica
   * @param lexica how many objects follow the models
   */
  static void write(ObjectInputStream in, int lexica, ModelWriter out)
      throws IOException, ClassNotFoundException {
    try (in) {
      writeOpen(in, lexica, out);
    }
  }

  private static void writeOpen(ObjectInputStream in, int lexica, ModelWriter out)
      throws IOException, ClassNotFoundException {
    out.object(in.readObject());
    StringModel[] models = (StringModel[]) in.readObject();
    List<Object> words = new ArrayList<>();
    for (int i = 0; i < lexica; i++) {
      words.add(in.readObject());
    }
    out.object(words.toArray());
    Map<String, Integer> types = new TreeMap<>();
    for (StringModel model : models) {
      for (String type : features(model).keySet()) {
        types.putIfAbsent(type, types.size());
      }
    }
    String[][] labels = new String[models.length][];
    int[] biases = new int[models.length];
    int rows = 0;
    for (int m = 0; m < models.length; m++) {
      labels[m] = models[m].getLabels();
      rows += models[m].getFeatureSize();
    }
    out.object(types);
    out.object(labels);
    FeatureTable.Builder table = new FeatureTable.Builder(rows);
    for (int m = 0; m < models.length; m++) {
      biases[m] = rows(models[m], m * types.size(), types, table);
    }
    out.ints(biases);
    table.build().write(out);
  }

  /** Adds a model's rows; gives the offset of its bias. */
  private static int rows(
      StringModel model, int firstType, Map<String, Integer> types, FeatureTable.Builder table) {
    int labels = model.isBinaryLabel() ? 1 : model.getLabelSize();
    int bias = table.row(FeatureTable.HIDDEN, "", weights(model, 0, labels));
    features(model)
        .forEach(
            (name, indexes) -> {
              int type = firstType + types.getOrDefault(name, 0);
              for (ObjectIntCursor<String> entry : indexes) {
                if (entry.value > 0) { // 0 is the bias; ClearNLP takes it for "absent" too
                  table.row(type, entry.key, weights(model, entry.value, labels));
                }
              }
            });
    return bias;
  }

  private static float[] weights(StringModel model, int feature, int labels) {
    return Arrays.copyOfRange(model.getWeights(), feature * labels, (feature + 1) * labels);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ObjectIntHashMap<String>> features(StringModel model) {
    try {
      Field field = StringModel.class.getDeclaredField("m_features");
      field.setAccessible(true);
      return (Map<String, ObjectIntHashMap<String>>) field.get(model);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("ClearNLP is not the version this was written for", e);
    }
  }

  /** The three components, in the order they run. */
  static List<AbstractComponent> read(ModelReader in) throws IOException {
    return List.of(
        new Predicates(new Parts(in)), new Rolesets(new Parts(in)), new Labels(new Parts(in)));
  }

  /** What one component is made of. */
  private static final class Parts {
    final JointFtrXml[] templates;
    final Object[] lexica;
    final StringModel[] models;

    @SuppressWarnings("unchecked")
    Parts(ModelReader in) throws IOException {
      templates = (JointFtrXml[]) in.object();
      lexica = (Object[]) in.object();
      Map<String, Integer> types = Map.copyOf((Map<String, Integer>) in.object());
      String[][] labels = (String[][]) in.object();
      int[] biases = in.ints();
      FeatureTable table = FeatureTable.read(in);
      models = new StringModel[labels.length];
      for (int m = 0; m < models.length; m++) {
        models[m] = new TableModel(table, types, m * types.size(), biases[m], labels[m]);
      }
    }
  }

  private static final class TableModel extends StringModel {
    private static final long serialVersionUID = 1L;
    private final transient FeatureTable table;
    private final transient Map<String, Integer> types;
    private final int firstType;
    private final int bias;

    TableModel(
        FeatureTable table, Map<String, Integer> types, int firstType, int bias, String[] labels) {
      this.table = table;
      this.types = types;
      this.firstType = firstType;
      this.bias = bias;
      a_labels = labels;
      n_labels = labels.length;
    }

    @Override
    public List<StringPrediction> getPredictions(StringFeatureVector features) {
      double[] scores = new double[n_labels];
      table.addTo(scores, bias);
      FeatureTable.Batch batch = table.batch();
      for (int i = 0, size = features.size(); i < size; i++) {
        Integer type = types.get(features.getType(i));
        if (type != null) {
          batch.add(firstType + type, features.getValue(i));
        }
      }
      for (int row : batch.rows()) {
        table.addTo(scores, row);
      }
      if (n_labels == 2) {
        scores[1] = -scores[0];
      }
      List<StringPrediction> predictions = new ArrayList<>(n_labels);
      for (int i = 0; i < n_labels; i++) {
        predictions.add(new StringPrediction(a_labels[i], scores[i]));
      }
      return predictions;
    }

    @Override
    public StringPrediction predictBest(StringFeatureVector features) {
      return Collections.max(getPredictions(features));
    }

    @Override
    public List<StringPrediction> predictAll(StringFeatureVector features) {
      List<StringPrediction> predictions = getPredictions(features);
      predictions.sort(Collections.reverseOrder());
      return predictions;
    }
  }

  // A component is put into decoding mode only by the constructor that reads a stream.

  private static final class Predicates extends EnglishPredicateIdentifier {
    Predicates(Parts parts) {
      super((ObjectInputStream) null);
      f_xmls = parts.templates;
      s_models = parts.models;
    }

    @Override
    public void load(@Nullable ObjectInputStream in) {}
  }

  private static final class Rolesets extends EnglishRolesetClassifier {
    Rolesets(Parts parts) {
      super((ObjectInputStream) null);
      f_xmls = parts.templates;
      s_models = parts.models;
      initLexia(parts.lexica);
    }

    @Override
    public void load(@Nullable ObjectInputStream in) {}
  }

  private static final class Labels extends EnglishSRLabeler {
    Labels(Parts parts) {
      super((ObjectInputStream) null);
      f_xmls = parts.templates;
      s_models = parts.models;
      initLexia(parts.lexica);
    }

    @Override
    public void load(@Nullable ObjectInputStream in) {}
  }
}
