package org.rapporteur.code.conduct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.event.Telling;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Conduct.Stage;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * Reads in reports what is told of promises kept, begun, broken or hindered, and of joint bodies.
 * Stateless; shared between threads.
 */
public final class ConductCoder {

  private final Lexicon lexicon;

  /**
   * A coder.
   *
   * @param lexicon the words that report speech
   */
  public ConductCoder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads a report.
   *
   * @param coded the report with its statements, by which a conduct is on whose word
   * @return in text order
   */
  public List<Conduct> code(Coded coded) {
    Annotated annotated = coded.annotated();
    Bodies bodies = new Bodies();
    List<Conduct> all = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      Scene scene = Scene.of(annotated, sentence, lexicon);
      List<Token> named = bodies.find(scene);
      if (!scene.question()) {
        all.addAll(sentence(scene, named, coded.statements()));
      }
    }
    return all;
  }

  private static List<Conduct> sentence(
      Scene scene, List<Token> bodies, List<Statement> statements) {
    List<Finding> found = new Stages(scene).find(bodies);
    Set<Token> taken = new HashSet<>();
    found.forEach(f -> taken.add(f.anchor()));
    new Deeds(scene).find().stream().filter(f -> !taken.contains(f.anchor())).forEach(found::add);
    Truth truth = new Truth(scene);
    List<Conduct> conducts = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Finding each : found) {
      Finding governed = truth.governed(each);
      Modality modality = governed == null ? null : truth.of(governed);
      // "launched attacks from its soil" is one deed, by the verb and by the noun
      if (governed != null && modality != null && told.add(key(governed))) {
        conducts.add(conduct(scene, governed, modality, statements));
      }
    }
    conducts.sort(Comparator.comparing(Conduct::cue).thenComparing(Conduct::rule));
    return conducts;
  }

  private static String key(Finding finding) {
    return finding.anchor().index() + " " + finding.sort() + " " + finding.headings();
  }

  private static Conduct conduct(
      Scene scene, Finding finding, Modality told, List<Statement> statements) {
    Participant source = Words.source(scene, finding.anchor(), statements);
    Modality modality = Words.alleged(finding, told, source) ? Modality.ALLEGED : told;
    Stage stage = finding.stage();
    boolean coming =
        modality == Modality.PLANNED || modality == Modality.OFFERED && agreed(scene, finding);
    if (stage == Stage.ESTABLISHED && coming || stage == Stage.ANNOUNCED && modality.happened()) {
      stage = Stage.ANNOUNCED;
      modality = Modality.PLANNED;
    }
    Span clause = Words.clause(scene, finding);
    Token object = finding.object();
    Token body = finding.body();
    return new Conduct(
        scene.id("c", finding.word().span() + finding.sort().name() + finding.headings() + clause),
        finding.sort(),
        finding.headings(),
        stage,
        body == null ? null : Words.phrase(scene, body),
        modality,
        finding.actors(),
        finding.others(),
        finding.lemma(),
        clause,
        object == null ? null : Words.phrase(scene, object),
        Telling.when(scene, finding.anchor(), modality),
        Telling.where(scene, finding.anchor(), finding.word().span()),
        source,
        finding.word().span(),
        Evidence.of(scene.annotated().document(), scene.sentence().span()),
        finding.rule());
  }

  /** "Agreed to set up a joint committee": it is to be. */
  private static boolean agreed(Scene scene, Finding finding) {
    Token above = scene.tree().head(finding.anchor());
    return above != null
        && Set.of("agree", "decide", "undertake", "commit", "pledge").contains(above.lemma());
  }
}
