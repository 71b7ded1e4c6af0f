package org.rapporteur.code.conduct;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.accord.ConductWords;
import org.rapporteur.knowledge.accord.ConductWords.Deed;
import org.rapporteur.knowledge.accord.ConductWords.Form;
import org.rapporteur.knowledge.accord.ConductWords.Who;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/** Finds the deeds that a sentence tells by verbs. */
final class Deeds {

  private static final ConductWords WORDS = ConductWords.standard();

  private static final Set<String> TOWARD =
      Set.of("to", "with", "from", "against", "on", "in", "into", "at", "between", "for", "of");

  private static final Set<String> STAYING = Set.of("be", "remain", "stay", "keep");

  private final Scene scene;
  private final Tree tree;
  private final Nouns nouns;

  Deeds(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
    this.nouns = new Nouns(scene);
  }

  /** The deeds, in text order. */
  List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    for (Token token : tree.tokens()) {
      if (token.verb()) {
        verb(token, found);
      }
      state(token, found);
      if (token.noun() || token.tag().equals("VBG")) {
        new Nominal(scene, nouns).find(token).ifPresent(found::add);
      }
    }
    return found;
  }

  private void verb(Token verb, List<Finding> found) {
    if (before(verb)) {
      return;
    }
    String lemma = tree.lemma(verb);
    List<Deed> rows = WORDS.of(Form.VERB, lemma);
    List<Token> phrasal = new ArrayList<>();
    for (Token child : rows.isEmpty() ? tree.children(verb) : List.<Token>of()) {
      // "handed in 400 weapons": the parser takes the particle for a preposition
      boolean next = child.index() == verb.index() + 1 && child.relation().equals("prep");
      List<Deed> longer =
          next ? WORDS.of(Form.VERB, verb.lemma() + "_" + child.lemma()) : List.<Deed>of();
      if (!longer.isEmpty()) {
        rows = longer;
        phrasal.addAll(tree.childrenBy(child, Set.of("pobj")));
      }
    }
    List<Deed> intransitive = WORDS.of(Form.SUBJECT, lemma);
    if (rows.isEmpty() && intransitive.isEmpty()) {
      return;
    }
    Clause clause = new Clause(tree, verb);
    List<Token> heads = new ArrayList<>(clause.objects());
    heads.addAll(phrasal);
    if (verb.lemma().equals("designate") || verb.lemma().equals("give")) {
      heads.addAll(clause.datives());
    }
    List<Token> objects = nouns.expanded(heads);
    List<Participant> actors = scene.parties().acting(clause.actors());
    Set<String> taken = new HashSet<>();
    for (Deed deed : rows) {
      Finding finding = transitive(deed, clause, objects, actors, taken);
      if (finding != null) {
        found.add(finding);
      }
    }
    boolean fragment = fragment(verb);
    if ((!clause.passive() || fragment) && (fragment || objects.stream().allMatch(this::idle))) {
      for (Deed deed : intransitive) {
        Finding finding = subject(deed, clause);
        if (finding != null) {
          found.add(finding);
          return;
        }
      }
    }
  }

  /** "The captured fighters": a state of theirs, told of no day. */
  private boolean before(Token verb) {
    Token head = tree.head(verb);
    if (head != null && verb.relation().equals("acl") && tree.on(head, "with")) {
      return true; // "with 300 prisoners freed"
    }
    return head != null
        && head.noun()
        && head.index() > verb.index()
        && Set.of("amod", "nmod", "compound").contains(verb.relation());
  }

  /** "The ceasefire held overnight.": the parser may take the sentence for a noun phrase. */
  private boolean fragment(Token verb) {
    Token head = tree.head(verb);
    return head != null
        && head.head() < 0
        && head.noun()
        && verb.relation().equals("acl")
        && verb.tag().equals("VBN")
        && verb.index() == head.index() + 1
        && tree.children(verb).stream().noneMatch(c -> c.lemma().equals("by"));
  }

  /** "Took effect", "stopped work": an object that is part of the verb. */
  private boolean idle(Token object) {
    return Set.of("effect", "force", "place", "home").contains(object.lemma());
  }

  private @Nullable Finding transitive(
      Deed deed, Clause clause, List<Token> objects, List<Participant> actors, Set<String> taken) {
    Set<String> doers = Nouns.sidesOf(actors);
    Token object = object(deed, clause, objects, doers, taken);
    boolean nothing = deed.object().contains("-");
    boolean anything = deed.object().contains("*");
    if (object == null && !nothing && !anything
        || nothing && (!objects.isEmpty() || clause.passive())
        || !may(deed.who(), clause, actors)
        || !nouns.beside(deed.beside(), clause.verb(), objects, doers)) {
      return null;
    }
    if (object != null) {
      taken.add(deed.sort() + " " + object.index());
    }
    return finding(deed, clause, object, objects, actors, "verb ", word(deed, clause.verb()));
  }

  /** The lemma by which the row was found. */
  private String word(Deed deed, Token verb) {
    String lemma = tree.lemma(verb);
    if (deed.words().contains(lemma)) {
      return lemma;
    }
    return tree.children(verb).stream()
        .map(c -> verb.lemma() + "_" + c.lemma())
        .filter(deed.words()::contains)
        .findFirst()
        .orElse(lemma);
  }

  private @Nullable Token object(
      Deed deed, Clause clause, List<Token> objects, Set<String> doers, Set<String> taken) {
    for (Token object : objects) {
      if (!taken.contains(deed.sort() + " " + object.index())
          && nouns.is(object, deed.object(), doers)
          && !object.equals(clause.verb())) {
        return object;
      }
    }
    return null;
  }

  private @Nullable Finding subject(Deed deed, Clause clause) {
    List<Token> subjects = nouns.expanded(clause.surfaceSubject());
    for (Token subject : subjects) {
      if (nouns.is(subject, deed.object(), Set.of())) {
        List<Participant> owners =
            nouns.is(subject, List.of("$force"), Set.of())
                ? nouns.named(subject)
                : List.<Participant>of();
        Set<String> doers = Nouns.sidesOf(owners);
        boolean may = deed.who().what().isEmpty() || !owners.isEmpty();
        if (may && nouns.beside(deed.beside(), clause.verb(), subjects, doers)) {
          return finding(
              deed, clause, subject, subjects, owners, "subject of ", word(deed, clause.verb()));
        }
      }
    }
    return null;
  }

  /** "The crossing remains closed". */
  private void state(Token token, List<Finding> found) {
    List<Deed> rows = WORDS.of(Form.STATE, token.lemma());
    rows = rows.isEmpty() ? WORDS.of(Form.STATE, token.text()) : rows;
    Token verb = tree.head(token);
    boolean said =
        verb != null
            && STAYING.contains(verb.lemma())
            && Set.of("acomp", "oprd", "attr", "xcomp", "dep").contains(token.relation());
    if (rows.isEmpty() || !said || verb == null) {
      return;
    }
    Clause clause = new Clause(tree, verb);
    List<Token> subjects = nouns.expanded(clause.surfaceSubject());
    for (Deed deed : rows) {
      for (Token subject : subjects) {
        if (nouns.is(subject, deed.object(), Set.of())) {
          Finding finding =
              finding(deed, clause, subject, subjects, List.of(), "stays ", token.text());
          if (finding != null) {
            found.add(finding.on(token, token.lemma()));
          }
          return;
        }
      }
    }
  }

  /** Whether who does it may do it; who is not told may, unless he has to be. */
  private boolean may(Who who, Clause clause, List<Participant> actors) {
    List<Token> heads = nouns.expanded(clause.actors());
    if (who.what().isEmpty()) {
      return true;
    }
    boolean any = heads.stream().anyMatch(h -> nouns.is(h, who.what(), Set.of()));
    if (who.forbidden()) {
      return !any && (!who.required() || !actors.isEmpty());
    }
    return any || !who.required() && heads.isEmpty() && actors.isEmpty();
  }

  private @Nullable Finding finding(
      Deed deed,
      Clause clause,
      @Nullable Token object,
      List<Token> objects,
      List<Participant> actors,
      String construction,
      String lemma) {
    List<String> headings = deed.byField() ? field(clause, object) : deed.headings();
    if (headings.isEmpty()) {
      return null;
    }
    List<Token> holders = object == null ? List.of() : List.of(object);
    List<Token> behind = nouns.expanded(nouns.behind(TOWARD, clause.verb(), objects));
    List<Participant> others =
        Parties.distinct(
            Stream.concat(holders.stream(), behind.stream())
                .flatMap(t -> (afar(deed) ? nouns.sides(t) : nouns.owners(t)).stream())
                .filter(Nouns::side)
                .toList());
    String rule = construction + lemma + " " + String.join("/", deed.object());
    return new Finding(
        clause.verb(),
        clause.verb(),
        lemma,
        deed.sort(),
        headings,
        null,
        null,
        object,
        actors,
        without(others, actors),
        Modality.DONE,
        rule);
  }

  /** Whether the deed is done to a side, and so to that in whose country a place lies. */
  private static boolean afar(Deed deed) {
    return deed.object().contains("$other")
        || deed.beside().stream().anyMatch(b -> b.what().contains("$other"));
  }

  static List<Participant> without(List<Participant> others, List<Participant> actors) {
    Set<String> sides = Nouns.sidesOf(actors);
    return others.stream().filter(o -> !sides.contains(o.side())).toList();
  }

  /** The heading of the field that the object's own words tell, or those right beside. */
  private List<String> field(Clause clause, @Nullable Token object) {
    List<Token> words = new ArrayList<>();
    if (object != null) {
      words.addAll(nouns.phrase(object));
    }
    List<Token> behind =
        nouns.behind(
            Set.of("on", "about", "over", "regarding", "for", "to", "toward", "towards"),
            clause.verb(),
            object == null ? List.of() : List.of(object));
    behind.forEach(b -> words.addAll(nouns.phrase(b)));
    return Fields.of(words);
  }
}
