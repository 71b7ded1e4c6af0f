package org.rapporteur.annotate.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;

/** What has been named so far, as reading goes on, sentence by sentence. Not shared. */
final class Discourse {

  /** How many sentences back a word may point. */
  static final int REACH = 3;

  final Page page;
  private final List<List<Found>> rows = new ArrayList<>();
  private final List<Tree> trees = new ArrayList<>();
  private final Map<String, Set<String>> byNoun = new HashMap<>();
  private final Map<String, Set<String>> bySuffix = new HashMap<>();
  private final Map<String, Boolean> female = new HashMap<>();
  private final Map<String, Integer> states = new LinkedHashMap<>();

  Discourse(Page page) {
    this.page = page;
    for (int s = 0; s < page.sentences.size(); s++) {
      for (Found found : page.row(s)) {
        for (String state : statesOf(found)) {
          states.merge(state, 1, Integer::sum);
        }
      }
    }
  }

  void begin(int s) {
    rows.add(new ArrayList<>());
    trees.add(new Tree(page.tokens(s)));
  }

  Tree tree(int s) {
    return trees.get(s);
  }

  /** Those read so far of sentence {@code s}. */
  List<Found> row(int s) {
    return s < 0 || s >= rows.size() ? List.of() : rows.get(s);
  }

  /** How often each state is evoked in the whole document. */
  Map<String, Integer> states() {
    return states;
  }

  /** Takes note of a mention. */
  void read(Found found) {
    rows.get(found.sentence).add(found);
    if (!found.named()) {
      return;
    }
    String id = found.actors.get(0);
    boolean one = found.actors.size() == 1;
    String noun = noun(found);
    boolean specific = found.kind != Mention.Kind.GENERIC || !found.owner.isEmpty();
    if (one && specific && !noun.isEmpty() && found.kind != Mention.Kind.PRONOUN) {
      // a person takes the place of the office of the same owner
      Set<String> referents = byNoun.computeIfAbsent(key(found, noun), n -> new LinkedHashSet<>());
      settle(referents, id);
    }
    if (one && !found.rank.isEmpty()) {
      settle(byNoun.computeIfAbsent(found.rank, n -> new LinkedHashSet<>()), id);
    }
    if (one && !found.suffix.isEmpty() && found.kind != Mention.Kind.PRONOUN) {
      settle(bySuffix.computeIfAbsent(key(found, found.suffix), n -> new LinkedHashSet<>()), id);
    }
  }

  private void settle(Set<String> referents, String id) {
    Actor actor = page.actor(id);
    if (actor == null) {
      return;
    }
    if (actor.kind() == Actor.Kind.PERSON) {
      actor.tenures().forEach(tenure -> referents.remove(tenure.office()));
      referents.add(id);
      return;
    }
    for (String other : referents) {
      Actor person = page.actor(other);
      boolean holder =
          person != null && person.tenures().stream().anyMatch(t -> t.office().equals(id));
      if (holder) {
        return;
      }
    }
    referents.add(id);
  }

  private String noun(Found found) {
    boolean many = found.kind == Mention.Kind.NAME && found.last > found.first;
    return many ? page.lower(found.sentence)[found.last] : found.noun;
  }

  /** Whom the noun of a mention has named so far: a former or deputy one is another. */
  Set<String> ofNoun(Found found) {
    return byNoun.getOrDefault(key(found, found.noun), Set.of());
  }

  /** Who has been named with the office or body of a mention so far. */
  Set<String> ofSuffix(Found found) {
    return bySuffix.getOrDefault(key(found, found.suffix), Set.of());
  }

  /** Which bodies of that suffix have been named so far. */
  Set<String> ofBody(String suffix) {
    return bySuffix.getOrDefault(suffix, Set.of());
  }

  private static String key(Found found, String word) {
    boolean own = word.endsWith("DEPUTY");
    return (found.former ? "former " : "") + (found.deputy && !own ? "deputy " : "") + word;
  }

  void gender(String id, boolean isFemale) {
    female.putIfAbsent(id, isFemale);
  }

  /** Whether the person may be a she ({@code true}) or a he. */
  boolean mayBe(String id, boolean isFemale) {
    Boolean told = female.get(id);
    return told == null ? Genders.mayBe(page, id, isFemale) : told == isFemale;
  }

  /** The states that a mention evokes: its actors' own and that of an office beside the name. */
  Set<String> statesOf(Found found) {
    Set<String> ids = new LinkedHashSet<>(2);
    for (String actor : found.actors) {
      String state = page.state(actor);
      if (!state.isEmpty()) {
        ids.add(state);
      }
    }
    return ids;
  }

  /** Organisations and groups that a mention evokes. */
  Set<String> groupsOf(Found found, Predicate<Actor> wanted) {
    Set<String> ids = new LinkedHashSet<>(2);
    List<String> evoked = new ArrayList<>(found.actors);
    if (!found.owner.isEmpty()) {
      evoked.add(found.owner);
    }
    for (String id : evoked) {
      Actor actor = page.actor(id);
      if (actor != null && wanted.test(actor)) {
        ids.add(id);
      }
    }
    return ids;
  }

  /**
   * What the nearest sentence evokes, of what is wanted: this one so far, else the one before, and
   * so on; empty if nothing within reach.
   */
  Set<String> nearest(int s, int reach, java.util.function.Function<Found, Set<String>> wanted) {
    for (int back = 0; back <= reach && s - back >= 0; back++) {
      Set<String> ids = new LinkedHashSet<>(2);
      row(s - back).forEach(found -> ids.addAll(wanted.apply(found)));
      if (!ids.isEmpty()) {
        return ids;
      }
    }
    return Set.of();
  }

  /** The mention read so far that covers a token, or null. */
  @Nullable Found at(int s, int token) {
    return page.at(s, token);
  }

  /** The subject of a sentence's main clause as a mention, or null. */
  @Nullable Found mainSubject(int s) {
    if (s < 0) {
      return null;
    }
    int root = tree(s).root();
    int subject = root < 0 ? -1 : tree(s).subject(root);
    return subject < 0 ? null : page.at(s, subject);
  }

  /** Whether a token stands in the subject of the main clause, as the subject or its possessor. */
  boolean inMainSubject(int s, int token) {
    Tree tree = tree(s);
    int root = tree.root();
    int subject = root < 0 ? -1 : tree.subject(root);
    if (subject < 0) {
      return false;
    }
    Token itself = tree.tokens().get(token);
    return token == subject || itself.relation().equals("poss") && itself.head() == subject;
  }
}
