package org.rapporteur.code.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;

/** Tells who can bind himself: parties, their bodies, and bodies that they share. */
final class Promisers {

  private static final Set<String> PARTIES =
      Set.of(
          "party",
          "side",
          "participant",
          "signatory",
          "member",
          "government",
          "administration",
          "country",
          "nation",
          "state",
          "republic",
          "leader",
          "president",
          "minister",
          "premier",
          "chancellor",
          "king",
          "secretary",
          "ambassador",
          "alliance",
          "ally",
          "partner",
          "ministry",
          "department",
          "agency",
          "authority",
          "army",
          "military",
          "force",
          "troops",
          "movement",
          "front",
          "faction",
          "union",
          "capital",
          "delegation",
          "representative",
          "signatories",
          "official",
          "negotiator",
          "commander",
          "team");

  private static final Set<String> BODIES =
      Set.of(
          "committee",
          "commission",
          "council",
          "group",
          "mechanism",
          "secretariat",
          "board",
          "forum",
          "dialogue",
          "panel",
          "bureau",
          "office",
          "body",
          "assembly",
          "cabinet",
          "court",
          "tribunal",
          "parliament",
          "chair",
          "chairman",
          "centre",
          "center",
          "task");

  private static final Set<String> PRONOUNS =
      Set.of("we", "they", "both", "each", "either", "neither", "all", "i", "he", "she", "it");

  /** How a subject is bound. */
  enum Sort {
    /** A party or somebody of it. */
    PARTY,
    /** A body that parties have or share. */
    BODY,
    /** Anything else. */
    OTHER
  }

  private Promisers() {}

  /** What the heads of a subject are; the first that can bind himself counts. */
  static Sort of(Scene scene, List<Token> heads) {
    Sort sort = Sort.OTHER;
    for (Token head : heads) {
      for (Token each : scene.tree().conjuncts(head)) {
        Sort own = of(scene, each);
        if (own == Sort.PARTY) {
          return own;
        }
        sort = own == Sort.BODY ? own : sort;
      }
    }
    return sort;
  }

  private static Sort of(Scene scene, Token head) {
    Tree tree = scene.tree();
    Mention mention = tree.mentionAt(head);
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (BODIES.contains(lemma)) {
      return Sort.BODY;
    }
    boolean actor = mention != null && actor(scene, mention);
    boolean pronoun = head.tag().startsWith("PRP") || head.tag().equals("DT");
    if (actor || PARTIES.contains(lemma) || pronoun && PRONOUNS.contains(lemma)) {
      return Sort.PARTY;
    }
    // a name that nobody knows may be a state's, or a programme's
    return head.tag().startsWith("NNP") && mention == null ? Sort.BODY : Sort.OTHER;
  }

  private static boolean actor(Scene scene, @Nullable Mention mention) {
    if (mention == null) {
      return false;
    }
    return mention.kind() == Mention.Kind.PARTIES
        || mention.actors().stream()
            .map(id -> scene.annotated().actors().get(id))
            .anyMatch(actor -> actor != null && bound(actor));
  }

  private static boolean bound(Actor actor) {
    return !actor.sector().equals("CVL") && !actor.sector().equals("REF");
  }
}
