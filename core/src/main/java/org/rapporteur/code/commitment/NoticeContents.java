package org.rapporteur.code.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.accord.NoticeWords;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** What a sentence says an accord contains, where nobody is said to bind himself. */
final class NoticeContents {

  private static final NoticeWords WORDS = NoticeWords.standard();

  /** Verbs of content that are themselves what is promised. */
  private static final Set<String> DEEDS =
      Set.of("keep", "extend", "renew", "uphold", "ban", "establish", "create", "end", "set_up");

  /** Behind "a third part": by the word, as parsers take these for nouns. */
  private static final Set<String> CONCERNING =
      Set.of("concerns", "covers", "provides", "calls", "deals", "requires", "regards", "is");

  private NoticeContents() {}

  /** "The accord provides for A, B and C", "requires Ardania to withdraw". */
  static List<Commitment> told(Scene scene, Sighting sighting, List<Participant> parties) {
    Tree tree = scene.tree();
    Token verb = sighting.verb();
    List<Commitment> clauses = clauses(scene, verb, parties);
    if (!clauses.isEmpty()) {
      return clauses;
    }
    List<Token> tokens = tree.tokens();
    int end = end(tokens, verb.index() + 1, false);
    NoticeWords.Entry entry = WORDS.entry("content", tree.lemma(verb));
    if (DEEDS.contains(tree.lemma(verb))) {
      Token object = tree.child(verb, "dobj");
      boolean deed = object != null && end > object.index();
      int comma = verb.index() + 1;
      while (comma < end && !tokens.get(comma).text().equals(",")) {
        comma++;
      }
      Span span = verb.span().union(tokens.get(comma - 1).span());
      return deed
          ? List.of(Noticed.of(scene, verb, span, verb, parties, "accord keeps"))
          : List.of();
    }
    int from = verb.index() + 1;
    String preposition = entry == null ? "-" : entry.kind();
    boolean by = !preposition.equals("-");
    while (by && from < end && !tokens.get(from).lemma().equals(preposition)) {
      from++;
    }
    return items(scene, by ? from + 1 : from, end, verb, parties, "accord contains");
  }

  /** "Calls for Ardania to withdraw", "obliges both sides to release". */
  private static List<Commitment> clauses(Scene scene, Token verb, List<Participant> parties) {
    Tree tree = scene.tree();
    List<Commitment> found = new ArrayList<>();
    for (Token child : tree.childrenBy(verb, Set.of("xcomp", "ccomp", "advcl"))) {
      if (!tree.infinitive(child) || child.index() < verb.index()) {
        continue;
      }
      Token who = tree.child(child, "nsubj");
      who = who == null ? tree.child(verb, "dobj") : who;
      List<Participant> named =
          who == null ? List.of() : bound(scene.parties().acting(List.of(who)), parties);
      for (Token each : tree.conjuncts(child)) {
        if (each.verb()) {
          found.add(Noticed.of(scene, each, clause(tree, each), verb, named, "accord obliges"));
        }
      }
    }
    return found;
  }

  /** The verb with what hangs on it, without its subject and without conjoined verbs. */
  private static Span clause(Tree tree, Token verb) {
    Span span = verb.span();
    for (Token child : tree.children(verb)) {
      boolean verbal = child.relation().equals("conj") && child.verb();
      if (child.index() > verb.index()
          && !verbal
          && !Set.of("cc", "punct").contains(child.relation())) {
        span = span.union(tree.subtree(child));
      }
    }
    return span;
  }

  private static List<Participant> bound(List<Participant> who, List<Participant> parties) {
    Map<String, List<Participant>> sides = Sides.of(who);
    return parties.stream().filter(p -> sides.containsKey(p.side())).toList();
  }

  /** "The meaning was plain: A, B and C": two items or more behind a colon. */
  static List<Commitment> listed(Scene scene, List<Participant> parties) {
    List<Token> tokens = scene.tree().tokens();
    boolean lead = false;
    for (int i = 0; i < tokens.size(); i++) {
      lead |= WORDS.is("lead", tokens.get(i).lemma());
      if (lead && tokens.get(i).text().equals(":") && i + 1 < tokens.size()) {
        List<Commitment> found =
            items(scene, i + 1, tokens.size(), tokens.get(i), parties, "accord lists");
        return found.size() > 1 ? found : List.of();
      }
    }
    return List.of();
  }

  private static List<Commitment> items(
      Scene scene, int from, int to, Token cue, List<Participant> parties, String rule) {
    return NounItems.split(scene.tree().tokens(), from, to).stream()
        .map(item -> Noticed.of(scene, item.head(), item.span(), cue, parties, rule))
        .toList();
  }

  /** "A third part concerns refugees, who are to be sent home": what is concerned, to the end. */
  static @Nullable Commitment part(Scene scene, List<Participant> parties) {
    List<Token> tokens = scene.tree().tokens();
    int last = end(tokens, tokens.size(), true) - 1;
    int says = 0;
    while (says < last && !CONCERNING.contains(tokens.get(says).text())) {
      says++;
    }
    if (says + 1 < last) {
      List<Token> rest = tokens.subList(says + 1, last + 1);
      Token deed =
          rest.stream()
              .filter(t -> t.tag().equals("VBN") && scene.tree().child(t, "auxpass") != null)
              .findFirst()
              .orElse(rest.stream().filter(Token::noun).findFirst().orElse(rest.get(0)));
      Span span = rest.get(0).span().union(tokens.get(last).span());
      return Noticed.of(scene, deed, span, tokens.get(says), parties, "part of the accord");
    }
    return null;
  }

  /** "Refugees will be let in under the accord": whoever is to do it, it is promised. */
  static @Nullable Commitment will(Scene scene, List<Participant> parties) {
    Tree tree = scene.tree();
    for (Token modal : tree.tokens()) {
      Token verb = tree.head(modal);
      boolean will = modal.tag().equals("MD") && Set.of("will", "shall").contains(modal.lemma());
      if (will
          && verb != null
          && verb.verb()
          && !tree.negated(verb)
          && !verb.lemma().equals("be")) {
        Clause clause = new Clause(tree, verb);
        List<Token> subject = clause.surfaceSubject();
        boolean passive = clause.passive();
        List<Participant> named =
            passive ? List.of() : bound(scene.parties().acting(subject), parties);
        Span span = clause(tree, verb);
        if (passive && !subject.isEmpty() && subject.get(0).index() < modal.index()) {
          span = span.union(tree.subtree(subject.get(0)));
        }
        List<Participant> who = passive ? parties : named;
        return passive || !named.isEmpty()
            ? Noticed.of(scene, verb, span, modal, who, "under the accord")
            : null;
      }
    }
    return null;
  }

  /** Where the contents end: a relative clause, a semicolon, a "but", a clause of another verb. */
  private static int end(List<Token> tokens, int from, boolean whole) {
    for (int i = from; i < tokens.size() && !whole; i++) {
      Token token = tokens.get(i);
      boolean stop =
          Set.of(";", "but", "while", "which", "although", "according").contains(token.text())
              || Set.of("VBD", "VBZ").contains(token.tag());
      if (stop) {
        return i > from && tokens.get(i - 1).text().equals(",") ? i - 1 : i;
      }
    }
    int last = tokens.size();
    while (last > 1 && !Character.isLetterOrDigit(tokens.get(last - 1).text().codePointAt(0))) {
      last--;
    }
    return last;
  }
}
