package org.rapporteur.desk.brief;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.brief.Brief.Coding;
import org.rapporteur.desk.talks.TalksWords;
import org.rapporteur.model.Participant;
import org.rapporteur.model.RoundReport;

/** What was coded of talks, in plain words, beside the sentence it was coded from. */
final class TalksCodings {

  private TalksCodings() {}

  /** Such as "talks between Ardania and Velmark, in Castan: broke down, on the word of Velmark". */
  static Coding of(RoundReport round) {
    Participant source = round.source();
    return new Coding(
        round.id(),
        "talks between "
            + Wording.names(round.parties(), "parties not named")
            + (round.venue() == null ? "" : ", in " + round.venue().name())
            + (round.when() == null ? "" : ", " + Wording.date(round.when()))
            + ": "
            + TalksWords.of(round.outcome())
            + (source == null ? "" : ", on the word of " + source.label()),
        Stream.of(
                "talks",
                round.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                String.join(" ", round.topics()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")),
        round.rule());
  }
}
