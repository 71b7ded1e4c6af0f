package org.rapporteur.desk.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Talk;
import org.rapporteur.code.tone.Likeness;
import org.rapporteur.code.tone.ToneCoder;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;
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

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  /** Reads a row. */
  static ToneReading of(ToneRow row, Coded coded, Lexicon lexicon, @Nullable Likeness likeness) {
    Annotated annotated = coded.annotated();
    String text = annotated.document().text();
    Span speaker = find(text, row.speaker());
    Span party = find(text, row.party());
    boolean talk = Talk.is(annotated);
    List<Scene> scenes =
        annotated.sentences().stream().map(s -> Scene.of(annotated, s, lexicon, talk)).toList();
    List<Statement> own =
        coded.statements().stream().filter(s -> spoken(s.source(), speaker, text)).toList();
    boolean none = own.isEmpty();
    List<Statement> statements = none ? List.of(whole(annotated, scenes.get(0), speaker)) : own;
    String label = row.party();
    Participant toward = new Participant("", label, "", "", party);
    ToneCoder coder = new ToneCoder(lexicon.rhetoric(), likeness);
    Statement.Kind kind = Statement.Kind.CLAIM;
    List<String> cues = new ArrayList<>();
    double sum = 0;
    int voiced = 0;
    for (Statement statement : statements) {
      Statement understood = coder.understand(scenes, statement, toward);
      Statement.Kind does = understood.kind();
      kind = plain(kind) ? does : kind;
      Tone tone = understood.tones().get(0);
      sum += tone.value();
      voiced += tone.value() == 0 ? 0 : 1;
      cues.add(does.name().toLowerCase(Locale.ROOT));
      tone.cues().forEach(c -> cues.add(c.entry() + " '" + c.span().of(text) + "' " + c.weight()));
    }
    return new ToneReading(row, kind, voiced == 0 ? 0 : sum / voiced, none, List.copyOf(cues));
  }

  /** By the speaker, by a pronoun, or by nobody named. */
  private static boolean spoken(@Nullable Span source, @Nullable Span speaker, String text) {
    return source == null
        || speaker == null
        || source.overlaps(speaker)
        || PRONOUNS.contains(source.of(text).toLowerCase(Locale.ROOT));
  }

  private static boolean plain(Statement.Kind kind) {
    return switch (kind) {
      case CLAIM, POSITION, BELIEF, INTENT -> true;
      default -> false;
    };
  }

  private static Statement whole(Annotated annotated, Scene scene, @Nullable Span speaker) {
    Span all = new Span(0, annotated.document().text().length());
    Span cue = speaker == null ? null : cue(scene, speaker);
    Span reported = speaker == null ? new Span(0, 0) : cue == null ? speaker : speaker.union(cue);
    List<Span> content = new ArrayList<>();
    for (Span part : List.of(new Span(0, reported.begin()), new Span(reported.end(), all.end()))) {
      if (part.length() > 0) {
        content.add(part);
      }
    }
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
        cue,
        content,
        Evidence.of(annotated.document(), all),
        "whole sentence");
  }

  /** The verb right before or behind the speaker. */
  private static @Nullable Span cue(Scene scene, Span speaker) {
    Token before = null;
    for (Token token : scene.tree().tokens()) {
      if (token.span().end() <= speaker.begin()) {
        before = token;
      } else if (token.span().begin() >= speaker.end()) {
        Token verb = token.verb() ? token : before;
        return verb != null && verb.verb() ? verb.span() : null;
      }
    }
    return before != null && before.verb() ? before.span() : null;
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
