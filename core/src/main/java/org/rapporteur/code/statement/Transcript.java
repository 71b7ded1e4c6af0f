package org.rapporteur.code.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.SpeakerLines;
import org.rapporteur.model.Token;

/**
 * The turns of an interview or a transcript. A turn is the paragraph that begins with a speaker's
 * name, and those after it up to the next such paragraph; behind the last, whose words follow is
 * not told. What is asked is nobody's statement; an answer that is only called one is by the one
 * person whom the text names before the questions begin, else by nobody named.
 */
final class Transcript {

  /** Words; what is shorter ("Thank you.") states nothing. */
  private static final int SHORTEST = 3;

  private static final Set<Mention.Kind> VOICES =
      Set.of(Mention.Kind.PERSON, Mention.Kind.OFFICE, Mention.Kind.GENERIC);

  /**
   * What one speaker says in one sentence.
   *
   * @param head the sentence that names the speaker
   * @param scene the sentence that holds the words
   * @param saying the speech
   * @param words what is said
   */
  record Said(Scene head, Scene scene, Saying saying, Span words) {}

  /**
   * The turns of a text.
   *
   * @param said sentence by sentence, in order; nothing of those who ask
   * @param turns all that is spoken, questions too, in order
   */
  record Turns(List<Said> said, List<Span> turns) {}

  private Transcript() {}

  /** The turns of a document; empty if it is no transcript. */
  static Turns of(Annotated annotated, List<Scene> scenes) {
    List<Said> said = new ArrayList<>();
    List<Span> turns = new ArrayList<>();
    Saying saying = null;
    Scene head = null;
    boolean speaking = false;
    List<SpeakerLines.Line> lines = SpeakerLines.find(annotated.document().text());
    boolean asked = lines.stream().anyMatch(SpeakerLines.Line::asks);
    int next = 0;
    int paragraph = -1;
    for (int at = 0; at < scenes.size() && !lines.isEmpty(); at++) {
      Scene scene = scenes.get(at);
      Span sentence = scene.sentence().span();
      int begin = sentence.begin();
      while (next < lines.size() && lines.get(next).name().begin() < sentence.end()) {
        SpeakerLines.Line line = lines.get(next++);
        Token named = line.name().begin() >= sentence.begin() ? speaker(scene, line, asked) : null;
        if (named == null) {
          continue;
        }
        speaking = true;
        head = scene;
        begin = line.said();
        paragraph = scene.sentence().paragraph();
        saying = line.asks() ? null : saying(scenes, at, line, named);
      }
      boolean over = next == lines.size() && scene.sentence().paragraph() != paragraph;
      if (!speaking || over || begin >= sentence.end()) {
        continue;
      }
      Span words = new Span(begin, sentence.end());
      turns.add(words);
      if (saying != null && head != null && words(scene, words) >= SHORTEST) {
        said.add(new Said(head, scene, saying, words));
      }
    }
    return new Turns(said, turns);
  }

  /**
   * Quotations and turns: a quotation within a turn is part of it.
   *
   * @return in order, none within another
   */
  static List<Span> with(List<Span> quotes, List<Span> turns) {
    if (turns.isEmpty()) {
      return quotes;
    }
    TreeSet<Span> all = new TreeSet<>(turns);
    quotes.stream().filter(q -> Quotes.touching(turns, q).isEmpty()).forEach(all::add);
    return List.copyOf(all);
  }

  /**
   * The last word of the name that a line begins with; null if it names no speaker.
   *
   * @param asked whether the text has lines of somebody who asks
   */
  private static @Nullable Token speaker(Scene scene, SpeakerLines.Line line, boolean asked) {
    Token last = null;
    for (Token token : scene.sentence().tokens()) {
      last = line.name().covers(token.span()) ? token : last;
    }
    Annotated annotated = scene.annotated();
    int sentence = scene.sentence().index();
    boolean place =
        annotated.places(sentence).stream().anyMatch(p -> p.span().overlaps(line.name()));
    String name = scene.words(line.name());
    // without either, capitals are those of the place a report was filed from
    boolean loud =
        name.length() > 1
            && name.chars().noneMatch(Character::isLowerCase)
            && (asked || SpeakerLines.inFull(annotated.document().text(), name));
    boolean open = loud || line.asks() || line.answers();
    for (Mention mention : annotated.mentions(sentence)) {
      if (mention.span().overlaps(line.name())) {
        boolean voice = VOICES.contains(mention.kind());
        return voice ? last : null; // "Ardania: …" in a list by country
      }
    }
    return open && !place ? last : null;
  }

  private static Saying saying(List<Scene> scenes, int at, SpeakerLines.Line line, Token named) {
    Scene scene = scenes.get(at);
    int colon = scene.words(new Span(line.name().end(), line.said())).lastIndexOf(':');
    Span cue = new Span(line.name().end() + colon, line.name().end() + colon + 1);
    if (!line.answers()) {
      return Saying.of(
          scene,
          Colons.CUE,
          cue,
          List.of(named),
          line.name(),
          null,
          "name and colon in a transcript");
    }
    return new Saying(
        Colons.CUE,
        cue,
        interviewee(scenes, at),
        line.name(),
        List.of(),
        List.of(),
        null,
        scene.sentence().index(),
        "answer in an interview");
  }

  /** The one person, or else nobody, who is named before the questions and answers begin. */
  private static List<Participant> interviewee(List<Scene> scenes, int at) {
    Map<String, Participant> named = new LinkedHashMap<>();
    for (Scene scene : scenes.subList(0, at)) {
      for (Mention mention : scene.annotated().mentions(scene.sentence().index())) {
        boolean one = mention.kind() == Mention.Kind.PERSON && mention.actors().size() == 1;
        if (one) {
          String id = mention.actors().get(0);
          named.putIfAbsent(id, scene.parties().participant(id, mention.span()));
        }
      }
    }
    return named.size() == 1 ? List.copyOf(named.values()) : List.of();
  }

  private static int words(Scene scene, Span words) {
    return (int)
        scene.sentence().tokens().stream()
            .filter(t -> words.covers(t.span()))
            .filter(t -> Character.isLetterOrDigit(t.text().codePointAt(0)))
            .count();
  }
}
