package org.rapporteur.code.talks;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Embedding;
import org.rapporteur.knowledge.talks.OutcomeWords;
import org.rapporteur.model.Modality;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Token;

/** Tells what a sentence says became of the talks it names. Stateless. */
final class Outcomes {

  private static final OutcomeWords WORDS = OutcomeWords.standard();

  private static final Set<String> SITTING =
      Set.of("meet", "gather", "sit_down", "sit", "convene", "engage", "take_part", "participate");
  private static final Set<String> COMING = Set.of("go", "arrive", "travel", "fly", "come");
  private static final Set<String> LEAVING =
      Set.of("walk_out", "walk_away", "withdraw", "pull_out", "walk", "storm_out", "quit");
  private static final Set<String> BESIDE =
      Set.of("after", "follow", "following", "during", "at", "since", "in", "before", "amid");
  private static final Set<String> SHAKY =
      Set.of("may", "might", "could", "would", "should", "must", "can", "ought");
  private static final Set<String> AHEAD =
      Set.of("due", "set", "schedule", "expect", "plan", "slate", "agree", "decide", "prepare");
  private static final Set<String> RESULTS =
      Set.of(
          "agreement",
          "deal",
          "breakthrough",
          "result",
          "accord",
          "solution",
          "settlement",
          "resolution",
          "consensus",
          "progress",
          "outcome");
  private static final int DEEP = 6;

  private final Scene scene;
  private final Tree tree;

