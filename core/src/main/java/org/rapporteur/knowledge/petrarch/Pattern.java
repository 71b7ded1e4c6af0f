package org.rapporteur.knowledge.petrarch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.rapporteur.knowledge.Frame;

/**
 * What stands around a verb in a pattern, as one of our frames.
 *
 * @param suffix particle or preposition that belongs to the trigger, or empty
 * @param objects nouns one of which must be the object, empty if any will do
 * @param prepositions that bring the target
 */
record Pattern(String suffix, Set<String> objects, List<String> prepositions) {

  /** What brings a target where the dictionary leaves it open. */
  static final List<String> ANY = List.of("to", "with", "against", "for", "from", "on");

  static final Set<String> PARTICLES =
      Set.of(
          "up",
          "out",
          "off",
          "down",
          "away",
          "back",
          "aside",
          "apart",
          "forward",
          "together",
          "over",
          "in",
          "on",
          "through",
          "around",
          "ahead",
          "forth");

  static final Set<String> PREPOSITIONS =
      Set.of(
          "to",
          "of",
          "on",
          "in",
          "at",
          "by",
          "with",
          "from",
          "for",
          "against",
          "over",
          "into",
          "onto",
          "about",
          "between",
          "among",
          "under",
          "upon",
          "toward",
          "towards",
          "through",
          "after",
          "before",
          "as",
          "behind",
          "around",
          "near",
          "across",
          "during",
          "within",
          "without",
          "like",
          "amid",
          "inside",
          "beyond",
          "via",
          "alongside");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final Set<String> PASSIVE =
      Set.of("is", "are", "was", "were", "be", "been", "being");

  private static final java.util.regex.Pattern ITEM =
      java.util.regex.Pattern.compile("\\([^)]*\\)?|\\{[^}]*\\}?|[^\\s({]+");

  /** Thrown for a pattern that our frames cannot say. */
  static final class Beyond extends Exception {
    private static final long serialVersionUID = 1L;

    Beyond(String reason) {
      super(reason);
    }
  }

  /** One or more nouns for one place, or a preposition with what it governs. */
  private record Part(String preposition, List<Set<String>> nouns, boolean target) {}

  Pattern {
    objects = Set.copyOf(objects);
    prepositions = List.copyOf(prepositions);
  }

  /** The verb by itself. */
  static Pattern plain() {
    return new Pattern("", Set.of(), ANY);
  }

  Frame frame(boolean mutual) {
    boolean object = suffix.isEmpty() || !objects.isEmpty() || prepositions.isEmpty() || mutual;
    return new Frame(
        object,
        objects,
        false,
        Set.of(),
        List.of(),
        prepositions,
        List.of(),
        mutual,
        false,
        false,
        false);
  }

  /**
   * Reads a pattern without its code.
   *
   * @param before the words before the verb
   * @param after the words after it
   * @param synsets the words of each set of synonyms by its label with the ampersand
   * @throws Beyond with the reason, if no frame says the same
   */
  static Pattern of(String before, String after, Map<String, Set<String>> synsets) throws Beyond {
    List<String> pre = items(before);
    List<String> post = items(after);
    pre.removeIf(item -> item.equals("$"));
    if (passive(pre, post)) {
      return plain();
    }
    if (!pre.isEmpty()) {
      throw new Beyond("our frames do not look at the words before the verb");
    }
    String suffix = "";
    if (!post.isEmpty() && particle(post)) {
      suffix = post.remove(0).toLowerCase(Locale.ROOT);
    }
    List<Set<String>> nouns = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (String item : post) {
      take(item, nouns, parts, synsets);
    }
    return frame(suffix, nouns, parts);
  }

  private static List<String> items(String text) {
    List<String> items = new ArrayList<>();
    Matcher matcher = ITEM.matcher(text);
    while (matcher.find()) {
      String item = matcher.group().strip();
      if (!item.equals("_") && !ARTICLES.contains(item.toLowerCase(Locale.ROOT))) {
        items.add(item);
      }
    }
    return items;
  }

  /** "+ WAS * BY $": what our grammar takes from every verb. */
  private static boolean passive(List<String> pre, List<String> post) {
    boolean turned = !pre.isEmpty() && pre.get(0).equals("+");
    for (int i = 1; turned && i < pre.size(); i++) {
      String word = pre.get(i).toLowerCase(Locale.ROOT);
      turned = PASSIVE.contains(word) || word.matches("&(auxverb1|tobeverb)_?");
    }
    String rest = String.join(" ", post).replaceAll("[()]", "").replaceAll(" +", " ").strip();
    return turned && (rest.equalsIgnoreCase("BY $") || rest.equalsIgnoreCase("BY"));
  }

  /** A particle is one at the end, or before a noun in a pattern that brackets its phrases. */
  private static boolean particle(List<String> post) {
    String word = post.get(0).toLowerCase(Locale.ROOT);
    if (!PARTICLES.contains(word)) {
      return false;
    }
    boolean preposition = PREPOSITIONS.contains(word);
    return !preposition || post.size() == 1;
  }

