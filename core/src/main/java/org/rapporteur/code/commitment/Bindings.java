package org.rapporteur.code.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.accord.BindingWords;
import org.rapporteur.model.Token;

/**
 * Finds where somebody binds himself: "shall" and "will", binding verbs, nouns and adjectives, each
 * followed through to the verb or noun that says to what. Stateless.
 */
final class Bindings {

  private static final BindingWords WORDS = BindingWords.standard();

  /** What is, is thought, or is felt; nobody can promise it. */
  private static final Set<String> STATES =
      Set.of(
          "be",
          "have",
          "need",
          "become",
          "know",
          "see",
          "face",
          "believe",
          "think",
          "mean",
          "seem",
          "appear",
          "want",
          "benefit",
          "like",
          "understand",
          "recall",
          "constitute",
          "represent",
          "depend",
          "belong",
          "exist",
          "remain",
          "hope",
          "live",
          "include",
          "consist",
          "comprise");

  /** "Shall mean", "shall be deemed": how words are to be read. */
  private static final Set<String> READING =
      Set.of("mean", "deem", "construe", "consider", "interpret", "read", "understand", "regard");

  /** What follows from something, and is done by nobody. */
  private static final Set<String> EFFECTS =
      Set.of(
          "strengthen",
          "help",
          "enable",
          "allow",
          "contribute",
          "ensure",
          "require",
          "increase",
          "reduce",
          "improve",
          "bring",
          "lead",
          "make",
          "enhance",
          "advance",
          "promote",
          "boost",
          "benefit",
          "foster",
          "facilitate",
          "deepen",
          "expand",
          "serve",
          "support",
          "build",
          "create",
          "provide",
          "play",
          "reflect",
          "depend",
          "demonstrate",
          "involve",
          "drive",
          "cover",
          "encompass",
          "result",
          "cause",
          "affect",
          "form",
          "open",
          "aim",
          "offer");

  /** What can be seen to have been done, whoever is to do it. */
  static final Set<String> DONE =
      Set.of(
          "establish",
          "convene",
          "hold",
          "create",
          "launch",
          "sign",
          "complete",
          "publish",
          "review",
          "submit",
          "form",
          "set",
          "appoint",
          "deploy",
          "release",
          "withdraw",
          "open",
          "reopen",
          "close",
          "provide",
          "deliver",
          "conduct",
          "implement",
          "finalize",
          "finalise",
          "transfer",
          "repatriate",
          "return",
          "exchange",
          "remove",
          "destroy",
          "collect",
          "share",
          "station",
          "install",
          "build",
          "fund",
          "allocate",
          "report",
          "lift",
          "host",
          "conclude",
          "begin",
          "start",
          "resume",
          "undertake",
          "carry",
          "monitor",
          "verify",
          "disband",
          "integrate",
          "elect",
          "select",
          "name",
          "invite",
          "announce",
          "expand",
          "extend");

  /** Verbs that only lead on to the one that counts. */
  private static final Set<String> LEADING =
      Set.of(
          "continue",
          "work",
          "begin",
          "start",
          "seek",
          "endeavor",
          "endeavour",
          "strive",
          "try",
          "aim",
          "intend",
          "plan",
          "agree",
          "commit",
          "undertake",
          "move",
          "proceed",
          "act",
          "cooperate",
          "attempt",
          "need",
          "remain");

  /** Acts by their names. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "establishment",
          "creation",
          "launch",
          "formation",
          "opening",
          "reopening",
          "start",
          "beginning",
          "resumption",
          "release",
          "withdrawal",
          "deployment",
          "extension",
          "renewal",
          "signing",
          "conclusion",
          "expansion",
          "lifting",
          "exchange",
          "return",
          "appointment",
          "provision",
          "delivery",
          "transfer",
          "construction",
          "suspension",
          "removal",
          "closure",
          "convening",
          "inauguration",
          "commencement",
          "initiation",
          "setting",
          "introduction",
          "development",
          "implementation");

  /** What parties set up. */
  private static final Set<String> THINGS =
      Set.of(
          "group",
          "committee",
          "commission",
          "mechanism",
          "council",
          "forum",
          "dialogue",
          "task",
          "force",
          "initiative",
          "program",
          "programme",
          "partnership",
          "center",
          "centre",
          "fund",
          "office",
          "secretariat",
          "framework",
          "hotline",
          "channel",
          "panel",
          "network",
          "consortium",
          "platform",
          "project",
          "working",
          "plan",
          "roadmap",
          "package",
          "round");

