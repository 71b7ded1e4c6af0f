package org.rapporteur.desk.voices;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.code.relation.JudgeTrainer;
import org.rapporteur.code.tone.ToneCoder;
import org.rapporteur.code.vectors.WordVectors;
import org.rapporteur.desk.relations.Relations;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * Trains what is learnt of tone and kind, from sentences whose speaker and party are marked: every
 * statement of the speaker that the program finds in them is an example. The same sentences in the
 * same order give the same bytes. Not thread-safe.
 */
public final class ToneTraining {

  /** Where cross-validation over the statements is flat. */
  private static final double COST = 0.5;

  private final String name;
  private final List<ToneExample> examples;
  private final Lexicon lexicon;
  private final ToneCoder coder;
  private final WordVectors vectors = WordVectors.deep();
  private final JudgeTrainer tones = new JudgeTrainer(COST);
  private final JudgeTrainer kinds = new JudgeTrainer(COST);
  private final StringBuilder all = new StringBuilder();

  /**
   * A training.
   *
   * @param folder as {@link ToneExample#read} reads it
   * @param lexicon words of speech and tone
   * @throws org.rapporteur.RapporteurException with the file and line of what is wrong
   */
  public ToneTraining(Path folder, Lexicon lexicon) {
    this.name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    this.examples = ToneExample.read(folder);
    this.lexicon = lexicon;
    this.coder = new ToneCoder(lexicon.rhetoric());
  }

  /** The sentences, in order. */
  public List<ToneExample> examples() {
    return examples;
  }

  /**
   * Adds a sentence.
   *
   * @param example which one
   * @param coded its sentence, the statements as found, before they are understood
   */
  public void add(ToneExample example, Coded coded) {
    for (Map<String, Double> signs : signs(example, coded)) {
      tones.add(signs, String.valueOf(example.tone()));
      if (example.kind() != null) {
        kinds.add(signs, example.kind().name());
      }
    }
    all.append(example).append('\n');
  }

  /** The signs of each statement that is the speaker's. */
  List<Map<String, Double>> signs(ToneExample example, Coded coded) {
    Span speaker = example.marked().sources().get(0);
    Span party = example.marked().targets().get(0);
    String label = party.of(example.marked().text());
    ToneCase found = ToneCase.of(coded, lexicon, speaker, party, label);
    return found.statements().stream()
        .map((Statement s) -> coder.signs(found.scenes(), s, found.toward(), vectors).all())
        .toList();
  }

  /** What is learnt of tone, as text. */
  public String tones() {
    return text(tones, "of tone, from -2 to 2");
  }

  /** What is learnt of kinds, as text. */
  public String kinds() {
    return text(kinds, "of kinds");
  }

  private String text(JudgeTrainer trainer, String what) {
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    return JudgeTrainer.text(
        trainer.train(true),
        List.of(
            "table: weights " + what + ", in hundredths: a sign, then label:weight",
            "source: 'rapporteur train --tone', from the sentences in '" + name + "'",
            "licence: Apache-2.0",
            "version: statements " + Relations.sha256(bytes).substring(0, 10),
            "sentences: " + examples.size() + ", statements " + trainer.size()));
  }
}
