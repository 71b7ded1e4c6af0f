package org.rapporteur.code.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Embedding;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;

/**
 * What the judge looks at: the verbs and nouns on the way from source to target, how real they are,
 * how the lexicon types them, and the words between and around. The words of source and target
 * themselves count only by kind, so that no name decides.
 */
public final class PairFeatures {

  private final Pair pair;
  private final Tree tree;
  private final Map<String, Double> found = new HashMap<>();

  private PairFeatures(Pair pair) {
    this.pair = pair;
    this.tree = pair.scene().tree();
  }

  /** The features of a pair by name, with their values. */
  public static Map<String, Double> of(Pair pair) {
    PairFeatures features = new PairFeatures(pair);
    features.way();
    features.ends();
    features.words();
    return features.found;
  }

  private void add(String name, double value) {
    found.merge(name, value, Math::max);
  }

  private void way() {
    List<Token> verbs = pair.verbs();
    List<Token> nouns = new ArrayList<>();
    pair.up().stream().filter(Token::noun).forEach(nouns::add);
    if (pair.top().noun()
        && !pair.top().equals(pair.source())
        && !pair.top().equals(pair.target())) {
      nouns.add(pair.top());
    }
    pair.down().stream().filter(Token::noun).forEach(nouns::add);
    for (int i = 0; i < verbs.size(); i++) {
      Token verb = verbs.get(i);
      String place = (i == 0 ? "f" : "") + (i == verbs.size() - 1 ? "l" : "");
      Map<String, Double> told = verb(verb);
      told.forEach((name, value) -> add("v" + name, value));
      if (!place.isEmpty()) {
        told.forEach((name, value) -> add(place + name, value));
      }
      if (i > 0) {
        pairOf(verbs.get(i - 1), verb);
      }
    }
    if (verbs.size() > 2) {
      pairOf(verbs.get(0), verbs.get(verbs.size() - 1));
    }
    for (Token noun : nouns) {
      add("n:" + noun.lemma(), 1);
      for (String type : nounTypes(noun)) {
        add("nt:" + type, 1);
      }
      Token last = verbs.isEmpty() ? null : verbs.get(verbs.size() - 1);
      if (last != null) {
        add("vn:" + tree.lemma(last) + "+" + noun.lemma(), 1);
        for (String type : nounTypes(noun)) {
          add("vnt:" + tree.lemma(last) + "+" + type, 1);
        }
      }
    }
    List<Token> above = pair.above();
    for (int i = 0; i < Math.min(2, above.size()); i++) {
      add("above:" + tree.lemma(above.get(i)), 0.5);
    }
    add("order:" + (pair.source().index() < pair.target().index()), 1);
    add("way:" + Math.min(6, pair.length()), 1);
    Token preposition = pair.down().isEmpty() ? null : pair.down().get(pair.down().size() - 1);
    if (preposition != null && preposition.tag().matches("IN|TO")) {
      add("p:" + preposition.lemma(), 1);
      for (Token verb : verbs) {
        add("vp:" + tree.lemma(verb) + "+" + preposition.lemma(), 1);
      }
    }
  }

  /** What a verb and what hangs on it tell, without the verb's place on the way. */
  private Map<String, Double> verb(Token verb) {
    Map<String, Double> told = new LinkedHashMap<>();
    String lemma = tree.lemma(verb);
    Clause clause = new Clause(tree, verb);
    Set<String> cues = cues(verb, clause);
    told.put(":" + lemma, 1.0);
    for (String cue : cues) {
      told.put("c:" + cue, 0.7);
      told.put(":" + lemma + "|" + cue, 0.7);
    }
    for (Token object : clause.objects()) {
      if (!object.equals(pair.source()) && !object.equals(pair.target())) {
        told.put("o:" + lemma + "+" + object.lemma(), 1.0);
        told.put("ob:" + object.lemma(), 0.7);
        for (String type : nounTypes(object)) {
          told.put("ot:" + lemma + "+" + type, 1.0);
        }
      }
    }
    for (String type : verbTypes(lemma, clause)) {
      told.put("t:" + type, 1.0);
      for (String cue : cues) {
        told.put("tc:" + type + "|" + cue, 1.0);
      }
    }
    for (Token child : tree.children(verb)) {
      if (child.relation().equals("prep")) {
        told.put("p:" + lemma + "+" + child.lemma(), 0.7);
        Token below = tree.child(child, "pobj");
        if (below != null && !below.equals(pair.target()) && !below.equals(pair.source())) {
          told.put("po:" + lemma + "+" + child.lemma() + "+" + below.lemma(), 0.7);
        }
      }
      if (child.relation().equals("xcomp") || child.relation().equals("ccomp")) {
        pairOf(verb, child);
        for (String type : verbTypes(tree.lemma(child), new Clause(tree, child))) {
          told.put("x:" + lemma + ">" + type, 1.0);
        }
      }
      if (child.relation().equals("acomp") || child.relation().equals("attr")) {
        told.put("a:" + lemma + "+" + child.lemma(), 1.0);
        Token below = tree.child(child, "xcomp", "ccomp");
        if (below != null) {
          told.put("ax:" + child.lemma() + ">" + below.lemma(), 1.0);
          for (String type : verbTypes(tree.lemma(below), new Clause(tree, below))) {
            told.put("axt:" + child.lemma() + ">" + type, 1.0);
          }
        }
      }
    }
    return told;
  }

