package org.rapporteur.code.conduct;

import java.util.ArrayList;
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
    String lemma = tree.lemma(verb);
    List<Deed> rows = WORDS.of(Form.VERB, lemma);
    List<Deed> intransitive = WORDS.of(Form.SUBJECT, lemma);
    if (rows.isEmpty() && intransitive.isEmpty()) {
      return;
    }
    Clause clause = new Clause(tree, verb);
    List<Token> objects = nouns.expanded(clause.objects());
    List<Participant> actors = scene.parties().acting(clause.actors());
    List<Token> taken = new ArrayList<>();
    for (Deed deed : rows) {
      Finding finding = transitive(deed, clause, objects, actors, taken);
      if (finding != null) {
        found.add(finding);
      }
    }
    if (!clause.passive() && objects.stream().allMatch(this::idle)) {
      for (Deed deed : intransitive) {
        Finding finding = subject(deed, clause);
        if (finding != null) {
          found.add(finding);
          return;
        }
      }
    }
  }

  /** "Took effect", "stopped work": an object that is part of the verb. */
  private boolean idle(Token object) {
    return Set.of("effect", "force", "place", "home").contains(object.lemma());
  }

  private @Nullable Finding transitive(
      Deed deed, Clause clause, List<Token> objects, List<Participant> actors, List<Token> taken) {
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
      taken.add(object);
    }
    return finding(deed, clause, object, objects, actors, "verb ");
  }

  private @Nullable Token object(
      Deed deed, Clause clause, List<Token> objects, Set<String> doers, List<Token> taken) {
    for (Token object : objects) {
      if (!taken.contains(object)
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
          return finding(deed, clause, subject, subjects, owners, "subject of ");
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
          Finding finding = finding(deed, clause, subject, subjects, List.of(), "stays ");
          if (finding != null) {
            found.add(finding.on(token));
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
      return !any;
    }
    return any || !who.required() && heads.isEmpty() && actors.isEmpty();
  }

  private @Nullable Finding finding(
      Deed deed,
      Clause clause,
      @Nullable Token object,
      List<Token> objects,
      List<Participant> actors,
      String construction) {
    List<String> headings = deed.byField() ? field(clause, object) : deed.headings();
    if (headings.isEmpty()) {
      return null;
    }
    List<Token> holders = object == null ? List.of() : List.of(object);
    List<Token> behind = nouns.expanded(nouns.behind(TOWARD, clause.verb(), objects));
    List<Participant> others =
        Parties.distinct(
            Stream.concat(holders.stream(), behind.stream())
                .flatMap(t -> nouns.sides(t).stream())
                .filter(Nouns::side)
                .toList());
    String rule = construction + tree.lemma(clause.verb()) + " " + String.join("/", deed.object());
    return new Finding(
        clause.verb(),
        clause.verb(),
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

  static List<Participant> without(List<Participant> others, List<Participant> actors) {
    Set<String> sides = Nouns.sidesOf(actors);
    return others.stream().filter(o -> !sides.contains(o.side())).toList();
  }

  /** The heading of the field that the object's own words tell, or those right beside. */
  private List<String> field(Clause clause, @Nullable Token object) {
    List<Token> words = new ArrayList<>();
    if (object != null) {
      words.addAll(nouns.around(object, List.of()));
    }
    List<Token> behind =
        nouns.behind(
            Set.of("on", "about", "over", "regarding", "for", "to", "toward", "towards"),
            clause.verb(),
            object == null ? List.of() : List.of(object));
    behind.forEach(b -> words.addAll(nouns.around(b, List.of())));
    return Fields.of(words);
  }
}