  /** Ends in themselves, which nobody can see done. */
  private static final Set<String> VALUES =
      Set.of(
          "peace",
          "security",
          "stability",
          "democracy",
          "freedom",
          "liberty",
          "goal",
          "principle",
          "value",
          "future",
          "vision",
          "alliance",
          "partnership",
          "friendship",
          "cause",
          "ideal",
          "world",
          "region",
          "order",
          "justice",
          "equality",
          "dignity",
          "prosperity",
          "unity",
          "relationship",
          "sovereignty",
          "integrity",
          "independence",
          "centrality",
          "objective",
          "right",
          "law",
          "rule",
          "charter",
          "aspiration",
          "people",
          "cooperation",
          "multilateralism",
          "transparency",
          "agenda",
          "effort",
          "process",
          "treaty",
          "agreement",
          "obligation",
          "commitment",
          "allegiance",
          "policy",
          "solution",
          "action",
          "work",
          "progress");

  private static final Set<String> SAYING =
      Set.of(
          "reaffirm",
          "reiterate",
          "underscore",
          "underline",
          "affirm",
          "express",
          "announce",
          "confirm",
          "renew",
          "restate",
          "declare",
          "emphasize",
          "emphasise",
          "stress",
          "state",
          "share",
          "make",
          "repeat",
          "note",
          "recall",
          "welcome",
          "reach",
          "have",
          "signal",
          "pledge",
          "highlight",
          "convey",
          "voice",
          "hold",
          "honor",
          "honour",
          "fulfill",
          "fulfil",
          "uphold");

  private Bindings() {}

  /** All of a sentence, by place of the action; each action once. */
  static List<Bound> find(Scene scene) {
    List<Bound> found = new ArrayList<>();
    for (Token token : scene.tree().tokens()) {
      List<Bound> here = new ArrayList<>();
      if (token.tag().equals("MD")) {
        modal(scene, token, here);
      } else if (token.tag().startsWith("VB")) {
        verb(scene, token, here);
        adjective(scene, token, here);
        obliged(scene, token, here);
      } else if (token.tag().startsWith("JJ")) {
        adjective(scene, token, here);
      } else if (token.noun()) {
        noun(scene, token, here);
      }
      for (Bound each : here) {
        if (found.stream().noneMatch(f -> f.action().equals(each.action()))) {
          found.add(each);
        }
      }
    }
    // "shall establish a council": one promise, though to establish one is one by itself
    found.removeIf(f -> found.stream().anyMatch(other -> other.action().equals(f.cue())));
    found.sort(Comparator.comparingInt(bound -> bound.action().index()));
    return found;
  }

  private static void modal(Scene scene, Token modal, List<Bound> found) {
    Tree tree = scene.tree();
    String word = modal.text().toLowerCase(Locale.ROOT);
    boolean shall = word.equals("shall");
    Token verb = tree.head(modal);
    if (!shall && !word.equals("will") && !word.equals("'ll") || verb == null || !verb.verb()) {
      return;
    }
    List<Token> who = new Clause(tree, verb).surfaceSubject();
    for (Token each : tree.conjuncts(verb)) {
      boolean other = !each.equals(verb) && tree.child(each, "nsubj", "nsubjpass") != null;
      boolean finite = !each.equals(verb) && !Set.of("VB", "VBN").contains(each.tag());
      if (!other && !finite && each.verb() && binds(scene, each, who, shall)) {
        for (Token action : actions(tree, each)) {
          found.add(new Bound(modal, action, who, true, word));
        }
      }
    }
  }

  private static boolean binds(Scene scene, Token verb, List<Token> who, boolean shall) {
    Tree tree = scene.tree();
    String lemma = verb.lemma();
    boolean passive = new Clause(tree, verb).passive();
    boolean state = STATES.contains(lemma) && !passive && tree.child(verb, "xcomp") == null;
    if (shall) {
      boolean there = tree.child(verb, "expl") != null;
      return !READING.contains(lemma) && (!state || there || lemma.equals("have"));
    }
    boolean told = verb.relation().equals("relcl") && EFFECTS.contains(lemma);
    if (state || told || asks(tree, verb)) {
      return false;
    }
    Promisers.Sort sort = Promisers.of(scene, who);
    return switch (sort) {
      case PARTY -> !passive || DONE.contains(lemma) || !THINKING.contains(lemma);
      case BODY -> passive ? DONE.contains(lemma) : !EFFECTS.contains(lemma);
      case OTHER -> passive && DONE.contains(lemma);
    };
  }

