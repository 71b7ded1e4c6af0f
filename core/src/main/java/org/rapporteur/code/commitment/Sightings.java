package org.rapporteur.code.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.accord.NoticeWords;
import org.rapporteur.model.AccordNotice.Kind;
import org.rapporteur.model.AccordNotice.Status;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Finds where a sentence tells of an accord by its noun: "reached a deal", "the accord bans". */
final class Sightings {

  static final NoticeWords WORDS = NoticeWords.standard();

  /** What is told of an accord older than this is history. */
  private static final int NEWS_DAYS = 300;

  private static final Set<String> ANNOUNCING = Set.of("announce", "unveil", "declare", "issue");

  private static final Set<String> ANOTHER = Set.of("another", "second", "third", "separate");

  private Sightings() {}

  /** What makes an accord, in one sentence. */
  static List<Sighting> made(Scene scene) {
    List<Sighting> found = new ArrayList<>();
    for (Token noun : scene.tree().tokens()) {
      Token verb = names(scene, noun) ? maker(scene.tree(), noun) : null;
      if (verb != null && Accounts.real(scene, verb) && !past(scene, noun, verb)) {
        Token named = behindColon(scene, noun);
        found.add(
            new Sighting(
                verb,
                noun,
                name(scene, named),
                kind(scene.tree(), named),
                status(verb),
                parties(scene, noun, verb),
                another(scene.tree(), noun),
                "made: " + verb.lemma()));
      }
    }
    return found;
  }

  /** Accords that a sentence tells the contents of: "the accord provides for". */
  static List<Sighting> told(Scene scene) {
    Tree tree = scene.tree();
    List<Sighting> found = new ArrayList<>();
    for (Token noun : tree.tokens()) {
      Token verb = tree.head(noun);
      boolean proposal = noun.lemma().equals("proposal");
      boolean subject = noun.relation().equals("nsubj") && verb != null && verb.verb();
      if (!subject || verb == null || !proposal && !names(scene, noun) && !known(tree, noun)) {
        continue;
      }
      boolean contents = WORDS.is("content", tree.lemma(verb));
      if (contents && Accounts.real(scene, verb) && !past(scene, noun, verb)) {
        found.add(
            new Sighting(
                verb,
                noun,
                name(scene, noun),
                proposal ? Kind.ACCORD : kind(tree, noun),
                proposal || proposed(tree, noun) ? Status.PROPOSED : Status.AGREED,
                parties(scene, noun, verb),
                another(tree, noun),
                "contents: " + verb.lemma()));
      }
    }
    return found;
  }

  /** "The statement", told of before as a joint one. */
  private static boolean known(Tree tree, Token noun) {
    return noun.lemma().equals("statement")
        && tree.children(noun).stream()
            .anyMatch(c -> Set.of("the", "this", "that").contains(c.lemma()));
  }

  /** "Under the deal": the noun; null if the sentence has none. */
  static @Nullable Token under(Scene scene) {
    Tree tree = scene.tree();
    for (Token token : tree.tokens()) {
      Token noun = token.lemma().equals("under") ? tree.child(token, "pobj") : null;
      if (noun != null && noun.tag().equals("WDT")) {
        return noun;
      }
      boolean terms = noun != null && Set.of("term", "terms").contains(noun.lemma());
      Token of = terms && noun != null ? tree.child(noun, "prep") : null;
      noun = of == null ? noun : tree.child(of, "pobj");
      boolean one = noun != null && noun.tag().equals("NN");
      if (noun != null && one && names(scene, noun) && !past(scene, noun, noun)) {
        return noun;
      }
    }
    return null;
  }

  /** Whether a noun names an accord; a statement, declaration or decision only a joint one. */
  private static boolean names(Scene scene, Token noun) {
    Tree tree = scene.tree();
    NoticeWords.Entry entry = entry(tree, noun);
    if (entry == null || tree.negated(noun) || noun.relation().equals("compound")) {
      return false;
    }
    boolean joint =
        tree.children(noun).stream()
            .anyMatch(c -> Set.of("joint", "common", "shared").contains(c.text()));
    boolean loose =
        Set.of("JOINT_STATEMENT", "DECISION").contains(entry.kind())
            || Set.of("framework", "roadmap").contains(noun.lemma());
    Token above = tree.head(noun);
    boolean emerged =
        above != null && above.lemma().equals("with") && tree.on(above, "emerge")
            || above != null && above.lemma().equals("on") && tree.on(above, "agree");
    return !loose || joint || emerged;
  }

  /** What a noun names; the tagger cuts "cease-fire" in two. */
  private static NoticeWords.@Nullable Entry entry(Tree tree, Token noun) {
    boolean cut =
        noun.lemma().equals("fire")
            && tree.children(noun).stream().anyMatch(c -> c.lemma().equals("cease"));
    return WORDS.entry("noun", cut ? "cease-fire" : noun.lemma());
  }

