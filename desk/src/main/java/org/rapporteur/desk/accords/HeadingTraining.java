package org.rapporteur.desk.accords;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import org.rapporteur.code.commitment.HeadingJudge;
import org.rapporteur.code.relation.JudgeTrainer;
import org.rapporteur.code.vectors.SentenceVectors;
import org.rapporteur.desk.relations.Relations;

/**
 * Trains what puts provisions under headings. The same sentences in the same order give the same
 * bytes. Not thread-safe.
 */
public final class HeadingTraining {

  /** Of those tried the best by cross-validation over the sentences, by blocks of each heading. */
  private static final double COST = 0.1;

  private final String name;
  private final List<HeadingExample> examples;
  private final SentenceVectors vectors;

  /**
   * A training.
   *
   * @param folder as {@link HeadingExample#read} reads it
   * @param vectors of sentences; the shipped judge needs {@link SentenceVectors#english}
   * @throws org.rapporteur.RapporteurException with the file and line of what is wrong
   */
  public HeadingTraining(Path folder, SentenceVectors vectors) {
    this.name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    this.examples = HeadingExample.read(folder);
    this.vectors = vectors;
  }

  /** How many sentences there are. */
  public int size() {
    return examples.size();
  }

  /**
   * What is learnt, as text.
   *
   * @param progress is told how many sentences were looked at
   */
  public String judge(IntConsumer progress) {
    JudgeTrainer trainer = new JudgeTrainer(COST);
    StringBuilder all = new StringBuilder();
    for (HeadingExample example : examples) {
      trainer.add(HeadingJudge.signs(example.text(), vectors), example.heading());
      all.append(example.heading()).append('\t').append(example.text()).append('\n');
      progress.accept(trainer.size());
    }
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    return JudgeTrainer.text(
        trainer.train(true),
        List.of(
            "table: weights of provision headings, in hundredths: a sign, then label:weight",
            "source: 'rapporteur train --headings', from the sentences in '" + name + "'",
            "licence: Apache-2.0",
            "version: sentences " + Relations.sha256(bytes).substring(0, 10),
            "sentences: " + examples.size()));
  }
}
