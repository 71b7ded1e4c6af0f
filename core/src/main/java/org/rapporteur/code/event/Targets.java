package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.Frame;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/** Whom a verb's act is done to, from the nearest place in its clause where somebody stands. */
final class Targets {

  /** Prepositions under which the one concerned may stand though the lexicon names others. */
  private static final List<String> LOOSE =
      List.of(
          "against", "on", "upon", "to", "toward", "towards", "with", "into", "over", "from", "for",
          "between", "among", "in", "at", "near", "along", "across", "around", "inside", "within");

  private static final List<String> IN_COMPLEMENT =
      List.of("to", "with", "against", "on", "from", "into", "in", "for", "over", "at");

  /** Types whose object is itself the one acted on, be it a person or a thing. */
  private static final Set<PloverType> BODILY =
      Set.of(
          PloverType.RETREAT,
          PloverType.CONCEDE,
          PloverType.COERCE,
          PloverType.SANCTION,
          PloverType.ASSAULT,
          PloverType.AID);

  /** Types that may be aimed at a plan or a thing. */
  private static final Set<PloverType> THINGS = Set.of(PloverType.REJECT, PloverType.THREATEN);

  private static final List<String> PEOPLE =
      List.of("@persons", "@prisoners", "@refugees", "@envoys", "@observers");

  private final Scene scene;
  private final Clause clause;
  private final LexiconEntry entry;
  private final Frame frame;
  private final List<Token> objects;
  private final List<Participant> sources;
  private final Parties parties;
  private final boolean deed;

  Targets(
      Scene scene,
      Clause clause,
      LexiconEntry entry,
      List<Token> objects,
      List<Participant> sources) {
    this.scene = scene;
    this.clause = clause;
    this.entry = entry;
    this.frame = entry.frame();
    this.objects = objects;
    this.sources = sources;
    this.parties = scene.parties();
    this.deed = !entry.type().quad().verbal();
  }

  List<Participant> find() {
    boolean any = frame.object() && frame.objects().isEmpty();
    List<Participant> found = new ArrayList<>();
    if (frame.objects().contains(Frame.SOMEBODY) || predicated()) {
      return Parties.distinct(parties.ofOwnersOrPhrases(objects));
    }
    boolean own = false;
    if (any) {
      List<Participant> objected = parties.ofOrOwners(objects);
      found.addAll(VerbPass.without(objected, sources));
      own = found.isEmpty() && !objected.isEmpty(); // "defended its budget" is aimed at nobody else
      if (own && frame.targets().isEmpty()) {
        return List.of();
      }
      found.addAll(found.isEmpty() && deed ? placed() : List.of());
    }
    if (found.isEmpty() && !any && (frame.object() || frame.direct())) {
      found.addAll(parties.of(clause.datives()));
    }
    if (found.isEmpty() && !frame.targets().isEmpty()) {
      found.addAll(VerbPass.without(under(frame.targets()), sources));
    }
    if (found.isEmpty() && !frame.objects().isEmpty()) {
      found.addAll(ofNamedObject());
    }
    if (found.isEmpty() && !frame.targets().isEmpty()) {
      List<Token> where = foreign(clause.prepositional(frame.targets(), objects), false);
      List<Participant> behind =
          deed ? parties.beyond(where) : List.of(); // "for a raid on Velmark"
      found.addAll(
          !behind.isEmpty()
              ? behind
              : parties.phrases(
                  frame.reciprocal() ? where.stream().filter(this::somebody).toList() : where));
    }
    if (found.isEmpty() && any && !own) {
      found.addAll(parties.phrases(objects));
    }
    if (found.isEmpty() && frame.reciprocal()) {
      found.addAll(parties.of(clause.prepositional(List.of("with", "against"), objects)));
    }
    boolean among = frame.reciprocal() || sources.size() > 1;
    if (found.isEmpty() && frame.complement() && (!among || !frame.reciprocal())) {
      found.addAll(ofComplement());
      // "warned that Ardania would answer" is not a warning to Ardania when an Ardanian says it
      if (entry.type() != PloverType.REQUEST) {
        found.removeIf(
            p ->
                sources.stream()
                    .anyMatch(s -> !s.country().isEmpty() && s.side().equals(p.side())));
      }
    }
    if (found.isEmpty() && !frame.objects().isEmpty() && !frame.reciprocal()) {
      found.addAll(imposed());
    }
    if (found.isEmpty() && !frame.complement() && !frame.reciprocal()) {
      found.addAll(VerbPass.without(under(LOOSE), sources));
    }
    if (found.isEmpty() && frame.object() && !frame.objects().isEmpty()) {
      found.addAll(parties.phrases(clause.datives()));
    }
    boolean given = !frame.reciprocal() && !frame.single() && entry.type().quad().cooperative();
    boolean together = sources.size() > 1 && entry.type() == PloverType.AGREE;
    if (found.isEmpty() && given && !together && !clause.verb().lemma().equals("propose")) {
      found.addAll(new Depths(scene, clause).nearest(sources));
    }
    return Parties.distinct(found);
  }