  /** The verb by which an accord comes about; null if none does. */
  private static @Nullable Token maker(Tree tree, Token noun) {
    Token above = tree.head(noun);
    if (above == null) {
      return null;
    }
    boolean object = Set.of("dobj", "nsubjpass").contains(noun.relation());
    if (object && above.verb()) {
      boolean made = WORDS.is("make", above.lemma()) || above.lemma().equals("agree");
      return made ? above : null;
    }
    if (above.verb() && noun.relation().equals("nsubj") && above.tag().equals("VBN")) {
      return WORDS.is("make", above.lemma()) ? above : null;
    }
    Token verb = noun.relation().equals("pobj") ? tree.head(above) : null;
    return verb != null && verb.verb() && WORDS.is(above.lemma(), verb.lemma()) ? verb : null;
  }

  /** "A decision: a joint framework for …": what stands behind the colon has the better name. */
  private static Token behindColon(Scene scene, Token noun) {
    boolean colon = false;
    for (Token token : scene.tree().tokens()) {
      colon |= token.index() > noun.index() && token.text().equals(":");
      if (colon && token.noun() && WORDS.is("noun", token.lemma())) {
        return token;
      }
    }
    return noun;
  }

  /** The noun with what stands before it, without an article, and what it is for or on. */
  private static @Nullable Span name(Scene scene, Token noun) {
    Tree tree = scene.tree();
    Span span = noun.span();
    for (Token child : tree.children(noun)) {
      boolean article =
          Set.of("DT", "PRP$", "WDT").contains(child.tag()) || child.relation().equals("poss");
      boolean before =
          child.index() < noun.index() && !article && !child.relation().equals("punct");
      boolean topic =
          child.index() > noun.index() && Set.of("for", "on", "of").contains(child.lemma());
      if (before || topic) {
        span = span.union(tree.subtree(child));
      }
    }
    Token above = tree.head(noun);
    // "signed a memorandum of understanding on fisheries": the topic may hang on the verb
    for (Token child : above == null || !above.verb() ? List.<Token>of() : tree.children(above)) {
      Token topic = child.lemma().equals("on") ? tree.child(child, "pobj") : null;
      boolean next = topic != null && child.span().begin() <= span.end() + 1;
      boolean time = topic != null && time(scene, tree.subtree(topic)) != null;
      if (topic != null && next && !time && child.index() > noun.index()) {
        span = span.union(topic.span()).union(tree.subtree(topic));
      }
    }
    boolean bare = span.equals(noun.span());
    return bare ? null : cut(scene, span);
  }

  /** Up to the first comma, relative clause or time. */
  private static Span cut(Scene scene, Span span) {
    int end = span.end();
    for (Token token : scene.tree().tokens()) {
      boolean inside = token.span().begin() > span.begin() && token.span().end() <= end;
      boolean ends =
          Set.of(",", ";", "that", "which", "(", "—").contains(token.text())
              || Set.of("on", "in").contains(token.lemma())
                  && token.index() + 1 < scene.tree().tokens().size()
                  && time(scene, scene.tree().tokens().get(token.index() + 1).span()) != null;
      if (inside && ends) {
        int last = token.index() - 1;
        return new Span(span.begin(), scene.tree().tokens().get(last).span().end());
      }
    }
    return span;
  }

  static Kind kind(Tree tree, Token noun) {
    for (Token child : tree.children(noun)) {
      NoticeWords.Entry entry = WORDS.entry("noun", child.lemma());
      if (child.relation().equals("compound") && entry != null) {
        return Kind.valueOf(entry.kind());
      }
    }
    NoticeWords.Entry entry = entry(tree, noun);
    return entry == null ? Kind.UNDERSTANDING : Kind.valueOf(entry.kind());
  }

  private static Status status(Token verb) {
    return Set.of("sign", "ink", "initial").contains(verb.lemma())
        ? Status.SIGNED
        : ANNOUNCING.contains(verb.lemma()) ? Status.ANNOUNCED : Status.AGREED;
  }

