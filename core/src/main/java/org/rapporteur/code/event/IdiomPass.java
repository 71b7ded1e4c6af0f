package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/**
 * Turns of phrase whose verb by itself names no event, or not this one: "called the premier to
 * thank him" is a call, "gave them until noon to leave" an ultimatum, "died in jail after torture"
 * tells who tortured, "the town fell to the rebels" who took it.
 */
final class IdiomPass implements EventPass {

  private static final Set<String> TALKING =
      Set.of(
          "discuss",
          "talk",
          "express",
          "convey",
          "congratulate",
          "thank",
          "assure",
          "reassure",
          "explain",
          "inform",
          "brief",
          "apologize",
          "apologise",
          "offer",
          "wish",
          "stress",
          "reaffirm",
          "reiterate",
          "urge",
          "condole",
          "consult",
          "coordinate");

  private static final Set<String> TIMES =
      Set.of("minute", "hour", "day", "week", "fortnight", "month");

  private static final Set<String> OBEYING =
      Set.of(
          "withdraw",
          "surrender",
          "leave",
          "vacate",
          "lie",
          "lay",
          "comply",
          "restore",
          "release",
          "free",
          "begin",
          "end",
          "stop",
          "hand",
          "disband",
          "disarm",
          "accept",
          "sign",
          "respond",
          "reply",
          "resign",
          "step",
          "quit",
          "evacuate",
          "dismantle",
          "remove",
          "lift",
          "agree",
          "apologize",
          "apologise",
          "return",
          "pull",
          "halt",
          "cease",
          "reopen",
          "submit",
          "repeal",
          "implement",
          "recognize",
          "recognise",
          "retreat",
          "depart",
          "yield",
          "dissolve");

  private static final Set<String> TORMENTS =
      Set.of("torture", "beating", "mistreatment", "maltreatment", "ill-treatment");

  private static final Set<String> CELLS =
      Set.of(
          "prison",
          "jail",
          "gaol",
          "custody",
          "detention",
          "captivity",
          "cell",
          "camp",
          "centre",
          "center",
          "barracks",
          "station");

