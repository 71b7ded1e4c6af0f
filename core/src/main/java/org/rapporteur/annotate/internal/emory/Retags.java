package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;
import org.rapporteur.annotate.internal.emory.Traits.One;
import org.rapporteur.model.DayNames;

/**
 * Mends tags that cost a sentence its verb or its subject. Before the tree is made: a name that
 * begins a sentence and was taken for a common noun. After: where the tree has no finite verb at
 * its top, the one past participle or plural noun with an object is the verb ("The front released
 * 19 hostages", "Court jails two officers"); it is read again so, and the caller keeps the new tree
 * only if the verb then has a subject.
 */
final class Retags {

  /** Verbs whose participle keeps an object in the passive: "envoys given two days to leave". */
  private static final Set<String> TWO_OBJECTS =
      Set.of(
          "accorded",
          "allotted",
          "allowed",
          "appointed",
          "asked",
          "assigned",
          "awarded",
          "banned",
          "called",
          "charged",
          "deemed",
          "declared",
          "denied",
          "dubbed",
          "elected",
          "fined",
          "given",
          "granted",
          "guaranteed",
          "handed",
          "issued",
          "jailed",
          "lent",
          "made",
          "named",
          "offered",
          "ordered",
          "owed",
          "paid",
          "promised",
          "ranked",
          "refused",
          "sent",
          "sentenced",
          "served",
          "shown",
          "sold",
          "spared",
          "taught",
          "told",
          "voted");

  /** What comes after a participle only if it is none: "called for talks", "collided with". */
  private static final Set<String> NEVER_PASSIVE =
      Set.of(
          "agreed",
          "apologised",
          "apologized",
          "appealed",
          "called",
          "clashed",
          "collided",
          "collaborated",
          "cooperated",
          "failed",
          "marched",
          "negotiated",
          "protested",
          "rallied",
          "reacted",
          "responded",
          "talked");

  /**
   * Nouns that names stand before, rather than verbs after them: "Ardania, Velmark trade talks".
   */
  private static final Set<String> COMPOUNDING =
      Set.of("aid", "air", "border", "deal", "force", "peace", "state", "trade", "water");

  private static final Set<String> TITLES =
      Set.of("minister", "president", "premier", "senator", "king", "queen", "pope", "police");

  private static final Set<String> TIMES =
      Set.of(
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "hours",
          "minutes",
          "times",
          "today",
          "yesterday",
          "morning",
          "evening",
          "night",
          "afternoon",
          "life");

  private Retags() {}

  /** Gives a name that begins the sentence its tag. */
  static void before(NLPNode[] nodes, Traits traits, WordLists lists) {
    int first = 1;
    while (first < nodes.length - 2 && !Character.isLetter(nodes[first].getWordForm().charAt(0))) {
      first++;
    }
    if (first > 2 || first + 1 >= nodes.length || !nodes[first].isPartOfSpeechTag("NN")) {
      return;
    }
    String form = nodes[first].getWordForm();
    if (!Character.isUpperCase(form.charAt(0)) || form.length() < 2) {
      return;
    }
    String lower = nodes[first].getWordFormLowercase();
    String next = nodes[first + 1].getPartOfSpeechTag();
    boolean subject =
        switch (next) {
          case "VBD", "VBZ", "VBP", "VBN", "MD", "POS", "," -> true;
          default -> false;
        };
    boolean name = subject && lists.nameFirst(lower) && !TITLES.contains(lower);
    boolean joined =
        next.equals("CC")
            && first + 2 < nodes.length
            && nodes[first + 2].isPartOfSpeechTag("NNP")
            && lists.nameOrUnknown(lower)
            && !TITLES.contains(lower);
    if (name || joined) {
      set(nodes, traits, first, "NNP");
    }
  }

  /**
   * The word to be read again as a finite verb, or 0. A participle at the top that has a subject
   * and an object only gets the right tag.
   */
  static int after(NLPNode[] nodes, Tree tree, DependencyParser parser, WordLists lists) {
    int root = 0;
    for (int i = 1; i < nodes.length && root == 0; i++) {
      root = tree.head(i) == 0 ? i : 0;
    }
    if (root == 0) {
      return 0;
    }
    String tag = nodes[root].getPartOfSpeechTag();
    if (tag.startsWith("VB") || tag.equals("MD")) {
      if (tag.equals("VBN") && active(nodes, tree, parser, root)) {
        nodes[root].setPartOfSpeechTag("VBD");
      }
      return 0;
    }
    boolean sentence = stops(nodes);
    int found = 0;
    for (int i = 1; i < nodes.length; i++) {
      String other = nodes[i].getPartOfSpeechTag();
      switch (other) {
        case "VBD", "VBZ", "VBP", "MD" -> {
          if (!inside(tree, parser, i, root)) {
            return 0;
          }
        }
        case "VBN" -> {
          if (found == 0 && i > 1 && participle(nodes, tree, parser, i, sentence)) {
            found = i;
          }
        }
        case "NNS" -> {
          if (found == 0 && i > 1 && plural(nodes, lists, i)) {
            found = i;
          }
        }
        case "NN" -> {
          if (found == 0 && i > 3 && joint(nodes, lists, i)) {
            found = i;
          }
        }
        default -> {}
      }
    }
    return found;
  }

