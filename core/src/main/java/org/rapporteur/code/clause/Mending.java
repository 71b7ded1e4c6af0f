package org.rapporteur.code.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * Hangs clauses elsewhere where the parser is known to hang them wrongly, and the sentence itself
 * tells so: what somebody is accused of, what a speaker does besides, what is told beside a hope.
 */
final class Mending {

  /** What is held, and so what "which they had hosted" goes with; a town is not. */
  private static final Set<String> HOLDING =
      Set.of("mediate", "broker", "facilitate", "attend", "convene", "moderate", "join");

  private static final int DEEP = 6;

  private final Annotated annotated;
  private final Lexicon lexicon;
  private final Tree tree;
  private final List<Token> tokens;
  private boolean mended;

  private Mending(Annotated annotated, Tree tree, Lexicon lexicon) {
    this.annotated = annotated;
    this.lexicon = lexicon;
    this.tree = tree;
    this.tokens = new ArrayList<>(tree.tokens());
  }

  /** The sentence's tree, with what hangs wrongly hung elsewhere. */
  static Tree of(Annotated annotated, Sentence sentence, Lexicon lexicon) {
    List<Mention> mentions = annotated.mentions(sentence.index());
    Tree read = new Tree(sentence, mentions);
    Mending mending = new Mending(annotated, read, lexicon);
    for (Token token : sentence.tokens()) {
      mending.look(token);
    }
    if (!mending.mended) {
      return read;
    }
    Sentence mended =
        new Sentence(
            sentence.index(),
            sentence.paragraph(),
            sentence.span(),
            mending.tokens,
            sentence.roles());
    return new Tree(mended, mentions);
  }

  private void look(Token token) {
    Token named = beforeAside(token);
    if (named != null) {
      hang(named, token, "nsubj");
    }
    Token head = tree.head(token);
    if (head == null) {
      return;
    }
    Token accused = chargedToo(token, head);
    if (accused != null) {
      hang(token, accused, "conj");
      return;
    }
    if (chargedNoun(token, head)) {
      return;
    }
    Token speaker = saidBesides(token, head);
    if (speaker != null) {
      hang(token, speaker, "advcl");
      return;
    }
    Token main = toldBesides(token, head);
    if (main != null) {
      hang(token, main, "conj");
      return;
    }
    Token said = saidToo(token, head);
    if (said != null) {
      hang(token, said, "conj");
      hang(tokens.get(token.index() - 1), said, "cc");
      hang(tokens.get(token.index() - 2), said, "punct");
      return;
    }
    Token held = held(token, head);
    if (held != null) {
      hang(token, held, "relcl");
    }
  }

  /** "The two sides—represented by envoys—emerged": who stands before an aside is the subject. */
  private @Nullable Token beforeAside(Token verb) {
    if (!verb.tag().matches("VB[DZPN]") || tree.child(verb, "nsubj", "nsubjpass") != null) {
      return null;
    }
    Token first = verb;
    for (Token aux : tree.childrenBy(verb, Set.of("aux", "auxpass"))) {
      first = aux.index() < first.index() ? aux : first;
    }
    if (verb.tag().equals("VBN") && first.index() == verb.index() || !dash(first.index() - 1)) {
      return null;
    }
    for (int at = first.index() - 3; at > 0; at--) {
      Token before = tokens.get(at - 1);
      if (dash(at)) {
        boolean free = before.noun() && before.head() != verb.index();
        return free && !tree.under(verb, before) ? before : null;
      }
    }
    return null;
  }

  private boolean dash(int index) {
    return index > 0 && Set.of("\u2014", "\u2013", "--", "-").contains(tokens.get(index).text());
  }

  /** "accused Velmark of looking away or offering refuge": both are what it is accused of. */
  private @Nullable Token chargedToo(Token token, Token accuse) {
    boolean beside = token.relation().equals("advcl");
    boolean after =
        (beside || token.relation().equals("conj")) && token.tag().equals("VBG") && alleges(accuse);
    if (!after || tree.child(token, "nsubj", "aux") != null) {
      return null;
    }
    for (Token child : tree.childrenBy(accuse, Set.of("prep"))) {
      Token first = tree.child(child, "pcomp");
      boolean before = first != null && first.tag().equals("VBG") && first.index() < token.index();
      if (first != null
          && before
          && (!beside && !accuse.tag().equals("VBG") || either(first, token))) {
        return first;
      }
    }
    return null;
  }

  /** Whether two are told as alternatives. */
  private boolean either(Token first, Token second) {
    return tokens.subList(Math.max(0, first.index() - 1), second.index()).stream()
        .anyMatch(t -> t.lemma().equals("or") || t.lemma().equals("either"));
  }

  /** "accused Velmark of lying and of bombing Solmar province": "bombing" is no province's name. */
  private boolean chargedNoun(Token token, Token head) {
    Token before = token.index() == 0 ? null : tokens.get(token.index() - 1);
    String text = token.text();
    boolean participle =
        token.tag().equals("NN")
            && text.endsWith("ing")
            && (token.relation().equals("compound") || token.relation().equals("nmod"))
            && head.relation().equals("pobj");
    Token preposition = participle ? tree.head(head) : null;
    if (before == null || preposition == null || before.index() != preposition.index()) {
      return false;
    }
    Token above = tree.head(preposition);
    for (int steps = 0; above != null && !above.verb() && steps < DEEP; steps++) {
      above = tree.head(above);
    }
    // "of lying about the dam and of bombing": the parser may take the second "of" for the dam's
    above = above != null && above.relation().equals("pcomp") ? beyond(above) : above;
    String stem = text.substring(0, text.length() - 3);
    String lemma = lexicon.verbs(stem).isEmpty() ? stem + "e" : stem;
    boolean named =
        tree.children(head).stream()
            .anyMatch(c -> c.tag().startsWith("NNP") && c.index() == token.index() + 1);
    if (above == null
        || !alleges(above)
        || lexicon.verbs(lemma).isEmpty()
        || !named && !head.tag().startsWith("NNP")) {
      return false;
    }
    tokens.set(
        token.index(),
        new Token(token.index(), token.span(), text, lemma, "VBG", preposition.index(), "pcomp"));
    for (Token first : tree.childrenBy(above, Set.of("prep"))) {
      if (tree.child(first, "pcomp") != null && first.index() < preposition.index()) {
        hang(preposition, first, "conj");
        break;
      }
    }
    Token noun = head;
    hang(noun, tokens.get(token.index()), "dobj");
    return true;
  }

