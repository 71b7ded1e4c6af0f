package org.rapporteur.desk.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.tone.Learnt;
import org.rapporteur.code.tone.ToneCoder;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Coded;
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
 * @param whole whether no statement of the speaker was found and the sentence was taken for one,
 *     without its speaker and the verb beside him
 * @param cues the words of tone, for reading
 */
public record ToneReading(
    ToneRow row, Statement.Kind kind, double value, boolean whole, List<String> cues) {

  /**
   * Reads a row.
   *
   * @param coded its sentence, the statements as found
   */
  static ToneReading of(ToneRow row, Coded coded, Lexicon lexicon, @Nullable Learnt learnt) {
    String text = coded.annotated().document().text();
    ToneCase found =
        ToneCase.of(
            coded, lexicon, find(text, row.speaker()), find(text, row.party()), row.party());
    ToneCoder coder = new ToneCoder(lexicon.rhetoric(), learnt);
    Statement.Kind kind = Statement.Kind.CLAIM;
    List<String> cues = new ArrayList<>();
    double sum = 0;
    int voiced = 0;
    for (Statement statement : found.statements()) {
      Statement understood = coder.understand(found.scenes(), statement, found.toward());
      Statement.Kind does = understood.kind();
      kind = plain(kind) ? does : kind;
      Tone tone = understood.tones().get(0);
      sum += tone.value();
      voiced += tone.value() == 0 ? 0 : 1;
      cues.add(does.name().toLowerCase(Locale.ROOT));
      tone.cues().forEach(c -> cues.add(c.entry() + " '" + c.span().of(text) + "' " + c.weight()));
    }
    double value = voiced == 0 ? 0 : sum / voiced;
    return new ToneReading(row, kind, value, found.whole(), List.copyOf(cues));
  }

  private static boolean plain(Statement.Kind kind) {
    return switch (kind) {
      case CLAIM, POSITION, BELIEF, INTENT -> true;
      default -> false;
    };
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
    return Tone.side(value);
  }
}