  private void pairOf(Token first, Token second) {
    String upper = tree.lemma(first);
    String lower = tree.lemma(second);
    Clause clause = new Clause(tree, second);
    Set<String> cues = cues(second, clause);
    add("vv:" + upper + ">" + lower, 1);
    for (String cue : cues) {
      add("vc:" + upper + ">" + cue, 1);
    }
    Embedding embedding = pair.scene().lexicon().embedding(upper);
    String kind = embedding == null ? "" : String.valueOf(embedding.modality());
    for (String type : verbTypes(lower, clause)) {
      add("vt:" + upper + ">" + type, 1);
      if (!kind.isEmpty()) {
        add("et:" + kind + ">" + type, 1);
      }
      for (String cue : cues) {
        add("vtc:" + upper + ">" + type + "|" + cue, 1);
      }
    }
  }

  /** Auxiliaries, negation, voice and tense. */
  private Set<String> cues(Token verb, Clause clause) {
    Set<String> cues = new LinkedHashSet<>();
    for (Token child : tree.children(verb)) {
      if (child.relation().equals("aux") || child.tag().equals("MD")) {
        cues.add(child.lemma());
      }
      if (child.relation().equals("mark")) {
        cues.add("mark-" + child.lemma());
      }
    }
    if (tree.negated(verb)) {
      cues.add("not");
      if (cues.stream().anyMatch(c -> c.matches("will|would|wo|'ll"))) {
        cues.add("will-not");
      }
    }
    if (clause.passive()) {
      cues.add("passive");
    }
    if (cues.isEmpty()) {
      cues.add(verb.tag());
    }
    return cues;
  }

  private Set<String> verbTypes(String lemma, Clause clause) {
    Set<String> objects = new LinkedHashSet<>();
    clause.objects().forEach(o -> objects.add(o.lemma()));
    Set<String> types = new LinkedHashSet<>();
    for (LexiconEntry entry : pair.scene().lexicon().verbs(lemma)) {
      Set<String> wanted = entry.frame().objects();
      boolean fits =
          wanted.isEmpty() ? types.isEmpty() : wanted.stream().anyMatch(objects::contains);
      if (fits) {
        types.add(entry.type().name());
      }
    }
    if (!pair.scene().lexicon().lights(lemma).isEmpty()) {
      for (Token object : clause.objects()) {
        nounTypes(object).forEach(t -> types.add("N" + t));
      }
    }
    return types;
  }

  private Set<String> nounTypes(Token noun) {
    Set<String> types = new LinkedHashSet<>();
    for (Token child : tree.children(noun)) {
      if (child.relation().equals("compound")) {
        for (LexiconEntry entry :
            pair.scene().lexicon().nouns(child.lemma() + "_" + noun.lemma())) {
          types.add(entry.type().name());
        }
      }
    }
    if (types.isEmpty()) {
      for (LexiconEntry entry : pair.scene().lexicon().nouns(noun.lemma())) {
        types.add(entry.type().name());
      }
    }
    return types;
  }

  private void ends() {
    end("s", pair.source());
    end("t", pair.target());
  }

  private void end(String which, Token head) {
    add(which + "r:" + head.relation(), 0.7);
    String kind = kind(head);
    add(which + "k:" + kind, 0.7);
    for (Token verb : pair.verbs()) {
      add("v" + which + "k:" + tree.lemma(verb) + "+" + kind, 0.7);
    }
    if (!head.tag().startsWith("NNP") && head.noun()) {
      add(which + "h:" + head.lemma(), 0.7);
      for (String type : nounTypes(head)) {
        add(which + "ht:" + type, 0.7);
      }
    }
  }

  private String kind(Token head) {
    Mention mention = tree.mentionAt(head);
    String tag =
        head.tag().startsWith("NNP") ? "name" : head.tag().startsWith("NN") ? "noun" : head.tag();
    return mention == null ? tag : tag + "-" + mention.kind();
  }

  private void words() {
    int from = Math.min(pair.source().index(), pair.target().index());
    int to = Math.max(pair.source().index(), pair.target().index());
    String before = "";
    for (Token token : tree.tokens()) {
      boolean end = token.equals(pair.source()) || token.equals(pair.target());
      boolean word = Character.isLetter(token.text().charAt(0));
      if (!word || end || token.tag().startsWith("NNP")) {
        before = end ? "@" : "";
        continue;
      }
      String lemma = token.lemma();
      boolean between = token.index() > from && token.index() < to;
      add((between ? "b:" : "w:") + lemma, between ? 0.5 : 0.4);
      if (between && !before.isEmpty()) {
        add("bb:" + before + "_" + lemma, 0.5);
      }
      before = lemma;
    }
  }
}