  private static void take(
      String item, List<Set<String>> nouns, List<Part> parts, Map<String, Set<String>> synsets)
      throws Beyond {
    if (item.startsWith("(")) {
      if (!item.endsWith(")")) {
        throw new Beyond("a parenthesis is not closed");
      }
      List<String> inner = items(item.substring(1, item.length() - 1));
      if (inner.isEmpty()) {
        throw new Beyond("an empty parenthesis");
      }
      String preposition = inner.get(0).toLowerCase(Locale.ROOT);
      if (!PREPOSITIONS.contains(preposition)) {
        throw new Beyond("'" + preposition + "' is no preposition that we know");
      }
      parts.add(new Part(preposition, new ArrayList<>(), false));
      for (String each : inner.subList(1, inner.size())) {
        govern(each, parts, synsets);
      }
      // what follows is no longer governed by it
      parts.add(new Part("", new ArrayList<>(), false));
      return;
    }
    boolean open = !parts.isEmpty() && !parts.get(parts.size() - 1).preposition().isEmpty();
    String word = item.toLowerCase(Locale.ROOT);
    if (PREPOSITIONS.contains(word)) {
      parts.add(new Part(word, new ArrayList<>(), false));
    } else if (open) {
      govern(item, parts, synsets);
    } else if (item.equals("+")) {
      // where our grammar looks for the target by itself
      return;
    } else {
      nouns.add(noun(item, synsets));
    }
  }

  private static void govern(String item, List<Part> parts, Map<String, Set<String>> synsets)
      throws Beyond {
    Part last = parts.get(parts.size() - 1);
    if (item.equals("+")) {
      parts.set(parts.size() - 1, new Part(last.preposition(), last.nouns(), true));
    } else {
      last.nouns().add(noun(item, synsets));
    }
  }

  private static Set<String> noun(String item, Map<String, Set<String>> synsets) throws Beyond {
    if (item.equals("$") || item.equals("^") || item.equals("%")) {
      throw new Beyond("our frames have no place for " + item + " after the verb");
    }
    if (item.contains("|") || item.contains("/")) {
      throw new Beyond("alternatives within a word");
    }
    boolean braced = item.startsWith("{");
    if (braced && !item.endsWith("}")) {
      throw new Beyond("a brace is not closed");
    }
    String inside = braced ? item.substring(1, item.length() - 1) : item;
    Set<String> all = new LinkedHashSet<>(Set.of(""));
    for (String word : inside.strip().split("[\\s_]+", -1)) {
      if (!word.isEmpty()) {
        all = joined(all, words(word, item, synsets));
      }
    }
    if (all.contains("")) {
      throw new Beyond("an empty brace");
    }
    return all;
  }

  private static Set<String> words(String word, String item, Map<String, Set<String>> synsets)
      throws Beyond {
    if (word.startsWith("&")) {
      // a label may have underscores of its own
      String label = item.replaceAll("[{}]", "").strip();
      Set<String> known = synsets.containsKey(word) ? synsets.get(word) : synsets.get(label);
      if (known == null) {
        throw new Beyond("the synonym set " + label + " is not defined");
      }
      return known;
    }
    if (!word.matches("[\\p{L}0-9'.-]+")) {
      throw new Beyond("'" + word + "' is no word");
    }
    return singular(word);
  }

  /** The word, and without the ending of a plural, as texts are looked at by dictionary form. */
  static Set<String> singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Set<String> forms = new LinkedHashSet<>(Set.of(lower));
    if (lower.endsWith("ies") && lower.length() > 4) {
      forms.add(lower.substring(0, lower.length() - 3) + "y");
    } else if (lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3) {
      forms.add(lower.substring(0, lower.length() - 1));
      if (lower.matches(".*(s|x|z|ch|sh)es")) {
        forms.add(lower.substring(0, lower.length() - 2));
      }
    }
    return forms;
  }

  private static Set<String> joined(Set<String> before, Set<String> after) {
    Set<String> all = new LinkedHashSet<>();
    for (String one : before) {
      for (String other : after) {
        all.add(one.isEmpty() ? other : one + "_" + other);
      }
    }
    return all;
  }

  private static Pattern frame(String suffix, List<Set<String>> nouns, List<Part> all)
      throws Beyond {
    List<Part> parts = all.stream().filter(part -> !part.preposition().isEmpty()).toList();
    boolean strays = all.stream().anyMatch(p -> p.preposition().isEmpty() && !p.nouns().isEmpty());
    if (nouns.size() > 1 || strays) {
      throw new Beyond("our frames know one object, and here are several words in a row");
    }
    boolean governed = parts.stream().anyMatch(part -> !part.nouns().isEmpty());
    List<String> prepositions = parts.stream().map(Part::preposition).distinct().toList();
    if (!nouns.isEmpty()) {
      if (governed) {
        throw new Beyond("our frames do not look at an object and at a word after a preposition");
      }
      return new Pattern(suffix, nouns.get(0), prepositions.isEmpty() ? ANY : prepositions);
    }
    if (parts.isEmpty()) {
      return suffix.isEmpty() ? plain() : new Pattern(suffix, Set.of(), List.of());
    }
    if (!suffix.isEmpty() || parts.size() > 1) {
      if (governed) {
        throw new Beyond("our frames do not look at a word after a preposition here");
      }
      return new Pattern(suffix, Set.of(), prepositions);
    }
    Part only = parts.get(0);
    if (only.nouns().size() > 1) {
      throw new Beyond("our frames know one word after a preposition, and here are several");
    }
    // "rush to border": the preposition belongs to the trigger, and its word stands as object
    return new Pattern(
        only.preposition(),
        only.nouns().isEmpty() ? Set.of() : only.nouns().get(0),
        only.nouns().isEmpty() ? List.of() : ANY);
  }
}
