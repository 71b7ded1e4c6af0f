package org.rapporteur.desk.voices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.relation.JudgeTrainer;
import org.rapporteur.code.statement.CueJudge;
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
 * Trains the judge of cues from texts in which attributions are marked: every verb is an example, a
 * cue if it is the head of a marked one. The same texts in the same order give the same bytes. Not
 * thread-safe.
 */
public final class CueTraining {

  /** Where F1 of cross-validation over training texts is flat. */
  private static final double COST = 0.05;

  private final MarkedFolder marks;
  private final Lexicon lexicon;
  private final WordVectors vectors = WordVectors.english();
  private final JudgeTrainer trainer = new JudgeTrainer(COST);
  private final StringBuilder all = new StringBuilder();
  private int texts;
  private int cues;

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
    Set<Span> heads =
        marked.stream()
            .map(Marked::cue)
            .filter(Objects::nonNull)
            .flatMap(cue -> words.head(cue).stream())
            .collect(Collectors.toSet());
    List<Span> quotes = Quotes.speeches(text);
    for (Sentence sentence : annotated.sentences()) {
      Scene scene = Scene.of(annotated, sentence, lexicon);
      Function<Token, Map<String, Double>> features = CueJudge.features(scene, quotes, vectors);
      for (Token token : scene.tree().tokens()) {
        if (CueJudge.candidate(token)) {
          boolean cue = heads.contains(token.span());
          cues += cue ? 1 : 0;
          trainer.add(features.apply(token), cue ? CueJudge.CUE : Judge.NONE);
        }
      }
    }
    texts++;
    all.append(text).append(marked);
  }

  /** How many verbs were seen. */
  public int size() {
    return trainer.size();
  }

  /**
   * The judge as text.
   *
   * @param source where the texts are from, for the header
   */
  public String judge(String source) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    try {
      JudgeTrainer.write(
          trainer.train(true),
          out,
          List.of(
              "table: weights of the judge of cues, in hundredths: a feature, then label:weight",
              "source: 'rapporteur train --attributions', figures learnt from " + source,
              "licence: Apache-2.0",
              "version: texts " + Relations.sha256(bytes).substring(0, 10),
              "texts: " + texts + ", verbs " + trainer.size() + ", cues " + cues));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }
}
