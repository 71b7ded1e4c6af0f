package org.rapporteur.annotate.internal.emory;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.annotate.Blanks;
import org.rapporteur.model.Span;

/**
 * Finds the tokens of a sentence. NLP4J's tokenizer decides, as its models were trained on its
 * tokens, but on a copy of the sentence with plain quote marks and blanks; where the tokens are is
 * found again in the text itself, so that it is exact.
 */
final class Words {

  /** Longer stretches without a blank are no words: one token each, and cut for the models. */
  private static final int LONGEST = 80;

  private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}\\.");

  private static final Set<String> MARKS = Set.of("\"", "'", "''", ")", "]");

  private static final Tokenizer TOKENIZER = new EnglishTokenizer();

  private Words() {}

  /**
   * A token as the models see it.
   *
   * @param span where it is in the document's text
   * @param form its plain form
   */
  record Word(Span span, String form) {}

  static List<Word> of(String text, Span sentence) {
    char[] plain = text.substring(sentence.begin(), sentence.end()).toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    List<Word> words = new ArrayList<>();
    int begin = 0;
    int at = 0;
    while (at < plain.length) {
      if (plain[at] == ' ') {
        at++;
        continue;
      }
      int end = at;
      while (end < plain.length && plain[end] != ' ') {
        end++;
      }
      if (end - at > LONGEST) {
        tokenize(plain, begin, at, sentence.begin(), words);
        words.add(word(plain, at, end, sentence.begin()));
        begin = end;
      }
      at = end;
    }
    tokenize(plain, begin, plain.length, sentence.begin(), words);
    stop(words);
    return words;
  }

  /** "…sheltering the TTP.": the point ends the sentence; the tokenizer takes it for the name's. */
  private static void stop(List<Word> words) {
    int last = words.size() - 1;
    while (last > 0 && MARKS.contains(words.get(last).form())) {
      last--;
    }
    Word word = last < 0 ? null : words.get(last);
    if (word != null && CAPITALS.matcher(word.form()).matches()) {
      int point = word.span().end() - 1;
      String name = word.form().substring(0, word.form().length() - 1);
      words.set(last, new Word(new Span(word.span().begin(), point), name));
      words.add(last + 1, new Word(new Span(point, point + 1), "."));
    }
  }

  private static void tokenize(char[] plain, int begin, int end, int offset, List<Word> words) {
    if (begin == end) {
      return;
    }
    int at = begin;
    for (Token token : TOKENIZER.tokenize(new String(plain, begin, end - begin))) {
      at = skip(plain, at, end);
      String form = token.getWordForm();
      int stop = at + form.length();
      if (stop > end || !form.contentEquals(new String(plain, at, stop - at))) {
        break; // the tokenizer rewrote something: take the rest blank by blank
      }
      words.add(new Word(new Span(offset + at, offset + stop), form));
      at = stop;
    }
    at = skip(plain, at, end);
    while (at < end) {
      int stop = at;
      while (stop < end && plain[stop] != ' ') {
        stop++;
      }
      words.add(word(plain, at, stop, offset));
      at = skip(plain, stop, end);
    }
  }

  private static Word word(char[] plain, int begin, int end, int offset) {
    String form = new String(plain, begin, Math.min(end - begin, LONGEST));
    return new Word(new Span(offset + begin, offset + end), form);
  }

  private static int skip(char[] plain, int from, int end) {
    int at = from;
    while (at < end && plain[at] == ' ') {
      at++;
    }
    return at;
  }

  private static char plain(char c) {
    if (c < 0x7f) {
      return c <= ' ' ? ' ' : c;
    }
    return switch (c) {
      case '‘', '’', '‛', '′', 'ʼ' -> '\'';
      case '“', '”', '„', '‟', '«', '»', '″' -> '"';
      case '‐', '‑', '‒' -> '-';
      default -> Blanks.is(c) ? ' ' : c;
    };
  }
}
