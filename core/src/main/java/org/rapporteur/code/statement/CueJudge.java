package org.rapporteur.code.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.vectors.WordVectors;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * How likely a verb attributes something to somebody, and from where to where that stands, as
 * annotators of attribution mark it: by logistic regressions over what {@link CueReading} shows.
 * Immutable; shared between threads.
 *
 * @param cues with the labels {@link #CUE} and {@link Judge#NONE}
 * @param begins of contents behind their verb, with the labels {@link #PLACE} and NONE
 * @param ends of such contents, with the same labels
 * @param vectors of words in their sentence, the same that they were trained with
 */
public record CueJudge(Judge cues, Judge begins, Judge ends, WordVectors vectors) {

  /** The label of cues. */
  public static final String CUE = "CUE";

  /** The label of the place where a content begins or ends. */
  public static final String PLACE = "PLACE";

  /** The one shipped; null while it is trained the first time. */
  public static @Nullable CueJudge shipped() {
    Judge cues = Judge.ofCues("cues");
    Judge begins = Judge.ofCues("begins");
    Judge ends = Judge.ofCues("ends");
    return cues == null || begins == null || ends == null
        ? null
        : new CueJudge(cues, begins, ends, WordVectors.english());
  }

  /** The reading of a sentence that this judge can judge. */
  CueReading reading(Scene scene, List<Span> quotes) {
    return new CueReading(scene, quotes, vectors);
  }

  /** How likely a verb is a cue, 0 to 1. */
  double cue(CueReading reading, Token verb) {
    return cues.probability(CUE, reading.cue(verb));
  }

  /** The likeliest content behind a verb; null if nothing stands there. */
  @Nullable Span content(ContentPlaces places) {
    Span outright = places.outright();
    if (outright != null) {
      return outright;
    }
    ContentPlaces.Place from = likeliest(begins, places.begins(), 0);
    ContentPlaces.Place to = from == null ? null : likeliest(ends, places.ends(), from.at() + 1);
    Span content = from == null || to == null ? null : places.between(from.at(), to.at());
    Span quoted = places.quotation();
    content = quoted != null && (content == null || !content.overlaps(quoted)) ? quoted : content;
    return content == null || content.length() == 0 ? null : content;
  }

  private static ContentPlaces.@Nullable Place likeliest(
      Judge judge, List<ContentPlaces.Place> places, int least) {
    ContentPlaces.Place best = null;
    double most = -1;
    for (ContentPlaces.Place place : places) {
      double likely = place.at() < least ? -1 : judge.probability(PLACE, place.features());
      if (likely > most) {
        most = likely;
        best = place;
      }
    }
    return best;
  }
}
