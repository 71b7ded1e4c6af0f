package org.rapporteur.code.conduct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.accord.ConductWords;
import org.rapporteur.knowledge.accord.ConductWords.Beside;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/** Whether the nouns of a sentence are of the classes and sorts that the deeds ask for. */
final class Nouns {

  static final ConductWords WORDS = ConductWords.standard();

  private static final Set<String> COUNTING =
      Set.of("batch", "convoy", "per", "percent", "total", "list", "member", "wave", "bulk");

  /** Who may use force: a state as such and its services, or who fights. */
  private static final Set<String> FORCES =
      Set.of("", "MIL", "REB", "COP", "SPY", "UAF", "GOV", "PAR");

  /** Who acts in public: a state and its services, international and relief bodies. */
  private static final Set<String> PUBLIC = Set.of("", "GOV", "MIL", "COP", "IGO", "NGO", "REB");

  /** A clause of its own: what stands in it is not beside the deed. */
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "advcl", "acl", "relcl", "parataxis", "csubj", "appos");

  private final Scene scene;
  private final Tree tree;

  Nouns(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /** The heads, their conjuncts and those of whom they count some. */
  List<Token> expanded(Collection<Token> heads) {
    Set<Token> all = new LinkedHashSet<>();
    for (Token head : heads) {
      for (Token each : tree.conjuncts(head)) {
        all.add(each);
        all.addAll(scene.parties().members(each));
        if (COUNTING.contains(each.lemma())) {
          all.addAll(scene.parties().below(each, Set.of("of")));
        }
      }
    }
    return new ArrayList<>(all);
  }

  /** Whether a noun is of one of these classes, sorts or lemmas. */
  boolean is(Token head, List<String> wanted, Set<String> doers) {
    return wanted.stream().anyMatch(each -> one(head, each, doers));
  }

  private boolean one(Token head, String wanted, Set<String> doers) {
    String lemma = head.lemma();
    if (wanted.startsWith("@")) {
      return WORDS.is(wanted.substring(1), lemma)
          || WORDS.is(wanted.substring(1), head.text().toLowerCase(Locale.ROOT)); // "Fighting"
    }
    return switch (wanted) {
      case "*" -> true;
      case "$militant" ->
          WORDS.is("militant", lemma)
              || ofMilitants(head)
              || named(head).stream().anyMatch(this::group);
      case "$group" -> named(head).stream().anyMatch(p -> group(p) && known(p));
      case "$public" -> named(head).stream().anyMatch(p -> PUBLIC.contains(p.sector()) && known(p));
      case "$people" -> WORDS.is("migrant", lemma) || demonym(head);
      case "$state" -> sides(head).stream().anyMatch(p -> !p.country().isEmpty() && !fights(p));
      case "$nation" -> named(head).stream().anyMatch(p -> nation(head, p));
      case "$side" -> sides(head).stream().anyMatch(Nouns::side);
      case "$other" ->
          sides(head).stream().anyMatch(p -> side(p) && !doers.contains(p.side()))
              && !doers.isEmpty();
      case "$force" -> named(head).stream().anyMatch(p -> force(head, p));
      case "$field" -> WORDS.field(lemma) != null;
      default -> lemma.equals(wanted) || head.text().toLowerCase(Locale.ROOT).equals(wanted);
    };
  }

  /** An armed group or part of one: "leaders of the Front" are the Front's. */
  private boolean group(Participant participant) {
    String actor = participant.actor();
    int mark = actor.indexOf('.');
    Actor whole = mark < 0 ? null : scene.annotated().actors().get(actor.substring(0, mark));
    boolean part =
        whole == null
            ? mark > 0 && participant.country().isEmpty() && participant.sector().equals("GOV")
            : whole.kind() == Actor.Kind.ARMED_GROUP;
    return participant.sector().equals("REB") || part;
  }

  /** "The jihadist group". */
  private boolean ofMilitants(Token head) {
    return Set.of("group", "organisation", "organization", "movement", "network")
            .contains(head.lemma())
        && tree.children(head).stream().anyMatch(c -> WORDS.is("militant", c.lemma()));
  }

  private boolean demonym(Token head) {
    Mention mention = tree.mentionAt(head);
    return head.tag().equals("NNPS") && mention != null && mention.kind() == Mention.Kind.DEMONYM;
  }

  /** A state as such or its government. */
  private boolean nation(Token head, Participant participant) {
    return known(participant)
        && Set.of("", "GOV").contains(participant.sector())
        && !participant.country().isEmpty()
        && !person(head);
  }

  private boolean person(Token head) {
    Mention mention = tree.mentionAt(head);
    return mention != null
        && (mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE);
  }

  private boolean force(Token head, Participant participant) {
    boolean person = person(head) && !participant.sector().equals("MIL");
    boolean ofSomebody = !participant.country().isEmpty() || !participant.actor().startsWith("~");
    return ofSomebody && side(participant) && FORCES.contains(participant.sector()) && !person;
  }

  /** Whom the noun names, or whose people or things it names. */
  List<Participant> named(Token head) {
    return scene.parties().acting(List.of(head));
  }

  /** Whom the noun names, else to whom it belongs. */
  List<Participant> owners(Token head) {
    return scene.parties().ofOrOwners(List.of(head));
  }

  /** As {@link #owners}, else those in whose country it lies. */
  List<Participant> sides(Token head) {
    List<Participant> found = scene.parties().ofOrOwners(List.of(head));
    boolean none = found.stream().noneMatch(Nouns::side);
    return none ? scene.parties().sidesOfPlaces(List.of(head)) : found;
  }

  /** Whether it is a state, part of one, or a side by itself. */
  static boolean side(Participant participant) {
    return !participant.country().isEmpty() || fights(participant);
  }

  static boolean fights(Participant participant) {
    return participant.sector().equals("REB") || participant.sector().equals("UAF");
  }

  private static boolean known(Participant participant) {
    return !participant.actor().isEmpty() && participant.actor().indexOf('~') < 0;
  }

  static Set<String> sidesOf(Collection<Participant> all) {
    return all.stream().map(Participant::side).collect(Collectors.toSet());
  }

  /** Whether all that has to stand beside does so. */
  boolean beside(List<Beside> wanted, Token anchor, List<Token> nouns, Set<String> doers) {
    return wanted.stream().allMatch(each -> beside(each, anchor, nouns, doers));
  }

  private boolean beside(Beside wanted, Token anchor, List<Token> nouns, Set<String> doers) {
    if (wanted.prepositions().isEmpty()) {
      return around(anchor, nouns).stream().anyMatch(t -> is(t, wanted.what(), doers));
    }
    if (wanted.prepositions().contains("own")) {
      return nouns.stream()
          .flatMap(n -> phrase(n).stream())
          .anyMatch(t -> is(t, wanted.what(), doers));
    }
    if (wanted.prepositions().contains("not")) {
      return around(anchor, nouns).stream().noneMatch(t -> is(t, wanted.what(), doers));
    }
    List<Token> behind = behind(wanted.prepositions(), anchor, nouns);
    return expanded(behind).stream()
        .anyMatch(t -> is(t, wanted.what(), doers) || field(t, wanted.what()));
  }

  /** The noun and the words below it, without further clauses. */
  List<Token> phrase(Token noun) {
    Set<Token> all = new LinkedHashSet<>();
    gather(noun, all);
    return new ArrayList<>(all);
  }

  /** "For the border fence": the field may stand before the noun. */
  private boolean field(Token head, List<String> wanted) {
    return wanted.contains("$field")
        && tree.below(head).stream().anyMatch(t -> WORDS.field(t.lemma()) != null);
  }

  /** What stands behind one of these prepositions, on the verb or on one of the nouns. */
  List<Token> behind(Set<String> prepositions, Token anchor, List<Token> nouns) {
    List<Token> found =
        new ArrayList<>(new Clause(tree, anchor).prepositional(prepositions, nouns));
    if (prepositions.contains("to") || prepositions.contains("for")) {
      found.addAll(tree.childrenBy(anchor, Set.of("dative", "iobj")));
    }
    return found;
  }

  /** The words of the anchor's clause and of the nouns, without further clauses. */
  List<Token> around(Token anchor, List<Token> nouns) {
    Set<Token> all = new LinkedHashSet<>();
    nouns.forEach(n -> gather(n, all));
    gather(anchor, all);
    all.remove(anchor);
    return new ArrayList<>(all);
  }

  private void gather(Token at, Set<Token> into) {
    if (!into.add(at)) {
      return;
    }
    for (Token child : tree.children(at)) {
      boolean clause =
          child.text().equalsIgnoreCase("according")
              || CLAUSES.contains(child.relation())
              || child.verb() && child.relation().equals("conj") && at.verb();
      if (!clause) {
        gather(child, into);
      }
    }
  }
}
