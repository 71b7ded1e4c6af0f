package org.rapporteur.casefile.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * Statements within statements: where the minister says that his government refuses to talk, the
 * government's refusal is his words, and no second voice.
 */
final class Nested {

  private final Map<String, List<Statement>> byDocument = new HashMap<>();

  Nested(List<FiledStatement> statements) {
    statements.forEach(
        filed ->
            byDocument
                .computeIfAbsent(
                    filed.statement().evidence().document(), document -> new ArrayList<>())
                .add(filed.statement()));
  }

  /** Whether somebody of the same side tells of this statement as his own side's. */
  boolean ownAnnouncement(FiledStatement filed) {
    Statement inner = filed.statement();
    Span cue = inner.cue();
    Participant speaker = inner.speaker();
    if (cue == null || speaker == null) {
      return false;
    }
    String side = Speaker.of(inner).side();
    return !side.isEmpty()
        && byDocument.getOrDefault(inner.evidence().document(), List.of()).stream()
            .filter(outer -> outer.content().stream().anyMatch(c -> c.covers(cue)))
            .anyMatch(outer -> !outer.id().equals(inner.id()) && tells(outer, side, speaker));
  }

  private static boolean tells(Statement outer, String side, Participant speaker) {
    Participant teller = outer.speaker();
    return teller != null
        && !teller.actor().equals(speaker.actor())
        && Speaker.of(outer).side().equals(side);
  }
}
