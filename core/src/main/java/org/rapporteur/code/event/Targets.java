package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
    if (any) {
      found.addAll(parties.ofOrOwners(objects));
      found.addAll(found.isEmpty() && deed ? parties.sidesOfPlaces(objects) : List.of());
    }
    if (found.isEmpty() && !any && frame.object()) {
      found.addAll(parties.of(clause.datives()));
    }
    if (found.isEmpty() && !frame.targets().isEmpty()) {
      found.addAll(VerbPass.without(under(frame.targets()), sources));
    }
    if (found.isEmpty() && !frame.objects().isEmpty()) {
      found.addAll(ofNamedObject());
    }
    if (found.isEmpty() && !frame.targets().isEmpty()) {
      found.addAll(beyond(foreign(clause.prepositional(frame.targets(), objects), false)));
    }
    if (found.isEmpty() && any) {
      found.addAll(parties.phrases(objects));
    }
    if (found.isEmpty() && frame.reciprocal()) {
      found.addAll(parties.of(clause.prepositional(List.of("with", "against"), objects)));
    }
    boolean among = frame.reciprocal() || sources.size() > 1;
    if (found.isEmpty() && frame.complement() && (!among || !frame.reciprocal())) {
      found.addAll(ofComplement());
      // "warned that Ardania would answer" is not a warning to Ardania when an Ardanian says it
      found.removeIf(
          p -> sources.stream().anyMatch(s -> !s.country().isEmpty() && s.side().equals(p.side())));
    }
    if (found.isEmpty() && !frame.complement() && !frame.reciprocal()) {
      found.addAll(VerbPass.without(under(LOOSE), sources));
    }
    return Parties.distinct(found);
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
    List<Participant> found = new ArrayList<>(parties.ofOwnersOrPhrases(direct));
    found.addAll(found.isEmpty() ? parties.of(others) : List.of());
    if (found.isEmpty() && seizing()) {
      // "banned the group", whatever its country
      found.addAll(VerbPass.without(parties.of(foreign(objects, true)), sources));
    }
    if (found.isEmpty()) {
      found.addAll(
          parties.ofOrOwners(objects).stream()
              .filter(p -> !p.country().isEmpty() || seizing())
              .toList());
      found.removeIf(
          p ->
              sources.stream()
                  .anyMatch(s -> !p.side().isEmpty() && s.side().equals(p.side()) || s.equals(p)));
    }
    if (found.isEmpty() && !BODILY.contains(entry.type())) {
      found.addAll(VerbPass.without(under(LOOSE), sources));
    }
    if (found.isEmpty() && BODILY.contains(entry.type())) {
      List<Token> persons =
          objects.stream()
              .filter(
                  o ->
                      scene.lexicon().lemmasOfClass("@persons").contains(o.lemma())
                          || scene.lexicon().lemmasOfClass("@prisoners").contains(o.lemma())
                          || scene.lexicon().lemmasOfClass("@refugees").contains(o.lemma())
                          || scene.lexicon().lemmasOfClass("@envoys").contains(o.lemma())
                          || scene.lexicon().lemmasOfClass("@observers").contains(o.lemma()))
              .toList();
      found.addAll(parties.phrases(persons));
    }
    if (found.isEmpty()) {
      found.addAll(parties.phrases(objects.stream().filter(this::doneTo).toList()));
    }
    return found;
  }

  /** "suspended parliament", "quit the league": the thing named is what the act is done to. */
  private boolean doneTo(Token object) {
    boolean bodily = seizing() || entry.cameo().startsWith("166");
    return bodily
        && !foreign(List.of(object), true).isEmpty()
        && scene.lexicon().nouns(object.lemma()).isEmpty()
        && !scene.lexicon().lemmasOfClass("@acts").contains(object.lemma());
  }

  /**
   * Whom something that stands for the target is about ("for a raid on Velmark"), else the thing.
   */
  private List<Participant> beyond(List<Token> heads) {
    List<Participant> found = parties.beyond(heads);
    return found.isEmpty() ? parties.phrases(heads) : found;
  }

  /** Those that are not somebody's own: "its kitchens" are nobody else's. */
  private List<Token> foreign(List<Token> heads, boolean named) {
    return heads.stream()
        .filter(h -> scene.tree().children(h).stream().noneMatch(c -> c.tag().equals("PRP$")))
        .filter(h -> named || !frame.objects().contains(h.lemma()))
        .toList();
  }

  private boolean seizing() {
    return entry.type() == PloverType.COERCE || entry.type() == PloverType.ASSAULT;
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
    found.addAll(VerbPass.without(parties.of(inner.surfaceSubject()), actors));
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
    }
    return found;
  }
}
