package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Frame;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/** Events that a verb names, by the most specific lexicon entry whose frame its clause fills. */
final class VerbPass implements EventPass {

  /** "provided Velmark with", "asked Velmark for": the direct object is who is concerned. */
  private static final Set<String> TAKERS = Set.of("with", "for", "of", "before");

  private static final Set<PloverType> HOSTILE =
      Set.of(PloverType.COERCE, PloverType.ASSAULT, PloverType.SANCTION, PloverType.THREATEN);

  private static final Set<String> COPULAS = Set.of("be", "remain", "become");

  @Override
  public String name() {
    return "verbs";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Token token : scene.tree().tokens()) {
      if (token.tag().startsWith("VB") && !auxiliary(token)) {
        Draft draft = fill(scene, token);
        if (draft != null) {
          all.add(shared(draft, all));
        }
      }
    }
    for (Token token : scene.tree().tokens()) {
      Draft willing = willing(scene, token, all);
      if (willing != null) {
        all.add(willing);
      }
    }
    return all.stream().map(draft -> spelt(scene, draft, all)).toList();
  }

  /**
   * "is willing to go home": who is ready for something to somebody's good, where the verb below
   * names no event of its own.
   */
  private static @Nullable Draft willing(Scene scene, Token word, List<Draft> drafts) {
    Tree tree = scene.tree();
    boolean predicate = word.tag().startsWith("JJ") || word.tag().equals("VBN");
    Token copula = predicate ? tree.head(word) : null;
    List<LexiconEntry> entries =
        predicate ? scene.lexicon().verbs("be_" + word.text().toLowerCase(Locale.ROOT)) : List.of();
    Clause clause = new Clause(tree, word);
    Token below = clause.complement();
    if (entries.isEmpty()
        || below == null
        || tree.negated(word)
        || copula != null && tree.negated(copula)
        || drafts.stream()
            .anyMatch(d -> d.anchor().equals(word) || tree.under(d.anchor(), below))) {
      return null;
    }
    for (LexiconEntry entry : entries) {
      Draft draft = VerbFrame.fill(scene, clause, entry, List.of());
      if (draft != null && !draft.targets().isEmpty()) {
        return draft;
      }
    }
    return null;
  }

  /** "agreed to lift its ban on Velmark": the target is that of what was agreed to. */
  private static Draft spelt(Scene scene, Draft draft, List<Draft> others) {
    Clause clause = new Clause(scene.tree(), draft.anchor());
    boolean own =
        !draft.targets().isEmpty()
            && (draft.type() == PloverType.REQUEST
                || !scene.parties().ofOrOwners(clause.objects()).isEmpty());
    if (own || !draft.entry().frame().complement()) {
      return draft;
    }
    Token below = clause.complement();
    for (int depth = 0; below != null && depth < 3; depth++) {
      for (Draft other : others) {
        List<Participant> found = without(other.targets(), draft.sources());
        boolean better = known(found) || !known(draft.targets());
        // "proposed to bar Velmark": no agreement with Velmark
        boolean hostile = draft.type() == PloverType.AGREE && HOSTILE.contains(other.type());
        if (other.anchor().equals(below) && !found.isEmpty() && better && !hostile) {
          return draft.to(found, "target of '" + below.text() + "'");
        }
      }
      below = new Clause(scene.tree(), below).complement();
    }
    return draft;
  }

  /** "accused Velmark of bad faith, warning of a reply": the first verb's target is meant too. */
  private static Draft shared(Draft draft, List<Draft> others) {
    Token anchor = draft.anchor();
    boolean hangs = anchor.relation().equals("advcl") || anchor.relation().equals("conj");
    boolean against = !draft.type().quad().cooperative() && draft.entry().frame().complement();
    if (!draft.targets().isEmpty() || !against || !hangs) {
      return draft;
    }
    for (Draft other : others) {
      if (other.anchor().index() == anchor.head() && !other.targets().isEmpty()) {
        return draft.to(other.targets(), "target of '" + other.anchor().text() + "'");
      }
    }
    return draft;
  }

  private static boolean known(List<Participant> participants) {
    return participants.stream().anyMatch(p -> !p.country().isEmpty());
  }

  private static boolean auxiliary(Token token) {
    return token.relation().equals("aux") || token.relation().equals("auxpass");
  }

  private static @Nullable Draft fill(Scene scene, Token verb) {
    Clause clause = new Clause(scene.tree(), verb);
    // "turned over to" is not "turned to"
    boolean particle = scene.tree().child(verb, "prt") != null;
    String lemma = particle ? scene.tree().lemma(verb) : verb.lemma();
    // "called on Velmark": the preposition is part of the trigger and its object stands as object
    for (Token child : prepositions(scene, verb)) {
      if (ahead(scene, verb, child)) {
        continue;
      }
      List<Token> under = scene.tree().childrenBy(child, Set.of("pobj"));
      List<Token> direct = clause.objects();
      List<LexiconEntry> entries =
          new ArrayList<>(scene.lexicon().verbs(lemma + "_" + child.lemma()));
      String whole = scene.tree().lemma(verb);
      for (Token below : scene.tree().childrenBy(child, Set.of("prep"))) {
        for (LexiconEntry entry :
            scene.lexicon().verbs(lemma + "_" + child.lemma() + "_" + below.lemma())) {
          List<Token> deeper = scene.tree().childrenBy(below, Set.of("pobj"));
          Draft draft = VerbFrame.fill(scene, clause, entry, deeper); // "pulled out of the pact"
          if (draft != null) {
            return draft;
          }
        }
      }
      if (!whole.equals(lemma)) {
        entries.addAll(0, scene.lexicon().verbs(whole + "_" + child.lemma())); // "come out on"
      }
      for (LexiconEntry entry : entries) {
        // "climbed down the ladder" is no climbing down
        if (!entry.frame().object()
            && entry.frame().targets().isEmpty()
            && !under.isEmpty()
            && entry.frame().subjects().isEmpty()) {
          continue;
        }
        boolean moved = entry.frame().objects().isEmpty() && !direct.isEmpty();
        if (moved && !entry.frame().subjects().isEmpty() && !clause.passive()) {
          continue; // "police moved the crowd into a hall" is not police moving into a hall
        }
        // "provided Velmark with flour", "asked Velmark for flour": who is named first is meant
        boolean named = !entry.frame().objects().isEmpty();
        boolean with = TAKERS.contains(child.lemma()) && !direct.isEmpty();
        List<Token> objects = new ArrayList<>(named || !with ? under : List.of());
        if (objects.isEmpty() || with) {
          objects.addAll(direct);
        }
        Draft draft = VerbFrame.fill(scene, clause, entry, objects);
        if (draft != null) {
          return draft;
        }
      }
    }
    for (Token child : scene.tree().childrenBy(verb, Set.of("advcl", "ccomp", "xcomp"))) {
      // "called for the pilots to be freed": what is asked for is a clause
      Token mark = scene.tree().child(child, "mark");
      boolean asked = mark != null && mark.lemma().equals("for") && scene.tree().infinitive(child);
      for (LexiconEntry entry :
          asked ? scene.lexicon().verbs(lemma + "_for") : List.<LexiconEntry>of()) {
        List<Token> subject = new Clause(scene.tree(), child).surfaceSubject();
        Draft draft =
            entry.frame().objects().isEmpty() && entry.type() == PloverType.REQUEST
                ? VerbFrame.fill(scene, clause, entry, subject)
                : null;
        if (draft != null) {
          return draft;
        }
      }
    }
    for (Token child : scene.tree().childrenBy(verb, Set.of("advmod"))) {
      // "brought home its troops"
      for (LexiconEntry entry : scene.lexicon().verbs(verb.lemma() + "_" + child.lemma())) {
        Draft draft = VerbFrame.fill(scene, clause, entry, clause.objects());
        if (draft != null) {
          return draft;
        }
      }
    }
    int dash = verb.index() - 1;
    if (dash > 0 && scene.tree().tokens().get(dash).text().equals("-")) {
      String joined = scene.tree().tokens().get(dash - 1).lemma() + "-" + verb.lemma();
      for (LexiconEntry entry : scene.lexicon().verbs(joined)) {
        Draft draft = VerbFrame.fill(scene, clause, entry, clause.objects()); // "test-fired"
        if (draft != null) {
          return draft;
        }
      }
    }
    Draft lonely = null;
    // "is a donor to Velmark", "remains its ally"
    boolean copula = COPULAS.contains(verb.lemma()) && clause.objects().isEmpty();
    List<Token> objects =
        copula ? scene.tree().childrenBy(verb, Set.of("attr", "oprd")) : clause.objects();
    for (LexiconEntry entry : byFit(scene.lexicon().verbs(scene.tree().lemma(verb)), clause)) {
      Draft draft = VerbFrame.fill(scene, clause, entry, objects);
      if (draft != null && !alone(scene, draft)) {
        return draft;
      }
      lonely = lonely == null ? draft : lonely;
    }
    // "jointly run the ferry": the adverb makes an event of any verb
    for (Token child : scene.tree().childrenBy(verb, Set.of("advmod"))) {
      for (LexiconEntry entry : scene.lexicon().verbs("any_" + child.lemma())) {
        Draft draft = VerbFrame.fill(scene, clause, entry, clause.objects());
        if (draft != null) {
          return draft;
        }
      }
    }
    return lonely;
  }

  /** "On Monday Ardania called Velmark" is no calling on; "on whom Ardania called" is. */
  private static boolean ahead(Scene scene, Token verb, Token preposition) {
    return preposition.index() < verb.index()
        && scene.tree().children(preposition).stream().noneMatch(c -> c.tag().startsWith("W"));
  }

  /** The verb's prepositions and those of its particles: "stayed away from". */
  private static List<Token> prepositions(Scene scene, Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token child : scene.tree().children(verb)) {
      if (child.relation().equals("prep")) {
        found.add(child);
      } else if (child.relation().equals("advmod") || child.relation().equals("prt")) {
        found.addAll(scene.tree().childrenBy(child, Set.of("prep")));
      }
    }
    return found;
  }

  /** "held manoeuvres near Velmark": a joint act, yet nobody is told to share it. */
  private static boolean alone(Scene scene, Draft draft) {
    return draft.entry().frame().reciprocal()
        && draft.sources().size() == 1
        && scene.tree().below(draft.anchor()).stream()
            .noneMatch(t -> Set.of("with", "between", "alongside").contains(t.lemma()));
  }

  /** "trained with Velmark": without an object, what asks for nothing but one comes last. */
  private static List<LexiconEntry> byFit(List<LexiconEntry> entries, Clause clause) {
    if (!clause.objects().isEmpty()) {
      return entries;
    }
    List<LexiconEntry> first = new ArrayList<>(entries);
    first.removeIf(e -> lacking(e.frame()));
    entries.stream().filter(e -> lacking(e.frame())).forEach(first::add);
    return first;
  }

  private static boolean lacking(Frame frame) {
    return frame.object() && frame.targets().isEmpty() && !frame.complement();
  }

  /** {@code targets} without those who act themselves. */
  static List<Participant> without(List<Participant> targets, List<Participant> sources) {
    List<String> keys = sources.stream().map(Parties::key).toList();
    return targets.stream().filter(t -> !keys.contains(Parties.key(t))).toList();
  }
}