  /** Subject and agent, "with" on verb and noun, "between" and "of" on the noun, its owner. */
  private static List<Participant> parties(Scene scene, Token noun, Token verb) {
    Tree tree = scene.tree();
    Clause clause = new Clause(tree, verb);
    List<Participant> found = new ArrayList<>();
    boolean content = noun.relation().equals("nsubj");
    boolean broker = WORDS.is("mediate", verb.lemma());
    if (!content && !broker) {
      List<Token> subject = clause.passive() ? clause.actors() : clause.surfaceSubject();
      found.addAll(acting(scene, subject));
      found.addAll(represented(scene, subject, verb));
      if (found.isEmpty() && subject.isEmpty()) {
        found.addAll(both(scene, verb));
      }
    }
    List<Token> holders = new ArrayList<>(List.of(noun));
    if (!content || Set.of("keep", "extend", "renew", "uphold", "end").contains(verb.lemma())) {
      holders.add(verb);
      Token object = tree.child(verb, "dobj");
      if (object != null) {
        holders.add(object);
      }
    }
    List<Participant> between = new ArrayList<>();
    for (Token holder : holders) {
      for (Token child : tree.childrenBy(holder, Set.of("prep"))) {
        if (Set.of("between", "among").contains(child.lemma())) {
          between.addAll(acting(scene, tree.childrenBy(child, Set.of("pobj"))));
        }
      }
    }
    if (Sides.of(between).size() > 1) {
      return Parties.distinct(between); // who announces an accord between others is no party to it
    }
    for (Token holder : holders) {
      for (Token child : tree.children(holder)) {
        boolean of = holder.equals(noun) && Set.of("by", "of").contains(child.lemma());
        if (child.relation().equals("prep")
            && (of || Set.of("with", "between", "among").contains(child.lemma()))) {
          found.addAll(acting(scene, tree.childrenBy(child, Set.of("pobj"))));
        }
        if (holder.equals(noun) && (child.relation().equals("poss") || front(noun, child))) {
          found.addAll(Sides.named(scene, tree.subtree(child)));
        }
      }
    }
    return Parties.distinct(found);
  }

  private static boolean front(Token noun, Token child) {
    return child.index() < noun.index()
        && (child.tag().startsWith("JJ") || child.tag().startsWith("NN"));
  }

  /** Who acts, and for "the two sides, represented by A and B" those two. */
  private static List<Participant> acting(Scene scene, List<Token> heads) {
    List<Participant> found = new ArrayList<>(scene.parties().acting(heads));
    for (Token head : heads) {
      for (Token child : scene.tree().childrenBy(head, Set.of("acl", "appos"))) {
        if (child.text().equals("represented") || child.relation().equals("appos")) {
          found.addAll(Sides.named(scene, scene.tree().subtree(child)));
        }
      }
    }
    return found;
  }

  /** "The two sides — led by A and B — reached": the people named between subject and verb. */
  private static List<Participant> represented(Scene scene, List<Token> subject, Token verb) {
    Token head = subject.isEmpty() ? verb : subject.get(0);
    Mention mention = scene.tree().mentionAt(head);
    boolean sides = mention != null && mention.kind() == Mention.Kind.PARTIES;
    if (!sides || head.index() > verb.index()) {
      return List.of();
    }
    int after = head.span().end();
    int before = verb.span().begin();
    Span between = new Span(after, before);
    return Sides.named(scene, between).stream()
        .filter(p -> p.actor().startsWith("person:"))
        .toList();
  }

  /** "After hours of talks the two sides … emerged": where the parser finds no subject. */
  private static List<Participant> both(Scene scene, Token verb) {
    Span before = new Span(scene.sentence().span().begin(), verb.span().begin());
    boolean both =
        scene.annotated().mentions(scene.sentence().index()).stream()
            .anyMatch(m -> m.kind() == Mention.Kind.PARTIES && before.covers(m.span()));
    return both ? Sides.named(scene, before) : List.of();
  }

  private static boolean another(Tree tree, Token noun) {
    return tree.children(noun).stream().anyMatch(c -> ANOTHER.contains(c.lemma()));
  }

  static boolean proposed(Tree tree, Token noun) {
    return tree.children(noun).stream()
        .anyMatch(c -> WORDS.is("proposed", c.text().toLowerCase(Locale.ROOT)));
  }

  /** History: an old year on the noun or the verb, or a word that says so. */
  static boolean past(Scene scene, Token noun, Token verb) {
    Tree tree = scene.tree();
    LocalDate day = scene.annotated().day();
    for (Token child : tree.children(noun)) {
      if (WORDS.is("past", child.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    List<Token> near = new ArrayList<>(tree.children(noun));
    near.addAll(tree.children(verb));
    for (Token child : near) {
      LocalDate end = time(scene, tree.subtree(child));
      boolean own = child.relation().equals("ccomp") || child.relation().equals("conj");
      if (!own && end != null && day != null && end.isBefore(day.minusDays(NEWS_DAYS))) {
        return true;
      }
    }
    return false;
  }

  /** The last day of a time within a stretch; null if there is none. */
  private static @Nullable LocalDate time(Scene scene, Span span) {
    return scene.annotated().times(scene.sentence().index()).stream()
        .filter(t -> span.overlaps(t.span()) && span.length() < 60)
        .map(t -> t.when().end())
        .findFirst()
        .orElse(null);
  }
}
