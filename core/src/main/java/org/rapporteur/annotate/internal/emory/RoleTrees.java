package org.rapporteur.annotate.internal.emory;

import com.clearnlp.component.AbstractComponent;
import com.clearnlp.dependency.DEPFeat;
import com.clearnlp.dependency.DEPLib;
import com.clearnlp.dependency.DEPNode;
import com.clearnlp.dependency.DEPTree;
import com.clearnlp.dependency.srl.SRLArc;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.Role;

/** Rewrites NLP4J's trees as the older ones that ClearNLP's role labeller was trained on. */
final class RoleTrees {

  private static final Comparator<Role> ORDER =
      Comparator.comparingInt(Role::predicate)
          .thenComparingInt(Role::argument)
          .thenComparing(Role::label);

  private RoleTrees() {}

  /**
   * The roles of one parsed sentence around its predicates with {@link HiddenSubjects}; {@code
   * offset} is added to all indexes.
   */
  static List<Role> roles(NLPNode[] nodes, List<AbstractComponent> components, int offset) {
    HiddenSubjects subjects = new HiddenSubjects(nodes);
    if (!subjects.any()) {
      return List.of();
    }
    DEPTree tree = new DEPTree();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      tree.add(
          new DEPNode(
              i, node.getWordForm(), node.getLemma(), node.getPartOfSpeechTag(), new DEPFeat()));
    }
    for (int i = 1; i < nodes.length; i++) {
      tree.get(i).setHead(tree.get(nodes[i].getDependencyHead().getID()), label(nodes[i]));
    }
    for (AbstractComponent component : components) {
      component.process(tree);
      for (int i = 1; i < nodes.length; i++) {
        if (!subjects.hidden(i)) {
          tree.get(i).removeFeat(DEPLib.FEAT_PB); // no predicate for the components after
        }
      }
    }
    List<Role> roles = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      for (SRLArc arc : tree.get(i).getSHeads()) {
        roles.add(new Role(offset + arc.getNode().id - 1, offset + i - 1, arc.getLabel()));
      }
    }
    roles.sort(ORDER);
    return roles;
  }

  private static String label(NLPNode node) {
    String tag = node.getPartOfSpeechTag();
    String label = node.getDependencyLabel();
    return switch (label) {
      case "compound" -> tag.equals("CD") ? "number" : "nn";
      case "case" -> "possessive";
      case "relcl" -> "rcmod";
      case "acl" -> tag.equals("VB") ? "infmod" : "partmod";
      case "nmod" -> modifier(tag);
      case "qmod" -> "quantmod";
      case "dative" -> tag.equals("IN") || tag.equals("TO") ? "prep" : "iobj";
      case "discourse" -> "intj";
      case "vocative" -> "dep";
      case "mark" -> complementizer(node) ? "complm" : "mark";
      case "punct" -> tag.equals("HYPH") ? "hyph" : "punct";
      default -> label;
    };
  }

  private static String modifier(String tag) {
    if (tag.startsWith("NN")) {
      return "nn";
    }
    return switch (tag) {
      case "CD" -> "num";
      case "JJ", "JJR", "JJS", "VBN", "VBG", "AFX" -> "amod";
      default -> "nmod";
    };
  }

  /** Whether the word is the "that" of "said that it agreed", not the "because" of a reason. */
  private static boolean complementizer(NLPNode node) {
    NLPNode clause = node.getDependencyHead();
    return switch (node.getLemma()) {
      case "that", "whether", "if" -> !"advcl".equals(clause.getDependencyLabel());
      default -> false;
    };
  }
}
