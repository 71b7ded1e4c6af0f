package org.rapporteur.code.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.code.judge.Features;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Where the content that stands behind a verb may begin and may end, with what speaks for each
 * place: what begins there and what it hangs on, the words on both sides and their vectors, and
 * whether the rules would begin or end there. No feature holds more than two words.
 */
public final class ContentPlaces {

  private static final Set<String> BESIDE =
      Set.of("punct", "cc", "conj", "aux", "auxpass", "neg", "prt");

  private static final Set<String> CUTS =
      Set.of(
          "advcl",
          "prep",
          "conj",
          "cc",
          "relcl",
          "acl",
          "appos",
          "npadvmod",
          "ccomp",
          "xcomp",
          "advmod",
          "mark",
          "parataxis",
          "nmod",
          "nsubj",
          "agent",
          "dep",
          "meta",
          "dobj",
          "oprd");

  private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp", "dobj", "prep");
  private static final Set<String> WITHIN = Set.of("prep", "acl", "relcl", "ccomp");
  private static final Set<String> HOLDERS = Set.of("prep", "agent", "dative");
  private static final Set<String> HELD = Set.of("pobj", "pcomp");
  private static final String OPENING = "“\"«„";
  private static final String CLOSING = "”\"»";
  private static final double LONG = 4;

  /** Words, for those whom a verb tells something. */
  private static final int ADDRESSEE = 10;

  private final Scene scene;
  private final Tree tree;
  private final List<Token> tokens;
  private final Token verb;
  private final PlacedWords words;
  private final int[] first;
  private final int[] last;
  private final int above;
  private final List<@Nullable Span> rules;

  /**
   * A place between words.
   *
   * @param at the index of the word before which it is; the number of words for the end
   * @param features what speaks for it
   */
  public record Place(int at, Features features) {}

  /** How something begins behind the verb: what way it hangs on it, and by what word. */
  private record Start(String how, Token head) {}

  /**
   * The places behind a verb.
   *
   * @param listed the content by the lexicon's rules, or null
   * @param wide the content by the wider rules, or null
   */
  ContentPlaces(
      Scene scene, Token verb, PlacedWords words, @Nullable Span listed, @Nullable Span wide) {
    this.scene = scene;
    this.tree = scene.tree();
    this.tokens = tree.tokens();
    this.verb = verb;
    this.words = words;
    this.first = new int[tokens.size()];
    this.last = new int[tokens.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
      last[i] = i;
    }
    for (Token token : tokens) {
      Token above = tree.head(token);
      for (int steps = 0; above != null && steps < tokens.size(); steps++) {
        first[above.index()] = Math.min(first[above.index()], token.index());
        last[above.index()] = Math.max(last[above.index()], token.index());
        above = tree.head(above);
      }
    }
    this.above = above();
    this.rules = Arrays.asList(behind(listed), behind(wide));
  }

  private @Nullable Span behind(@Nullable Span content) {
    if (content == null || content.begin() < verb.span().end()) {
      return null;
    }
    int from = -1;
    int to = -1;
    for (Token token : tokens) {
      if (token.span().overlaps(content)) {
        from = from < 0 ? token.index() : from;
        to = token.index() + 1;
      }
    }
    return from < 0 ? null : new Span(from, to);
  }

  /** Where it may begin, in order; none if the verb is the last word. */
  public List<Place> begins() {
    TreeMap<Integer, Start> starts = new TreeMap<>();
    for (Token child : tree.children(verb)) {
      if (child.index() > verb.index() && !BESIDE.contains(child.relation())) {
        start(starts, child);
      }
    }
    if (verb.index() + 1 < tokens.size()) {
      Token next = tokens.get(verb.index() + 1);
      starts.putIfAbsent(next.index(), new Start("next", next));
    }
    for (Span rule : rules) {
      if (rule != null) {
        starts.putIfAbsent(rule.begin(), new Start("rule", tokens.get(rule.begin())));
      }
    }
    List<Place> places = new ArrayList<>();
    starts.forEach((at, start) -> places.add(new Place(at, begin(at, start))));
    return places;
  }

  private void start(Map<Integer, Start> starts, Token child) {
    int behind = verb.index() + 1;
    starts.putIfAbsent(Math.max(first[child.index()], behind), new Start("child", child));
    for (Token below : tree.children(child)) {
      String relation = below.relation();
      int begin = Math.max(first[below.index()], child.index() + 1);
      if (HOLDERS.contains(child.relation()) && HELD.contains(relation)) {
        starts.putIfAbsent(begin, new Start("held", below));
      } else if (child.relation().equals("dobj")
          && below.index() > child.index()
          && WITHIN.contains(relation)) {
        starts.putIfAbsent(begin, new Start("within", below));
        for (Token held : tree.children(below)) {
          if (HELD.contains(held.relation())) {
            starts.putIfAbsent(
                Math.max(first[held.index()], below.index() + 1), new Start("held within", held));
          }
        }
      }
    }
  }