  private static final Set<String> THINKING =
      Set.of("remember", "judge", "see", "affect", "threaten", "remind", "need", "require");

  /** "If it will", "what they will": nothing is promised where it is asked or supposed. */
  private static boolean asks(Tree tree, Token verb) {
    return tree.children(verb).stream()
        .anyMatch(
            c ->
                c.tag().equals("WP")
                    || c.relation().equals("mark") && Set.of("if", "whether").contains(c.lemma()));
  }

  private static void verb(Scene scene, Token verb, List<Bound> found) {
    Tree tree = scene.tree();
    BindingWords.Entry entry = WORDS.entry("verb", verb.lemma());
    if (entry == null || tree.negated(verb) || verb.tag().equals("VBG") && !heads(tree, verb)) {
      return;
    }
    Clause clause = new Clause(tree, verb);
    List<Token> who = clause.passive() ? clause.actors() : clause.surfaceSubject();
    boolean agreed =
        clause.passive() && Set.of("agree", "decide", "resolve").contains(verb.lemma());
    if (!agreed && Promisers.of(scene, who) == Promisers.Sort.OTHER) {
      return;
    }
    List<Token> actions = taken(tree, verb, entry.takes());
    Token passed = agreed ? tree.child(verb, "nsubjpass") : null;
    if (passed != null) {
      objects(tree, passed, entry.takes(), actions);
    }
    for (Token action : actions) {
      found.add(new Bound(verb, action, who, entry.firm(), "verb " + verb.lemma()));
    }
  }

  private static boolean heads(Tree tree, Token verb) {
    Token head = tree.head(verb);
    return head != null && Set.of("advcl", "conj").contains(verb.relation());
  }

  private static void adjective(Scene scene, Token word, List<Bound> found) {
    Tree tree = scene.tree();
    String lemma = word.text().toLowerCase(Locale.ROOT);
    BindingWords.Entry entry = WORDS.entry("adjective", lemma);
    if (entry == null) {
      return;
    }
    Token verb = word.tag().startsWith("VB") ? word : tree.head(word);
    if (verb == null || !verb.verb() || tree.negated(verb)) {
      return;
    }
    List<Token> who = new Clause(tree, verb).surfaceSubject();
    if (Promisers.of(scene, who) == Promisers.Sort.OTHER) {
      return;
    }
    for (Token action : taken(tree, word, entry.takes())) {
      found.add(new Bound(word, action, who, entry.firm(), "adjective " + lemma));
    }
  }

  /** "The teams are to meet in May." */
  private static void obliged(Scene scene, Token be, List<Bound> found) {
    Tree tree = scene.tree();
    boolean are = be.lemma().equals("be") && Set.of("VBZ", "VBP").contains(be.tag());
    Token below = are ? tree.child(be, "xcomp") : null;
    boolean to =
        below != null
            && below.verb()
            && tree.children(below).stream().anyMatch(c -> c.tag().equals("TO"))
            && below.index() <= be.index() + 4
            && tree.child(be, "attr", "acomp") == null;
    List<Token> who = to ? new Clause(tree, be).surfaceSubject() : List.of();
    if (to && below != null && Promisers.of(scene, who) != Promisers.Sort.OTHER) {
      found.add(new Bound(be, below, who, true, "be to"));
    }
  }

  private static void noun(Scene scene, Token noun, List<Bound> found) {
    Tree tree = scene.tree();
    BindingWords.Entry entry = WORDS.entry("noun", noun.lemma());
    Token above = tree.head(tree.firstOfList(noun));
    if (entry == null || above == null) {
      return;
    }
    Token possessor = tree.child(noun, "poss");
    boolean said = above.verb() && SAYING.contains(above.lemma());
    List<Token> who =
        said
            ? new Clause(tree, above).surfaceSubject()
            : possessor == null ? List.of() : List.of(possessor);
    if (Promisers.of(scene, who) == Promisers.Sort.OTHER) {
      return;
    }
    List<Token> actions = taken(tree, noun, entry.takes());
    if (actions.isEmpty() && said && entry.takes().contains("to")) {
      // "underlined their resolve to close the camps": the parser may hang it on the verb
      actions = taken(tree, above, Set.of("person"), noun.index());
    }
    for (Token action : actions) {
      found.add(new Bound(noun, action, who, entry.firm(), "noun " + noun.lemma()));
    }
  }

  /** The acts that a binding word takes. */
  private static List<Token> taken(Tree tree, Token word, Set<String> takes) {
    return taken(tree, word, takes, word.index());
  }

