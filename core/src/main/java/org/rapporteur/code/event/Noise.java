package org.rapporteur.code.event;

import java.util.List;
import java.util.Set;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.knowledge.WordSenses;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/**
 * What reads like an act and is none: storms that destroy, films that capture, crews that fight a
 * fire, teams that beat each other.
 */
final class Noise {

  private static final WordSenses SENSES = WordSenses.standard();

  private static final Set<String> INTANGIBLE =
      Set.of("communication", "cognition", "attribute", "feeling", "motive", "time", "relation");

  private static final Set<String> ALLOWING = Set.of("allow", "permit", "let", "enable");

  private static final Set<String> MAYBE = Set.of("may", "might", "could", "can", "must");

  private static final Set<String> SAYING = Set.of("comment", "elaborate", "speculate", "say");

  private Noise() {}

  /** Whether {@code entry} here only tells of weather, accidents, arts, sports or business. */
  static boolean is(Scene scene, LexiconEntry entry, Clause clause, List<Token> objects) {
    Set<String> nature = scene.lexicon().lemmasOfClass("@nature");
    Set<String> things = scene.lexicon().lemmasOfClass("@abstract");
    List<Token> doers = clause.passive() && clause.actors().isEmpty() ? objects : clause.actors();
    boolean blind =
        doers.stream()
            .anyMatch(a -> nature.contains(a.lemma()) && unknown(scene, a) && !initials(a));
    boolean aimless =
        !entry.type().quad().verbal()
            && entry.type() != PloverType.PROTEST
            && entry.frame().object()
            && entry.frame().objects().isEmpty()
            && !objects.isEmpty()
            && objects.stream()
                .allMatch(o -> (things.contains(o.lemma()) || abstractly(o)) && unknown(scene, o));
    // "Harle's bill would allow", "the visa lets": a paper is no one's leave
    boolean paper =
        entry.type() == PloverType.CONCEDE
            && ALLOWING.contains(entry.trigger())
            && (doers.stream().anyMatch(a -> Standing.of(scene, a, "@laws")) || follows(clause));
    return blind
        || aimless
        || paper
        || itself(entry, objects)
        || formula(scene, entry, clause)
        || opinion(scene, entry, clause);
  }

  /** "Struck a tune", "returned the compliment": nothing that hands can touch. */
  private static boolean abstractly(Token object) {
    List<String> sorts = object.tag().startsWith("NNP") ? List.of() : SENSES.noun(object.lemma());
    return !sorts.isEmpty() && INTANGIBLE.containsAll(sorts);
  }

  /** "Pleaded not guilty", "declined to comment": formulas of courts and press offices. */
  private static boolean formula(Scene scene, LexiconEntry entry, Clause clause) {
    boolean pleads =
        entry.trigger().equals("plead")
            && scene.tree().below(clause.verb()).stream()
                .anyMatch(t -> t.lemma().equals("guilty") || t.lemma().equals("innocent"));
    Token below = clause.complement();
    boolean mum =
        entry.type() == PloverType.REJECT && below != null && SAYING.contains(below.lemma());
    return pleads || mum;
  }

  /** "…, allowing voters to choose": what follows from an act, not an act. */
  private static boolean follows(Clause clause) {
    Token verb = clause.verb();
    return verb.tag().equals("VBG")
        && (verb.relation().equals("advcl") || verb.relation().equals("acl"));
  }

  /** "shielded themselves": nobody else. */
  private static boolean itself(LexiconEntry entry, List<Token> objects) {
    return entry.type() == PloverType.AID
        && !objects.isEmpty()
        && objects.stream()
            .allMatch(o -> o.lemma().endsWith("self") || o.lemma().endsWith("selves"));
  }

  /** "agreed that vaccines help": an opinion; "agreed that the border would open" promises. */
  private static boolean opinion(Scene scene, LexiconEntry entry, Clause clause) {
    Token below = clause.complement();
    return entry.type() == PloverType.AGREE
        && entry.trigger().equals("agree")
        && below != null
        && below.relation().equals("ccomp")
        && scene.tree().children(below).stream()
            .noneMatch(c -> c.tag().equals("MD") && !MAYBE.contains(c.lemma()));
  }

  /** "ICE returned the boat": initials, not what the word means. */
  static boolean initials(Token token) {
    String text = token.text();
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  private static boolean unknown(Scene scene, Token token) {
    return scene.parties().acting(List.of(token)).isEmpty();
  }
}
