package org.rapporteur.code.statement;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * "TAPPER: …" in transcripts, "Harle: no talks with the Front" in headlines, "a setback - Ilse
 * Tann: “…”" and "From the report: “…”" before quotations.
 */
final class Colons {

  /** A colon behind a name, here and in transcripts. */
  static final SpeechCue CUE = new SpeechCue(":", "colon", Statement.Kind.CLAIM, "010");

  /** Sentences of a paragraph that one speaker is taken to say: it may be a whole text. */
  private static final int LONGEST_TURN = 40;

  private static final int LONGEST_NAME = 5;

  private static final Pattern DASHED =
      Pattern.compile("[-–—]\\s*+(?:(?i:more )?(?i:from )\\s*+)?$");

  private static final Set<String> OPENING = Set.of("“", "\"", "«", "„", "‘", "``");

  private static final Set<Mention.Kind> VOICES = Set.of(Mention.Kind.PERSON, Mention.Kind.OFFICE);

  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "JJ", "CD");

  private Colons() {}

  /**
   * The speech that a name or a noun and a colon open right before a quotation; null if none does.
   *
   * @param quote the quotation, marks left out
   */
  static @Nullable Saying before(Scene scene, Span quote) {
    List<Token> tokens = scene.sentence().tokens();
    int colon = -1;
    for (Token token : tokens) {
      boolean mark = OPENING.contains(token.text()) || token.span().begin() >= quote.begin();
      if (token.text().equals(":") && token.span().end() <= quote.begin()) {
        colon = token.index();
      } else if (!mark && token.index() > colon) {
        colon = -1;
      }
    }
    int begin = colon;
    while (begin > 0
        && (tokens.get(begin - 1).noun()
            || begin < colon && DETERMINERS.contains(tokens.get(begin - 1).tag())
            || begin < colon && joins(tokens, begin - 1))) {
      begin--;
    }
    if (colon < 1 || begin == colon) {
      return null;
    }
    Token head = tokens.get(colon - 1);
    boolean name = head.tag().startsWith("NNP");
    boolean from = begin > 0 && tokens.get(begin - 1).text().equalsIgnoreCase("from");
    boolean apart =
        begin == 0 || !Character.isLetterOrDigit(tokens.get(begin - 1).text().codePointAt(0));
    return (name && apart) || from
        ? saying(scene, tokens.get(colon), tokens.get(begin).span().union(head.span()), head, null)
        : null;
  }

  /** "Nowak and Hart": two names. */
  private static boolean joins(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).text().equals("and")
        && tokens.get(at - 1).tag().startsWith("NNP")
        && tokens.get(at + 1).tag().startsWith("NNP");
  }

  /** The same, but only where a dash before the name sets it apart from the rest of the line. */
  static @Nullable Saying apart(Scene scene, Span quote) {
    Saying found = before(scene, quote);
    Span source = found == null ? null : found.source();
    String line =
        source == null
            ? ""
            : scene.words(new Span(scene.sentence().span().begin(), source.begin()));
    return DASHED.matcher(line).find() ? found : null;
  }

  private static Saying saying(
      Scene scene, Token colon, Span source, Token head, @Nullable Span said) {
    return Saying.of(scene, CUE, colon.span(), List.of(head), source, said, "name and colon");
  }

  /** The speech that a name and a colon at the head of a paragraph open; null if there is none. */
  static @Nullable Saying find(Scene scene, List<Scene> scenes) {
    Sentence sentence = scene.sentence();
    int index = sentence.index();
    boolean first =
        index == 0 || scenes.get(index - 1).sentence().paragraph() != sentence.paragraph();
    List<Token> tokens = sentence.tokens();
    int colon = colon(tokens);
    if (colon < 0 || !first && !capitals(tokens.subList(start(tokens), colon))) {
      return null;
    }
    Token head = tokens.get(colon - 1);
    Span source = tokens.get(start(tokens)).span().union(head.span());
    int end = sentence.span().end();
    int last = Math.min(scenes.size(), index + LONGEST_TURN);
    for (int i = index + 1;
        i < last && scenes.get(i).sentence().paragraph() == sentence.paragraph();
        i++) {
      List<Token> next = scenes.get(i).sentence().tokens();
      int other = colon(next);
      if (other >= 0 && capitals(next.subList(start(next), other))) {
        break; // another speaks
      }
      end = scenes.get(i).sentence().span().end();
    }
    Span said = Sayings.trim(scene, new Span(tokens.get(colon + 1).span().begin(), end));
    return said.length() == 0 ? null : saying(scene, tokens.get(colon), source, head, said);
  }

  /**
   * "Harle: no talks with the Front" over a report: a person, or who holds an office, and a colon
   * at the head of a line that is no whole sentence; null if there is none.
   */
  static @Nullable Saying headline(Scene scene, List<Scene> scenes) {
    String line = scene.words(scene.sentence().span()).stripTrailing();
    int index = scene.sentence().index();
    int paragraph = scene.sentence().paragraph();
    boolean alone =
        (index == 0 || scenes.get(index - 1).sentence().paragraph() != paragraph)
            && (index + 1 == scenes.size()
                || scenes.get(index + 1).sentence().paragraph() != paragraph);
    if (!alone || line.indexOf(':') < 0 || line.endsWith(".")) {
      return null;
    }
    Saying found = find(scene, scenes);
    Span source = found == null ? null : found.source();
    boolean person =
        source != null
            && scene.annotated().mentions(index).stream()
                .anyMatch(m -> m.span().overlaps(source) && VOICES.contains(m.kind()));
    return person ? found : null;
  }

  /** Where a name at the head of a sentence ends in a colon; -1 if it does not. */
  private static int colon(List<Token> tokens) {
    int start = start(tokens);
    for (int i = start + 1; i <= start + LONGEST_NAME && i + 1 < tokens.size(); i++) {
      if (tokens.get(i).text().equals(":")) {
        return name(tokens.subList(start, i)) ? i : -1;
      }
    }
    return -1;
  }

  /** A transcript may stand in quote marks as a whole. */
  private static int start(List<Token> tokens) {
    return "“\"«‘".contains(tokens.get(0).text()) ? 1 : 0;
  }

  private static boolean capitals(List<Token> tokens) {
    return tokens.stream()
        .allMatch(t -> t.text().chars().noneMatch(Character::isLowerCase) && t.text().length() > 1);
  }

  private static boolean name(List<Token> tokens) {
    return tokens.stream()
        .allMatch(
            t ->
                Character.isUpperCase(t.text().charAt(0))
                    && (t.tag().startsWith("NN") || t.text().endsWith(".")));
  }
}
