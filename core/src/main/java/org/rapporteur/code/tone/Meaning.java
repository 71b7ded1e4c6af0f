package org.rapporteur.code.tone;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/** Whom the words of a sentence mean: the party spoken of, the speaker, somebody else. */
final class Meaning {

  private static final Set<String> FIRST =
      Set.of("i", "we", "me", "us", "my", "our", "ours", "myself", "ourselves", "mine");
  private static final Set<String> SECOND =
      Set.of("you", "your", "yours", "yourself", "yourselves");
  private static final Set<String> PERSON = Set.of("he", "she", "his", "her", "him", "hers");
  private static final Set<String> THIRD =
      Set.of("it", "its", "they", "them", "their", "theirs", "itself", "themselves", "those");
  private static final int STEM = 4;

  /** Sectors that speak for their state; a state as such has none. */
  private static final Set<String> OFFICIAL = Set.of("", "GOV", "MIL", "SPY", "COP");

  private final boolean[] party;
  private final boolean[] self;
  private final boolean[] other;

  private Meaning(int size) {
    party = new boolean[size];
    self = new boolean[size];
    other = new boolean[size];
  }

  /**
   * Reads a sentence.
   *
   * @param scene the sentence
   * @param statement what is said
   * @param toward the parties spoken of, as one
   */
  static Meaning of(Scene scene, Statement statement, List<Participant> toward) {
    List<Token> tokens = scene.tree().tokens();
    Meaning meaning = new Meaning(tokens.size());
    Set<String> names = names(scene, toward);
    boolean you = addressed(statement, toward);
    boolean before = false;
    for (Token token : tokens) {
      int at = token.index();
      String form = token.text().toLowerCase(Locale.ROOT);
      Mention mention = scene.tree().mentionOver(token);
      List<String> actors = mention == null ? List.of() : mention.actors();
      boolean known = !actors.isEmpty();
      if (statement.source() != null && statement.source().covers(token.span())) {
        meaning.self[at] = true;
        continue;
      }
      boolean named =
          toward.stream().anyMatch(p -> p.span() != null && p.span().covers(token.span()))
              || named(names, token);
      if (named || any(scene.annotated(), actors, toward)) {
        meaning.party[at] = true;
        before = true;
      } else if (FIRST.contains(form)) {
        meaning.self[at] = true;
      } else if (SECOND.contains(form)) {
        meaning.party[at] = you;
      } else if (known) {
        meaning.self[at] = speaks(scene.annotated(), actors, statement.speaker());
        // "troops" of nobody known may be anybody's
        boolean nobodys = actors.stream().allMatch(id -> id.startsWith("~"));
        meaning.other[at] = !meaning.self[at] && !nobodys;
      } else if (PERSON.contains(form)) {
        boolean direct = statement.directness() == Statement.Directness.DIRECT;
        meaning.self[at] = !direct;
        meaning.party[at] = direct && before;
      } else if (THIRD.contains(form)) {
        boolean direct = statement.directness() == Statement.Directness.DIRECT;
        meaning.party[at] = before || direct;
        meaning.self[at] = !before && !direct; // "Ardania said it had …"
      }
    }
    return meaning;
  }

  /** The words of names that no actor is known for, by which they are known again. */
  private static Set<String> names(Scene scene, List<Participant> toward) {
    Set<String> names = new HashSet<>();
    for (Participant each : toward) {
      if (each.actor().isEmpty() && each.span() != null) {
        for (Token token : scene.tree().tokens()) {
          if (each.span().covers(token.span()) && token.tag().startsWith("NNP")) {
            names.add(token.lemma());
          }
        }
      }
    }
    return names;
  }

  private static boolean named(Set<String> names, Token token) {
    if (names.isEmpty()
        || token.text().isEmpty()
        || !Character.isUpperCase(token.text().charAt(0))) {
      return false;
    }
    for (String name : names) {
      boolean same = token.lemma().equals(name);
      boolean derived = name.length() > STEM && token.lemma().startsWith(name);
      if (same || derived) {
        return true;
      }
    }
    return false;
  }

  private static boolean addressed(Statement statement, List<Participant> toward) {
    return statement.addressees().isEmpty()
        || statement.addressees().stream().anyMatch(a -> toward.stream().anyMatch(p -> same(a, p)));
  }

  /** Whether two participants are of one side, or the same phrase. */
  static boolean same(Participant one, Participant other) {
    return one.side().equals(other.side())
        || Parties.key(one).equals(Parties.key(other))
        || one.span() != null && other.span() != null && one.span().overlaps(other.span());
  }

  /** Whether somebody of a state's government speaks for that state, or a body for itself. */
  static boolean speaksFor(Participant speaker, Participant party) {
    return speaker.side().equals(party.side())
        && OFFICIAL.contains(speaker.sector())
        && OFFICIAL.contains(party.sector());
  }

  private static boolean any(Annotated annotated, List<String> actors, List<Participant> toward) {
    for (String id : actors) {
      for (Participant each : toward) {
        if (id.equals(each.actor()) || sameSide(annotated.actors().get(id), each)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sameSide(@Nullable Actor actor, Participant party) {
    return actor != null && !party.country().isEmpty() && party.country().equals(actor.country());
  }

  private static boolean speaks(
      Annotated annotated, List<String> actors, @Nullable Participant speaker) {
    return speaker != null && any(annotated, actors, List.of(speaker));
  }

  boolean party(Token token) {
    return party[token.index()];
  }

  boolean self(Token token) {
    return self[token.index()];
  }

  boolean other(Token token) {
    return other[token.index()];
  }

  /** Whether any of the words means the party. */
  boolean party(List<Token> tokens) {
    return tokens.stream().anyMatch(this::party);
  }

  boolean self(List<Token> tokens) {
    return tokens.stream().anyMatch(this::self);
  }

  boolean other(List<Token> tokens) {
    return tokens.stream().anyMatch(this::other);
  }
}
