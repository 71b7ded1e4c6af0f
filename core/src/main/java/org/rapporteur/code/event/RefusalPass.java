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
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/**
 * "Ardania will not attend the fair in Velmark", "voted not to admit": a refusal, whatever the verb
 * that names what is refused, as long as it is something one does at will (the class {@code
 * @willing}) and no pass before has seen an event in it.
 */
final class RefusalPass implements EventPass {

  /** How the rule of such an event begins, by which it is known again. */
  static final String RULE = "refusal ";

  private static final Set<String> WILL = Set.of("will", "'ll", "wo", "shall", "would");

  private static final Set<String> DECIDING =
      Set.of("decide", "vote", "choose", "opt", "elect", "resolve");

  private static final Set<String> GIVING = Set.of("give", "grant", "issue", "accord");

  private static final Set<String> LEAVE =
      Set.of(
          "permission",
          "consent",
          "approval",
          "authorization",
          "authorisation",
          "clearance",
          "leave",
          "permit",
          "visa",
          "access",
          "go-ahead",
          "assent");

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "because", "although", "though", "as", "since", "while");

  private static final List<String> PREPOSITIONS =
      List.of("to", "with", "from", "for", "on", "into", "in", "at", "over", "against", "before");

  @Override
  public String name() {
    return "refusals";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    List<LexiconEntry> entries =
        scene.lexicon().verbs("refuse").stream().filter(e -> e.frame().complement()).toList();
    if (entries.isEmpty()) {
      return drafts;
    }
    List<Draft> all = new ArrayList<>(drafts);
    for (Token token : scene.tree().tokens()) {
      boolean taken = drafts.stream().anyMatch(d -> d.anchor().index() == token.index());
      boolean withheld = token.tag().startsWith("VB") && withheld(scene.tree(), token);
      if (withheld || !taken && token.tag().startsWith("VB") && refused(scene, token)) {
        Draft draft = refusal(scene, token, entries.get(0));
        if (draft != null) {
          all.removeIf(d -> d.anchor().index() == token.index());
          all.add(draft);
        }
      }
    }
    return all;
  }

  private static boolean refused(Scene scene, Token verb) {
    Tree tree = scene.tree();
    Token mark = tree.child(verb, "mark");
    boolean willing = scene.lexicon().lemmasOfClass("@willing").contains(verb.lemma());
    boolean aside =
        verb.relation().equals("relcl") || (mark != null && CONDITIONS.contains(mark.lemma()));
    if (!willing || aside || !tree.negated(verb)) {
      return false;
    }
    Token head = tree.head(verb);
    boolean voted =
        verb.relation().equals("xcomp") && head != null && DECIDING.contains(head.lemma());
    return voted || modal(tree, verb);
  }

  /** "did not give permission for the rally", "gave no consent". */
  private static boolean withheld(Tree tree, Token verb) {
    Token leave = tree.child(verb, "dobj");
    if (leave == null || !GIVING.contains(verb.lemma()) || !LEAVE.contains(leave.lemma())) {
      return false;
    }
    return tree.negated(verb)
        || tree.children(leave).stream().anyMatch(c -> c.lemma().equals("no"));
  }

  /** With "will" or "would", but not "would not have". */
  private static boolean modal(Tree tree, Token verb) {
    List<Token> children = tree.children(verb);
    return children.stream()
            .anyMatch(c -> c.tag().equals("MD") && WILL.contains(c.text().toLowerCase(Locale.ROOT)))
        && children.stream().noneMatch(c -> c.relation().equals("aux") && c.lemma().equals("have"));
  }

  private static @Nullable Draft refusal(Scene scene, Token verb, LexiconEntry entry) {
    Clause clause = new Clause(scene.tree(), verb);
    Parties parties = scene.parties();
    boolean passive = clause.passive();
    List<Token> actors = clause.actors();
    if (passive && actors.isEmpty()) {
      actors = speaker(scene, verb);
    }
    List<Participant> sources = parties.orPhrase(actors);
    List<Token> objects = new ArrayList<>(clause.datives());
    objects.addAll(clause.objects());
    List<Participant> targets = VerbPass.without(parties.ofOrOwners(objects), sources);
    List<Token> where = clause.prepositional(PREPOSITIONS, objects);
    if (targets.isEmpty()) {
      targets = VerbPass.without(parties.ofOrOwners(where), sources);
    }
    if (targets.isEmpty()) {
      targets = VerbPass.without(parties.sidesOfPlaces(where), sources);
    }
    if (targets.isEmpty()) {
      targets = VerbPass.without(parties.phrases(objects.isEmpty() ? where : objects), sources);
    }
    if (sources.isEmpty() || targets.isEmpty()) {
      return null;
    }
    return Draft.of(
        entry,
        verb,
        verb.span(),
        sources,
        targets,
        Modality.DONE,
        RULE + verb.lemma() + " (" + entry.where() + ")");
  }

  /** "The rally will not be allowed, the mayor said": it is the mayor who refuses. */
  private static List<Token> speaker(Scene scene, Token verb) {
    Token head = scene.tree().head(verb);
    boolean said =
        head != null
            && verb.relation().equals("ccomp")
            && scene.lexicon().cue("verb", scene.tree().lemma(head)) != null;
    return said && head != null ? new Clause(scene.tree(), head).actors() : List.of();
  }
}
