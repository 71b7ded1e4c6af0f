package org.rapporteur.code.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.RoundReport.Delegation;
import org.rapporteur.model.Token;

/** Who sits at the table, who brought them there, and whose the room is, by one sentence. */
final class Table {

  private static final Set<String> MEDIATING =
      Set.of("mediate", "broker", "facilitate", "moderate");
  private static final Set<String> HOSTING = Set.of("host");

  /** Nouns for who speaks at the table; whose they are, is a party. */
  private static final Set<String> DELEGATES =
      Set.of("negotiator", "delegation", "delegate", "representative", "envoy", "team");

  /** Sectors of those who can be a side; a state as such has none. */
  private static final Set<String> SIDES =
      Set.of("", "GOV", "MIL", "REB", "IGO", "SPY", "COP", "LEG", "UAF", "SEP");

  private static final Set<String> BETWEEN = Set.of("between", "with", "among");

  private final Scene scene;
  private final Tree tree;

  Table(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /** Adds all that the sentence says of who takes part. */
  void seat(Finding finding) {
    Cue cue = finding.cue;
    List<Token> nouns = List.of(cue.noun(), cue.top());
    for (Token noun : nouns) {
      if (noun.noun() || Cue.names(noun)) {
        named(finding, noun);
      }
    }
    Token verb = finding.verb;
    if (verb != null) {
      of(finding, verb, nouns);
    }
    for (Token other : tree.tokens()) {
      boolean by = tree.children(other).stream().anyMatch(c -> c.lemma().equals("by"));
      if (by && other.tag().equals("VBN") && other.index() > cue.noun().index()) {
        third(finding, other); // "the talks between them, mediated by Solmar, …"
      }
    }
    delegates(finding);
  }

  /** "Talks between A and B", "A's talks with B", "A-B talks", "talks mediated by C". */
  private void named(Finding finding, Token noun) {
    for (Token child : tree.children(noun)) {
      if (BETWEEN.contains(child.lemma())) {
        finding.parties.addAll(sides(tree.childrenBy(child, Set.of("pobj"))));
      }
      boolean before = Set.of("compound", "nmod", "poss", "amod").contains(child.relation());
      Mention mention = tree.mentionAt(child);
      boolean seat = mention != null && mention.kind() == Mention.Kind.METONYM;
      if (before && !place(child) && !seat) { // "the Tarsk talks" may be held there or by it
        boolean third =
            tree.children(child).stream().anyMatch(c -> mediates(c))
                || next(child) != null && mediates(next(child));
        (third ? finding.mediators : finding.parties).addAll(sides(List.of(child)));
      }
      if (child.verb() && Set.of("acl", "relcl").contains(child.relation())) {
        third(finding, child);
      }
      if (mediates(child)) {
        // "the Solmar-brokered talks"
        tree.below(child).forEach(c -> finding.mediators.addAll(sides(List.of(c))));
      }
    }
  }

  private @Nullable Token next(Token token) {
    List<Token> all = tree.tokens();
    for (int i = token.index() + 1; i < Math.min(all.size(), token.index() + 3); i++) {
      if (!all.get(i).text().equals("-")) {
        return all.get(i);
      }
    }
    return null;
  }

  private static boolean mediates(@Nullable Token token) {
    return token != null
        && (MEDIATING.contains(token.lemma())
            || Set.of("mediated", "brokered").contains(token.text()));
  }

  private void of(Finding finding, Token verb, List<Token> nouns) {
    Clause clause = new Clause(tree, verb);
    boolean subject = nouns.stream().anyMatch(n -> n.relation().startsWith("nsubj"));
    boolean third = third(finding, verb);
    if (finding.mention || third) {
      return;
    }
    boolean own = nouns.stream().anyMatch(n -> tree.under(n, verb));
    if (own && (!subject || clause.passive())) {
      finding.parties.addAll(sides(clause.actors()));
    }
    for (Token child : tree.children(verb)) {
      if (BETWEEN.contains(child.lemma())) {
        List<Token> others = tree.childrenBy(child, Set.of("pobj"));
        boolean between = asMediators(child);
        (between ? finding.mediators : finding.parties).addAll(sides(others));
      }
    }
    for (Token other : tree.childrenBy(verb, Set.of("conj"))) {
      third(finding, other);
    }
  }

  /** "With Solmar as mediator". */
  private boolean asMediators(Token with) {
    return with.lemma().equals("with")
        && tree.tokens().stream()
            .filter(t -> t.index() > with.index() && t.lemma().equals("mediator"))
            .anyMatch(t -> tree.on(t, "as"));
  }

  /** Whether the verb is one of third parties; adds them. */
  private boolean third(Finding finding, Token verb) {
    boolean hosts = HOSTING.contains(verb.lemma());
    if (!MEDIATING.contains(verb.lemma()) && !hosts) {
      return false;
    }
    List<Token> actors = new Clause(tree, verb).actors();
    List<Participant> found = sides(actors.stream().filter(t -> !Cue.names(t)).toList());
    if (hosts) {
      finding.host = found.isEmpty() ? finding.host : found.get(0);
    } else {
      finding.mediators.addAll(found);
    }
    return true;
  }

  /** Delegations in the sentence, and the sides that they speak for. */
  private void delegates(Finding finding) {
    for (Token token : tree.tokens()) {
      if (DELEGATES.contains(token.lemma()) && token.noun()) {
        List<Participant> whose = sides(List.of(token));
        finding.delegates.addAll(whose);
        whose.forEach(w -> finding.delegations.add(new Delegation(w, "")));
      }
      if (token.verb() && Set.of("represent", "represented", "lead").contains(token.lemma())) {
        leaders(finding, token);
      }
    }
    for (Participant party : finding.parties) {
      if (person(party) || !office(party).isEmpty()) {
        finding.delegations.add(new Delegation(party, office(party)));
      }
    }
  }

  /** "Represented by Reld and Prime Minister Hollin": whom a list names, up to the next verb. */
  private void leaders(Finding finding, Token verb) {
    List<Token> all = tree.tokens();
    int at = verb.index() + 1;
    boolean by = at < all.size() && all.get(at).lemma().equals("by");
    for (int i = at; by && i < all.size() && !all.get(i).verb(); i++) {
      Mention mention = tree.mentionOver(all.get(i));
      boolean named = mention != null && mention.kind() == Mention.Kind.PERSON;
      for (String id : named && mention != null ? mention.actors() : List.<String>of()) {
        Participant person = scene.parties().participant(id, all.get(i).span());
        finding.delegations.add(new Delegation(person, office(person)));
        finding.delegates.add(person);
      }
    }
  }

  private static boolean person(Participant participant) {
    return participant.actor().startsWith("person:");
  }

  /** The office of a person that the text names, or that he holds on the day; or the office. */
  String office(Participant participant) {
    Actor actor = scene.annotated().actors().get(participant.actor());
    if (actor == null) {
      return "";
    }
    if (actor.kind() == Actor.Kind.OFFICE) {
      return actor.id();
    }
    var day = scene.annotated().day();
    return actor.tenures().stream()
        .filter(t -> day == null ? t.end() == null : t.holds(day))
        .findFirst()
        .map(t -> t.office())
        .orElse("");
  }

  private boolean place(Token token) {
    return scene.parties().place(token);
  }

  /** Those among whom the phrases name who can be sides of talks. */
  List<Participant> sides(List<Token> heads) {
    List<Token> wanted = new ArrayList<>(heads);
    return scene.parties().acting(wanted).stream().filter(this::side).toList();
  }

  /** States, governments, armed groups, international bodies, and their people. */
  private boolean side(Participant participant) {
    return !participant.actor().isEmpty()
        && SIDES.contains(participant.sector())
        && (!participant.country().isEmpty()
            || Set.of("REB", "IGO", "UAF").contains(participant.sector()));
  }

  /** "The two sides", "the two ministers": words that stand for several sides. */
  List<Participant> both() {
    List<Participant> found = new ArrayList<>();
    for (Token token : tree.tokens()) {
      Mention mention = tree.mentionAt(token);
      if (mention != null
          && mention.actors().size() > 1
          && mention.kind() == Mention.Kind.PARTIES) {
        mention.actors().forEach(id -> found.add(scene.parties().participant(id, mention.span())));
      }
    }
    return found.stream().filter(this::side).toList();
  }
}
