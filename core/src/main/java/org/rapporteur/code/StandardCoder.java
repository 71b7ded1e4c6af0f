package org.rapporteur.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Talk;
import org.rapporteur.code.event.EventCoder;
import org.rapporteur.code.event.Spoken;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.statement.StatementCoder;
import org.rapporteur.code.tone.Learnt;
import org.rapporteur.code.tone.ToneCoder;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Event;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Trace;

/** Codes events and statements by the lexicon. Immutable; shared between threads. */
public final class StandardCoder implements Coder {

  private final Lexicon lexicon;
  private final EventCoder events;
  private final StatementCoder statements = new StatementCoder();
  private final ToneCoder tones;

  /** A coder over a lexicon, by the rules alone. */
  public StandardCoder(Lexicon lexicon) {
    this(lexicon, null);
  }

  /**
   * A coder.
   *
   * @param lexicon the words that name events and report speech
   * @param judge who weighs what the rules find and finds what they do not know; null to do without
   */
  public StandardCoder(Lexicon lexicon, @Nullable Judge judge) {
    this.lexicon = lexicon;
    this.events = new EventCoder(judge);
    this.tones = new ToneCoder(lexicon.rhetoric(), judge == null ? null : Learnt.shipped());
  }

  @Override
  public Coded code(Annotated annotated) {
    List<Trace> trace = new ArrayList<>();
    List<Scene> scenes = new ArrayList<>();
    List<Event> found = new ArrayList<>();
    boolean talk = Talk.is(annotated);
    for (Sentence sentence : annotated.sentences()) {
      Scene scene = Scene.of(annotated, sentence, lexicon, talk);
      scenes.add(scene);
      found.addAll(events.code(scene, trace::add));
    }
    List<Statement> said = statements.code(annotated, scenes, trace::add);
    List<Event> attributed = Spoken.attributed(found, said);
    return new Coded(annotated, attributed, tones.understand(scenes, said), trace);
  }
}
