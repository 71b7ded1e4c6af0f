package org.rapporteur.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Talk;
import org.rapporteur.code.statement.CueJudge;
import org.rapporteur.code.statement.StatementCoder;
import org.rapporteur.code.tone.Learnt;
import org.rapporteur.code.tone.ToneCoder;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Trace;

/**
 * Codes who is said to say, think or want what, as widely as annotators of attribution do, and no
 * events. Immutable; shared between threads.
 */
public final class AttributionCoder implements Coder {

  private final Lexicon lexicon;
  private final StatementCoder statements;
  private final @Nullable ToneCoder tones;

  /**
   * A coder.
   *
   * @param lexicon the words that report speech
   */
  public AttributionCoder(Lexicon lexicon) {
    this(lexicon, new ToneCoder(lexicon.rhetoric(), Learnt.shipped()));
  }

  /**
   * A coder.
   *
   * @param lexicon the words that report speech
   * @param tones who understands statements; null to leave them as found, with what their cue says
   */
  public AttributionCoder(Lexicon lexicon, @Nullable ToneCoder tones) {
    this.lexicon = lexicon;
    this.statements = new StatementCoder(CueJudge.shipped());
    this.tones = tones;
  }

  @Override
  public Coded code(Annotated annotated) {
    List<Trace> trace = new ArrayList<>();
    boolean talk = Talk.is(annotated);
    List<Scene> scenes =
        annotated.sentences().stream()
            .map(sentence -> Scene.of(annotated, sentence, lexicon, talk))
            .toList();
    List<Statement> said = statements.code(annotated, scenes, trace::add);
    List<Statement> understood = tones == null ? said : tones.understand(scenes, said);
    return new Coded(annotated, List.of(), understood, trace);
  }
}
