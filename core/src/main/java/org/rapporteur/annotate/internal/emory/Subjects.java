package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;
import org.rapporteur.model.DayNames;

/**
 * Finds the subject of a sentence that the tree has hung on the phrase before it: "In January, the
 * minister agreed" (as if January were the minister), "On 21 June Ardanian police announced", "Over
 * 2,000 workers went on strike". Trees in which the verb has a subject are left as they are.
 */
final class Subjects {

  private static final Set<String> TIMES =
      Set.of(
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "today",
          "yesterday",
          "tomorrow",
          "morning",
          "evening",
          "night",
          "afternoon",
          "week",
          "month",
          "year",
          "day");

  private static final Set<String> ABOUT = Set.of("over", "around", "about", "under", "between");

  private static final Set<String> MEASURES =
      Set.of(
          "years",
          "months",
          "weeks",
          "days",
          "hours",
          "minutes",
          "decades",
          "p.m.",
          "a.m.",
          "noon",
          "midnight",
          "percent",
          "dollars",
          "miles",
          "kilometers",
          "kilometres");

  private final NLPNode[] nodes;
  private final Tree tree;
  private final DependencyParser parser;

  private Subjects(NLPNode[] nodes, Tree tree, DependencyParser parser) {
    this.nodes = nodes;
    this.tree = tree;
    this.parser = parser;
  }

  /** Gives the sentence's verb its subject, if it has none and one is found. */
  static void mend(NLPNode[] nodes, Tree tree, DependencyParser parser) {
    for (int word = 3; word < nodes.length; word++) {
      if (tree.head(word) == 0) {
        new Subjects(nodes, tree, parser).mend(word);
        return;
      }
    }
  }

  private void mend(int verb) {
    int auxiliary = 0;
    boolean passive = false;
    for (int place = 0, at = left(verb, 0); at > 0; at = left(verb, ++place)) {
      switch (relation(at)) {
        case "nsubj", "nsubjpass", "csubj", "csubjpass", "expl", "mark" -> {
          return;
        }
        case "auxpass" -> {
          passive = true;
          auxiliary = at;
        }
        case "aux" -> auxiliary = at;
        default -> {}
      }
    }
    for (int place = 0, at = right(verb, 0); at > 0; at = right(verb, ++place)) {
      if (relation(at).startsWith("nsubj")) {
        return;
      }
    }
    if (!finite(auxiliary == 0 ? verb : auxiliary)) {
      return;
    }
    int last = (auxiliary == 0 ? verb : auxiliary) - 1;
    while (last > 0 && between(last, verb)) {
      last--;
    }
    if (last < 2 || nodes[last].isPartOfSpeechTag("''")) {
      return;
    }
    String label = passive ? "nsubjpass" : "nsubj";
    if (!dated(last, verb, label) && !counted(last, verb, label)) {
      apposed(last, verb, label);
    }
  }

