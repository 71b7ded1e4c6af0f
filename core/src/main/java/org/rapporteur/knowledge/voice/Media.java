package org.rapporteur.knowledge.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.knowledge.TsvRows;

/**
 * The media that words are said in, by the phrases that name them ({@code in a post on X}, {@code
 * told reporters}). Immutable; shared between threads.
 */
public final class Media {

  /**
   * One medium.
   *
   * @param name what to call it, such as {@code press conference}
   * @param phrases what names it
   * @param example a sentence in which it is found
   * @param counterexample a sentence in which it is not, or empty
   */
  record Medium(String name, Pattern phrases, String example, String counterexample) {}

  private final List<Medium> media;

  private Media(List<Medium> media) {
    this.media = List.copyOf(media);
  }

  /** The media as shipped, in {@code knowledge/voice/media.tsv}. */
  public static Media standard() {
    return Standard.MEDIA;
  }

  private static Media load() {
    List<Medium> media = new ArrayList<>();
    for (List<String> row : TsvRows.of("/knowledge/voice/media.tsv", 4)) {
      media.add(new Medium(row.get(0), pattern(row.get(1)), row.get(2), row.get(3)));
    }
    return new Media(media);
  }

  /** Phrases separated by bars; one after {@code =} only with these capitals. */
  private static Pattern pattern(String phrases) {
    return Pattern.compile(
        Arrays.stream(phrases.split("\\|", -1))
            .map(String::strip)
            .map(
                phrase ->
                    phrase.startsWith("=")
                        ? Pattern.quote(phrase.substring(1))
                        : "(?iu:" + Pattern.quote(phrase) + ")")
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  /**
   * The medium that words name.
   *
   * @param words those that report the speech, without what was said
   * @return its name, or empty where none is named; of several the first in the file
   */
  public String of(String words) {
    for (Medium medium : media) {
      if (medium.phrases.matcher(words).find()) {
        return medium.name;
      }
    }
    return "";
  }

  List<Medium> all() {
    return media;
  }

  /** Loaded once, when first asked for. */
  private static final class Standard {
    static final Media MEDIA = load();
  }
}
