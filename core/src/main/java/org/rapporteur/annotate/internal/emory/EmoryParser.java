package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotate.Parser;
import org.rapporteur.annotate.internal.emory.Traits.One;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Tokens, tags, lemmas and dependencies by NLP4J, roles by ClearNLP. */
final class EmoryParser implements Parser {

  /** Past forms that NLP4J 1.1.3's lemmatizer leaves as they are. */
  private static final Map<String, String> PAST =
      Map.of(
          "ended", "end",
          "followed", "follow",
          "happened", "happen",
          "performed", "perform",
          "provided", "provide");

  /** More tokens than this are parsed in parts, each with a root of its own. */
  static final int MOST_TOKENS = 150;

  private final EmoryModels models;

  EmoryParser(EmoryModels models) {
    this.models = models;
  }

  @Override
  public String name() {
    return "nlp4j-english 1.1.3, clearnlp-general-en-srl 1.1";
  }

  @Override
  public Parse parse(String text, Span sentence) {
    List<Words.Word> words = Words.of(text, sentence);
    List<Token> tokens = new ArrayList<>(words.size());
    List<Role> roles = new ArrayList<>();
    for (int from = 0; from < words.size(); from += MOST_TOKENS) {
      int to = Math.min(words.size(), from + MOST_TOKENS);
      parse(text, words.subList(from, to), from, tokens, roles);
    }
    return new Parse(tokens, roles);
  }

  private void parse(
      String text, List<Words.Word> words, int offset, List<Token> tokens, List<Role> roles) {
    List<String> plain = Headlines.plain(words, models.words());
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, plain == null ? words.get(i - 1).form() : plain.get(i - 1));
    }
    Traits traits = tags(nodes);
    Retags.before(nodes, traits, models.words());
    if (plain != null) {
      Retags.headline(nodes, traits, models.words());
    }
    Tree tree = tree(nodes, traits);
    int verb = Retags.after(nodes, tree, models.parser(), models.words());
    if (verb > 0) {
      tree = again(nodes, traits, tree, verb);
    }
    Retags.pair(nodes, tree, models.parser());
    Subjects.mend(nodes, tree, models.parser());
    for (int i = 1; i < nodes.length; i++) {
      nodes[i].setDependencyHead(nodes[tree.head(i)], relation(tree, i));
      NLPNode node = nodes[i];
      int head = tree.head(i);
      Span span = words.get(i - 1).span();
      tokens.add(
          new Token(
              offset + i - 1,
              span,
              span.of(text),
              lemma(node),
              node.getPartOfSpeechTag(),
              head == 0 ? -1 : offset + head - 1,
              node.getDependencyLabel()));
    }
    roles.addAll(RoleTrees.roles(nodes, models.roles(), offset));
  }

  /** Gives words their tags, as the models have them. */
  Traits tags(NLPNode[] nodes) {
    Traits traits = models.words().traits(nodes);
    models.tagger().tag(nodes, traits);
    return traits;
  }

  /** Gives words that have tags their lemmas, and the tree that the models make of them. */
  Tree tree(NLPNode[] nodes, Traits traits) {
    models.lemmas().process(nodes);
    for (int i = 0; i < nodes.length; i++) {
      traits.set(One.LEMMA, i, nodes[i].getLemma());
    }
    traits.set(One.TAG, 0, nodes[0].getPartOfSpeechTag());
    return models.parser().parse(traits);
  }

  /** By what relation a word hangs. */
  String relation(Tree tree, int word) {
    return models.parser().relation(tree.label(word));
  }

  /** The tree with a word read as a finite verb, if that gives the verb a subject; else as was. */
  private Tree again(NLPNode[] nodes, Traits traits, Tree before, int verb) {
    String tag = nodes[verb].getPartOfSpeechTag();
    Retags.set(nodes, traits, verb, Retags.finite(tag));
    Tree tree = tree(nodes, traits);
    if (Retags.heads(tree, verb, models.parser())) {
      return tree;
    }
    Retags.set(nodes, traits, verb, tag);
    models.lemmas().process(nodes);
    return before;
  }

  private static String lemma(NLPNode node) {
    String lemma = node.getLemma();
    return node.getPartOfSpeechTag().startsWith("VB") ? PAST.getOrDefault(lemma, lemma) : lemma;
  }
}
