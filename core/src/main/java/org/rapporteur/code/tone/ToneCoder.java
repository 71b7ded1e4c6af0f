package org.rapporteur.code.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Features;
import org.rapporteur.code.vectors.WordVectors;
import org.rapporteur.knowledge.Rhetoric;
import org.rapporteur.knowledge.Topic;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Kind;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tone;

/**
 * Understands statements: what they do, whom they are about, whether on a condition, on what topics
 * and in what tone. Stateless; shared between threads.
 */
public final class ToneCoder {

  private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");
  static final Set<Kind> DIRECTED =
      Set.of(
          Kind.THREAT,
          Kind.DEMAND,
          Kind.APPEAL,
          Kind.PRAISE,
          Kind.CONDOLENCE,
          Kind.OFFER,
          Kind.PROMISE,
          Kind.WARNING,
          Kind.ACCUSATION,
          Kind.REFUSAL);

  private final Rhetoric rhetoric;
  private final ToneScorer scorer;
  private final @Nullable Learnt learnt;
  private final Acts acts;

  /** A coder that knows these words, and nothing else. */
  public ToneCoder(Rhetoric rhetoric) {
    this(rhetoric, null);
  }

  /**
   * A coder.
   *
   * @param rhetoric words of tone
   * @param learnt what was learnt from whole statements; null to do without, which is faster
   */
  public ToneCoder(Rhetoric rhetoric, @Nullable Learnt learnt) {
    this.rhetoric = rhetoric;
    this.scorer = new ToneScorer(rhetoric);
    this.learnt = learnt;
    this.acts = new Acts(rhetoric);
  }