  Outcomes(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /**
   * What is told of the talks, or null where nothing is: they are wished for, or only thought of.
   */
  @Nullable Told of(Cue cue) {
    Token top = cue.top();
    Token head = tree.head(top);
    Told loose = loose(top);
    if (loose != null) {
      return real(loose, top);
    }
    if (head == null) {
      return null;
    }
    Told told = hanging(cue, head);
    boolean open = told != null && told.outcome() == Outcome.HELD && !told.mention();
    Outcome ended = open ? relative(top) : null;
    return told != null && ended != null ? told.as(ended, "by a relative clause") : told;
  }

  /** "The talks, which were declared a failure": what a relative clause tells of a bad end. */
  private @Nullable Outcome relative(Token top) {
    for (Token clause : tree.childrenBy(top, Set.of("relcl"))) {
      Token subject = tree.child(clause, "nsubj", "nsubjpass");
      boolean own = subject != null && subject.tag().equals("WDT");
      Told told = own && subject != null ? real(subject(clause, subject), subject) : null;
      if (told != null && told.outcome() != Outcome.HELD) {
        return told.outcome();
      }
    }
    return null;
  }

  private @Nullable Told hanging(Cue cue, Token head) {
    Token top = cue.top();
    if (head.noun()) {
      return noun(head, top);
    }
    if (head.verb() && top.relation().startsWith("nsubj")) {
      return real(subject(head, top), top);
    }
    if (head.verb() && top.relation().equals("dobj")) {
      return real(object(head), top);
    }
    if (head.verb() && top.relation().equals("conj")) {
      return null;
    }
    return top.relation().equals("pobj") ? behind(head, top) : null;
  }

  /** "After the latest round of talks collapsed": the parser may miss whose verb it is. */
  private @Nullable Told loose(Token top) {
    if (top.relation().startsWith("nsubj") || tree.head(top) == null) {
      return null;
    }
    for (int i = top.index() + 1; i < tree.tokens().size(); i++) {
      Token next = tree.tokens().get(i);
      if (next.verb()) {
        Token main = next;
        for (int up = 0; up < 3 && main.relation().startsWith("aux"); up++) {
          main = Objects.requireNonNullElse(tree.head(main), main);
        }
        boolean own = tree.child(main, "nsubj", "nsubjpass") == null;
        boolean finite = !next.tag().equals("VBG") && !next.tag().equals("VBN");
        Told told = own && finite && main.index() > top.index() ? subject(main, top) : null;
        return told == null || told.outcome() == Outcome.HELD ? null : told;
      }
      if (!tree.under(next, top)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Told noun(Token head, Token top) {
    OutcomeWords.Entry entry = WORDS.entry("noun", head.lemma());
    boolean before = top.relation().equals("compound") || top.relation().equals("poss");
    return entry != null && before
        ? new Told(entry.outcome(), null, false, "'" + head.lemma() + "' of talks")
        : null;
  }

  private @Nullable Told subject(Token verb, Token top) {
    String lemma = tree.lemma(verb);
    boolean passive = top.relation().equals("nsubjpass") || tree.child(verb, "auxpass") != null;
    Token called = called(verb);
    if (called != null) {
      OutcomeWords.Entry entry = WORDS.entry("called", called.lemma());
      if (entry != null) {
        return new Told(entry.outcome(), verb, false, "called '" + called.lemma() + "'");
      }
    }
    OutcomeWords.Entry entry = WORDS.entry(passive ? "object" : "subject", lemma);
    if (entry == null && passive) {
      return null;
    }
    if (entry == null || entry.outcome() == Outcome.DENIED && passive) {
      return null;
    }
    Told told = new Told(entry.outcome(), verb, false, "talks " + lemma);
    return without(verb) ? told.as(Outcome.NO_AGREEMENT, "without result") : told;
  }

  private @Nullable Told object(Token verb) {
    OutcomeWords.Entry entry = WORDS.entry("object", tree.lemma(verb));
    if (entry == null) {
      return null;
    }
    Told told = new Told(entry.outcome(), verb, false, tree.lemma(verb) + " talks");
    return entry.outcome() == Outcome.HELD && without(verb)
        ? told.as(Outcome.NO_AGREEMENT, "without result")
        : told;
  }

  /** "Declared a failure", "ended in deadlock", "were inconclusive". */
  private @Nullable Token called(Token verb) {
    for (Token child : tree.children(verb)) {
      if (Set.of("oprd", "attr", "acomp", "dobj", "xcomp").contains(child.relation())
          && WORDS.entry("called", child.lemma()) != null) {
        return child;
      }
      Token below = Set.of("in", "at").contains(child.lemma()) ? tree.child(child, "pobj") : null;
      if (below != null && WORDS.entry("called", below.lemma()) != null) {
        return below;
      }
    }
    return null;
  }

  /** "Ended without an agreement", "failed to produce a deal". */
  private boolean without(Token verb) {
    for (Token child : tree.children(verb)) {
      boolean behind = child.lemma().equals("without") || child.lemma().equals("with");
      Token below = behind ? tree.child(child, "pobj") : null;
      boolean none = below != null && (child.lemma().equals("without") || tree.negated(below));
      if (none && below != null && RESULTS.contains(below.lemma())) {
        return true;
      }
      boolean infinitive = verb.lemma().equals("fail") && child.relation().equals("xcomp");
      if (infinitive || without(child, verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean without(Token child, Token verb) {
    boolean produces = Set.of("produce", "yield", "bring", "lead").contains(verb.lemma());
    return produces
        && (tree.negated(verb) || child.relation().equals("dobj") && tree.negated(child));
  }

  /** The talks stand behind a preposition. */
  private @Nullable Told behind(Token preposition, Token top) {
    Token above = tree.head(preposition);
    if (above == null) {
      return null;
    }
    String word = preposition.text().toLowerCase(Locale.ROOT);
    if (Set.of("out", "away").contains(above.lemma()) && tree.head(above) != null) {
      above = Objects.requireNonNull(tree.head(above)); // "walked out of the talks"
    }
    if (above.noun() && word.equals("of")) {
      OutcomeWords.Entry entry = WORDS.entry("noun", above.lemma());
      return entry == null
          ? null
          : new Told(entry.outcome(), null, false, "'" + above.lemma() + "' of talks");
    }
    if (above.verb()) {
      String lemma = tree.lemma(above);
      boolean leaves = LEAVING.contains(lemma) && Set.of("of", "from", "out").contains(word);
      boolean out = above.lemma().equals("walk") && word.equals("of");
      if (leaves || out) {
        return real(new Told(Outcome.COLLAPSED, above, false, lemma + " from talks"), top);
      }
      if (Set.of("return", "come", "get").contains(above.lemma()) && word.equals("to")) {
        return real(new Told(Outcome.RESUMED, above, false, lemma + " to talks"), top);
      }
      if (AHEAD.contains(above.lemma()) && Set.of("to", "on").contains(word)
          || COMING.contains(above.lemma()) && word.equals("for")) {
        Told planned =
            real(new Told(Outcome.HELD, above, false, lemma + " " + word + " talks"), top);
        return planned == null ? null : planned.as(Outcome.SCHEDULED, "ahead");
      }
      if (SITTING.contains(lemma) && Set.of("for", "in", "at").contains(word)) {
        return real(new Told(Outcome.HELD, above, false, lemma + " " + word + " talks"), top);
      }
    }
    Token verb = above;
    for (int up = 0; up < DEEP && !verb.verb() && tree.head(verb) != null; up++) {
      verb = Objects.requireNonNull(tree.head(verb));
    }
    return BESIDE.contains(word) && verb.verb()
        ? real(new Told(Outcome.HELD, verb, true, "named after '" + word + "'"), top)
        : null;
  }

  /** What the mood and what stands above make of it; null where it is neither told nor planned. */
  private @Nullable Told real(@Nullable Told told, Token top) {
    Token verb = told == null ? null : told.verb();
    if (told == null || verb == null) {
      return told;
    }
    if (told.mention()) {
      return conditional(verb) || shaky(verb) ? null : told;
    }
    boolean none = tree.negated(top);
    if (conditional(verb) || shaky(verb)) {
      return null;
    }
    if (tree.negated(verb) || none) {
      return switch (told.outcome()) {
        case AGREED -> told.as(Outcome.NO_AGREEMENT, "not");
        default -> null;
      };
    }
    Told raised = above(told, verb);
    if (raised != null && ahead(verb)) {
      return happens(raised.outcome()) ? raised.as(Outcome.SCHEDULED, "ahead") : null;
    }
    return raised;
  }

  private static boolean happens(Outcome outcome) {
    return outcome == Outcome.HELD
        || outcome == Outcome.RESUMED
        || outcome == Outcome.SCHEDULED
        || outcome == Outcome.EXTENDED;
  }

  /** "Will meet", "are to begin", "is due to". */
  private boolean ahead(Token verb) {
    return tree.children(verb).stream()
        .anyMatch(
            c -> c.relation().equals("aux") && Set.of("will", "'ll", "shall").contains(c.lemma()));
  }

  private boolean shaky(Token verb) {
    return tree.children(verb).stream()
        .anyMatch(c -> c.relation().equals("aux") && SHAKY.contains(c.lemma()));
  }

  private boolean conditional(Token verb) {
    Token at = verb;
    for (int up = 0; up < DEEP && at != null; up++) {
      if (tree.children(at).stream()
          .anyMatch(
              c ->
                  c.relation().equals("mark")
                      && Set.of("if", "whether", "unless", "until").contains(c.lemma()))) {
        return true;
      }
      at = at.relation().equals("conj") || at.relation().equals("xcomp") ? tree.head(at) : null;
    }
    return false;
  }

  /** What governs an infinitive: "agreed to resume", "offered to host", "refused to hold". */
  private @Nullable Told above(Told told, Token verb) {
    Token first = tree.firstOfList(verb);
    boolean to = tree.infinitive(first) || tree.infinitive(verb);
    Token above = tree.head(first);
    boolean gerund = first.relation().equals("xcomp") || first.relation().equals("pcomp");
    if (!to && !gerund) {
      return told;
    }
    if (above != null && above.relation().equals("prep") && !above.verb()) {
      above = tree.head(above); // "help in hosting"
      above = above != null && above.noun() && tree.head(above) != null ? tree.head(above) : above;
    }
    if (above == null) {
      return null;
    }
    if (Set.of("offer", "propose", "volunteer", "invite").contains(above.lemma())) {
      return told.as(Outcome.OFFERED, above.lemma());
    }
    if (AHEAD.contains(above.lemma()) || above.lemma().equals("be")) {
      boolean real = happens(told.outcome()) && !tree.negated(above) && !shaky(above);
      return real ? told.as(Outcome.SCHEDULED, above.lemma()) : null;
    }
    if (above.lemma().equals("deny")) {
      return told.as(Outcome.DENIED, "deny");
    }
    Embedding embedding = scene.lexicon().embedding(above.lemma());
    boolean done = embedding != null && embedding.modality() == Modality.DONE;
    boolean comes = Set.of("meet", "begin", "continue").contains(above.lemma());
    boolean aimed = tree.child(above, "dobj") != null; // "began a truce to start talks"
    return !aimed && (done || comes || !to) ? told : null;
  }
}
