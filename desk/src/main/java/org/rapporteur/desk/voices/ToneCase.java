package org.rapporteur.desk.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Talk;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * What a sentence says of a speaker and a party that are given: the statements that the program
 * finds in it and that may be the speaker's, as found, before they are understood.
 *
 * @param scenes its sentences
 * @param statements the speaker's; at least one
 * @param toward the party
 * @param whole whether none was found and the sentence was taken for one, without its speaker and
 *     the verb beside him
 */
record ToneCase(List<Scene> scenes, List<Statement> statements, Participant toward, boolean whole) {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  /**
   * Reads a sentence.
   *
   * @param coded the sentence, its statements not yet understood
   * @param speaker where the speaker is named, if that is known
   * @param party where the party is named, if that is known
   * @param label the party's words
   */
  static ToneCase of(
      Coded coded, Lexicon lexicon, @Nullable Span speaker, @Nullable Span party, String label) {
    Annotated annotated = coded.annotated();
    String text = annotated.document().text();
    boolean talk = Talk.is(annotated);
    List<Scene> scenes =
        annotated.sentences().stream().map(s -> Scene.of(annotated, s, lexicon, talk)).toList();
    List<Statement> own =
        coded.statements().stream().filter(s -> spoken(s.source(), speaker, text)).toList();
    boolean none = own.isEmpty();
    List<Statement> statements = none ? List.of(whole(annotated, scenes.get(0), speaker)) : own;
    return new ToneCase(scenes, statements, new Participant("", label, "", "", party), none);
  }

  /** By the speaker, by a pronoun, or by nobody named. */
  private static boolean spoken(@Nullable Span source, @Nullable Span speaker, String text) {
    return source == null
        || speaker == null
        || source.overlaps(speaker)
        || PRONOUNS.contains(source.of(text).toLowerCase(Locale.ROOT));
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
}
