package org.rapporteur.annotate.internal.emory;

import java.util.ArrayList;
import java.util.List;

/** NLP4J's dependency parser, decoded without its strings; {@link Steps} does it for a sentence. */
final class DependencyParser {

  /** What a label does to the two words, and then to the lists. */
  enum Arc {
    LEFT,
    RIGHT,
    NO
  }

  /** What becomes of the stack after the arc. */
  enum Move {
    SHIFT,
    REDUCE,
    PASS
  }

  final OnlineModel model;
  final TreeFeatures features;
  final Arc[] arcs;
  final Move[] moves;
  final String[] relations;
  final long[] relationHash;
  final long[] relationPower;
  final long[] valencyHash = new long[9];
  final long[] valencyPower = new long[9];

  /** Labels that may be chosen at the root, and so on, as in NLP4J. */
  final int[] all;

  final int[] shifts;
  final int[] withoutArc;
  final int[] withoutArcKeeping;
  final int[] notJustReducing;
  final int[] leftArcs;
  final int[] rightArcs;

  DependencyParser(OnlineModel model) {
    this.model = model;
    features = new TreeFeatures(model);
    int count = model.labels().size();
    arcs = new Arc[count];
    moves = new Move[count];
    relations = new String[count];
    for (int i = 0; i < count; i++) {
      String label = model.labels().get(i);
      arcs[i] =
          switch (label.charAt(0)) {
            case 'L' -> Arc.LEFT;
            case 'R' -> Arc.RIGHT;
            default -> Arc.NO;
          };
      moves[i] =
          switch (label.charAt(2)) {
            case 'S' -> Move.SHIFT;
            case 'R' -> Move.REDUCE;
            default -> Move.PASS;
          };
      relations[i] = label.substring(4);
    }
    relationHash = Traits.hashes(List.of(relations));
    relationPower =
        List.of(relations).stream().mapToLong(r -> WordHash.power(r.length())).toArray();
    for (int i = 0; i < 9; i++) {
      String valency = "<".repeat(i / 3) + "-" + ">".repeat(i % 3);
      valencyHash[i] = WordHash.of(valency);
      valencyPower[i] = WordHash.power(valency.length());
    }
    all = labels((arc, move) -> true);
    shifts = labels((arc, move) -> move == Move.SHIFT);
    withoutArc = labels((arc, move) -> arc == Arc.NO);
    withoutArcKeeping = labels((arc, move) -> arc == Arc.NO && move != Move.REDUCE);
    notJustReducing = labels((arc, move) -> arc != Arc.NO || move != Move.REDUCE);
    leftArcs = labels((arc, move) -> arc == Arc.LEFT);
    rightArcs = labels((arc, move) -> arc == Arc.RIGHT);
  }

  private interface Choice {
    boolean takes(Arc arc, Move move);
  }

  private int[] labels(Choice choice) {
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < arcs.length; i++) {
      if (choice.takes(arcs[i], moves[i])) {
        labels.add(i);
      }
    }
    return labels.stream().mapToInt(i -> i).toArray();
  }

  /** The tree of words whose traits are known but for heads. */
  Tree parse(Traits traits) {
    return new Steps(this, traits).run();
  }

  /** The relation of a label; a word that found no head hangs on the root. */
  String relation(int label) {
    return label < 0 ? "root" : relations[label];
  }

  /** The number of a label with this relation. */
  int label(String relation) {
    int label = 0;
    while (!relations[label].equals(relation)) {
      label++;
    }
    return label;
  }
}