  private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "SEP", "SPY");

  @Override
  public String name() {
    return "idioms";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Token verb : scene.tree().tokens()) {
      if (verb.tag().startsWith("VB") && !Draft.taken(drafts, verb)) {
        Draft draft = found(scene, verb);
        if (draft != null) {
          all.add(draft);
        }
      }
    }
    return all;
  }

  private static @Nullable Draft found(Scene scene, Token verb) {
    if (scene.tree().child(verb, "prt") != null) {
      return null; // "called off", "fell apart"
    }
    return switch (verb.lemma()) {
      case "call", "ring" -> call(scene, verb);
      case "give" -> ultimatum(scene, verb);
      case "die" -> death(scene, verb);
      case "fall" -> fall(scene, verb);
      default -> null;
    };
  }

  private static @Nullable Draft call(Scene scene, Token verb) {
    Tree tree = scene.tree();
    Clause clause = new Clause(tree, verb);
    Token called = tree.child(verb, "dobj", "dative");
    Token named = tree.child(verb, "oprd", "acomp");
    called = called == null ? named : called;
    boolean naming = named != null && !named.equals(called);
    if (called == null || naming || clause.passive() || !scene.parties().somebody(called)) {
      return null;
    }
    boolean talking =
        tree.children(verb).stream()
            .filter(c -> c.index() > verb.index())
            .anyMatch(c -> c.verb() && TALKING.contains(c.lemma()));
    Parties parties = scene.parties();
    List<Participant> sources = parties.of(clause.actors());
    List<Participant> targets = parties.of(List.of(called));
    return talking && acting(sources) && acting(targets)
        ? draft(scene, verb, "phone", PloverType.CONSULT, sources, targets, e -> true)
        : null;
  }

  private static boolean acting(List<Participant> participants) {
    return participants.stream().anyMatch(Standing::known);
  }

  private static @Nullable Draft ultimatum(Scene scene, Token verb) {
    Tree tree = scene.tree();
    Token time = null;
    for (Token child : tree.childrenBy(verb, Set.of("dobj", "npadvmod", "prep"))) {
      boolean until = child.lemma().equals("until") || child.lemma().equals("till");
      time = TIMES.contains(child.lemma()) || until ? child : time;
    }
    Token given = tree.child(verb, "dative");
    Token object = tree.child(verb, "dobj");
    given = given == null && object != null && !object.equals(time) ? object : given;
    if (time == null || given == null) {
      return null;
    }
    List<Token> below = new ArrayList<>(tree.childrenBy(verb, Set.of("advcl", "xcomp")));
    below.addAll(tree.childrenBy(time, Set.of("acl", "relcl")));
    boolean obeying = below.stream().anyMatch(b -> OBEYING.contains(b.lemma()));
    Parties parties = scene.parties();
    List<Participant> sources = parties.orPhrase(new Clause(tree, verb).actors());
    List<Participant> targets = parties.orPhrase(List.of(given));
    return obeying && (acting(sources) || acting(targets))
        ? draft(
            scene,
            verb,
            "give",
            PloverType.THREATEN,
            sources,
            targets,
            e -> e.cameo().equals("139"))
        : null;
  }

  private static @Nullable Draft death(Scene scene, Token verb) {
    Tree tree = scene.tree();
    List<Token> below = tree.below(verb);
    boolean tormented =
        below.stream()
            .anyMatch(
                t ->
                    TORMENTS.contains(t.lemma())
                        || TORMENTS.contains(t.text().toLowerCase(Locale.ROOT)));
    if (!tormented) {
      return null;
    }
    Parties parties = scene.parties();
    List<Token> where = new ArrayList<>();
    List<Token> inside = parties.below(verb, Set.of("in", "at"));
    if (inside.stream().anyMatch(cell -> CELLS.contains(cell.lemma()))) {
      where.addAll(inside);
      where.addAll(parties.below(inside, Set.of("in", "of", "at")));
    }
    List<Participant> sources = parties.ofOrOwners(where);
    sources = sources.isEmpty() ? parties.sidesOfPlaces(where) : sources;
    List<Participant> targets = parties.orPhrase(new Clause(tree, verb).actors());
    return sources.isEmpty()
        ? null
        : draft(scene, verb, "torture", PloverType.ASSAULT, sources, targets, e -> true);
  }

  private static @Nullable Draft fall(Scene scene, Token verb) {
    Parties parties = scene.parties();
    List<Token> takers = parties.below(verb, Set.of("to"));
    List<Participant> sources = parties.of(takers);
    List<Token> fallen = new Clause(scene.tree(), verb).actors();
    List<Participant> targets = parties.sidesOfPlaces(fallen);
    targets = targets.isEmpty() ? parties.phrases(fallen) : targets;
    boolean place =
        fallen.stream()
            .anyMatch(
                f ->
                    f.tag().startsWith("NNP")
                        || scene.lexicon().lemmasOfClass("@territory").contains(f.lemma()));
    boolean armed = sources.stream().anyMatch(s -> ARMED.contains(s.sector()));
    return place && armed
        ? draft(
            scene,
            verb,
            "capture",
            PloverType.ASSAULT,
            sources,
            targets,
            e -> !e.frame().objects().isEmpty() && e.frame().subjects().isEmpty())
        : null;
  }

  private static @Nullable Draft draft(
      Scene scene,
      Token verb,
      String as,
      PloverType type,
      List<Participant> sources,
      List<Participant> targets,
      Predicate<LexiconEntry> which) {
    List<Participant> others = VerbPass.without(targets, sources);
    for (LexiconEntry entry : scene.lexicon().verbs(as)) {
      if (entry.type() == type && which.test(entry) && !others.isEmpty()) {
        String rule = "idiom '" + verb.text() + "' as " + as + " (" + entry.where() + ")";
        return Draft.of(entry, verb, verb.span(), sources, others, Modality.DONE, rule);
      }
    }
    return null;
  }
}
