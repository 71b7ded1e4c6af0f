package org.rapporteur.model;

/**
 * One word or mark of a sentence.
 *
 * @param index place in the sentence, from 0
 * @param span where, in the document's text
 * @param text the document's text under the span
 * @param lemma lower-case base form
 * @param tag Penn Treebank part-of-speech tag
 * @param head index of the token it depends on, or −1 for the root
 * @param relation label of that dependency, NLP4J's (ClearNLP) set: nsubj, dobj, nsubjpass, agent…
 */
public record Token(
    int index, Span span, String text, String lemma, String tag, int head, String relation) {

  /** Checks the head. */
  public Token {
    if (index < 0 || head < -1 || head == index) {
      throw new IllegalArgumentException("token " + index + " with head " + head);
    }
  }

  /** Whether the tag is a verb's or a modal's. */
  public boolean verb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /** Whether the tag is a noun's. */
  public boolean noun() {
    return tag.startsWith("NN");
  }
}
