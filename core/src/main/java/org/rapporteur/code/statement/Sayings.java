package org.rapporteur.code.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/** Finds reported speech in one sentence: verbs that report, and "according to". */
final class Sayings {

  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "parataxis");

  /** What may hold the words of an accusation, a warning, a call. */
  private static final Set<String> CONTENT_PREPOSITIONS =
      Set.of("of", "for", "about", "against", "as", "that", "over", "with");

  private static final Set<String> TOLD_BEHIND = Set.of("prep", "xcomp", "ccomp", "oprd", "acomp");

  /** What a parser may hang before a noun though it is no part of its phrase: "However, as". */
  private static final Set<String> LEADING = Set.of("mark", "prep", "cc");

  private static final Set<String> APPOSED = Set.of("appos");

  private static final Set<String> NOTHING = Set.of("nothing", "little");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");

  private static final Set<String> OCCASIONS =
      Set.of("during", "after", "before", "amid", "at", "on", "in");

  private Sayings() {}

  /** Less likely cues are none: where F1 is flat on development texts, .5 to .65. */
  private static final double LIKELY = 0.55;

  /** Characters between a quotation and its verb: a mark, a comma, the name of who speaks. */
  private static final int NEAR = 40;

  /**
   * All speech reported in a sentence, in text order.
   *
   * @param cues who tells cues from other verbs, be they in the lexicon or not; null for those of
   *     the lexicon
   * @param quotes the quotations of the sentence
   */
  static List<Saying> find(Scene scene, @Nullable CueJudge cues, List<Span> quotes) {
    List<Saying> found = new ArrayList<>();
    if (scene.question()) {
      return found; // "What have they promised?" reports nothing
    }
    boolean quoted = !quotes.isEmpty();
    CueReading reading = cues == null ? null : cues.reading(scene, quotes);
    for (Token token : scene.tree().tokens()) {
      Saying saying = cues == null ? null : Fronted.named(scene, token);
      if (saying != null) {
        found.add(saying);
        continue;
      }
      if (token.lemma().equals("accord") || token.text().equalsIgnoreCase("according")) {
        saying = AccordingTo.find(scene, token);
      } else if (CueFeatures.candidate(token)) {
        Saying fronted = Fronted.find(scene, token);
        saying =
            cues == null || reading == null
                ? verb(scene, token)
                : judged(scene, token, fronted, cues, reading, quotes);
        saying = quoted ? saying : fronted(saying, fronted, cues != null);
        if (saying != null && saying.content() == null && cues != null && reading != null) {
          boolean awaits = quoted || scene.words(scene.sentence().span()).strip().endsWith(":");
          saying = saying.with(awaits ? null : cues.content(reading.places(token)));
        }
        saying = saying == null ? null : NearSubject.mend(scene, token, saying, quotes);
        if (saying != null && quoted && cues != null && announces(scene, saying.content())) {
          saying = saying.with(null); // what is quoted is what is said
        }
      }
      if (saying != null) {
        found.add(saying);
      }
    }
    for (Token token : scene.tree().tokens()) {
      Saying saying = token.noun() ? NounCues.find(scene, token, cues != null) : null;
      Span words = token.span();
      boolean told = found.stream().anyMatch(f -> f.content() != null && f.content().covers(words));
      if (saying != null && !told) {
        found.add(saying);
      }
    }
    found.sort(Comparator.comparing(Saying::cueSpan));
    return found;
  }

  /** "leaned in and boomed: “…”", "reading “…”": words that only lead up to a quotation. */
  private static boolean announces(Scene scene, @Nullable Span content) {
    List<Token> tokens = scene.tree().tokens();
    Token verb = null;
    for (Token token : tokens) {
      if (content != null && content.covers(token.span())) {
        boolean mark = ",:".contains(token.text());
        if ("“\"".contains(token.text())) {
          Token before = tokens.get(token.index() - 1);
          boolean colon = before.text().equals(":");
          return verb != null && (colon || leading(verb, content));
        }
        verb = mark ? verb : token.verb() ? token : null;
      }
    }
    return false;
  }

  private static boolean leading(Token verb, Span content) {
    return verb.tag().equals("VBG") && verb.span().begin() == content.begin();
  }

  /** "…, warned the mayor": a report that leads, where the other lacks something or is its foot. */
  private static @Nullable Saying fronted(
      @Nullable Saying found, @Nullable Saying fronted, boolean judged) {
    if (found == null || fronted == null) {
      return found == null ? fronted : found;
    }
    Span content = found.content();
    Span source = fronted.source();
    return content == null
            || found.source() == null
            || judged && source != null && content.overlaps(source)
        ? fronted
        : found;
  }

  private static @Nullable Saying judged(
      Scene scene,
      Token verb,
      @Nullable Saying fronted,
      CueJudge cues,
      CueReading reading,
      List<Span> quotes) {
    if (cues.cue(reading, verb) < LIKELY) {
      return null;
    }
    Saying listed = verb(scene, verb);
    Saying wide = WideCues.find(scene, verb);
    if (listed == null && wide == null) {
      boolean quoted = quotes.stream().anyMatch(q -> justBehind(verb.span(), q));
      Span content =
          fronted == null && !quoted ? cues.content(reading.places(verb, null, null)) : null;
      return content == null ? fronted : WideCues.of(scene, verb, content);
    }
    boolean before = wide != null && leads(wide, verb) && !behind(scene, verb);
    if (listed != null && leads(listed, verb) || before) {
      return listed == null ? wide : listed;
    }
    Span content = cues.content(reading.places(verb, listed, wide));
    return content == null
        ? listed == null ? wide : listed
        : (listed == null ? WideCues.of(scene, verb, content) : listed).with(content);
  }

  /** "…," sighed the mayor: what stands behind such a verb is who speaks, or how. */
  private static boolean justBehind(Span verb, Span quote) {
    return verb.begin() >= quote.end() && verb.begin() - quote.end() < NEAR;
  }

  /** "were split on whether …": what a passive verb tells may stand behind it all the same. */
  private static boolean behind(Scene scene, Token verb) {
    return scene.tree().children(verb).stream()
        .anyMatch(
            c ->
                c.index() > verb.index()
                    && TOLD_BEHIND.contains(c.relation())
                    && !c.lemma().equals("by"));
  }

  /** Whether what is said stands before the verb. */
  private static boolean leads(Saying saying, Token verb) {
    return saying.content() == null || saying.content().end() <= verb.span().begin();
  }

  /** A speech by a verb that the lexicon lists; null if it is none or tells nothing. */
  static @Nullable Saying verb(Scene scene, Token verb) {
    Tree tree = scene.tree();
    SpeechCue cue = cue(scene, verb);
    if (cue == null || tree.negated(verb) && cue.kind() != Statement.Kind.DENIAL) {
      return null;
    }
    if (verb.lemma().equals("call") && cue.cue().equals("call") && !verdict(tree, verb)) {
      return null; // "called a meeting" tells nothing
    }
    if (verb.lemma().equals("continue") && tree.child(verb, "xcomp", "dobj") != null) {
      return null; // "continued to shell" is no speech, only "…," he continued is
    }
    Clause clause = new Clause(tree, verb);
    List<Token> who = clause.actors();
    Token object = tree.child(verb, "dobj");
    if (object != null && NOTHING.contains(object.lemma())
        || who.stream().anyMatch(w -> NOBODY.contains(w.lemma()))) {
      return null;
    }
    Span content = content(scene, clause, cue);
    boolean plain = plain(cue);
    if (content == null && !plain || content == null && who.isEmpty()) {
      return null;
    }
    return new Saying(
        cue,
        cueSpan(tree, verb),
        speakers(scene, who),
        source(scene, who),
        cue.kind() == Statement.Kind.ACCUSATION || naming(scene, verb)
            ? List.of()
            : addressees(scene, clause),
        cue.kind() == Statement.Kind.ACCUSATION || naming(scene, verb)
            ? scene.parties().ofOrOwners(clause.objects())
            : List.of(),
        content,
        scene.sentence().index(),
        "verb " + cue.cue());
  }

  /** Plain reporting verbs may have nothing but a quotation for content. */
  private static boolean plain(SpeechCue cue) {
    return cue.kind() == Statement.Kind.CLAIM;
  }

  private static @Nullable SpeechCue cue(Scene scene, Token verb) {
    Tree tree = scene.tree();
    SpeechCue cue = scene.lexicon().cue("verb", tree.lemma(verb));
    for (Token child : tree.childrenBy(verb, Set.of("prep"))) {
      SpeechCue longer = scene.lexicon().cue("verb", verb.lemma() + "_" + child.lemma());
      cue = longer == null ? cue : longer;
    }
    return cue;
  }

  private static Span cueSpan(Tree tree, Token verb) {
    Token particle = tree.child(verb, "prt");
    return particle == null ? verb.span() : verb.span().union(particle.span());
  }

  private static @Nullable Span content(Scene scene, Clause clause, SpeechCue cue) {
    Tree tree = scene.tree();
    Token verb = clause.verb();
    Span found = null;
    for (Token child : tree.children(verb)) {
      boolean clausal = child.relation().equals("ccomp");
      if (child.index() < verb.index() && !leads(scene, child, verb, cue)) {
        continue;
      }
      if (clausal || (CLAUSES.contains(child.relation()) && child.verb())) {
        found = with(found, own(scene, child));
      }
    }
    List<Token> objects = clause.passive() ? List.of() : clause.objects();
    if (found != null && cue.kind() == Statement.Kind.INTENT) {
      for (Token object : objects) {
        found = object.index() > verb.index() ? found.union(tree.subtree(object)) : found;
      }
    }
    if (found == null && naming(scene, verb)) {
      found = named(tree, verb);
    }
    if (found == null && !plain(cue)) {
      found = phrase(scene, clause, cue, objects);
    }
    Span content = found == null ? null : apart(scene, trimmed(scene, found), verb);
    boolean before = content != null && content.end() <= verb.span().begin();
    // "for the army the visit offers a tool": an offer does not stand before its verb
    return before && !plain(cue) && !clause.passive() ? null : content;
  }

  /** A clause without the next speech that hangs on its end: "…, vowing to …". */
  private static Span own(Scene scene, Token clause) {
    Span whole = scene.tree().subtree(clause);
    List<Token> tokens = scene.tree().tokens();
    for (Token token : tokens) {
      boolean next =
          token.tag().equals("VBG")
              && token.index() > clause.index() + 1
              && whole.covers(token.span())
              && tokens.get(token.index() - 1).text().equals(",")
              && scene.lexicon().cue("verb", token.lemma()) != null
              && scene.tree().subtree(token).end() >= whole.end();
      if (next) {
        return new Span(whole.begin(), tokens.get(token.index() - 1).span().begin());
      }
    }
    return whole;
  }

  /** What stands before its cue is said only with plain cues, and not beyond a semicolon. */
  private static boolean leads(Scene scene, Token clause, Token verb, SpeechCue cue) {
    String text = scene.annotated().document().text();
    boolean apart = text.substring(clause.span().end(), verb.span().begin()).contains(";");
    return plain(cue) && !apart;
  }

  private static boolean naming(Scene scene, Token verb) {
    boolean asked = verb.lemma().equals("call") && !verdict(scene.tree(), verb);
    return !asked && scene.lexicon().lemmasOfClass("@naming").contains(verb.lemma());
  }

  private static Span with(@Nullable Span found, Span more) {
    return found == null ? more : found.union(more);
  }

  /** "called the plan a farce", "calling Velmark's plan evidence of …": names what it thinks. */
  private static boolean verdict(Tree tree, Token verb) {
    Token object = tree.child(verb, "dobj");
    return tree.child(verb, "oprd") != null
        || object != null
            && tree.child(object, "poss") != null
            && tree.child(object, "compound") != null;
  }

  /** "called the plan a farce", "described Velmark as a friend": what is named and what as. */
  private static @Nullable Span named(Tree tree, Token verb) {
    Span found = null;
    for (Token child : tree.children(verb)) {
      boolean as = child.relation().equals("prep") && child.lemma().equals("as");
      Token below = as ? tree.child(child, "pobj") : null;
      if (below != null) {
        found = with(found, child.span().union(bare(tree, below)));
      } else if (as || Set.of("dobj", "oprd", "xcomp").contains(child.relation())) {
        found = with(found, tree.subtree(child));
      }
    }
    return found;
  }

  /** A phrase without when and where it was said: "a friend" of "as a friend during the feast". */
  private static Span bare(Tree tree, Token noun) {
    Span span = noun.span();
    for (Token child : tree.children(noun)) {
      boolean occasion = child.relation().equals("prep") && OCCASIONS.contains(child.lemma());
      span = occasion ? span : span.union(tree.subtree(child));
    }
    return span;
  }

  /** Words without a clause: "of treachery", "for restraint", or the object itself. */
  private static @Nullable Span phrase(
      Scene scene, Clause clause, SpeechCue cue, List<Token> objects) {
    Tree tree = scene.tree();
    List<Token> holders = new ArrayList<>(List.of(clause.verb()));
    holders.addAll(objects);
    for (Token holder : holders) {
      for (Token child : tree.childrenBy(holder, Set.of("prep"))) {
        boolean inCue = cue.cue().endsWith("_" + child.lemma());
        boolean towards = inCue && !child.lemma().equals("on");
        Token below = tree.child(child, "pobj", "pcomp");
        if (towards && below != null) {
          Token as = as(tree, holder, child); // "spoke of Velmark as a friend"
          return as == null ? tree.subtree(below) : tree.subtree(below).union(tree.subtree(as));
        }
        // "the rulers of Velmark" is whom one threatens, "accused the rulers of theft" is why
        boolean holds = holder.equals(clause.verb()) || cue.kind() == Statement.Kind.ACCUSATION;
        if (!inCue && holds && CONTENT_PREPOSITIONS.contains(child.lemma())) {
          return tree.subtree(child);
        }
      }
    }
    for (Token below :
        cue.kind() == Statement.Kind.ACCUSATION ? tree.below(clause.verb()) : objects) {
      boolean clausal = tree.child(below, "pcomp") != null && below.lemma().equals("of");
      if (clausal) {
        return tree.subtree(below);
      }
    }
    boolean addressed = cueTakesPerson(cue) && !scene.parties().of(objects).isEmpty();
    boolean own = !objects.isEmpty() && objects.get(0).head() == clause.verb().index();
    return own && !addressed ? tree.subtree(objects.get(0)) : null;
  }

  private static @Nullable Token as(Tree tree, Token verb, Token before) {
    for (Token child : tree.childrenBy(verb, Set.of("prep"))) {
      if (child.lemma().equals("as") && child.index() > before.index()) {
        return child;
      }
    }
    return null;
  }

  private static boolean cueTakesPerson(SpeechCue cue) {
    return switch (cue.kind()) {
      case ACCUSATION, PRAISE -> false;
      default -> true;
    };
  }

  /** Content must not run over its own cue: keeps the side on which most of it stands. */
  private static @Nullable Span apart(Scene scene, Span content, Token verb) {
    if (!content.overlaps(verb.span())) {
      return content;
    }
    Span before = new Span(content.begin(), Math.max(content.begin(), verb.span().begin()));
    Span after = new Span(Math.min(verb.span().end(), content.end()), content.end());
    Span side = before.length() >= after.length() ? before : after;
    return side.length() == 0 ? null : trim(scene, side);
  }

  /** Within the sentence, and without what is tacked on after a semicolon. */
  private static Span trimmed(Scene scene, Span content) {
    Span sentence = scene.sentence().span();
    int begin = Math.max(content.begin(), sentence.begin());
    int end = Math.min(content.end(), sentence.end());
    int semicolon = scene.annotated().document().text().indexOf(';', begin);
    return trim(scene, new Span(begin, semicolon > begin && semicolon < end ? semicolon : end));
  }

  /** Without blanks, quote marks, commas and a leading "that" at its ends. */
  static Span trim(Scene scene, Span span) {
    String text = scene.annotated().document().text();
    int begin = span.begin();
    int end = span.end();
    while (begin < end && " \n\t,:;“”\"«»—–-".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && " \n\t,:;“”\"«»—–-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int mark = end < text.length() && ".,!?".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    if (mark < text.length() && open(text, begin, mark)) {
      end = mark + 1; // a quotation within keeps its closing mark, and the stop before it
    }
    if (text.regionMatches(true, begin, "that ", 0, 5) && begin + 5 < end) {
      begin += 5;
    }
    return new Span(begin, end);
  }

  /** Whether a quotation opens within and is closed by the character that follows. */
  private static boolean open(String text, int begin, int end) {
    char next = text.charAt(end);
    long straight = text.substring(begin, end).chars().filter(c -> c == '"').count();
    return next == '"' && straight % 2 == 1
        || next == '”'
            && text.lastIndexOf('“', end - 1) >= begin
            && text.lastIndexOf('“', end - 1) > text.lastIndexOf('”', end - 1);
  }

  /** The words that name who speaks: the phrase, without the clauses that hang on it. */
  static @Nullable Span source(Scene scene, List<Token> who) {
    if (who.isEmpty()) {
      return null;
    }
    Token head = who.get(0);
    Span span = head.span();
    for (Token child : scene.tree().children(head)) {
      boolean clause = Set.of("relcl", "acl", "punct", "advcl").contains(child.relation());
      Set<String> none = child.index() < head.index() ? LEADING : APPOSED;
      if (!clause && !none.contains(child.relation())) {
        span = span.union(scene.tree().subtree(child));
      }
    }
    for (Token token : scene.tree().tokens().subList(0, head.index())) {
      boolean mark = token.relation().equals("mark") && span.covers(token.span());
      span = mark ? trim(scene, new Span(token.span().end(), span.end())) : span;
    }
    return span;
  }

  private static List<Participant> speakers(Scene scene, List<Token> who) {
    return scene.parties().orPhrase(who);
  }

  private static List<Participant> addressees(Scene scene, Clause clause) {
    List<Token> whom = new ArrayList<>(clause.datives());
    if (!clause.passive()) {
      whom.addAll(clause.objects());
    }
    whom.addAll(clause.prepositional(Set.of("to", "on"), List.of()));
    return scene
        .parties()
        .of(
            whom.stream()
                .filter(
                    t -> {
                      Mention mention = scene.tree().mentionAt(t);
                      return mention != null && !mention.actors().isEmpty();
                    })
                .toList());
  }
}
