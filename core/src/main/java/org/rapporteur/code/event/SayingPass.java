package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Frame;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Token;

/**
 * What somebody does to another by what he says of him: "said Velmark must leave" asks, "said
 * Velmark was responsible" accuses, "said talks with Velmark were out of the question" refuses. The
 * verb of saying is the event, so it is as real as the saying.
 */
final class SayingPass implements EventPass {

  private static final Set<String> DUTY = Set.of("must", "should", "ought");

  private static final Set<String> NEED = Set.of("have", "need");

  private static final Set<String> BLAMED = Set.of("responsible", "guilty", "complicit", "liable");

  private static final Set<String> CRITICS = Set.of("critic", "detractor", "accuser");

  private static final Set<String> WHERE = Set.of("in", "of", "by", "between", "against");

  @Override
  public String name() {
    return "sayings";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Token token : scene.tree().tokens()) {
      Token said = scene.tree().head(token);
      if (said != null && told(scene, token, said) && !Draft.taken(drafts, said)) {
        Draft draft = meant(scene, token, said);
        if (draft != null) {
          all.add(draft);
        }
      }
    }
    return all;
  }

  private static boolean told(Scene scene, Token token, Token said) {
    Tree tree = scene.tree();
    return token.relation().equals("ccomp")
        && said.verb()
        && !said.relation().equals("relcl")
        && scene.lexicon().cue("verb", tree.lemma(said)) != null
        && !conditional(tree, token);
  }

  /** "said that, if it attacked, Velmark must pay"; "asked whether Velmark must pay". */
  private static boolean conditional(Tree tree, Token clause) {
    Token mark = tree.child(clause, "mark");
    return mark != null && !mark.lemma().equals("that");
  }

  private static @Nullable Draft meant(Scene scene, Token clause, Token said) {
    Tree tree = scene.tree();
    List<Token> speakers = new Clause(tree, said).actors();
    List<Participant> sources = scene.parties().orPhrase(speakers);
    Token subject = tree.child(clause, "nsubj", "nsubjpass", "csubj");
    boolean asked =
        speakers.stream()
            .flatMap(s -> tree.children(s).stream())
            .anyMatch(c -> c.tag().startsWith("W")); // "which critics have said"
    if (sources.isEmpty() || subject == null || asked) {
      return null;
    }
    if (outOfQuestion(tree, clause)) {
      return draft(scene, said, "refuse", true, sources, about(scene, subject), "out of question");
    }
    List<Participant> targets = others(scene, List.of(subject), sources);
    if (targets.isEmpty() && subject.noun()) {
      // "all parties in Velmark must", "an intervention in Velmark must be avoided"
      targets = others(scene, scene.parties().below(subject, WHERE), sources);
    }
    if (targets.isEmpty()) {
      return null;
    }
    String duty = duty(tree, clause);
    if (duty != null) {
      boolean strong = !duty.equals("should");
      boolean meant = targets.stream().anyMatch(t -> strong || !t.country().isEmpty());
      return meant ? draft(scene, said, "demand", true, sources, targets, duty) : null;
    }
    boolean by = scene.parties().headed(speakers, CRITICS);
    Token predicate = predicate(tree, clause);
    boolean blamed =
        predicate != null && !tree.negated(clause) && blamed(scene, clause, predicate, targets);
    String cue = predicate == null ? "" : predicate.text().toLowerCase(Locale.ROOT);
    return by || blamed
        ? draft(scene, said, "blame", false, sources, targets, by ? "critics" : cue)
        : null;
  }

  /** Those named by the phrase, or to whom it belongs, who are known, without the speaker. */
  private static List<Participant> others(
      Scene scene, List<Token> heads, List<Participant> sources) {
    return VerbPass.without(scene.parties().ofOrOwners(heads), sources).stream()
        .filter(t -> Standing.known(t) && sources.stream().noneMatch(s -> ownState(s, t)))
        .toList();
  }

  /** "the premier said Ardania must": what he says of his own country asks nobody. */
  private static boolean ownState(Participant source, Participant target) {
    return Standing.state(target)
        && source.country().equals(target.country())
        && !source.sector().equals("INT");
  }

  /** All that is named in what is refused: "lifting the ban on Velmark". */
  private static List<Participant> about(Scene scene, Token subject) {
    List<Token> nouns = new ArrayList<>();
    nouns.add(subject);
    scene.tree().below(subject).stream().filter(Token::noun).forEach(nouns::add);
    for (Token noun : nouns) {
      List<Participant> found = scene.parties().ofOrOwners(List.of(noun));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return scene.parties().phrases(List.of(nouns.get(nouns.size() - 1)));
  }

  /** The word that says that it must be, or null. */
  private static @Nullable String duty(Tree tree, Token clause) {
    boolean perfect =
        tree.childrenBy(clause, Set.of("aux")).stream().anyMatch(c -> c.lemma().equals("have"));
    for (Token child : tree.children(clause)) {
      String word = child.text().toLowerCase(Locale.ROOT);
      if (child.tag().equals("MD") && DUTY.contains(word) && !perfect) {
        return word;
      }
    }
    Token below = tree.child(clause, "xcomp");
    boolean infinitive = below != null && tree.infinitive(below);
    boolean present = clause.tag().equals("VBZ") || clause.tag().equals("VBP");
    return infinitive && present && NEED.contains(clause.lemma()) ? clause.lemma() : null;
  }

  private static boolean outOfQuestion(Tree tree, Token clause) {
    return clause.lemma().equals("be")
        && tree.below(clause).stream().anyMatch(t -> t.lemma().equals("question"))
        && tree.children(clause).stream().anyMatch(t -> t.lemma().equals("out"));
  }

  private static @Nullable Token predicate(Tree tree, Token clause) {
    return clause.lemma().equals("be") ? tree.child(clause, "acomp", "attr", "oprd") : null;
  }

  /** "was responsible" of anybody; what is an insult only of those who are somebody. */
  private static boolean blamed(
      Scene scene, Token clause, Token predicate, List<Participant> targets) {
    boolean fact = scene.tree().children(clause).stream().noneMatch(c -> c.tag().equals("MD"));
    boolean insult =
        scene.lexicon().lemmasOfClass("@insult").contains(predicate.lemma())
            && targets.stream().anyMatch(t -> !t.country().isEmpty());
    return fact && (BLAMED.contains(predicate.lemma()) || insult);
  }

  private static @Nullable Draft draft(
      Scene scene,
      Token said,
      String as,
      boolean complement,
      List<Participant> sources,
      List<Participant> targets,
      String cue) {
    List<Participant> others = VerbPass.without(targets, sources);
    if (others.isEmpty()) {
      return null;
    }
    PloverType type =
        as.equals("demand")
            ? PloverType.REQUEST
            : as.equals("blame") ? PloverType.ACCUSE : PloverType.REJECT;
    for (LexiconEntry entry : scene.lexicon().verbs(as)) {
      Frame frame = entry.frame();
      if (entry.type() == type && frame.complement() == complement && frame.objects().isEmpty()) {
        String rule = "said '" + cue + "', so " + as + " (" + entry.where() + ")";
        return Draft.of(entry, said, said.span(), sources, others, Modality.DONE, rule);
      }
    }
    return null;
  }
}
