package org.rapporteur.annotate.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;

/** Pronouns, where whom they mean is clear from the tree or the sentence before. */
final class Pronouns {

  static final String PASS = "pronoun";

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> EMPTY_VERBS =
      Set.of("be", "seem", "appear", "happen", "rain", "turn", "take", "remain", "become", "look");

  private final Discourse discourse;
  private final Page page;
  private final Parties parties;

  Pronouns(Discourse discourse, Parties parties) {
    this.discourse = discourse;
    this.page = discourse.page;
    this.parties = parties;
  }

  static boolean is(Token token) {
    return token.tag().startsWith("PRP");
  }

  /** The mention of the pronoun at token {@code t}, or null if it names nobody. */
  @Nullable Found at(int s, int t, boolean quoted) {
    String word = page.lower(s)[t];
    Found before = word.endsWith("self") ? page.at(s, t - 1) : null;
    if (before != null && before.named()) {
      return found(s, t, before.actors, "stresses the word before");
    }
    if (HE.contains(word) || SHE.contains(word)) {
      return quoted ? null : person(s, t, SHE.contains(word));
    }
    if (IT.contains(word)) {
      return expletive(s, t) ? null : collective(s, t, quoted, false);
    }
    return THEY.contains(word) ? collective(s, t, quoted, true) : null;
  }

  private @Nullable Found person(int s, int t, boolean female) {
    Map<Object, Found> here = people(s, t, female);
    removeCoArgument(s, t, here);
    if (here.size() == 1) {
      return settle(
          s, t, here.values().iterator().next(), female, "the only person so far in the sentence");
    }
    if (here.size() > 1) {
      Found subject = governor(s, t, here);
      return subject == null
          ? open(s, t, "several persons in the sentence")
          : settle(s, t, subject, female, "subject of the clause above");
    }
    for (int back = 1; back <= Discourse.REACH && s - back >= 0; back++) {
      Map<Object, Found> before = people(s - back, Integer.MAX_VALUE, female);
      if (before.size() == 1 && unnamed(s - back, female)) {
        return open(s, t, "as the one before, who is open");
      }
      if (before.size() == 1) {
        Found only = before.values().iterator().next();
        // "lost a freedom fighter. He …": a role given in passing is not who goes on acting
        boolean passing =
            only.kind == Mention.Kind.GENERIC && only != discourse.mainSubject(s - back);
        return passing
            ? open(s, t, "may be somebody else than '" + only.noun + "'")
            : settle(s, t, only, female, "the only person in the sentence " + back + " before");
      }
      if (before.size() > 1) {
        Found subject = discourse.mainSubject(s - back);
        boolean clear =
            subject != null
                && before.containsValue(subject)
                && !joined(subject, before)
                && discourse.inMainSubject(s, t);
        return clear && subject != null
            ? settle(s, t, subject, female, "subject of the sentence before")
            : open(s, t, "several persons before");
      }
    }
    return null;
  }