  private @Nullable Token beyond(Token clause) {
    Token preposition = tree.head(clause);
    return preposition == null ? null : tree.head(preposition);
  }

  private boolean alleges(Token verb) {
    var embedding = lexicon.embedding(tree.lemma(verb));
    return verb.verb() && embedding != null && embedding.modality() == Modality.ALLEGED;
  }

  /**
   * "He alleged that Velmark had no say, accusing it of deceit": nobody accuses himself, so it is
   * the speaker who does.
   */
  private @Nullable Token saidBesides(Token token, Token head) {
    boolean speech =
        token.relation().equals("advcl")
            && token.tag().equals("VBG")
            && lexicon.cue("verb", tree.lemma(token)) != null
            && tree.child(token, "nsubj", "mark") == null
            && head.index() < token.index();
    Token clause = head;
    while (speech && clause.relation().equals("conj")) {
      Token first = tree.head(clause);
      if (first == null) {
        return null;
      }
      clause = first;
    }
    Token said = speech && clause.relation().equals("ccomp") ? tree.head(clause) : null;
    SpeechCue cue = said == null ? null : lexicon.cue("verb", tree.lemma(said));
    if (said == null || cue == null || said.index() > clause.index()) {
      return null;
    }
    Token object = tree.child(token, "dobj");
    Token subject = tree.child(head, "nsubj", "nsubjpass");
    boolean charge =
        cue.kind() == Statement.Kind.ACCUSATION
            && lexicon.cue("verb", tree.lemma(head)) == null
            && !sameSide(subject, tree.child(said, "nsubj"));
    return charge || sameSide(object, subject) ? said : null;
  }

  private boolean sameSide(@Nullable Token one, @Nullable Token other) {
    String side = one == null ? "" : side(one);
    return !side.isEmpty() && other != null && side.equals(side(other));
  }

  private String side(Token token) {
    Mention mention = tree.mentionAt(token);
    if (mention == null || mention.actors().size() != 1) {
      return "";
    }
    Actor actor = annotated.actors().get(mention.actors().get(0));
    return actor == null ? "" : actor.country();
  }

  /**
   * "hoped that the raids would end, and the regent had offered help": what is told in the past
   * tense is told, and not hoped for.
   */
  private @Nullable Token toldBesides(Token token, Token first) {
    boolean clause =
        token.relation().equals("conj")
            && first.relation().equals("ccomp")
            && tree.child(token, "nsubj") != null
            && tree.child(token, "mark") == null;
    Token above = clause ? tree.head(first) : null;
    boolean ahead = above != null && modal(first) && !modal(token) && first.index() > above.index();
    boolean past =
        token.tag().equals("VBD")
            || tree.children(token).stream().anyMatch(c -> c.text().equals("had"));
    return ahead && past ? above : null;
  }

  /**
   * "She said Velmark starved the town, and vowed to feed it": a verb of speech behind a comma is
   * the speaker's.
   */
  private @Nullable Token saidToo(Token token, Token first) {
    boolean bare =
        token.relation().equals("conj")
            && token.tag().equals("VBD")
            && first.relation().equals("ccomp")
            && tree.child(token, "nsubj", "nsubjpass") == null
            && lexicon.cue("verb", tree.lemma(token)) != null
            && !speech(first);
    Token said = bare ? tree.head(first) : null;
    int and = token.index() - 1;
    return said != null
            && said.tag().equals("VBD")
            && said.index() < first.index()
            && lexicon.cue("verb", tree.lemma(said)) != null
            && tree.child(said, "nsubj") != null
            && and > 0
            && tokens.get(and).lemma().equals("and")
            && tokens.get(and - 1).text().equals(",")
        ? said
        : null;
  }

  private boolean speech(Token verb) {
    SpeechCue cue = lexicon.cue("verb", tree.lemma(verb));
    return cue != null
        && cue.kind() != Statement.Kind.INTENT
        && cue.kind() != Statement.Kind.BELIEF;
  }

  private boolean modal(Token verb) {
    return tree.children(verb).stream().anyMatch(c -> c.tag().equals("MD"));
  }

  /** "the talks in Ostrel, which Solmar had mediated": the talks were, not the town. */
  private @Nullable Token held(Token verb, Token town) {
    boolean which =
        verb.relation().equals("relcl")
            && HOLDING.contains(verb.lemma())
            && town.tag().startsWith("NNP")
            && town.relation().equals("pobj");
    Token preposition = which ? tree.head(town) : null;
    Token talks = preposition == null ? null : tree.head(preposition);
    return talks != null && talks.noun() ? talks : null;
  }

  private void hang(Token token, Token head, String relation) {
    tokens.set(
        token.index(),
        new Token(
            token.index(),
            token.span(),
            token.text(),
            token.lemma(),
            token.tag(),
            head.index(),
            relation));
    mended = true;
  }
}
