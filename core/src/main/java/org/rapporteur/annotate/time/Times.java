package org.rapporteur.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.When;

/**
 * Finds the words that name a time, by ordered rules, and the days they name. No state; safe to
 * share between threads.
 */
public final class Times {

  private static final List<Rule> RULES = rules();

  private static final int[] NEEDS = RULES.stream().mapToInt(Rule::needs).toArray();

  private Times() {}

  /**
   * Finds times.
   *
   * @param text the document's text
   * @param sentences its sentences, with heads where they are known
   * @param published the day of publication, or null: then words that need it stay unread, unless
   *     the text begins with a dateline of its own
   * @return by sentence, then by span; never overlapping
   */
  public static List<TimeExpression> find(
      String text, List<Sentence> sentences, @Nullable LocalDate published) {
    List<TimeExpression> times = new ArrayList<>();
    LocalDate anchor = published == null ? dateline(text, sentences) : published;
    LocalDate last = null;
    for (Sentence sentence : sentences) {
      String words = sentence.span().of(text);
      int cues = Cue.of(words);
      if (cues == 0) {
        continue;
      }
      List<TimeExpression> found = new ArrayList<>();
      for (int r = 0; r < RULES.size(); r++) {
        if ((NEEDS[r] & cues) != NEEDS[r]) {
          continue;
        }
        Rule rule = RULES.get(r);
        apply(rule, sentence, words, anchor, last, found);
      }
      found.removeIf(time -> NONE.equals(time.when()));
      found.sort(Comparator.comparing(TimeExpression::span));
      for (TimeExpression time : found) {
        if (time.when().precision() == Precision.DAY) {
          last = time.when().begin();
        }
      }
      times.addAll(found);
    }
    return times;
  }

  /** Marks words that look like a time and are none, so that no later rule reads them. */
  private static final When NONE =
      new When(LocalDate.MIN, LocalDate.MIN, Precision.LOOSE, When.Source.TEXT);

  private static void apply(
      Rule rule,
      Sentence sentence,
      String words,
      @Nullable LocalDate anchor,
      @Nullable LocalDate last,
      List<TimeExpression> found) {
    Matcher matcher = rule.pattern().matcher(words);
    while (matcher.find()) {
      int base = sentence.span().begin();
      Span span = trim(words, matcher.start(), matcher.end(), base);
      if (found.stream().anyMatch(time -> time.span().overlaps(span))) {
        continue;
      }
      LocalDate before = lastBefore(span, found, last);
      Reckoning reckoning = new Reckoning(anchor, before, Tense.ahead(sentence, span));
      When when = rule.reading().read(matcher.toMatchResult(), reckoning);
      if (when == null) {
        found.add(new TimeExpression(span, sentence.index(), NONE, false));
      } else {
        When whole = Since.stretch(words, span, base, when, anchor);
        found.add(new TimeExpression(span, sentence.index(), whole, rule.anchored()));
      }
    }
  }

  private static @Nullable LocalDate lastBefore(
      Span span, List<TimeExpression> found, @Nullable LocalDate last) {
    LocalDate nearest = last;
    int at = -1;
    for (TimeExpression time : found) {
      boolean day = !NONE.equals(time.when()) && time.when().precision() == Precision.DAY;
      if (day && time.span().end() <= span.begin() && time.span().begin() > at) {
        nearest = time.when().begin();
        at = time.span().begin();
      }
    }
    return nearest;
  }

  /** Without the prepositions that some rules need as a cue. */
  private static Span trim(String words, int begin, int end, int base) {
    int at = begin;
    Matcher cue = LEADING.matcher(words).region(begin, end);
    while (cue.lookingAt()) {
      at = cue.end();
      cue.region(at, end);
    }
    return new Span(base + at, base + end);
  }

  private static final Pattern LEADING =
      Pattern.compile(
          "(?i:in|since|from|until|till|by|of|during|throughout|before|after|between|and|on|to|for"
              + "|the(?! (?:end|beginning|same|next|following|previous|day|first|second|third"
              + "|fourth|last))|a|back in)[ -](?=\\S* ?[\\dA-Z])");

  /** The date that a text has by itself on its first lines, as Wikinews does. */
  private static @Nullable LocalDate dateline(String text, List<Sentence> sentences) {
    for (int i = 0; i < Math.min(2, sentences.size()); i++) {
      String words = sentences.get(i).span().of(text).strip();
      for (Rule rule : FixedRules.ALL) {
        Matcher matcher = rule.pattern().matcher(words);
        if (matcher.find() && matcher.start() == 0 && words.length() - matcher.end() <= 1) {
          When when =
              rule.reading().read(matcher.toMatchResult(), new Reckoning(null, null, false));
          return when != null && when.precision() == Precision.DAY ? when.begin() : null;
        }
      }
    }
    return null;
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(FixedRules.ALL);
    rules.addAll(RelativeRules.ALL);
    rules.addAll(AnchoredRules.ALL);
    return List.copyOf(rules);
  }
}
