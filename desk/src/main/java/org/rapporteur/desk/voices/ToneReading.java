package org.rapporteur.desk.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Talk;
import org.rapporteur.code.tone.ToneCoder;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tone;

/**
 * What the program makes of a row: the statements it finds in the sentence itself, each toward the
 * party of the row, whose words are sought in the sentence as its name is invented.
 *
 * @param row the row
 * @param kind what the words do, as the program has it
 * @param value tone toward the party: the mean of those statements that have one
 * @param found how the statement was found
 * @param cues the words of tone, for reading
 */
public record ToneReading(
    ToneRow row, Statement.Kind kind, double value, Found found, List<String> cues) {

  /** How a statement was found for a row. */
  public enum Found {
    /** With the row's speaker. */
    SPEAKER,
    /** With another speaker, or none. */
    OTHER_SPEAKER,
    /** None was found: the whole sentence is taken for one. */
    WHOLE_SENTENCE
  }

  /** Reads a row. */
  static ToneReading of(ToneRow row, Coded coded, Lexicon lexicon) {
    Annotated annotated = coded.annotated();
    String text = annotated.document().text();
    Span speaker = find(text, row.speaker());
    Span party = find(text, row.party());
    boolean talk = Talk.is(annotated);
    List<Scene> scenes =
        annotated.sentences().stream().map(s -> Scene.of(annotated, s, lexicon, talk)).toList();
    List<Statement> statements =
        coded.statements().stream()
            .filter(s -> s.source() != null && speaker != null && s.source().overlaps(speaker))
            .toList();
    Found found = Found.SPEAKER;
    if (statements.isEmpty()) {
      found = coded.statements().isEmpty() ? Found.WHOLE_SENTENCE : Found.OTHER_SPEAKER;
      statements =
          coded.statements().isEmpty() ? List.of(whole(annotated, speaker)) : coded.statements();
    }
    String label = row.party();
    Participant toward = new Participant("", label, "", "", party);
    ToneCoder coder = new ToneCoder(lexicon.rhetoric());
    Statement.Kind kind = null;
    List<String> cues = new ArrayList<>();
    double sum = 0;
    int voiced = 0;
    for (Statement statement : statements) {
      Statement understood = coder.understand(scenes, statement, toward);
      Statement.Kind does = understood.kind();
      kind = kind == null || plain(kind) ? does : kind;
      Tone tone = understood.tones().get(0);
      sum += tone.value();
      voiced += tone.value() == 0 ? 0 : 1;
      cues.add(does.name().toLowerCase(Locale.ROOT));
      tone.cues().forEach(c -> cues.add(c.entry() + " '" + c.span().of(text) + "' " + c.weight()));
    }
    return new ToneReading(
        row,
        kind == null ? Statement.Kind.CLAIM : kind,
        voiced == 0 ? 0 : sum / voiced,
        found,
        List.copyOf(cues));
  }

  private static boolean plain(Statement.Kind kind) {
    return switch (kind) {
      case CLAIM, POSITION, BELIEF, INTENT -> true;
      default -> false;
    };
  }

  private static Statement whole(Annotated annotated, @Nullable Span speaker) {
    Span all = new Span(0, annotated.document().text().length());
    return new Statement(
        "s-0",
        Statement.Kind.CLAIM,
        Statement.Directness.INDIRECT,
        null,
        speaker,
        "",
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        "010",
        null,
        null,
        List.of(all),
        Evidence.of(annotated.document(), all),
        "whole sentence");
  }

  /** The first place of some words, in any capitals, else of the longest word among them. */
  private static @Nullable Span find(String text, String words) {
    String lower = text.toLowerCase(Locale.ROOT);
    String wanted = words.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(wanted);
    if (at >= 0) {
      return new Span(at, at + wanted.length());
    }
    String longest = "";
    for (String word : wanted.split(" ", -1)) {
      longest = word.length() > longest.length() ? word : longest;
    }
    int partly = lower.indexOf(longest);
    return partly < 0 ? null : new Span(partly, partly + longest.length());
  }

  /** -1 hostile, 0, 1 conciliatory. */
  int side() {
    return value < -0.25 ? -1 : value > 0.25 ? 1 : 0;
  }
}
