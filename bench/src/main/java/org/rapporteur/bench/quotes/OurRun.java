package org.rapporteur.bench.quotes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.RapporteurException;
import org.rapporteur.bench.Machine;
import org.rapporteur.code.AttributionCoder;
import org.rapporteur.desk.casework.StandardStages;
import org.rapporteur.desk.voices.Attributed;
import org.rapporteur.desk.voices.Marked;
import org.rapporteur.desk.voices.RawText;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;
import org.rapporteur.pipeline.Assembly;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;

/**
 * Our own attributions of the same texts, as {@code rapporteur attributions} finds them: twice over
 * on one thread.
 *
 * @param coded the texts with what was found, in order
 * @param moments when loading began, when the first text began, when it began again, and the end
 */
record OurRun(List<Coded> coded, List<Moment> moments) {

  /**
   * Runs it.
   *
   * @throws RapporteurException if a text cannot be read or coded
   */
  static OurRun of(List<Path> files) {
    List<Moment> moments = new ArrayList<>(List.of(now()));
    Assembly assembly = Assembly.load(StandardStages.cache(), List.of());
    Pipeline pipeline =
        new Pipeline(assembly.annotator(List.of()), new AttributionCoder(assembly.lexicon()), 1);
    List<Document> documents = files.stream().map(file -> RawText.read(file, null)).toList();
    List<Coded> coded = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      coded.clear();
      moments.add(now());
      for (Document document : documents) {
        if (pipeline.run(document) instanceof Outcome.Done done) {
          coded.add(done.coded());
        } else {
          throw new RapporteurException(document.origin().file() + ": could not be coded");
        }
      }
    }
    moments.add(now());
    return new OurRun(List.copyOf(coded), moments);
  }

  private static Moment now() {
    return new Moment(System.nanoTime(), (long) (Machine.cpuSeconds() * 1e9));
  }

  /** A statement as a quotation with who says it. */
  static Quoted quoted(Statement statement, String text) {
    Marked marked = Attributed.marked(statement, text);
    Participant speaker = statement.speaker();
    return speaker == null
        ? new Quoted(marked.content(), marked.source(), null, List.of())
        : new Quoted(marked.content(), marked.source(), speaker.span(), List.of(speaker.label()));
  }
}
