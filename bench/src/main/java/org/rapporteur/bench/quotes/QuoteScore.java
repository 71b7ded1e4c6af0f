package org.rapporteur.bench.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.voices.Marked;
import org.rapporteur.desk.voices.Matching;
import org.rapporteur.desk.voices.Words;
import org.rapporteur.model.Span;

/**
 * How many of the direct quotations marked in texts one program finds, and whether it knows who
 * says them. Cues are left out of account. Not thread-safe.
 */
final class QuoteScore {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private int marked;
  private int found;
  private int right;
  private int rightOrNamed;
  private int foundSilent;
  private int returned;
  private int returnedSilent;
  private int returnedUnknown;

  /**
   * Adds a text.
   *
   * @param text the text
   * @param words its words
   * @param wanted all attributions marked in it
   * @param candidates what may meet them
   */
  void add(String text, Words words, List<Marked> wanted, List<Quoted> candidates) {
    Map<Marked, Quoted> by = new HashMap<>();
    candidates.forEach(q -> by.put(q.marked(), q));
    List<Marked> plain = wanted.stream().map(QuoteScore::withoutCue).toList();
    Map<Marked, Marked> met = Matching.of(plain, new ArrayList<>(by.keySet()), words);
    for (Marked each : plain) {
      if (words.quoted(each.content())) {
        marked++;
        Quoted quoted = by.get(met.get(each));
        if (quoted != null) {
          found++;
          foundSilent += quoted.mention() == null ? 1 : 0;
          boolean same = words.sameHead(each.source(), quoted.mention());
          right += same ? 1 : 0;
          rightOrNamed += same || named(text, words, each.source(), quoted) ? 1 : 0;
        }
      }
    }
  }

  /**
   * Counts what a program returns as direct quotations, right or not.
   *
   * @param all how many
   * @param silent those without words that name who speaks
   * @param unknown those of whom it does not say who is meant
   */
  void returned(int all, int silent, int unknown) {
    returned += all;
    returnedSilent += silent;
    returnedUnknown += unknown;
  }

  /** Whether who is meant is named by the source's head, or called by its name. */
  private static boolean named(String text, Words words, @Nullable Span source, Quoted quoted) {
    if (source == null) {
      return false;
    }
    if (quoted.resolved() != null && words.sameHead(source, quoted.resolved())) {
      return true;
    }
    String head = words.head(source).map(h -> h.of(text)).orElse("").toLowerCase(Locale.ROOT);
    return quoted.names().stream()
        .flatMap(n -> BETWEEN_WORDS.splitAsStream(n.toLowerCase(Locale.ROOT)))
        .anyMatch(head::equals);
  }

  private static Marked withoutCue(Marked marked) {
    return new Marked(marked.source(), null, marked.content());
  }

  /** The figures by name; shares from 0 to 1. */
  Map<String, Double> figures() {
    Map<String, Double> figures = new TreeMap<>();
    figures.put("marked", (double) marked);
    figures.put("found", share(found, marked));
    figures.put("speaker_right", share(right, found));
    figures.put("speaker_right_or_named", share(rightOrNamed, found));
    figures.put("found_with_speaker_right", share(right, marked));
    figures.put("found_without_speaker", share(foundSilent, found));
    figures.put("returned", (double) returned);
    figures.put("returned_without_speaker", share(returnedSilent, returned));
    figures.put("returned_unresolved", share(returnedUnknown, returned));
    return figures;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