  /** Whose place the objects are; of people in a place ("twelve people in Tarsk") themselves. */
  private List<Participant> placed() {
    List<Participant> sides = parties.sidesOfPlaces(objects);
    boolean people = objects.stream().anyMatch(o -> Standing.people(scene, o));
    if (sides.isEmpty() || !people) {
      return sides;
    }
    return parties.phrases(objects).stream()
        .map(p -> new Participant("", p.label(), sides.get(0).country(), "", p.span()))
        .toList();
  }

  /** "found the editor guilty": what the frame asks for is said of the object. */
  private boolean predicated() {
    Token predicate = clause.predicate();
    return predicate != null
        && frame.objects().contains(predicate.lemma())
        && objects.stream().noneMatch(o -> frame.objects().contains(o.lemma()));
  }

  /** "lifted the curfew imposed on the port": who bears what is lifted. */
  private List<Participant> imposed() {
    List<Token> where = new ArrayList<>();
    for (Token object : objects) {
      for (Token child : scene.tree().children(object)) {
        if (child.verb() && (child.relation().equals("acl") || child.relation().equals("relcl"))) {
          where.addAll(
              new Clause(scene.tree(), child)
                  .prepositional(List.of("on", "upon", "against", "in", "over"), List.of()));
        }
      }
    }
    List<Participant> found = parties.ofOrOwners(where);
    found = found.isEmpty() ? parties.sidesOfPlaces(where) : found;
    return VerbPass.without(found.isEmpty() ? parties.phrases(where) : found, sources);
  }

  /** Those under one of these prepositions, then those whose place it is. */
  private List<Participant> under(Collection<String> prepositions) {
    List<Token> holders = new ArrayList<>(objects);
    if (!frame.objects().isEmpty()) {
      holders.addAll(parties.below(objects, Set.of("of"))); // "a state of siege in the delta"
    }
    List<Token> where = clause.prepositional(prepositions, holders);
    List<Participant> found = parties.ofOrOwners(where);
    return found.isEmpty() && !scene.parties().sidesOfPlaces(where).isEmpty()
        ? parties.sidesOfPlaces(where)
        : found;
  }

  /** "expelled Velmarkian diplomats" has a target, "deployed its troops" has none. */
  private List<Participant> ofNamedObject() {
    List<Token> others =
        objects.stream().filter(o -> !frame.objects().contains(o.lemma())).toList();
    // "put the town under curfew": what is named stands after the preposition
    List<Token> direct =
        clause.objects().stream()
            .filter(o -> !objects.contains(o) && !frame.objects().contains(o.lemma()))
            .toList();
    boolean refuses = entry.type() == PloverType.REJECT || entry.type() == PloverType.ACCUSE;
    List<Participant> found = new ArrayList<>(parties.ofOwnersOrPhrases(direct));
    found.addAll(found.isEmpty() ? parties.of(others) : List.of());
    if (found.isEmpty() && seizing()) {
      // "banned the group", whatever its country
      found.addAll(VerbPass.without(parties.of(foreign(objects, true)), sources));
    }
    if (found.isEmpty()) {
      found.addAll(
          parties.ofOrOwners(objects).stream()
              .filter(p -> refuses || !p.country().isEmpty() || seizing())
              .toList());
      found.removeIf(
          p ->
              sources.stream()
                  .anyMatch(s -> !p.side().isEmpty() && s.side().equals(p.side()) || s.equals(p)));
    }
    if (found.isEmpty() && !BODILY.contains(entry.type()) && !frame.reciprocal()) {
      found.addAll(VerbPass.without(under(LOOSE), sources));
    }
    if (found.isEmpty() && refuses) {
      found.addAll(parties.phrases(objects)); // "rejected the plan"
    }
    if (found.isEmpty() && BODILY.contains(entry.type())) {
      List<Token> persons = objects.stream().filter(this::person).toList();
      found.addAll(parties.phrases(persons));
    }
    if (found.isEmpty()) {
      found.addAll(parties.phrases(objects.stream().filter(this::doneTo).toList()));
    }
    return found;
  }

