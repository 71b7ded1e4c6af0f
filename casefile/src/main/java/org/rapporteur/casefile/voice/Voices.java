package org.rapporteur.casefile.voice;

import java.util.List;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.casefile.question.Events;
import org.rapporteur.casefile.question.Statements;

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

  @Override
  public VoiceLedger ask(Queries queries) {
    return VoiceLedger.of(
        Statements.all().ask(queries), Events.all().ask(queries), parties, government, window);
  }
}