  private static List<Token> taken(Tree tree, Token word, Set<String> takes, int behind) {
    List<Token> actions = new ArrayList<>();
    for (Token child : tree.children(word)) {
      boolean clause = Set.of("xcomp", "ccomp", "acl", "advcl").contains(child.relation());
      boolean to = tree.children(child).stream().anyMatch(c -> c.tag().equals("TO"));
      boolean after = child.index() > behind;
      if (clause && child.verb() && after) {
        boolean that =
            takes.contains("that") && child.relation().equals("ccomp") && future(tree, child);
        boolean infinitive = (takes.contains("to") || takes.contains("person")) && to;
        boolean ing = takes.contains("ing") && child.tag().equals("VBG");
        if (that
            || infinitive && (!child.relation().equals("advcl") || takes.contains("person"))
            || ing) {
          actions.addAll(verbs(tree, child));
        }
      } else if (child.relation().equals("prep") && after) {
        prepositional(tree, child, takes, actions);
      } else if (child.relation().equals("dobj") && after) {
        objects(tree, child, takes, actions);
        Token told = takes.contains("person") ? tree.child(child, "relcl", "acl") : null;
        if (told != null && tree.children(told).stream().anyMatch(c -> c.tag().equals("TO"))) {
          actions.addAll(verbs(tree, told)); // "tasked the council to report"
        }
      }
    }
    return actions;
  }

  private static boolean future(Tree tree, Token verb) {
    return tree.children(verb).stream()
        .anyMatch(
            c ->
                c.tag().equals("MD")
                    && Set.of("will", "shall", "should", "would", "must").contains(c.lemma()));
  }

  private static void prepositional(
      Tree tree, Token preposition, Set<String> takes, List<Token> actions) {
    String word = preposition.lemma();
    boolean on = takes.contains("on") && Set.of("on", "upon").contains(word);
    boolean to = word.equals("to") && (takes.contains("ing") || takes.contains("toward"));
    boolean of = word.equals("of") && takes.contains("of");
    boolean plans = word.equals("for") && takes.contains("for");
    for (Token below : tree.children(preposition)) {
      if (below.relation().equals("pcomp") && below.verb() && (on || to || of)) {
        actions.addAll(verbs(tree, below));
      } else if (below.relation().equals("pobj") && below.noun()) {
        boolean act = on || plans || of || to && takes.contains("toward");
        for (Token each : tree.conjuncts(below)) {
          if (act && !VALUES.contains(each.lemma())) {
            actions.add(each);
          }
        }
      }
    }
  }

  private static void objects(Tree tree, Token object, Set<String> takes, List<Token> actions) {
    for (Token each : tree.conjuncts(object)) {
      boolean act = takes.contains("act") && each.noun() && !VALUES.contains(each.lemma());
      boolean begins =
          takes.contains("of")
              && BEGINNINGS.contains(each.lemma())
              && tree.children(each).stream().anyMatch(c -> c.lemma().equals("of"));
      boolean thing =
          (takes.contains("body") || takes.contains("of")) && THINGS.contains(each.lemma());
      if (act || begins || thing) {
        actions.add(each);
      } else if (takes.contains("plan")
          && Set.of("plan", "intention", "decision").contains(each.lemma())) {
        actions.addAll(taken(tree, each, Set.of("to", "for")));
      }
    }
  }

  private static List<Token> verbs(Tree tree, Token first) {
    List<Token> all = new ArrayList<>();
    for (Token each : tree.conjuncts(first)) {
      boolean own = each.equals(first) || tree.child(each, "nsubj", "nsubjpass") == null;
      if (own && each.verb()) {
        all.addAll(actions(tree, each));
      }
    }
    return all;
  }

  /** "Will continue to support", "will work to free": the verb that counts. */
  private static List<Token> actions(Tree tree, Token verb) {
    boolean leads = LEADING.contains(verb.lemma());
    Token below = leads ? tree.child(verb, "xcomp") : null;
    if (leads && below == null && tree.child(verb, "dobj") == null) {
      Token purpose = tree.child(verb, "advcl"); // "work to remove"
      boolean to =
          purpose != null && tree.children(purpose).stream().anyMatch(c -> c.tag().equals("TO"));
      below = to ? purpose : null;
    }
    if (below == null || !below.verb()) {
      return List.of(verb);
    }
    return verbs(tree, below);
  }

  /** Whether a verb tells a state, not an act. */
  static boolean state(@Nullable Token verb) {
    return verb != null && STATES.contains(verb.lemma());
  }
}
