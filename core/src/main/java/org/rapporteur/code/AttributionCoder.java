package org.rapporteur.code;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Talk;
import org.rapporteur.code.statement.CueJudge;
import org.rapporteur.code.statement.StatementCoder;
import org.rapporteur.code.tone.Likeness;
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
  private final ToneCoder tones;

  /**
   * A coder.
   *
   * @param lexicon the words that report speech
   */
  public AttributionCoder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.statements = new StatementCoder(CueJudge.shipped());
    this.tones = new ToneCoder(lexicon.rhetoric(), Likeness.shipped());
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
    return new Coded(annotated, List.of(), tones.understand(scenes, said), trace);
  }
}
