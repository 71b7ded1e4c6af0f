package org.rapporteur.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.mention.Mentions;
import org.rapporteur.annotate.place.Places;
import org.rapporteur.annotate.time.Times;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Document;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.TimeExpression;

/**
 * The annotator: sentences, parse, times, mentions, places, in this order. Immutable; safe to share
 * between threads.
 */
public final class StandardAnnotator implements Annotator {

  private final SentenceSplitter splitter;
  private final Parser parser;
  private final Mentions mentions;
  private final Places places;
  private final List<String> parties;

  /**
   * An annotator for any document.
   *
   * @param splitter finds sentences
   * @param parser parses them
   * @param knowledge who and where there is
   */
  public StandardAnnotator(SentenceSplitter splitter, Parser parser, Knowledge knowledge) {
    this(splitter, parser, knowledge, List.of());
  }

  /**
   * An annotator for a case.
   *
   * @param splitter finds sentences
   * @param parser parses them
   * @param knowledge who and where there is
   * @param parties ids of the case's parties: whom "both sides" means where a document names both
   *     and nothing nearer
   */
  public StandardAnnotator(
      SentenceSplitter splitter, Parser parser, Knowledge knowledge, List<String> parties) {
    this.splitter = splitter;
    this.parser = parser;
    this.mentions = new Mentions(knowledge);
    this.places = new Places(knowledge);
    this.parties = List.copyOf(parties);
  }

  @Override
  public Annotated annotate(Document document) {
    String text = document.text();
    List<Sentence> sentences = new ArrayList<>();
    for (SentenceSplitter.Piece piece : splitter.split(text)) {
      Parser.Parse parse = parser.parse(text, piece.span());
      sentences.add(
          new Sentence(
              sentences.size(), piece.paragraph(), piece.span(), parse.tokens(), parse.roles()));
    }
    List<TimeExpression> times = Times.find(text, sentences, document.published());
    LocalDate day = Annotated.day(document, times);
    Mentions.Result found = mentions.find(text, sentences, day, parties);
    List<PlaceMention> where =
        places.find(text, sentences, found.mentions(), found.actors(), times);
    return new Annotated(document, sentences, found.mentions(), times, where, found.actors());
  }
}