  private boolean finite(int word) {
    return switch (nodes[word].getPartOfSpeechTag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** Adverbs, commas and days that stand between subject and verb. */
  private boolean between(int word, int verb) {
    String tag = nodes[word].getPartOfSpeechTag();
    boolean own = tree.head(word) == verb;
    return tag.equals(",") || (own && (tag.startsWith("RB") || relation(word).equals("npadvmod")));
  }

  /** "On 21 June Ardanian police announced": the day is no part of the police. */
  private boolean dated(int last, int verb, String label) {
    int noun = under(last, verb);
    int preposition = noun > 0 ? tree.head(noun) : 0;
    if (noun == 0 || !relation(noun).equals("pobj") || tree.head(preposition) != verb) {
      return false;
    }
    int time = nodes[preposition + 1].isPartOfSpeechTag("CD") ? preposition + 2 : preposition + 1;
    if (time >= noun || !time(time) || !within(time, noun)) {
      return false;
    }
    if (nodes[time + 1].isPartOfSpeechTag("POS") || time(noun) || measures(noun)) {
      return false;
    }
    int end = nodes[time + 1].isPartOfSpeechTag("CD") ? time + 2 : time + 1;
    for (int at = preposition + 1; at < end && at < noun; at++) {
      if (at != time) {
        tree.hang(at, time, parser.label("nmod"));
      }
    }
    tree.hang(time, preposition, parser.label("pobj"));
    tree.hang(noun, verb, parser.label(label));
    return true;
  }

  /** "Over 2,000 workers went": no preposition, but part of the number. */
  private boolean counted(int last, int verb, String label) {
    int noun = under(last, verb);
    int preposition = noun > 0 ? tree.head(noun) : 0;
    if (noun == 0
        || !relation(noun).equals("pobj")
        || tree.head(preposition) != verb
        || !ABOUT.contains(nodes[preposition].getWordFormLowercase())
        || !nodes[preposition + 1].isPartOfSpeechTag("CD")
        || tree.head(preposition + 1) != noun
        || time(noun)
        || !nodes[noun].getPartOfSpeechTag().startsWith("NN")
        || measures(noun)) {
      return false;
    }
    tree.hang(noun, verb, parser.label(label));
    tree.hang(preposition, preposition + 1, parser.label("advmod"));
    return true;
  }

  /** The object, above this word, of a preposition of the verb; or 0. */
  private int under(int word, int verb) {
    for (int at = word; at > 0 && at < verb; at = tree.head(at)) {
      int head = tree.head(at);
      if (head > 0 && head < at && relation(head).equals("prep") && tree.head(head) == verb) {
        return at;
      }
    }
    return 0;
  }

  /** "In January, the minister agreed": after a comma, no other name of what is before it. */
  private void apposed(int last, int verb, String label) {
    int found = 0;
    for (int at = last; at > 0 && at < verb; at = tree.head(at)) {
      String relation = relation(at);
      boolean listed = relation.equals("conj") && listed(at);
      if ((relation.equals("appos") || relation.equals("conj")) && noun(at) && parted(at)) {
        found = listed ? 0 : at;
      }
      if (relation.equals("relcl")) {
        found = 0; // what is within a relative clause is no subject of what is outside
      }
    }
    if (found == 0) {
      return;
    }
    int head = tree.head(found);
    boolean closed = nodes[last + 1].isPartOfSpeechTag(",");
    if (closed && nodes[head].isPartOfSpeechTag("NNP") && relation(head).equals("conj")) {
      found = nodes[found].isPartOfSpeechTag("NNP") && !time(head) ? head : found;
    }
    // "the offensive, Tomas Reld, head of the monitor, told": Reld did
    for (int place = 0, at = right(head, 0); at > 0; at = right(head, ++place)) {
      boolean name = nodes[at].isPartOfSpeechTag("NNP") && !nodes[found].isPartOfSpeechTag("NNP");
      if (at < found && name && relation(at).equals("appos") && parted(at)) {
        tree.hang(found, at, parser.label("appos"));
        found = at;
        break;
      }
    }
    tree.hang(found, verb, parser.label(label));
  }

  /** Whether a word is a modifier, of a modifier, of a noun. */
  private boolean within(int word, int noun) {
    int at = word;
    while (at > 0 && at < noun) {
      at = tree.head(at);
    }
    return at == noun;
  }

  private boolean measures(int word) {
    return MEASURES.contains(nodes[word].getWordFormLowercase());
  }

  /** Whether the word is followed by ", and": then what is before it belongs to the same list. */
  private boolean listed(int word) {
    for (int place = 0, at = right(word, 0); at > 0; at = right(word, ++place)) {
      if (relation(at).equals("cc") && nodes[at - 1].isPartOfSpeechTag(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean noun(int word) {
    String tag = nodes[word].getPartOfSpeechTag();
    return (tag.startsWith("NN") || tag.equals("JJ")) && !time(word);
  }

  /** Whether the word's phrase begins after a comma, or its head is a day and no name of it. */
  private boolean parted(int word) {
    int begin = word;
    for (int at = left(begin, 0); at > 0; at = left(begin, 0)) {
      begin = at;
    }
    int head = tree.head(word);
    return begin > 1
        && head < word
        && (nodes[begin - 1].isPartOfSpeechTag(",") || (time(head) && begin - 1 == head));
  }

  private boolean time(int word) {
    String form = nodes[word].getWordFormLowercase();
    return DayNames.dayOrMonth(form) || TIMES.contains(form);
  }

  private String relation(int word) {
    return parser.relation(tree.label(word));
  }

  private int left(int word, int place) {
    return Math.max(0, tree.leftmost(word, place));
  }

  private int right(int word, int place) {
    return Math.max(0, tree.rightmost(word, place));
  }
}