  /** The finite form that looks like the one of this tag. */
  static String finite(String tag) {
    return tag.equals("NNS") ? "VBZ" : tag.equals("NN") ? "VBP" : "VBD";
  }

  /** Gives a word another tag. */
  static void set(NLPNode[] nodes, Traits traits, int word, String tag) {
    nodes[word].setPartOfSpeechTag(tag);
    traits.set(One.TAG, word, tag);
  }

  /**
   * Whether the word is at the top of the tree, with a subject before it. If it still hangs on the
   * noun at the top, the two change places.
   */
  static boolean heads(Tree tree, int word, DependencyParser parser) {
    int noun = tree.head(word);
    if (noun > 0 && noun < word && tree.head(noun) == 0 && label(tree, parser, word, "acl")) {
      tree.hang(word, 0, parser.label("root"));
      for (int last = tree.rightmost(noun, 0); last > word; last = tree.rightmost(noun, 0)) {
        tree.hang(last, word, tree.label(last));
      }
      tree.hang(noun, word, parser.label("nsubj"));
    }
    return tree.head(word) == 0 && has(tree, parser, word, "nsubj", true);
  }

  /**
   * "Reld, Osk agree": in a headline a comma joins two subjects; the first is spoken to by none.
   */
  static void pair(NLPNode[] nodes, Tree tree, DependencyParser parser) {
    for (int first = 1; first + 3 < nodes.length; first++) {
      if (!nodes[first].isPartOfSpeechTag(",") || first == 1) {
        continue;
      }
      int one = first - 1;
      int verb = tree.head(one);
      if (verb < first + 2 || !label(tree, parser, one, "vocative") || !named(nodes, one)) {
        return;
      }
      String tag = nodes[verb].getPartOfSpeechTag();
      int other = child(tree, parser, verb, "nsubj", true);
      int begin = other > 0 && tree.leftmost(other, 0) > 0 ? tree.leftmost(other, 0) : other;
      if ((tag.equals("VB") || tag.equals("VBP")) && begin == first + 1 && named(nodes, other)) {
        tree.hang(one, verb, parser.label("nsubj"));
        tree.hang(other, one, parser.label("conj"));
      }
      return;
    }
  }

  private static boolean named(NLPNode[] nodes, int word) {
    String tag = nodes[word].getPartOfSpeechTag();
    return (tag.equals("NNP") || tag.equals("NN"))
        && Character.isUpperCase(nodes[word].getWordForm().charAt(0));
  }

  private static boolean label(Tree tree, DependencyParser parser, int word, String relation) {
    return parser.relation(tree.label(word)).equals(relation);
  }

  private static boolean active(NLPNode[] nodes, Tree tree, DependencyParser parser, int word) {
    int object = child(tree, parser, word, "dobj", false);
    return object > 0
        && has(tree, parser, word, "nsubj", true)
        && !has(tree, parser, word, "aux", true)
        && !has(tree, parser, word, "auxpass", true)
        && (stops(nodes) || !TWO_OBJECTS.contains(nodes[word].getWordFormLowercase()))
        && !time(nodes[object].getWordFormLowercase());
  }

  private static boolean time(String form) {
    return DayNames.day(form) || TIMES.contains(form);
  }

  private static boolean participle(
      NLPNode[] nodes, Tree tree, DependencyParser parser, int word, boolean sentence) {
    if (!noun(nodes, word)
        || has(tree, parser, word, "aux", true)
        || has(tree, parser, word, "auxpass", true)
        || has(tree, parser, word, "agent", false)) {
      return false;
    }
    String form = nodes[word].getWordFormLowercase();
    int object = child(tree, parser, word, "dobj", false);
    if (object > 0) {
      return !time(nodes[object].getWordFormLowercase())
          && (sentence || !TWO_OBJECTS.contains(form));
    }
    return sentence && NEVER_PASSIVE.contains(form) && has(tree, parser, word, "prep", false);
  }

