package org.rapporteur.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Parser;
import org.rapporteur.annotate.SentenceSplitter;
import org.rapporteur.annotate.StandardAnnotator;
import org.rapporteur.code.Coder;
import org.rapporteur.code.StandardCoder;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.tone.Learnt;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.knowledge.Overlay;

/**
 * The standard stages with their models and knowledge, loaded once and shared between threads.
 *
 * @param parser tags, trees and roles
 * @param knowledge actors, offices, places
 * @param lexicon words that name events and report speech
 * @param judge who weighs events, or null for the rules alone
 */
public record Assembly(Parser parser, Knowledge knowledge, Lexicon lexicon, @Nullable Judge judge) {

  /**
   * Loads everything, models and knowledge beside each other.
   *
   * @param cache directory for unpacked models, or null to do without
   * @param overlays folders of the user's own knowledge files; later ones win
   * @throws RapporteurException if models or knowledge cannot be loaded
   */
  public static Assembly load(@Nullable Path cache, List<Path> overlays) {
    CompletableFuture<Parser> parser = CompletableFuture.supplyAsync(() -> Parser.english(cache));
    CompletableFuture<@Nullable Judge> judge =
        CompletableFuture.supplyAsync(() -> Judge.shipped() ? Judge.standard() : null);
    Knowledge knowledge = Knowledge.load(overlays);
    Lexicon lexicon = Lexicon.load(knowledge::goldstein, overlays);
    try {
      return new Assembly(parser.join(), knowledge, lexicon, judge.join());
    } catch (CompletionException fault) {
      throw fault.getCause() instanceof RapporteurException known
          ? known
          : new RapporteurException("the language models could not be loaded", fault);
    }
  }

  /** The same models, with an overlay on knowledge and lexicon. */
  public Assembly with(Overlay overlay) {
    return new Assembly(parser, knowledge.with(overlay), lexicon.with(overlay), judge);
  }

  /**
   * An annotator.
   *
   * @param parties ids of the case's parties, to whom "both sides" may refer; empty if not known
   */
  public Annotator annotator(List<String> parties) {
    return new StandardAnnotator(SentenceSplitter.news(), parser, knowledge, parties);
  }

  /** A coder. */
  public Coder coder() {
    return new StandardCoder(lexicon, judge);
  }

  /**
   * A pipeline.
   *
   * @param parties ids of the case's parties; empty if not known
   * @param threads at least 1
   */
  public Pipeline pipeline(List<String> parties, int threads) {
    return new Pipeline(annotator(parties), coder(), threads);
  }

  /** The versions of all that shapes records: a document coded with another is coded again. */
  public String version() {
    Learnt learnt = Learnt.shipped();
    return rules()
        + (judge == null ? "" : ", judge of " + judge.version())
        + (judge == null || learnt == null ? "" : ", tones of " + learnt.version());
  }

  /** The same without the judge: what a judge is trained with. */
  public String rules() {
    return "knowledge "
        + knowledge.version()
        + ", lexicon "
        + lexicon.version()
        + ", "
        + parser.name();
  }
}
