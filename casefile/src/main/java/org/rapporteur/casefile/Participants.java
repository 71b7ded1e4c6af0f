package org.rapporteur.casefile;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Participant;

/** Lays out who takes part in the records of one document. */
final class Participants {

  private final Tables tables;
  private final String document;

  Participants(Tables tables, String document) {
    this.tables = tables;
    this.document = document;
  }

  /** All in that role of a record. */
  void all(String record, String role, List<Participant> participants) throws SQLException {
    int ordinal = 0;
    for (Participant participant : participants) {
      one(record, role, ordinal++, participant);
    }
  }

  /** The only one in that role of a record, if there is one. */
  void one(String record, String role, @Nullable Participant participant) throws SQLException {
    one(record, role, 0, participant);
  }

  /** One in that role of a record, if there is one, at a place among them. */
  void one(String record, String role, int ordinal, @Nullable Participant participant)
      throws SQLException {
    if (participant != null) {
      new NewRow(document)
          .add(record, role, ordinal)
          .participant(participant)
          .into(tables, "participant");
    }
  }
}