  /** "Court jails two": a singular before, and after it what does not follow a plural. */
  private static boolean plural(NLPNode[] nodes, WordLists lists, int word) {
    if (word + 2 > nodes.length - 1 || Character.isUpperCase(nodes[word].getWordForm().charAt(0))) {
      return false;
    }
    String before = nodes[word - 1].getPartOfSpeechTag();
    return (before.equals("NN") || before.equals("NNP"))
        && switch (nodes[word + 1].getPartOfSpeechTag()) {
          case "DT", "CD", "PRP$", "PRP" -> true;
          case "NNP", "NN", "NNS", "JJ" -> lists.third(nodes[word].getWordFormLowercase());
          default -> false;
        };
  }

  /** "Ardania, Velmark sign accord": two names before, and what may be a verb's object after. */
  private static boolean joint(NLPNode[] nodes, WordLists lists, int word) {
    String lower = nodes[word].getWordFormLowercase();
    String between = nodes[word - 2].getPartOfSpeechTag();
    return word + 1 < nodes.length
        && !Character.isUpperCase(nodes[word].getWordForm().charAt(0))
        && nodes[word - 1].isPartOfSpeechTag("NNP")
        && (between.equals(",") || between.equals("CC"))
        && nodes[word - 3].isPartOfSpeechTag("NNP")
        && lists.verb(lower)
        && !COMPOUNDING.contains(lower)
        && switch (nodes[word + 1].getPartOfSpeechTag()) {
          case "DT", "CD", "PRP$", "NNP", "NN", "NNS", "JJ", "RP", "TO" -> true;
          default -> false;
        };
  }

  /**
   * In a headline, "Ardania lifts travel ban": a form that may be a verb's, between a name and a
   * noun, is the verb.
   */
  static void headline(NLPNode[] nodes, Traits traits, WordLists lists) {
    for (int i = 2; i + 1 < nodes.length; i++) {
      String lower = nodes[i].getWordFormLowercase();
      String next = nodes[i + 1].getWordFormLowercase();
      String tag = nodes[i + 1].getPartOfSpeechTag();
      boolean verb = tag.equals("VBP") || tag.equals("VB");
      if (nodes[i].isPartOfSpeechTag("NNS")
          && nodes[i - 1].isPartOfSpeechTag("NNP")
          && lists.third(lower)
          && verb
          && lists.nounFirst(next)) {
        set(nodes, traits, i, "VBZ");
        set(nodes, traits, i + 1, "NN");
      }
      if (nodes[i].getPartOfSpeechTag().startsWith("VB")) {
        return;
      }
    }
  }

  /** Whether a noun or pronoun stands before the word, and not only a comma or preposition. */
  private static boolean noun(NLPNode[] nodes, int word) {
    for (int i = word - 1; i > 0; i--) {
      String tag = nodes[i].getPartOfSpeechTag();
      if (tag.startsWith("NN") || tag.equals("PRP") || tag.equals("CD")) {
        return true;
      }
      if (!tag.startsWith("RB") && !tag.equals(",") && !tag.equals(":") && !tag.equals("-RRB-")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a finite verb is within a clause that is not the sentence's own. */
  private static boolean inside(Tree tree, DependencyParser parser, int verb, int root) {
    int steps = 0;
    for (int at = verb; at > 0 && at != root && steps < 100; at = tree.head(at), steps++) {
      switch (parser.relation(tree.label(at))) {
        case "acl", "relcl", "advcl" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean stops(NLPNode[] nodes) {
    for (int i = nodes.length - 1; i > 0; i--) {
      String tag = nodes[i].getPartOfSpeechTag();
      if (!tag.equals("''") && !tag.equals("-RRB-")) {
        return tag.equals(".");
      }
    }
    return false;
  }

  private static boolean has(
      Tree tree, DependencyParser parser, int word, String relation, boolean left) {
    return child(tree, parser, word, relation, left) > 0;
  }

  /** A dependent of this relation on this side, or 0. */
  private static int child(
      Tree tree, DependencyParser parser, int word, String relation, boolean left) {
    int place = 0;
    int child = left ? tree.leftmost(word, place) : tree.rightmost(word, place);
    while (child > 0) {
      if (parser.relation(tree.label(child)).equals(relation)) {
        return child;
      }
      place++;
      child = left ? tree.leftmost(word, place) : tree.rightmost(word, place);
    }
    return 0;
  }
}
