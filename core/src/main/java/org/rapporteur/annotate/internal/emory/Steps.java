package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.feature.Relation;
import java.util.Arrays;
import org.rapporteur.annotate.internal.emory.DependencyParser.Arc;
import org.rapporteur.annotate.internal.emory.Traits.One;
import org.rapporteur.annotate.internal.emory.TreeFeatures.Group;
import org.rapporteur.annotate.internal.emory.TreeFeatures.Part;
import org.rapporteur.annotate.internal.emory.TreeFeatures.Place;
import org.rapporteur.annotate.internal.emory.TreeFeatures.Several;
import org.rapporteur.annotate.internal.emory.TreeFeatures.Single;

/**
 * One sentence on its way to a tree. At each step the word on top of the stack and the next of the
 * input are joined by an arc or not, and one of them moves on.
 */
final class Steps {

  /** How far a head is looked for when a word is left without one. */
  private static final int FAR = 5;

  private final DependencyParser parser;
  private final Traits traits;
  private final Tree tree;
  private final int[] stack;
  private final int[] passed;
  private int stackSize;
  private int passedSize;
  private int input;

  private final int labels;
  private final float[] scores;
  private final float[][] stackSums;
  private final float[][] inputSums;
  private long[] keys = new long[256];
  private int[] found = new int[512];
  private final int[] places;
  private final long[] hashes;
  private final long[] powers;

  Steps(DependencyParser parser, Traits traits) {
    this.parser = parser;
    this.traits = traits;
    tree = new Tree(traits.size);
    stack = new int[traits.size + 1];
    passed = new int[traits.size + 1];
    labels = parser.model.labels().size();
    scores = new float[labels];
    stackSums = new float[traits.size][];
    inputSums = new float[traits.size][];
    TreeFeatures all = parser.features;
    int most = Math.max(all.both.parts.length, all.stack.parts.length);
    most = Math.max(most, all.input.parts.length);
    places = new int[most];
    hashes = new long[most];
    powers = new long[most];
  }

  Tree run() {
    input = 0;
    shift();
    while (input < traits.size) {
      step();
    }
    for (int word = 1; word < traits.size; word++) {
      if (tree.head(word) == Tree.NONE) {
        hangLeftover(word);
      }
    }
    return tree;
  }

  private void step() {
    int top = stack[stackSize - 1];
    score();
    int best = best(choice(top));
    if (parser.arcs[best] == Arc.LEFT) {
      hang(top, input, best);
    } else if (parser.arcs[best] == Arc.RIGHT) {
      hang(input, top, best);
    }
    switch (parser.moves[best]) {
      case SHIFT -> shift();
      case REDUCE -> stackSize--;
      case PASS -> passed[passedSize++] = stack[--stackSize];
    }
  }

  private void shift() {
    while (passedSize > 0) {
      stack[stackSize++] = passed[--passedSize];
    }
    stack[stackSize++] = input++;
  }

  private int[] choice(int top) {
    if (top == 0) {
      return parser.shifts;
    }
    if (tree.below(top, input)) {
      return parser.withoutArc;
    }
    boolean hangs = tree.head(top) != Tree.NONE;
    if (tree.below(input, top)) {
      return hangs ? parser.withoutArc : parser.withoutArcKeeping;
    }
    return hangs ? parser.all : parser.notJustReducing;
  }

  private int best(int[] choice) {
    int best = choice[0];
    for (int label : choice) {
      best = scores[best] < scores[label] ? label : best;
    }
    return best;
  }

  private void hang(int word, int head, int label) {
    tree.hang(word, head, label);
    if (label != Tree.NONE) {
      traits.set(One.RELATION, word, parser.relationHash[label], parser.relationPower[label]);
    } else {
      traits.set(One.RELATION, word, "root");
    }
  }

