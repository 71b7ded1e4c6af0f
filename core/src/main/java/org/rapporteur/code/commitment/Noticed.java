package org.rapporteur.code.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.When;

/** Makes the commitments of a noticed accord. */
final class Noticed {

  private Noticed() {}

  /** A commitment as the report tells it: on whose word, and when it was made. */
  static Commitment told(Commitment c, @Nullable When when, @Nullable Participant source) {
    return new Commitment(
        c.id(),
        c.force(),
        c.bearing(),
        c.parties(),
        c.action(),
        c.promise(),
        c.object(),
        c.others(),
        c.condition(),
        c.deadline(),
        c.specific(),
        c.headings(),
        when,
        source,
        c.cue(),
        c.evidence(),
        c.rule());
  }

  /** A commitment with its loose ends cut, and those bound by the accord where it names nobody. */
  static Commitment under(Commitment c, List<Participant> parties, String text) {
    List<Participant> who = parties.isEmpty() ? c.parties() : parties;
    Span promise = tight(c.promise(), text);
    Span object = c.object();
    return new Commitment(
        c.id(),
        c.force(),
        parties.size() > 1 ? Commitment.Bearing.JOINT : c.bearing(),
        who,
        c.action(),
        promise,
        object == null || promise.covers(object) ? object : null,
        c.others(),
        c.condition(),
        c.deadline(),
        c.specific(),
        c.headings(),
        c.when(),
        c.source(),
        c.cue(),
        c.evidence(),
        c.rule());
  }

  /** Without a mark or an "and" at the end, nor the subject of what follows: "and Velmark will". */
  private static Span tight(Span span, String text) {
    int end = span.end();
    String after = text.substring(end, Math.min(text.length(), end + 7)).stripLeading();
    int and = text.substring(span.begin(), end).lastIndexOf(" and ");
    if (and > 0 && (after.startsWith("will ") || after.startsWith("shall "))) {
      end = span.begin() + and;
    }
    boolean cut = true;
    while (cut) {
      int old = end;
      while (end > span.begin() + 1
          && !Character.isLetterOrDigit(text.charAt(end - 1))
          && "%)\"”".indexOf(text.charAt(end - 1)) < 0) {
        end--;
      }
      if (text.substring(span.begin(), end).endsWith(" and")) {
        end -= 4;
      }
      cut = end < old;
    }
    return new Span(span.begin(), end);
  }

  /** A commitment that a noun phrase or a clause of the report stands for. */
  static Commitment of(
      Scene scene, Token action, Span promise, Token cue, List<Participant> parties, String rule) {
    return new Commitment(
        scene.id("k", promise.toString() + cue.span()),
        Commitment.Force.FIRM,
        parties.size() > 1 ? Commitment.Bearing.JOINT : Commitment.Bearing.ONE,
        parties,
        action.lemma(),
        promise,
        null,
        Sides.others(scene, promise, parties),
        null,
        null,
        CommitmentCoder.numbered(scene, promise),
        List.of(),
        null,
        null,
        cue.span(),
        Evidence.of(scene.annotated().document(), scene.sentence().span()),
        rule);
  }
}