  /**
   * The statements of a document, understood.
   *
   * @param scenes its sentences, in order
   * @param statements found in them, by begin of their content
   */
  public List<Statement> understand(List<Scene> scenes, List<Statement> statements) {
    List<Statement> understood = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      understood.add(understand(scenes, statements, i, List.of(), understood));
    }
    return understood;
  }

  /**
   * One statement, understood as being about a party that is given.
   *
   * @param scenes the document's sentences
   * @param statement one of its statements
   * @param party whom it is about; its span tells which words name it
   */
  public Statement understand(List<Scene> scenes, Statement statement, Participant party) {
    return understand(scenes, List.of(statement), 0, List.of(party), List.of());
  }

  /**
   * What tone and kind are learnt by: all that is found in a statement toward a party that is
   * given, without what was learnt before.
   *
   * @param scenes the document's sentences
   * @param statement one of its statements, as found
   * @param party whom it is about; its span tells which words name it
   * @param vectors of words
   * @return the signs with their values
   */
  public Features signs(
      List<Scene> scenes, Statement statement, Participant party, WordVectors vectors) {
    List<Passage> passages = Passage.of(scenes, statement, List.of());
    ToneScorer.Reading all = scorer.read(passages, statement, List.of(party));
    Acts.Found found = acts.find(passages, all.meanings(), all.heard());
    Kind rule = Acts.kind(statement.kind(), found);
    Tone words = scorer.score(passages, all, statement, rule, party, true);
    Wording wording = Wording.of(passages, statement, party, List.of());
    return Signs.of(wording, vectors, words.cues(), words.value(), statement.kind(), rule);
  }

  private Statement understand(
      List<Scene> scenes,
      List<Statement> statements,
      int at,
      List<Participant> given,
      List<Statement> before) {
    Statement statement = statements.get(at);
    List<Passage> passages = Passage.of(scenes, statement, within(statements, at));
    List<Participant> about = given.isEmpty() ? about(passages, statement) : given;
    if (given.isEmpty() && foreign(about, statement).isEmpty()) {
      Participant carried = Carried.party(passages, statement, before);
      about = carried == null ? about : Carried.first(carried, about);
    }
    List<Participant> toward = foreign(about, statement);
    ToneScorer.Reading all = scorer.read(passages, statement, toward);
    // "even if the talks have stalled" accuses nobody where nobody is named
    List<ToneScorer.Heard> heard =
        all.heard().stream().filter(h -> !toward.isEmpty() || h.act() != Kind.ACCUSATION).toList();
    Acts.Found found = acts.find(passages, all.meanings(), heard);
    boolean press = statement.speaker() != null && statement.speaker().sector().equals("MED");
    // papers tell what others are accused of or threatened with
    Kind rule = press ? statement.kind() : Acts.kind(statement.kind(), found);
    Kind kind = rule;
    List<Tone> tones = new ArrayList<>();
    for (Participant each : toward) {
      boolean aimed = toward.size() == 1 || aimed(statement, toward, each);
      ToneScorer.Reading own =
          toward.size() == 1 ? all : scorer.read(passages, statement, List.of(each));
      Tone tone = scorer.score(passages, own, statement, rule, each, aimed);
      if (learnt != null && aimed && asks(statement)) {
        Wording wording = Wording.of(passages, statement, each, others(statements, at));
        Features signs =
            Signs.of(wording, learnt.vectors(), tone.cues(), tone.value(), statement.kind(), rule);
        kind =
            kind == rule && !press ? Acts.kind(statement.kind(), rule, learnt.kinds(signs)) : kind;
        tone = learnt.tone(tone, signs, wording, statement);
      }
      // what is promised against somebody is no kindness to him
      tones.add(tone.value() > 0 && opposed(passages, each) ? new Tone(each, 0, List.of()) : tone);
    }
    return statement.understood(
        kind, about, found.conditional() && Acts.mayHang(kind, statement), topics(passages), tones);
  }

  /** What nobody named says, and what is only thought or wanted, is not worth the time. */
  private static boolean asks(Statement statement) {
    return statement.source() != null
        && statement.kind() != Kind.BELIEF
        && statement.kind() != Kind.INTENT;
  }

  /** Statements of others that lie within this one's content. */
  private static List<Statement> within(List<Statement> statements, int at) {
    Statement own = statements.get(at);
    List<Statement> within = new ArrayList<>();
    // by begin of content: those that lie within stand near
    for (int i = Math.max(0, at - 8); i < Math.min(statements.size(), at + 9); i++) {
      Statement other = statements.get(i);
      Span cue = other.cue();
      boolean nested =
          i != at && cue != null && own.content().stream().anyMatch(c -> c.covers(cue));
      if (nested && !sameSpeaker(own, other)) {
        within.add(other);
      }
    }
    return within;
  }

  /** Statements that somebody else makes in the same sentences. */
  private static List<Statement> others(List<Statement> statements, int at) {
    Statement own = statements.get(at);
    List<Statement> others = new ArrayList<>();
    for (int i = Math.max(0, at - 8); i < Math.min(statements.size(), at + 9); i++) {
      Statement other = statements.get(i);
      boolean near = other.evidence().span().overlaps(own.evidence().span());
      if (near && !sameSpeaker(own, other)) {
        others.add(other);
      }
    }
    return others;
  }

  private static boolean sameSpeaker(Statement one, Statement other) {
    Participant speaker = one.speaker();
    Participant second = other.speaker();
    return speaker == null || second == null || Meaning.same(speaker, second);
  }

  /**
   * The parties that content names or, where it says "you" or its cue is aimed at them, to whom it
   * is said; those of the speaker's own side last.
   */
  private static List<Participant> about(List<Passage> passages, Statement statement) {
    List<Participant> found = new ArrayList<>(statement.about());
    boolean you = false;
    for (Passage passage : passages) {
      Scene scene = passage.scene();
      for (Mention mention : scene.annotated().mentions(scene.sentence().index())) {
        if (statement.content().stream().anyMatch(c -> c.covers(mention.span()))) {
          for (String id : mention.actors()) {
            found.add(scene.parties().participant(id, mention.span()));
          }
        }
      }
      for (Token token : passage.said()) {
        you |= SECOND.contains(token.text().toLowerCase(Locale.ROOT));
      }
    }
    Participant speaker = statement.speaker();
    List<Participant> about =
        new ArrayList<>(
            Parties.distinct(found).stream()
                .filter(p -> speaker == null || !Parties.key(p).equals(Parties.key(speaker)))
                .toList());
    if (you || about.isEmpty() && DIRECTED.contains(statement.kind())) {
      about.addAll(0, statement.addressees());
    }
    List<Participant> all = new ArrayList<>(Parties.distinct(about));
    all.sort(Comparator.comparing(p -> speaker != null && p.side().equals(speaker.side())));
    return all;
  }

  /** Those for whom the speaker does not speak himself, and whom the cue names in any case. */
  private static List<Participant> foreign(List<Participant> about, Statement statement) {
    Participant speaker = statement.speaker();
    return about.stream()
        .filter(p -> speaker == null || !own(statement, speaker, p) || outside(statement, p))
        .toList();
  }

  /** "to act together against the Front": the party stands behind "against". */
  private static boolean opposed(List<Passage> passages, Participant party) {
    Span span = party.span();
    return span != null
        && passages.stream()
            .map(p -> p.scene().tree())
            .anyMatch(
                tree ->
                    tree.tokens().stream()
                        .anyMatch(t -> span.covers(t.span()) && tree.on(t, "against")));
  }

  /** Whether a party is what the speaker speaks for, by his state or by his office. */
  private static boolean own(Statement statement, Participant speaker, Participant party) {
    return Meaning.speaksFor(speaker, party)
        || !party.actor().isEmpty() && statement.office().startsWith(party.actor() + ".");
  }

  /** Of several parties, the one that the cue itself names, else the first not on its own side. */
  private static boolean aimed(Statement statement, List<Participant> about, Participant party) {
    boolean named =
        statement.about().contains(party) && outside(statement, party)
            || statement.addressees().contains(party);
    boolean anyNamed =
        about.stream()
            .anyMatch(
                p ->
                    statement.about().contains(p) && outside(statement, p)
                        || statement.addressees().contains(p));
    return anyNamed ? named : party.equals(about.get(0)) || Meaning.same(party, about.get(0));
  }

  private static boolean outside(Statement statement, Participant party) {
    Span span = party.span();
    return span != null && statement.content().stream().noneMatch(c -> c.covers(span));
  }

  private List<String> topics(List<Passage> passages) {
    Set<Integer> found = new TreeSet<>();
    List<Topic> all = rhetoric.topics();
    for (boolean said : new boolean[] {true, false}) {
      for (Passage passage : found.isEmpty() ? passages : List.<Passage>of()) {
        List<Token> words = said ? passage.said() : passage.scene().tree().tokens();
        for (int i = 0; i < words.size(); i++) {
          rhetoric
              .topicIndex()
              .at(words, i, w -> false, w -> false)
              .forEach(hit -> found.add(all.indexOf(hit.entry())));
        }
      }
    }
    return found.stream().map(i -> all.get(i).id()).toList();
  }
}
