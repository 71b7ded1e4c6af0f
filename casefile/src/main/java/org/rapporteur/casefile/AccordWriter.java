package org.rapporteur.casefile;

import java.sql.SQLException;
import java.time.Period;
import java.util.List;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Commitment.Placed;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Deadline;

/** Lays out what one document tells of accords, what it promises, and what becomes of promises. */
final class AccordWriter {

  /** Kept as the notice of a commitment that stands in the text of an accord. */
  private static final String NONE = "";

  private final Tables tables;
  private final String document;
  private final Participants participants;

  AccordWriter(Tables tables, String document, Participants participants) {
    this.tables = tables;
    this.document = document;
    this.participants = participants;
  }

  void notice(int ordinal, AccordNotice notice) throws SQLException {
    new NewRow(document)
        .add(ordinal, notice.id())
        .span(notice.name())
        .add(notice.kind())
        .when(notice.when())
        .place(notice.place())
        .add(notice.status())
        .span(notice.cue())
        .evidence(notice.evidence())
        .add(notice.rule())
        .into(tables, "notice");
    participants.all(notice.id(), "PARTY", notice.parties());
    participants.all(notice.id(), "DELEGATE", notice.delegates());
    participants.all(notice.id(), "MEDIATOR", notice.mediators());
    participants.one(notice.id(), "ATTRIBUTION", notice.source());
    commitments(notice.id(), notice.commitments());
  }

  /** Those of a document that is itself the text of an accord. */
  void text(List<Commitment> commitments) throws SQLException {
    commitments(NONE, commitments);
  }

  private void commitments(String notice, List<Commitment> commitments) throws SQLException {
    int ordinal = 0;
    for (Commitment commitment : commitments) {
      commitment(notice, ordinal++, commitment);
    }
  }

  private void commitment(String notice, int ordinal, Commitment commitment) throws SQLException {
    Deadline deadline = commitment.deadline();
    Period within = deadline == null ? null : deadline.within();
    new NewRow(document)
        .add(notice, ordinal, commitment.id(), commitment.force(), commitment.bearing())
        .add(Words.wellFormed(commitment.action()))
        .span(commitment.promise())
        .span(commitment.object())
        .span(commitment.condition())
        .span(deadline == null ? null : deadline.words())
        .add(deadline == null ? null : deadline.by(), within == null ? null : within.toString())
        .add(deadline == null ? null : deadline.from(), commitment.specific())
        .add(commitment.headings().stream().map(Placed::heading).toList())
        .add(commitment.headings().stream().mapToDouble(Placed::share).toArray())
        .when(commitment.when())
        .span(commitment.cue())
        .evidence(commitment.evidence())
        .add(commitment.rule())
        .into(tables, "commitment");
    participants.all(commitment.id(), "PARTY", commitment.parties());
    participants.all(commitment.id(), "OTHER", commitment.others());
    participants.one(commitment.id(), "ATTRIBUTION", commitment.source());
  }

  void conduct(int ordinal, Conduct conduct) throws SQLException {
    new NewRow(document)
        .add(ordinal, conduct.id(), conduct.sort(), conduct.headings(), conduct.stage())
        .span(conduct.body())
        .add(conduct.modality(), Words.wellFormed(conduct.verb()))
        .span(conduct.clause())
        .span(conduct.object())
        .when(conduct.when())
        .place(conduct.where())
        .span(conduct.cue())
        .evidence(conduct.evidence())
        .add(conduct.rule())
        .into(tables, "conduct");
    participants.all(conduct.id(), "ACTOR", conduct.actors());
    participants.all(conduct.id(), "OTHER", conduct.others());
    participants.one(conduct.id(), "ATTRIBUTION", conduct.source());
  }
}
