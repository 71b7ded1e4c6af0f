package org.rapporteur.code.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.PhraseIndex;
import org.rapporteur.knowledge.PhraseIndex.Hit;
import org.rapporteur.knowledge.Rhetoric;
import org.rapporteur.knowledge.ToneEntry;
import org.rapporteur.knowledge.ToneEntry.Scope;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tone;

/**
 * The tone of words toward a party, as the sum of cues that can be shown: words of tone that hang
 * together with the party, turned round by negation, stronger or weaker by degree, and what the
 * statement does. Cues of one sign add up as independent chances do, 1 - (1-a)(1-b)…; the value is
 * what the kind ones make less what the hostile ones make.
 */
final class ToneScorer {

  /** A negated hard word is half a kind one; a negated kind word is nearly a hard one. */
  private static final double TURNED_HARD = -0.4;

  private static final double TURNED_KIND = -0.7;
  private static final double CONCEDED = 0.5;
  private static final Set<String> CLAUSES = Set.of("conj", "advcl", "ccomp", "relcl", "parataxis");
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "nobody", "none", "nothing", "without");

  /** What a kind alone tells of the tone, toward the party at whom it is aimed. */
  private static final Map<Statement.Kind, Double> KINDS =
      Map.of(
          Statement.Kind.THREAT, -0.75,
          Statement.Kind.ACCUSATION, -0.45,
          Statement.Kind.REFUSAL, -0.4,
          Statement.Kind.DEMAND, -0.35,
          Statement.Kind.WARNING, -0.35,
          Statement.Kind.OFFER, 0.45,
          Statement.Kind.PROMISE, 0.4,
          Statement.Kind.PRAISE, 0.45,
          Statement.Kind.CONDOLENCE, 0.7,
          Statement.Kind.APPEAL, 0.3);

  private final PhraseIndex<ToneEntry> index;

  ToneScorer(Rhetoric rhetoric) {
    this.index = rhetoric.toneIndex();
  }

  /**
   * What is heard toward parties, as one.
   *
   * @param meanings whom the words of each passage mean
   * @param heard the words of tone in what is said
   */
  record Reading(List<Meaning> meanings, List<Heard> heard) {}

  /** Reads what is said toward parties, as one. */
  Reading read(List<Passage> passages, Statement statement, List<Participant> toward) {
    List<Meaning> meanings = new ArrayList<>();
    List<Heard> heard = new ArrayList<>();
    for (Passage passage : passages) {
      Meaning meaning = Meaning.of(passage.scene(), statement, toward);
      meanings.add(meaning);
      heard.addAll(said(passage, meaning, statement.kind()));
    }
    return new Reading(meanings, heard);
  }

  /**
   * The tone toward a party.
   *
   * @param passages what is said
   * @param reading what is heard in it toward this party alone
   * @param statement whose words they are
   * @param kind what they do
   * @param toward the party
   * @param aimed whether what they do is aimed at that party
   */
  Tone score(
      List<Passage> passages,
      Reading reading,
      Statement statement,
      Statement.Kind kind,
      Participant toward,
      boolean aimed) {
    List<Tone.Cue> cues = new ArrayList<>();
    reading.heard().forEach(heard -> cues.add(heard.cue()));
    for (int i = 0; i < passages.size(); i++) {
      cues.addAll(manner(passages.get(i), reading.meanings().get(i)));
    }
    Double prior = KINDS.get(kind);
    if (prior != null && aimed) {
      Span span = statement.cue() == null ? statement.content().get(0) : statement.cue();
      cues.add(new Tone.Cue(span, "does: " + kind.name().toLowerCase(Locale.ROOT), prior));
    }
    cues.sort(Comparator.comparing(Tone.Cue::span).thenComparing(Tone.Cue::entry));
    return new Tone(toward, value(cues), cues);
  }

  private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM");

  /** A cue, and what its words do, null where that is open. */
  record Heard(Tone.Cue cue, Statement.@Nullable Kind act) {}

  /** The words of tone in a passage toward a party. */
  private List<Heard> said(Passage passage, Meaning meaning, Statement.Kind cueKind) {
    List<Token> words = passage.said();
    Turns turns =
        new Turns(index, words, i -> meaning.party(words.get(i)), i -> meaning.self(words.get(i)));
    Role role = new Role(passage, meaning);
    List<Heard> cues = new ArrayList<>();
    Set<Token> hostile = new HashSet<>();
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      Hit<ToneEntry> hit = longest(words, i, meaning, false);
      if (hit == null || i < done || turns.others(i)) {
        continue;
      }
      Token head = Passage.head(passage, words, hit.begin(), hit.end());
      double share = role.share(hit.entry().scope(), head, hit.entry().weight());
      if (share == 0 || share > 0 && governed(passage, head, hostile)) {
        continue;
      }
      boolean deed = hit.entry().scope() == Scope.DEED && share > 0;
      if (deed && (cueKind == Statement.Kind.ACCUSATION || toRebels(passage.scene(), head))) {
        continue; // "accused Kabul of sheltering the group": no kindness to who says so
      }
      done = hit.end();
      boolean not = !ownNot(words, hit) && turns.negated(passage.scene().tree(), head, hit.begin());
      if (share < 0 && !not) {
        hostile.add(head);
      }
      double weight = share * turns.factor(hit.begin());
      weight = not ? weight * (weight < 0 ? TURNED_HARD : TURNED_KIND) : weight;
      weight = turns.conceded(i) ? weight * CONCEDED : weight;
      weight = cueKind == Statement.Kind.DENIAL && weight < 0 ? -0.2 * weight : weight;
      Statement.Kind act = hit.entry().act();
      act = act == null ? role.act(hit.entry().scope(), head, share, not) : not ? null : act;
      cues.add(new Heard(cue(words, hit, not, weight), act));
    }
    return cues;
  }

  /** Whether a deed is done to rebels, criminals or gunmen. */
  private static boolean toRebels(Scene scene, Token head) {
    Token object = scene.tree().child(head, "dobj", "pobj", "dative");
    return object != null
        && scene.parties().of(List.of(object)).stream().anyMatch(p -> ARMED.contains(p.sector()));
  }

  /** "sabotaging peace efforts": what a hostile word does to good things is no praise. */
  private static boolean governed(Passage passage, Token head, Set<Token> hostile) {
    Token above = passage.scene().tree().head(head);
    for (int steps = 0; above != null && steps < 3; steps++) {
      if (hostile.contains(above)) {
        return !CLAUSES.contains(head.relation());
      }
      above = passage.scene().tree().head(above);
    }
    return false;
  }

  /** "did not accept": a phrase that holds its own negation is not turned round by it again. */
  private static boolean ownNot(List<Token> words, Hit<ToneEntry> hit) {
    for (int i = hit.begin(); i < hit.end(); i++) {
      if (NEGATIONS.contains(words.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private List<Tone.Cue> manner(Passage passage, Meaning meaning) {
    List<Token> words = passage.around();
    List<Tone.Cue> cues = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Hit<ToneEntry> hit = longest(words, i, meaning, true);
      if (hit != null) {
        cues.add(cue(words, hit, false, hit.entry().weight()));
      }
    }
    return cues;
  }

  private @Nullable Hit<ToneEntry> longest(
      List<Token> words, int at, Meaning meaning, boolean manner) {
    Hit<ToneEntry> longest = null;
    for (Hit<ToneEntry> hit :
        index.at(words, at, i -> meaning.party(words.get(i)), i -> meaning.self(words.get(i)))) {
      Scope scope = hit.entry().scope();
      boolean wanted =
          manner
              ? scope == Scope.MANNER
              : scope == Scope.QUALITY || scope == Scope.DEED || scope == Scope.FEELING;
      if (wanted && (longest == null || hit.end() > longest.end())) {
        longest = hit;
      }
    }
    return longest;
  }

  private static Tone.Cue cue(List<Token> words, Hit<ToneEntry> hit, boolean not, double weight) {
    Span span = words.get(hit.begin()).span().union(words.get(hit.end() - 1).span());
    double rounded = Math.round(Math.max(-1, Math.min(1, weight)) * 1000) / 1000.0;
    return new Tone.Cue(span, (not ? "not " : "") + hit.entry().entry(), rounded);
  }

  private static double value(List<Tone.Cue> cues) {
    double kind = 1;
    double hard = 1;
    for (Tone.Cue cue : cues) {
      kind *= cue.weight() > 0 ? 1 - cue.weight() : 1;
      hard *= cue.weight() < 0 ? 1 + cue.weight() : 1;
    }
    return Math.round((hard - kind) * 1000) / 1000.0; // (1 - kind) - (1 - hard)
  }
}
