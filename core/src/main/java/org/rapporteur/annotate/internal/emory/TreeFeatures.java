package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.internal.emory.Traits.Many;
import org.rapporteur.annotate.internal.emory.Traits.One;

/**
 * The templates of the dependency parser, sorted by what they depend on: features of the stack's
 * word alone, or of the input's word alone, are the same at each step at which that word stands
 * there; the rest are looked up at every step.
 */
final class TreeFeatures {

  /** Where a word is found: from the stack's or the input's word or one passed over. */
  record Place(Source source, @Nullable Relation relation, int window) {}

  /** A word's trait. */
  record Part(int place, One one) {}

  /** A template for one feature: its type and its parts, as places in {@link Group#parts}. */
  record Single(int type, int[] parts) {}

  /** A template for any number of features. */
  record Several(int type, Many many, int window) {}

  /** Templates looked up together. */
  static final class Group {
    final List<Several> several = new ArrayList<>();
    private final List<Single> singleList = new ArrayList<>();
    private final Map<Place, Integer> placeNumbers = new LinkedHashMap<>();
    private final Map<Part, Integer> partNumbers = new LinkedHashMap<>();
    Place[] places = {};
    Part[] parts = {};
    Single[] single = {};

    private void add(int type, FeatureItem[] items) {
      int[] numbers = new int[items.length];
      for (int i = 0; i < items.length; i++) {
        Place place = new Place(items[i].source, items[i].relation, items[i].window);
        int at = placeNumbers.computeIfAbsent(place, p -> placeNumbers.size());
        Part part = new Part(at, One.of(items[i]));
        numbers[i] = partNumbers.computeIfAbsent(part, p -> partNumbers.size());
      }
      singleList.add(new Single(type, numbers));
    }

    private Group done() {
      places = placeNumbers.keySet().toArray(new Place[0]);
      parts = partNumbers.keySet().toArray(new Part[0]);
      single = singleList.toArray(new Single[0]);
      return this;
    }
  }

  final Group stack = new Group();
  final Group input = new Group();
  final Group both = new Group();

  TreeFeatures(OnlineModel model) {
    int type = 0;
    for (FeatureItem item : model.several()) {
      if (!alone(item, Source.i) && !alone(item, Source.j)) {
        throw Traits.unknown(item);
      }
      Group group = item.source == Source.i ? stack : input;
      group.several.add(new Several(type++, Many.of(item), item.window));
    }
    for (FeatureItem[] items : model.single()) {
      group(items).add(type++, items);
    }
    stack.done();
    input.done();
    both.done();
  }

  private Group group(FeatureItem[] items) {
    for (FeatureItem item : items) {
      if (!alone(item, items[0].source)) {
        return both;
      }
    }
    return items[0].source == Source.i ? stack : input;
  }

  /** Whether it depends on nothing but which word stands at that source. */
  private static boolean alone(FeatureItem item, Source source) {
    return item.source == source
        && source != Source.k
        && item.relation == null
        && switch (item.field) {
          case dependency_label, valency -> false;
          default -> true;
        };
  }
}