  private Features begin(int at, Start start) {
    Set<String> found = new HashSet<>();
    Token head = start.head();
    String way = start.how() + " " + head.relation();
    String lemma = verb.lemma();
    found.add("way=" + way);
    found.add("lemma+way=" + lemma + "|" + way);
    found.add("first=" + (at == verb.index() + 1));
    found.add("word=" + lower(tokens.get(at)));
    found.add("tag=" + tokens.get(at).tag());
    found.add("head=" + head.lemma());
    found.add("lemma+head=" + lemma + "|" + head.lemma());
    found.add("sort+way=" + CueFeatures.sort(verb) + "|" + way);
    found.add("head sort=" + CueFeatures.sort(head) + "|" + start.how());
    found.add("verb tag=" + verb.tag() + "|" + way);
    for (Token child : tree.children(verb)) {
      if (child.index() > verb.index()) {
        found.add("beside=" + child.relation() + "|" + way);
      }
    }
    Token above = tree.head(head);
    if (above != null) {
      found.add("above=" + above.lemma() + "|" + start.how());
      if (start.how().startsWith("held")) {
        found.add("lemma+above=" + lemma + "|" + above.lemma());
      }
    }
    found.add("quoted=" + (OPENING.indexOf(tokens.get(at).text().charAt(0)) >= 0));
    ruled(found, at, true);
    Features features = CueFeatures.ones(found);
    words.add(features, "#", at, LONG);
    return features;
  }

  /** Where it may end, in order: before what hangs on it loosely, and at the sentence's end. */
  public List<Place> ends() {
    TreeMap<Integer, @Nullable Token> cuts = new TreeMap<>();
    int end = tokens.size();
    while (end > verb.index() + 1 && closing(tokens.get(end - 1))) {
      end--;
    }
    for (Token token : tokens.subList(verb.index() + 1, tokens.size())) {
      int begin = first[token.index()];
      String text = token.text();
      boolean mark =
          token.relation().equals("punct")
              && ".?!".indexOf(text.charAt(0)) < 0
              && (OPENING + CLOSING).indexOf(text.charAt(0)) < 0;
      if (mark) {
        cuts.putIfAbsent(token.index(), token);
      } else if (begin > verb.index() + 1 && CUTS.contains(token.relation())) {
        cuts.putIfAbsent(begin, token);
      }
    }
    for (int place : new int[] {last[verb.index()] + 1, above}) {
      if (place > verb.index() + 1 && place < end) {
        cuts.putIfAbsent(place, tokens.get(place));
      }
    }
    for (Span rule : rules) {
      if (rule != null) {
        cuts.putIfAbsent(rule.end(), rule.end() < tokens.size() ? tokens.get(rule.end()) : null);
      }
    }
    cuts.putIfAbsent(end, null);
    if (above < end && verb.relation().equals("relcl")) {
      cuts.tailMap(above, false).clear(); // "who thought it closed | left the hall"
    }
    List<Place> places = new ArrayList<>();
    cuts.forEach((at, token) -> places.add(new Place(at, end(at, token))));
    return places;
  }

  /** Where a word begins behind the verb on which it hangs: "who thought it closed | left". */
  private int above() {
    int least = tokens.size();
    Token at = tree.head(verb);
    for (int steps = 0; at != null && steps < tokens.size(); steps++) {
      if (at.index() > verb.index() + 1) {
        least = Math.min(least, at.index());
      }
      at = tree.head(at);
    }
    return least;
  }

