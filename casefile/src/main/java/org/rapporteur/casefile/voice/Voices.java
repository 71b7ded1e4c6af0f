package org.rapporteur.casefile.voice;

import java.util.List;
import java.util.Objects;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.casefile.question.ActorSummary;
import org.rapporteur.casefile.question.Actors;
import org.rapporteur.casefile.question.Events;
import org.rapporteur.casefile.question.Statements;
import org.rapporteur.model.Actor;

/**
 * Who speaks for whom, who diverges from whom, and do deeds follow words? Each reprint group's
 * statements once.
 *
 * @param parties the parties of the case; empty for all sides that somebody speaks for
 * @param government only the voices of this side; empty for those of all parties
 * @param window the days looked at
 */
public record Voices(List<String> parties, String government, Window window)
    implements Question<VoiceLedger> {

  /** Copies the list. */
  public Voices {
    parties = List.copyOf(parties);
  }

  /** The actors of summaries, of those that are known. */
  public static List<Actor> persons(List<ActorSummary> summaries) {
    return summaries.stream().map(ActorSummary::actor).filter(Objects::nonNull).toList();
  }

  @Override
  public VoiceLedger ask(Queries queries) {
    return VoiceLedger.of(
        Statements.all().ask(queries),
        Events.all().ask(queries),
        persons(new Actors().ask(queries)),
        parties,
        government,
        window);
  }
}
