package org.rapporteur.casefile.voice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.knowledge.voice.Media;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tone;
import org.rapporteur.model.When;

/**
 * One statement as its voice's.
 *
 * @param filed the statement with its report
 * @param medium what it was said in, as its sentence says, or empty
 * @param acts events that its words tell of
 */
public record Utterance(FiledStatement filed, String medium, List<FiledEvent> acts) {

  /** Copies the list. */
  public Utterance {
    acts = List.copyOf(acts);
  }

  /** A statement without the events its words tell of. */
  public static Utterance of(FiledStatement filed) {
    return of(filed, List.of());
  }

  static Utterance of(FiledStatement filed, List<FiledEvent> acts) {
    return new Utterance(filed, Media.standard().of(reporting(filed.statement())), acts);
  }

  /** The sentence without what was said. */
  private static String reporting(Statement statement) {
    Span whole = statement.evidence().span();
    StringBuilder words = new StringBuilder();
    int from = whole.begin();
    for (Span content : statement.content().stream().sorted().toList()) {
      if (content.begin() > from) {
        words.append(
            statement.evidence().words(), from - whole.begin(), content.begin() - whole.begin());
      }
      words.append(" … ");
      from = Math.max(from, content.end());
    }
    return words.append(statement.evidence().words().substring(from - whole.begin())).toString();
  }

  /** The statement. */
  public Statement statement() {
    return filed.statement();
  }

  /** Whether it was said, and not only thought or intended. */
  public boolean spoken() {
    Statement.Kind kind = statement().kind();
    return kind != Statement.Kind.BELIEF && kind != Statement.Kind.INTENT;
  }

  /** First day it may have been said on, or null. */
  public @Nullable LocalDate day() {
    When when = statement().when();
    return when == null ? null : when.begin();
  }

  /** Whether any of its words are exact. */
  public boolean quoted() {
    return statement().directness() != Statement.Directness.INDIRECT;
  }

  /**
   * The tone toward a side: the mean over those of its participants toward whom words of tone were
   * found; 0 where it is about the side without any such words; null where it has no tone toward
   * it.
   *
   * @param party a side, as {@link Participant#side()} has it
   */
  public @Nullable Double tone(String party) {
    return tone(statement(), party);
  }

  /** The tone of a statement toward a side; see {@link #tone(String)}. */
  public static @Nullable Double tone(Statement statement, String party) {
    double sum = 0;
    int worded = 0;
    boolean any = false;
    for (Tone tone : statement.tones()) {
      if (tone.toward().side().equals(party)) {
        any = true;
        if (!tone.cues().isEmpty() || tone.value() != 0) {
          sum += tone.value();
          worded++;
        }
      }
    }
    return !any ? null : worded == 0 ? 0 : Double.valueOf(sum / worded);
  }

  /** The tone toward a side, 0 where there is none. */
  double toneOrNone(String party) {
    Double tone = tone(party);
    return tone == null ? 0 : tone;
  }

  /** The tone's side: -1, 0, 1; 0 also where there is none. */
  public int toneSide(String party) {
    Double tone = tone(party);
    return tone == null ? 0 : Tone.side(tone);
  }

  /** The sides it is about or has a tone toward, of those that are known, in text order. */
  public Set<String> parties() {
    return Stream.concat(
            statement().about().stream(), statement().tones().stream().map(Tone::toward))
        .filter(Utterance::known)
        .map(Participant::side)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether it is known who it is: "officials" of no known state are nobody in particular. */
  static boolean known(Participant participant) {
    return !participant.country().isEmpty()
        || (!participant.actor().isEmpty() && !participant.actor().startsWith("~"));
  }

  /** What was said, without marks and capitals: the same for the same words told again. */
  String wording() {
    Statement statement = statement();
    int begin = statement.evidence().span().begin();
    return statement.content().stream()
        .map(
            span ->
                statement.evidence().words().substring(span.begin() - begin, span.end() - begin))
        .collect(Collectors.joining(" "))
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** Days between two times, 0 where they may be the same; -1 if either is not known. */
  static long days(@Nullable When one, @Nullable When other) {
    if (one == null || other == null) {
      return -1;
    }
    if (one.end().isBefore(other.begin())) {
      return ChronoUnit.DAYS.between(one.end(), other.begin());
    }
    return other.end().isBefore(one.begin())
        ? ChronoUnit.DAYS.between(other.end(), one.begin())
        : 0;
  }
}
