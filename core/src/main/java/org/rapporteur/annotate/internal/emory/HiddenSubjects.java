package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/**
 * Finds the verbs whose subject the tree does not show: only for these are roles worth their cost.
 * A subject is shown on the verb itself, on the verb it is joined to or depends on, or as the noun
 * it modifies. In doubt it is hidden.
 */
final class HiddenSubjects {

  private static final int DEEP = 12;

  private final NLPNode[] nodes;

  HiddenSubjects(NLPNode[] nodes) {
    this.nodes = nodes;
  }

  /** Whether any verb's subject is hidden. */
  boolean any() {
    for (int i = 1; i < nodes.length; i++) {
      if (hidden(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is a verb whose subject is hidden. */
  boolean hidden(int word) {
    NLPNode node = nodes[word];
    return verb(node)
        && !node.isDependencyLabel("aux")
        && !node.isDependencyLabel("auxpass")
        && !passive(node)
        && hidden(node, 0);
  }

  private static boolean hidden(NLPNode verb, int depth) {
    NLPNode own = child(verb, "nsubj", "nsubjpass");
    if (own != null && !relative(own)) {
      return false;
    }
    NLPNode head = verb.getDependencyHead();
    if (head.getID() == 0 || depth > DEEP) {
      return true;
    }
    return switch (verb.getDependencyLabel()) {
      case "relcl" -> false;
      case "acl" -> child(verb, "aux") != null;
      case "nmod", "amod" -> !head.getPartOfSpeechTag().startsWith("N");
      case "conj", "xcomp" -> !verb(head) || hidden(head, depth + 1);
      case "advcl", "dep" ->
          child(verb, "mark") != null && !verb.isPartOfSpeechTag("VBG") || hidden(head, depth + 1);
      case "pcomp" -> {
        NLPNode above = head.getDependencyHead();
        yield above == null || !verb(above) || hidden(above, depth + 1);
      }
      default -> true;
    };
  }

  private static boolean verb(NLPNode node) {
    return node.getPartOfSpeechTag().startsWith("VB");
  }

  private static boolean passive(NLPNode verb) {
    return child(verb, "auxpass", "nsubjpass") != null;
  }

  private static boolean relative(NLPNode node) {
    return node.isPartOfSpeechTag("WDT") || node.isPartOfSpeechTag("WP");
  }

  private static @org.jspecify.annotations.Nullable NLPNode child(NLPNode node, String... labels) {
    for (NLPNode child : node.getDependentList()) {
      if (child.isDependencyLabelAny(labels)) {
        return child;
      }
    }
    return null;
  }
}
