package org.rapporteur.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Document;
import org.rapporteur.model.Sentence;

/** Sentences only, until mentions, times and places are merged. */
public final class StandardAnnotator implements Annotator {

  private final SentenceSplitter splitter;
  private final Parser parser;

  /** An annotator. */
  public StandardAnnotator(
      SentenceSplitter splitter, Parser parser, Knowledge knowledge, List<String> parties) {
    this.splitter = splitter;
    this.parser = parser;
  }

  @Override
  public Annotated annotate(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSplitter.Piece piece : splitter.split(document.text())) {
      Parser.Parse parse = parser.parse(document.text(), piece.span());
      sentences.add(
          new Sentence(
              sentences.size(), piece.paragraph(), piece.span(), parse.tokens(), parse.roles()));
    }
    return new Annotated(document, sentences, List.of(), List.of(), List.of(), Map.of());
  }
}