  /** Finds a head among the nearest words for one that was left without. */
  private void hangLeftover(int word) {
    int head = Tree.NONE;
    int label = Tree.NONE;
    float most = 0;
    for (int direction = -1; direction <= 1; direction += 2) {
      for (int i = 1; i <= FAR; i++) {
        int other = word + direction * i;
        if (other < 0 || other >= traits.size) {
          break;
        }
        if (tree.below(other, word)) {
          continue;
        }
        stack[0] = Math.min(word, other);
        stackSize = 1;
        passedSize = 0;
        input = Math.max(word, other);
        score();
        int best = best(direction > 0 ? parser.leftArcs : parser.rightArcs);
        if (head == Tree.NONE || most < scores[best]) {
          head = other;
          label = best;
          most = scores[best];
        }
      }
    }
    hang(word, head == Tree.NONE ? 0 : head, label);
  }

  private void score() {
    int top = stack[stackSize - 1];
    if (stackSums[top] == null) {
      stackSums[top] = new float[labels];
      add(parser.features.stack, stackSums[top], top);
    }
    if (inputSums[input] == null) {
      inputSums[input] = new float[labels];
      add(parser.features.input, inputSums[input], input);
    }
    sum(stackSums[top], inputSums[input], scores);
    add(parser.features.both, scores, Tree.NONE);
  }

  private static void sum(float[] a, float[] b, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = a[i] + b[i];
    }
  }

  /** Looks a group's features up; those of several values are about {@code word}. */
  private void add(Group group, float[] sums, int word) {
    int count = 0;
    for (Several several : group.several) {
      int at = word + several.window();
      if (at >= 0 && at < traits.size) {
        for (long hash : traits.all(several.many(), at)) {
          reserve(count + 1);
          keys[count++] = WordHash.key(several.type(), hash);
        }
      }
    }
    Place[] where = group.places;
    for (int i = 0; i < where.length; i++) {
      places[i] = word(where[i]);
    }
    Part[] parts = group.parts;
    for (int i = 0; i < parts.length; i++) {
      look(i, parts[i].one(), places[parts[i].place()]);
    }
    reserve(count + group.single.length);
    for (Single single : group.single) {
      int[] numbers = single.parts();
      int first = numbers[0];
      long power = powers[first];
      long hash = hashes[first];
      for (int i = 1; i < numbers.length; i++) {
        int part = numbers[i];
        hash = WordHash.join(hash, hashes[part], powers[part]);
        power = powers[part] == 0 ? 0 : power;
      }
      if (power != 0) {
        keys[count++] = WordHash.key(single.type(), hash);
      }
    }
    parser.model.table().add(keys, count, found, sums);
  }

  private void look(int part, One one, int word) {
    if (word == Tree.NONE) {
      powers[part] = 0;
    } else if (one == One.VALENCY) {
      int valency = tree.valency(word);
      hashes[part] = parser.valencyHash[valency];
      powers[part] = parser.valencyPower[valency];
    } else {
      hashes[part] = traits.hash(one, word);
      powers[part] = traits.power(one, word);
    }
  }

  private void reserve(int count) {
    if (count > keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
      found = new int[4 * count];
    }
  }

  private int word(Place place) {
    int word =
        switch (place.source()) {
          case i -> inside(stack[stackSize - 1] + place.window());
          case j -> inside(input + place.window());
          case k -> listed(place.window());
        };
    return word == Tree.NONE || place.relation() == null ? word : related(word, place.relation());
  }

  private int inside(int word) {
    return word >= 0 && word < traits.size ? word : Tree.NONE;
  }

  private int listed(int window) {
    if (window <= 0) {
      return -window < stackSize ? stack[stackSize - 1 + window] : Tree.NONE;
    }
    return window <= passedSize ? passed[passedSize - window] : Tree.NONE;
  }

  private int related(int word, Relation relation) {
    return switch (relation) {
      case h -> tree.head(word);
      case h2 -> tree.head(word) == Tree.NONE ? Tree.NONE : tree.head(tree.head(word));
      case lmd -> tree.leftmost(word, 0);
      case lmd2 -> tree.leftmost(word, 1);
      case rmd -> tree.rightmost(word, 0);
      case rmd2 -> tree.rightmost(word, 1);
      case lns -> tree.leftSibling(word, 0);
      case lns2 -> tree.leftSibling(word, 1);
      default -> throw new IllegalStateException("NLP4J has a template with " + relation);
    };
  }
}
