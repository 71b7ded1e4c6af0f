package org.rapporteur.casefile;

import java.sql.SQLException;
import java.util.List;
import org.rapporteur.model.Participant;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Blame;
import org.rapporteur.model.RoundReport.Delegation;
import org.rapporteur.model.RoundReport.FollowUp;

/** Lays out what one document tells of sittings of talks. */
final class TalksWriter {

  private final Tables tables;
  private final String document;
  private final Participants participants;

  TalksWriter(Tables tables, String document, Participants participants) {
    this.tables = tables;
    this.document = document;
    this.participants = participants;
  }

  void round(int ordinal, RoundReport round) throws SQLException {
    FollowUp next = round.followUp();
    List<Delegation> delegations = round.delegations();
    new NewRow(document)
        .add(ordinal, round.id(), round.key(), round.outcome())
        .place(round.venue())
        .add(delegations.stream().map(d -> Words.wellFormed(d.office())).toList())
        .add(round.number(), round.days())
        .when(round.when())
        .add(round.told(), round.topics())
        .span(round.sticking())
        .span(next == null ? null : next.words())
        .when(next == null ? null : next.when())
        .span(round.cue())
        .evidence(round.evidence())
        .add(round.rule())
        .into(tables, "round_report");
    participants.one(round.id(), "HOST", round.host());
    participants.all(round.id(), "MEDIATOR", round.mediators());
    participants.all(round.id(), "PARTY", round.parties());
    participants.all(round.id(), "DELEGATE", delegations.stream().map(Delegation::who).toList());
    participants.one(round.id(), "ATTRIBUTION", round.source());
    blames(round.id(), round.blames());
  }

  private void blames(String round, List<Blame> blames) throws SQLException {
    int ordinal = 0;
    int blamed = 0;
    for (Blame blame : blames) {
      for (Participant participant : blame.at()) {
        participants.one(round, "BLAMED", blamed++, participant);
      }
      participants.one(round, "BLAMER", ordinal, blame.by());
      new NewRow(document)
          .add(round, ordinal++, blame.at().size())
          .span(blame.words())
          .into(tables, "blame");
    }
  }
}
