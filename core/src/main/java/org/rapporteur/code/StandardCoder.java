package org.rapporteur.code;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.event.EventCoder;
import org.rapporteur.code.statement.StatementCoder;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Event;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Trace;

/** Codes events and statements by the lexicon. Immutable; shared between threads. */
public final class StandardCoder implements Coder {

  private final Lexicon lexicon;
  private final EventCoder events = new EventCoder();
  private final StatementCoder statements = new StatementCoder();

  /** A coder over a lexicon. */
  public StandardCoder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Coded code(Annotated annotated) {
    List<Trace> trace = new ArrayList<>();
    List<Scene> scenes = new ArrayList<>();
    List<Event> found = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      Scene scene = Scene.of(annotated, sentence, lexicon);
      scenes.add(scene);
      found.addAll(events.code(scene, trace::add));
    }
    return new Coded(annotated, found, statements.code(annotated, scenes, trace::add), trace);
  }
}
