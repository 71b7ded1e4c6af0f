package org.rapporteur.read.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a report as it is compared with others: without headline, dateline, and the tags and
 * notices of outlets at its end; as hashes of its three-word runs, its numbers in order, and its
 * counts of denial and correction. Immutable.
 */
public final class Body {
  private static final int RUN = 3;
  private static final int BANDS = 20;
  private static final int ROWS = 3;

  private static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,:]\\p{N}+)*|[\\p{L}\\p{M}]+(?:['’][\\p{L}]+)?");
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\A\\s*(?:\\(?\\p{Lu}[\\p{L}.]+\\)?\\s*[-–—:]\\s*)?"
              + "\\p{Lu}[\\p{L}.'’ ,/-]{1,60}?(?:[,:]?\\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct"
              + "|Nov|Dec)[a-z]*\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?|,\\s*\\d{1,2}\\s+\\p{L}{3,9}(?:\\s+\\d{4})?)?"
              + "\\s*(?:\\([^)\\n]{2,40}\\)\\s*(?:[-–—:]{1,2})?|(?:\\s[-–]{1,2}\\s|\\s?—\\s?|--))\\s*");
  private static final Pattern TAG_LINE =
      Pattern.compile(
          "(?iu)[(\\[]?(?:reporting|writing|editing|additional reporting|with (?:inputs|input|reports)|source"
              + "|compiled|edited|©|\\(c\\)|copyright|published|first published|this (?:story|report|article)"
              + "|the (?:story|report|article) (?:was|has)|follow|read more|also read"
              + "|all rights reserved|agencies|reuters|afp|ap|ani|pti|app|tass|anadolu|xinhua|dpa"
              + "|inp|online|web desk|staff report(?:er)?)\\b[^\\n]{0,200}");
  private static final Pattern TRAILING_TAG =
      Pattern.compile(
          "\\s*(?:[(\\[][\\p{L} ./&-]{2,40}[)\\]]|[-–—/]+ ?\\p{Lu}[\\p{L}./ ]{1,30})\\s*\\z");
  private static final Set<String> DENIALS =
      Set.of(
          "not", "no", "never", "neither", "nor", "without", "denied", "denies", "deny", "cannot");
  private static final Set<String> CORRECTIONS =
      Set.of("correction", "corrected", "corrects", "clarification", "erroneously", "retracted");
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("thirteen", "13"),
          Map.entry("fourteen", "14"),
          Map.entry("fifteen", "15"),
          Map.entry("sixteen", "16"),
          Map.entry("seventeen", "17"),
          Map.entry("eighteen", "18"),
          Map.entry("nineteen", "19"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"),
          Map.entry("sixty", "60"),
          Map.entry("seventy", "70"),
          Map.entry("eighty", "80"),
          Map.entry("ninety", "90"),
          Map.entry("hundred", "100"),
          Map.entry("thousand", "1000"),
          Map.entry("million", "1000000"),
          Map.entry("dozen", "12"),
          Map.entry("dozens", "12s"),
          Map.entry("hundreds", "100s"));

  private final long[] runs;
  private final List<String> numbers;
  private final int words;
  private final int denials;
  private final int corrections;

  private Body(long[] runs, List<String> numbers, int words, int denials, int corrections) {
    this.runs = runs;
    this.numbers = List.copyOf(numbers);
    this.words = words;
    this.denials = denials;
    this.corrections = corrections;
  }

  /** The body of a report with this headline and text. */
  public static Body of(String title, String text) {
    List<String> tokens = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    int denials = 0;
    Matcher matcher = WORD.matcher(core(title, text));
    while (matcher.find()) {
      String token = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      boolean digits = Character.isDigit(token.charAt(0));
      String number = digits ? token.replace(",", "") : NUMBERS.get(token);
      if (number != null) {
        numbers.add(number);
      }
      denials += DENIALS.contains(token) || token.endsWith("n't") ? 1 : 0;
      tokens.add(number == null ? token : number);
    }
    // a notice of correction stands anywhere, in the headline too
    int corrections = 0;
    Matcher all = WORD.matcher(title + "\n" + text);
    while (all.find()) {
      corrections += CORRECTIONS.contains(all.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return new Body(runs(tokens), numbers, tokens.size(), denials, Math.min(1, corrections));
  }

  /** How many words it has. */
  public int words() {
    return words;
  }

  /** The Jaccard resemblance of the sets of three-word runs, 0 to 1. */
  public double resemblance(Body other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < runs.length && j < other.runs.length) {
      int order = Long.compare(runs[i], other.runs[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = runs.length + other.runs.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Whether no number of one contradicts the other's, and both deny and correct alike. */
  public boolean agrees(Body other) {
    boolean same = denials == other.denials && corrections == other.corrections;
    return same && (within(numbers, other.numbers) || within(other.numbers, numbers));
  }

  /** The 20 values that find candidates: each the hash of three minima over the runs. */
  public long[] bands() {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long value = mix(band + 1);
      for (int row = 0; row < ROWS; row++) {
        long seed = mix(0x5241_5050L + (long) band * ROWS + row);
        long least = Long.MAX_VALUE;
        for (long run : runs) {
          least = Math.min(least, mix(run ^ seed));
        }
        value = mix(value ^ least);
      }
      bands[band] = value;
    }
    return bands;
  }

  private static boolean within(List<String> fewer, List<String> more) {
    int at = 0;
    for (String number : more) {
      if (at < fewer.size() && fewer.get(at).equals(number)) {
        at++;
      }
    }
    return at == fewer.size();
  }

  private static long[] runs(List<String> tokens) {
    int run = Math.min(RUN, Math.max(1, tokens.size()));
    long[] hashes = new long[Math.max(0, tokens.size() - run + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 0xCBF2_9CE4_8422_2325L;
      for (int k = i; k < i + run; k++) {
        String token = tokens.get(k);
        for (int c = 0; c < token.length(); c++) {
          hash = (hash ^ token.charAt(c)) * 0x100_0000_01B3L;
        }
        hash = (hash ^ ' ') * 0x100_0000_01B3L;
      }
      hashes[i] = mix(hash);
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long mix(long value) {
    long z = value + 0x9E37_79B9_7F4A_7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return z ^ (z >>> 31);
  }

  private static String core(String title, String text) {
    List<String> lines =
        new ArrayList<>(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    String heading = letters(title);
    while (lines.size() > 1 && (letters(lines.get(0)).equals(heading) || headline(lines.get(0)))) {
      lines.remove(0);
    }
    while (lines.size() > 1 && TAG_LINE.matcher(lines.get(lines.size() - 1)).matches()) {
      lines.remove(lines.size() - 1);
    }
    String joined = String.join("\n", lines);
    String body = DATELINE.matcher(joined).replaceFirst("");
    return TRAILING_TAG.matcher(body).replaceFirst("");
  }

  /** Short and without the end of a sentence: a headline, a byline or a date. */
  private static boolean headline(String line) {
    return line.length() <= 140 && !line.matches("(?s).*[.!?。۔؟…\"”’)]\\s*");
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
