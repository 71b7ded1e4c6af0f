package org.rapporteur.annotate.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;

/** "Both countries", "the two sides", "the two": both parties, never two of three. */
final class Parties {

  static final String PASS = "parties";

  private static final Set<String> STATES =
      Set.of("countries", "nations", "states", "governments", "capitals", "republics", "powers");

  private static final Set<String> SIDES =
      Set.of(
          "sides",
          "parties",
          "neighbours",
          "neighbors",
          "rivals",
          "foes",
          "adversaries",
          "belligerents",
          "delegations",
          "armies",
          "allies",
          "camps",
          "militaries");

  private static final Set<String> DEFINITE =
      Set.of(
          "sides",
          "parties",
          "neighbours",
          "neighbors",
          "rivals",
          "foes",
          "adversaries",
          "belligerents");

  private static final Set<String> PEOPLE =
      Set.of("men", "ministers", "leaders", "presidents", "women", "officials", "diplomats");

  private final Discourse discourse;
  private final Page page;

  Parties(Discourse discourse) {
    this.discourse = discourse;
    this.page = discourse.page;
  }

  /** The mention that begins at token {@code t}, or null. */
  @Nullable Found at(int s, int t) {
    String[] lower = page.lower(s);
    boolean the = lower[t].equals("the") || lower[t].equals("these");
    boolean both = lower[t].equals("both");
    boolean two = the && t + 1 < lower.length && lower[t + 1].equals("two");
    if (!the && !both) {
      return null;
    }
    int noun = t + (two ? 2 : 1);
    for (int steps = 0; noun < lower.length && steps < 2 && adjective(s, noun); steps++) {
      noun++;
    }
    String word = noun < lower.length ? lower[noun] : "";
    if (both && word.equals("the")) {
      return null;
    }
    if ((both || two) && (STATES.contains(word) || SIDES.contains(word))) {
      return states(s, t, noun, word);
    }
    if (!both && !two && DEFINITE.contains(word) && noun == t + 1 && !political(s, noun)) {
      return states(s, t, noun, word);
    }
    if ((both || two) && PEOPLE.contains(word)) {
      return people(s, t, noun);
    }
    return two && alone(s, t + 1) ? either(s, t) : null;
  }

  private boolean adjective(int s, int t) {
    Token token = page.tokens(s).get(t);
    return token.tag().startsWith("JJ") || token.tag().equals("VBG") || token.text().equals("-");
  }

  private boolean political(int s, int noun) {
    return noun + 1 < page.tokens(s).size() && page.lower(s)[noun + 1].equals("of");
  }

  /** "The two agreed": a numeral that stands for a noun. */
  private boolean alone(int s, int numeral) {
    Token token = page.tokens(s).get(numeral);
    return Tree.SUBJECTS.contains(token.relation()) || token.relation().equals("pobj");
  }

  private @Nullable Found states(int s, int first, int last, String word) {
    List<String> ids = new ArrayList<>(2);
    String why = choose(s, SIDES.contains(word), ids);
    if (word.equals("governments")) {
      ids.replaceAll(id -> page.actor(id + ".GOV") == null ? id : id + ".GOV");
    }
    return found(s, first, last, ids, why);
  }

  private String choose(int s, boolean sides, List<String> ids) {
    List<String> main = main();
    if (sides && main.size() == 2) {
      ids.addAll(main);
      return "the two parties of the document";
    }
    List<String> pair = statePair(s);
    if (pair.size() == 2) {
      ids.addAll(pair);
      return "the two named together here";
    }
    List<String> subjects = s == 0 ? List.of() : subjectPair(s - 1);
    if (subjects.size() == 2) {
      ids.addAll(subjects);
      return "the two who act in the sentence before";
    }
    if (main.size() == 2) {
      ids.addAll(main);
      return "the two parties of the document";
    }
    List<String> before = statePair(s - 1);
    if (before.size() == 2) {
      ids.addAll(before);
      return "the two named together in the sentence before";
    }
    Set<String> near = new LinkedHashSet<>();
    for (int back = 0; back <= 2; back++) {
      discourse.row(s - back).forEach(found -> near.addAll(discourse.statesOf(found)));
    }
    if (near.size() == 2) {
      ids.addAll(near);
      return "the only two states named nearby";
    }
    return "more than two, or fewer, may be meant";
  }