  private Features end(int at, @Nullable Token cut) {
    Set<String> found = new HashSet<>();
    Token before = tokens.get(at - 1);
    Token next = at < tokens.size() ? tokens.get(at) : null;
    String relation = cut == null ? "end" : cut.relation();
    found.add("cut=" + relation);
    found.add("before=" + lower(before));
    found.add("before tag=" + before.tag());
    found.add("next=" + (next == null ? "end" : lower(next)));
    found.add("next tag=" + (next == null ? "end" : next.tag()));
    if (cut != null && next != null) {
      hanging(found, cut, next);
      boolean comma = before.text().equals(",") || cut.text().equals(",");
      found.add("comma=" + comma + "|" + relation);
      if (at + 1 < tokens.size()) {
        Token second = tokens.get(at + 1);
        found.add("next+tag=" + lower(next) + "|" + second.tag());
        if (cut.text().equals(",")) {
          found.add("behind comma=" + lower(second));
          found.add("behind comma tag=" + second.tag());
          found.add("behind comma relation=" + second.relation());
        }
      }
    }
    found.add("length=" + Math.min(8, (at - verb.index()) / 3));
    found.add("above=" + Integer.compare(at, above));
    found.add("beyond=" + Integer.compare(at, last[verb.index()] + 1));
    found.add("left=" + Math.min(8, (tokens.size() - at) / 4));
    boolean closed = CLOSING.indexOf(before.text().charAt(0)) >= 0;
    found.add("open=" + open(at));
    found.add("closed=" + closed);
    found.add("quoted=" + quoted() + "|" + closed + (cut == null));
    List<String> complements =
        tree.children(verb).stream()
            .filter(c -> c.index() > verb.index() && COMPLEMENTS.contains(c.relation()))
            .map(Token::relation)
            .limit(2)
            .toList();
    found.add("pattern=" + String.join("+", complements) + "|" + relation);
    found.add("soon=" + (at <= verb.index() + 2) + "|" + String.join("+", complements));
    ruled(found, at, false);
    Features features = CueFeatures.ones(found);
    words.add(features, "#next", Math.min(at, tokens.size() - 1), LONG);
    words.add(features, "#before", at - 1, LONG);
    return features;
  }

  /** What is cut off: what it hangs on, and how deep below the verb. */
  private void hanging(Set<String> found, Token cut, Token next) {
    String relation = cut.relation();
    int depth = 0;
    Token above = cut;
    while (above != null && !above.equals(verb) && depth < 12) {
      above = tree.head(above);
      depth++;
    }
    int deep = above == null || !above.equals(verb) ? 5 : Math.min(depth, 5);
    Token head = tree.head(cut);
    found.add("depth=" + deep);
    found.add("depth+cut=" + Math.min(deep, 3) + "|" + relation);
    found.add("word=" + cut.lemma());
    found.add("word+depth=" + cut.lemma() + "|" + Math.min(deep, 2));
    found.add("lemma+cut=" + verb.lemma() + "|" + relation + Math.min(deep, 2));
    found.add("tag+cut=" + cut.tag() + "|" + relation);
    if (head != null) {
      found.add("above+cut=" + head.relation() + "|" + relation);
      found.add("above tag+cut=" + head.tag().charAt(0) + "|" + relation);
      found.add("own=" + head.equals(verb) + "|" + relation + "|" + lower(next));
      found.add("outside=" + (head.index() < verb.index()) + "|" + relation);
    }
  }

  /** Whether a quotation begins right behind the verb, or behind its colon or comma. */
  private boolean quoted() {
    for (int i = verb.index() + 1; i < Math.min(verb.index() + 3, tokens.size()); i++) {
      if (OPENING.indexOf(tokens.get(i).text().charAt(0)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int open(int at) {
    int open = 0;
    for (Token token : tokens.subList(0, at)) {
      open += token.text().equals("“") ? 1 : token.text().equals("”") ? -1 : 0;
    }
    return open;
  }

  private void ruled(Set<String> found, int at, boolean begin) {
    List<String> both = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Span rule = rules.get(i);
      String is = rule == null ? "none" : (begin ? rule.begin() : rule.end()) == at ? "yes" : "no";
      found.add("rule " + i + "=" + is);
      both.add(is);
    }
    found.add("rules=" + String.join(" ", both));
  }

  /** What is quoted right behind the verb, marks left out; null if nothing is. */
  @Nullable Span quotation() {
    return quotation(verb.index() + 1);
  }

  /**
   * What is quoted behind the verb, whom it tells and a comma or colon: words that somebody spoke
   * as they are.
   */
  @Nullable Span outright() {
    int last = Math.min(tokens.size() - 1, verb.index() + ADDRESSEE);
    for (int at = verb.index() + 1; at < last; at++) {
      Token token = tokens.get(at);
      if (",:".contains(token.text())) {
        return quotation(at + 1);
      }
      if (token.verb() || OPENING.indexOf(token.text().charAt(0)) >= 0) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Span quotation(int next) {
    boolean opens = next < tokens.size() && OPENING.indexOf(tokens.get(next).text().charAt(0)) >= 0;
    for (int i = next + 1; opens && i < tokens.size(); i++) {
      if (CLOSING.indexOf(tokens.get(i).text().charAt(0)) >= 0) {
        return i == next + 1 ? null : between(next + 1, i);
      }
    }
    return null;
  }

  /** The text between two places. */
  Span between(int from, int to) {
    return Sayings.trim(
        scene, new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end()));
  }

  private static boolean closing(Token token) {
    return ".?!".indexOf(token.text().charAt(0)) >= 0
        || CLOSING.indexOf(token.text().charAt(0)) >= 0;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