  /** One can act together with people, and with what bears a name; not with a tool. */
  private boolean somebody(Token head) {
    boolean people =
        Stream.of("@persons", "@troops", "@police", "@guests", "@helpers", "@envoys", "@groups")
            .anyMatch(c -> scene.lexicon().lemmasOfClass(c).contains(head.lemma()));
    return people
        || head.tag().startsWith("NNP")
        || scene.tree().children(head).stream().anyMatch(c -> c.tag().startsWith("NNP"));
  }

  /** "suspended parliament", "quit the league": the thing named is what the act is done to. */
  private boolean doneTo(Token object) {
    boolean bodily = seizing() || entry.cameo().startsWith("166");
    return bodily
        && !foreign(List.of(object), true).isEmpty()
        && scene.lexicon().nouns(object.lemma()).isEmpty()
        && !scene.lexicon().lemmasOfClass("@acts").contains(object.lemma());
  }

  /** Those that are not somebody's own: "its kitchens" are nobody else's. */
  private List<Token> foreign(List<Token> heads, boolean named) {
    return heads.stream()
        .filter(h -> !scene.tree().owned(h))
        .filter(h -> named || !frame.objects().contains(h.lemma()))
        .toList();
  }

  private boolean seizing() {
    return entry.type() == PloverType.COERCE || entry.type() == PloverType.ASSAULT;
  }

  private boolean person(Token object) {
    List<Token> all = new ArrayList<>(parties.members(object));
    all.add(object);
    return all.stream()
        .anyMatch(
            o ->
                parties.somebody(o)
                    || PEOPLE.stream()
                        .anyMatch(c -> scene.lexicon().lemmasOfClass(c).contains(o.lemma())));
  }

  private List<Participant> ofComplement() {
    List<Participant> found = new ArrayList<>(parties.of(objects));
    Token below = clause.complement();
    if (!found.isEmpty() || below == null) {
      return found;
    }
    Clause inner = new Clause(scene.tree(), below);
    List<Participant> actors = parties.of(clause.actors());
    boolean against =
        !inner.prepositional(List.of("against"), inner.objects()).isEmpty()
            && entry.type() == PloverType.AGREE;
    if (against) {
      // "promised Velmark's friends to act against Velmark" is no agreement with Velmark
      return List.of();
    }
    // "alleged that Velmark's plan would …": a charge is brought against the plan's owner
    List<Participant> subjects =
        entry.type() == PloverType.ACCUSE
            ? parties.ofOrOwners(inner.surfaceSubject())
            : parties.of(inner.surfaceSubject());
    found.addAll(VerbPass.without(subjects, actors));
    Token deeper = inner.complement();
    if (found.isEmpty() && deeper != null) {
      // "promised to help Velmark rebuild"
      found.addAll(
          VerbPass.without(parties.of(new Clause(scene.tree(), deeper).surfaceSubject()), actors));
    }
    if (found.isEmpty()) {
      found.addAll(VerbPass.without(parties.of(inner.datives()), actors));
    }
    if (found.isEmpty()) {
      found.addAll(VerbPass.without(parties.ofOrOwners(inner.objects()), actors));
    }
    if (found.isEmpty()) {
      List<Token> where = inner.prepositional(IN_COMPLEMENT, inner.objects());
      found.addAll(VerbPass.without(parties.ofOrOwners(where), actors));
      found.addAll(found.isEmpty() ? parties.sidesOfPlaces(where) : List.of());
      // "declined to free the surveyors": the thing or people refused or threatened
      if (found.isEmpty() && THINGS.contains(entry.type())) {
        List<Token> things = inner.objects().isEmpty() ? where : inner.objects();
        found.addAll(VerbPass.without(parties.phrases(things), actors));
      }
    }
    if (found.isEmpty()) {
      found.addAll(VerbPass.without(new Depths(scene, inner).nearest(sources), actors));
    }
    if (found.isEmpty() && entry.type() == PloverType.REQUEST) {
      found.addAll(VerbPass.without(parties.phrases(inner.surfaceSubject()), sources));
    }
    if (found.isEmpty() && entry.type() != PloverType.REQUEST && sources.size() == 1) {
      found.addAll(VerbPass.without(parties.phrases(inner.objects()), sources));
    }
    return found;
  }
}