  /** The case's parties if the document names both, else its two by far most named states. */
  private List<String> main() {
    Map<String, Integer> states = discourse.states();
    if (page.parties.size() == 2) {
      boolean both = true;
      for (String party : page.parties) {
        both &= states.containsKey(party);
      }
      if (both) {
        return page.parties;
      }
    }
    List<Map.Entry<String, Integer>> order = new ArrayList<>(states.entrySet());
    order.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    if (order.size() < 2) {
      return List.of();
    }
    int second = order.get(1).getValue();
    int third = order.size() < 3 ? 0 : order.get(2).getValue();
    boolean clear = second >= 2 && second >= 2 * third;
    return clear ? List.of(order.get(0).getKey(), order.get(1).getKey()) : List.of();
  }

  private List<String> subjectPair(int s) {
    Found subject = discourse.mainSubject(s);
    for (List<Found> pair : pairs(s)) {
      if (pair.get(0) == subject) {
        Set<String> ids = new LinkedHashSet<>();
        pair.forEach(found -> ids.addAll(discourse.statesOf(found)));
        return ids.size() == 2 ? List.copyOf(ids) : List.of();
      }
    }
    return List.of();
  }

  private List<String> statePair(int s) {
    for (List<Found> pair : pairs(s)) {
      Set<String> ids = new LinkedHashSet<>();
      pair.forEach(found -> ids.addAll(discourse.statesOf(found)));
      if (ids.size() == 2) {
        return List.copyOf(ids);
      }
    }
    return List.of();
  }

  /** Mentions joined by "and", two and no more, in sentence {@code s}. */
  List<List<Found>> pairs(int s) {
    List<List<Found>> pairs = new ArrayList<>();
    if (s < 0) {
      return pairs;
    }
    List<Token> tokens = page.tokens(s);
    for (Found found : page.row(s)) {
      int head = Heads.of(tokens, found.first, found.last);
      if (tokens.get(head).relation().equals("conj")) {
        continue;
      }
      List<Found> joined = new ArrayList<>(List.of(found));
      join(s, head, joined, 0);
      if (joined.size() == 2) {
        pairs.add(joined);
      }
    }
    return pairs;
  }

  private void join(int s, int head, List<Found> joined, int depth) {
    for (Token token : page.tokens(s)) {
      if (token.head() == head && token.relation().equals("conj") && depth < 6) {
        Found other = page.at(s, token.index());
        if (other != null && !joined.contains(other)) {
          joined.add(other);
        }
        join(s, token.index(), joined, depth + 1);
      }
    }
  }

  private boolean persons(Found found) {
    return found.named()
        && found.actors.stream()
            .map(page::actor)
            .allMatch(a -> a != null && a.kind() == Actor.Kind.PERSON);
  }

  private @Nullable Found people(int s, int first, int last) {
    List<String> ids = peoplePair(s);
    for (int back = 0; back <= 1 && ids.isEmpty(); back++) {
      for (Found found : discourse.row(s - back)) {
        boolean two = found.kind == Mention.Kind.OFFICE && found.actors.size() == 2;
        ids = two ? found.actors : ids;
      }
    }
    return ids.size() == 2 ? found(s, first, last, ids, "the two persons named last") : null;
  }

  private @Nullable Found either(int s, int t) {
    List<String> people = peoplePair(s);
    if (people.size() == 2) {
      return found(s, t, t + 1, people, "the two persons named last");
    }
    for (int back = 0; back <= 1; back++) {
      List<String> pair = statePair(s - back);
      if (pair.size() == 2) {
        return found(s, t, t + 1, pair, "the two named together last");
      }
    }
    return null;
  }

  private List<String> peoplePair(int s) {
    Set<String> ids =
        discourse.nearest(
            s,
            2,
            found ->
                found.kind == Mention.Kind.PERSON || found.plural && persons(found)
                    ? Set.copyOf(found.actors)
                    : Set.of());
    if (ids.size() < 2) {
      return List.of();
    }
    boolean persons =
        ids.stream().map(page::actor).allMatch(a -> a != null && a.kind() == Actor.Kind.PERSON);
    return persons && ids.size() == 2 ? ids.stream().sorted().toList() : List.of();
  }

  private Found found(int s, int first, int last, List<String> ids, String why) {
    Found found = new Found(s, first, last, Mention.Kind.PARTIES, ids, PASS, why);
    found.plural = true;
    return found;
  }
}