  /** "Tann, the minister, and Reld met": either may be meant by what follows. */
  private boolean joined(Found subject, Map<Object, Found> people) {
    List<Token> tokens = page.tokens(subject.sentence);
    for (Found other : people.values()) {
      Token head = tokens.get(Heads.of(tokens, other.first, other.last));
      boolean within = head.head() >= subject.first && head.head() <= subject.last;
      if (other != subject && within && head.relation().equals("conj")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence is about a "she" or "he" of whom it is not known who that is. */
  private boolean unnamed(int s, boolean female) {
    Found subject = discourse.mainSubject(s);
    return subject != null
        && subject.kind == Mention.Kind.PRONOUN
        && !subject.named()
        && (female ? SHE : HE).contains(page.lower(s)[subject.first]);
  }

  /** Persons, known or not, of a sentence before token {@code t}; one entry a person. */
  private Map<Object, Found> people(int s, int t, boolean female) {
    Map<Object, Found> people = new LinkedHashMap<>();
    for (Found found : page.row(s)) {
      if (found.last < t
          && human(found)
          && !(found.named() && !discourse.mayBe(found.actors.get(0), female))) {
        people.put(found.named() ? found.actors.get(0) : found, found);
      }
    }
    return people;
  }

  private boolean human(Found found) {
    if (found.plural || found.actors.size() > 1) {
      return false;
    }
    if (found.kind == Mention.Kind.PERSON) {
      return true;
    }
    Actor actor = found.named() ? page.actor(found.actors.get(0)) : null;
    boolean pronoun =
        found.kind == Mention.Kind.PRONOUN && actor != null && actor.kind() == Actor.Kind.PERSON;
    boolean office =
        found.kind == Mention.Kind.OFFICE && actor != null && actor.kind() == Actor.Kind.OFFICE;
    boolean former = found.kind == Mention.Kind.OFFICE && found.former;
    boolean single =
        found.kind == Mention.Kind.GENERIC
            && page.tokens(found.sentence).get(found.last).tag().equals("NN")
            && !Groups.COLLECTIVE.contains(found.noun);
    return pronoun || office || former || single;
  }

  /** "Reld met him" is not about Reld twice. */
  private void removeCoArgument(int s, int t, Map<Object, Found> people) {
    Tree tree = discourse.tree(s);
    Token token = tree.tokens().get(t);
    if (token.tag().equals("PRP$") || Tree.SUBJECTS.contains(token.relation())) {
      return;
    }
    int verb = tree.verbAbove(t);
    int subject = verb < 0 ? -1 : tree.subject(verb);
    Found co = subject < 0 ? null : page.at(s, subject);
    if (co != null) {
      people.values().remove(co);
    }
  }

  /** The subject of the nearest clause above, if that clause has no other of the candidates. */
  private @Nullable Found governor(int s, int t, Map<Object, Found> people) {
    Tree tree = discourse.tree(s);
    int verb = tree.verbAbove(t);
    for (int steps = 0; verb >= 0 && steps < 6; steps++, verb = tree.verbAbove(verb)) {
      int subject = tree.subject(verb);
      if (subject < 0 || subject >= t) {
        continue;
      }
      Found found = page.at(s, subject);
      if (found == null || !people.containsValue(found)) {
        continue;
      }
      for (Found other : people.values()) {
        int head = Heads.of(tree.tokens(), other.first, other.last);
        int above = tree.verbAbove(head);
        if (other != found && above == verb && !same(other, found)) {
          return null;
        }
      }
      return found;
    }
    return null;
  }

  private static boolean same(Found one, Found other) {
    return one.named() && one.actors.equals(other.actors);
  }

  private Found settle(int s, int t, Found antecedent, boolean female, String why) {
    if (!antecedent.named()) {
      return open(s, t, "means somebody who is no actor of record");
    }
    String id = antecedent.actors.get(0);
    discourse.gender(id, female);
    return found(s, t, List.of(id), why);
  }

  /** "It is clear that", "it was the first time". */
  private boolean expletive(int s, int t) {
    Token token = page.tokens(s).get(t);
    if (token.relation().equals("expl")) {
      return true;
    }
    boolean subject = Tree.SUBJECTS.contains(token.relation()) && token.head() >= 0;
    return subject && EMPTY_VERBS.contains(page.tokens(s).get(token.head()).lemma());
  }

  private @Nullable Found collective(int s, int t, boolean quoted, boolean many) {
    Found earlier = earlier(s, t, many);
    if (earlier != null) {
      return found(s, t, earlier.actors, "as the one before in the sentence");
    }
    Tree tree = discourse.tree(s);
    Token token = tree.tokens().get(t);
    boolean object = !token.tag().equals("PRP$") && !Tree.SUBJECTS.contains(token.relation());
    int own = tree.verbAbove(t);
    int verb = own;
    for (int steps = 0; verb >= 0 && steps < 6; steps++, verb = tree.verbAbove(verb)) {
      int subject = subject(tree, verb);
      if (subject < 0 || subject >= t || tree.under(t, subject) || (object && verb == own)) {
        continue;
      }
      List<String> ids = fits(s, subject, many);
      if (!ids.isEmpty()) {
        return found(s, t, ids, "subject of '" + tree.tokens().get(verb).text() + "'");
      }
      if (blocks(s, subject, many)) {
        return open(s, t, "may be '" + tree.tokens().get(subject).text() + "'");
      }
    }
    if (quoted || !discourse.inMainSubject(s, t) || s == 0) {
      return open(s, t, "nothing clear before it");
    }
    int root = discourse.tree(s - 1).root();
    int subject = root < 0 ? -1 : discourse.tree(s - 1).subject(root);
    List<String> ids = subject < 0 ? List.of() : fits(s - 1, subject, many);
    return ids.isEmpty()
        ? open(s, t, "nothing clear before it")
        : found(s, t, ids, "subject of the sentence before");
  }

  /** The subject of a verb, or what a relative clause or participle hangs on. */
  private static int subject(Tree tree, int verb) {
    int subject = tree.subject(verb);
    Token token = tree.tokens().get(verb);
    boolean relative =
        subject >= 0 && tree.tokens().get(subject).tag().startsWith("W") && token.head() >= 0;
    boolean participle = subject < 0 && token.relation().equals("acl");
    return relative || participle ? token.head() : subject;
  }

  private @Nullable Found earlier(int s, int t, boolean many) {
    Found found = null;
    for (Found before : discourse.row(s)) {
      boolean pronoun =
          before.last < t
              && before.kind == Mention.Kind.PRONOUN
              && (many ? THEY : IT).contains(page.lower(s)[before.first]);
      if (pronoun && (!before.named() || found != null && !found.actors.equals(before.actors))) {
        return null;
      }
      found = pronoun ? before : found;
    }
    return found;
  }

  /** The actors that "it" or "they" may mean of the mention at a token; empty if they may not. */
  private List<String> fits(int s, int token, boolean many) {
    Found found = page.at(s, token);
    if (found == null || !found.named()) {
      return List.of();
    }
    if (!many) {
      return found.actors.size() == 1 && Groups.collective(page, found) ? found.actors : List.of();
    }
    for (List<Found> pair : parties.pairs(s)) {
      if (pair.get(0) == found && pair.get(1).named()) {
        List<String> ids = new ArrayList<>(found.actors);
        ids.addAll(pair.get(1).actors);
        return ids.stream().distinct().toList();
      }
    }
    boolean plural =
        found.plural || found.kind == Mention.Kind.PARTIES || Groups.plural(page, found);
    return plural ? found.actors : List.of();
  }

  /** Whether a subject that is no actor may be what the pronoun means. */
  private boolean blocks(int s, int subject, boolean many) {
    Found found = page.at(s, subject);
    String tag = page.tokens(s).get(subject).tag();
    if (found != null && found.kind == Mention.Kind.PERSON) {
      return false;
    }
    return many
        ? tag.equals("NNS") || tag.equals("NNPS")
        : tag.equals("NN")
            && (found == null
                || !found.named()
                || found.kind != Mention.Kind.GENERIC && !human(found));
  }

  private Found open(int s, int t, String why) {
    return found(s, t, List.of(), "open: " + why);
  }

  private Found found(int s, int t, List<String> ids, String why) {
    Found found = new Found(s, t, t, Mention.Kind.PRONOUN, ids, PASS, why);
    found.plural = THEY.contains(page.lower(s)[t]);
    return found;
  }
}
