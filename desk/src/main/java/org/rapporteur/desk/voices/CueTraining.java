package org.rapporteur.desk.voices;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.relation.JudgeTrainer;
import org.rapporteur.code.statement.ContentPlaces;
import org.rapporteur.code.statement.ContentPlaces.Place;
import org.rapporteur.code.statement.CueJudge;
import org.rapporteur.code.statement.CueReading;
import org.rapporteur.code.statement.Quotes;
import org.rapporteur.code.vectors.WordVectors;
import org.rapporteur.desk.relations.Relations;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Trains the judges of attribution from texts in which attributions are marked. Of cues: every verb
 * is an example, a cue if it is the head of a marked one. Of the begin and of the end of contents:
 * every place behind a marked verb where one may be, right if it is the nearest to the marked one.
 * The same texts in the same order give the same bytes. Not thread-safe.
 */
public final class CueTraining {

  /** Where F1 of cross-validation over training texts is flat. */
  private static final double CUE_COST = 0.05;

  private static final double PLACE_COST = 0.3;

  private final MarkedFolder marks;
  private final Lexicon lexicon;
  private final WordVectors vectors = WordVectors.english();
  private final JudgeTrainer trainer = new JudgeTrainer(CUE_COST);
  private final JudgeTrainer begins = new JudgeTrainer(PLACE_COST);
  private final JudgeTrainer ends = new JudgeTrainer(PLACE_COST);
  private final StringBuilder all = new StringBuilder();
  private int texts;
  private int cues;
  private int contents;

  /**
   * A training.
   *
   * @param folder with the folders {@code text} and {@code attributions}
   * @param lexicon the words that report speech
   */
  public CueTraining(Path folder, Lexicon lexicon) {
    this.marks = new MarkedFolder(folder);
    this.lexicon = lexicon;
  }

  /** Adds a text of the folder. */
  public void add(Path file, Coded coded) {
    Annotated annotated = coded.annotated();
    String text = annotated.document().text();
    List<Marked> marked = marks.marked(file, text);
    Words words = new Words(annotated);
    Map<Span, Marked> heads = new HashMap<>();
    for (Marked each : marked) {
      Span cue = each.cue();
      if (cue != null) {
        words.head(cue).ifPresent(head -> heads.put(head, each));
      }
    }
    List<Span> quotes = Quotes.speeches(text);
    for (Sentence sentence : annotated.sentences()) {
      Scene scene = Scene.of(annotated, sentence, lexicon);
      CueReading reading = new CueReading(scene, quotes, vectors);
      for (Token token : scene.tree().tokens()) {
        if (CueReading.candidate(token)) {
          Marked as = heads.get(token.span());
          cues += as == null ? 0 : 1;
          trainer.add(reading.cue(token).all(), as == null ? Judge.NONE : CueJudge.CUE);
          if (as != null) {
            places(sentence, token, as.content(), reading);
          }
        }
      }
    }
    texts++;
    all.append(text).append(marked);
  }

  /** The places of a content that stands behind its verb, within the sentence. */
  private void places(Sentence sentence, Token verb, List<Span> content, CueReading reading) {
    int begin = content.stream().mapToInt(Span::begin).min().orElse(0);
    int end = content.stream().mapToInt(Span::end).max().orElse(0);
    if (begin < verb.span().end() || end > sentence.span().end() + 2) {
      return;
    }
    List<Token> tokens = sentence.tokens();
    int from = 0;
    while (from < tokens.size() && tokens.get(from).span().end() <= begin) {
      from++;
    }
    int to = tokens.size();
    while (to > 0 && tokens.get(to - 1).span().begin() >= end) {
      to--;
    }
    while (to > from && ".,?!”\"»".contains(tokens.get(to - 1).text())) {
      to--;
    }
    while (from < to && "“\"«that".contains(tokens.get(from).text())) {
      from++;
    }
    contents++;
    ContentPlaces places = reading.places(verb);
    nearest(begins, places.begins(), from);
    nearest(ends, places.ends(), to);
  }

  private static void nearest(JudgeTrainer trainer, List<Place> places, int right) {
    ToIntFunction<Place> apart = place -> Math.abs(place.at() - right);
    Place best = null;
    for (Place place : places) {
      best = best == null || apart.applyAsInt(place) < apart.applyAsInt(best) ? place : best;
    }
    for (Place place : places) {
      trainer.add(place.features().all(), place.equals(best) ? CueJudge.PLACE : Judge.NONE);
    }
  }

  /** How many verbs were seen. */
  public int size() {
    return trainer.size();
  }

  /**
   * The judges as texts, by the name of their file.
   *
   * @param source where the texts are from, for the header
   */
  public Map<String, String> judges(String source) {
    String counts =
        "texts: "
            + texts
            + ", verbs "
            + trainer.size()
            + ", cues "
            + cues
            + ", contents "
            + contents;
    Map<String, String> judges = new LinkedHashMap<>();
    judges.put("cues", judge(trainer, "of cues", source, counts));
    judges.put("begins", judge(begins, "of where contents begin", source, counts));
    judges.put("ends", judge(ends, "of where contents end", source, counts));
    return judges;
  }

  private String judge(JudgeTrainer from, String what, String source, String counts) {
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    return JudgeTrainer.text(
        from.train(true),
        List.of(
            "table: weights of the judge " + what + ", in hundredths: a feature, then label:weight",
            "source: 'rapporteur train --attributions', figures learnt from " + source,
            "licence: Apache-2.0",
            "version: texts " + Relations.sha256(bytes).substring(0, 10),
            counts));
  }
}
