package org.rapporteur.read.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Drops the blocks that are no part of a report wherever they stand: teasers, bylines, notices. */
final class Clutter {
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|Von|Par) \\p{Lu}[^.!?]{2,80}|(?:Staff|Web) (?:Reporter|Desk|report)",
          Pattern.UNICODE_CASE);
  private static final Pattern DATED =
      Pattern.compile(
          "(?i)(?:(?:first |last )?(?:published|updated|posted|modified)\\b.{0,60}"
              + "|\\d+ (?:min(?:ute)?s?|hours?|days?) (?:read|ago))");
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)(?:advertisement|sponsored|(?:read|see) (?:more|also|next)\\b.*|also read\\b.*"
              + "|(?:related|recommended|more|top|latest|trending) (?:stories|articles|news|topics|coverage)\\b.*"
              + "|most (?:read|popular)\\b.*|share (?:this|on|via)\\b.*|share|tweet|print|email|whatsapp"
              + "|follow (?:us|our)\\b.*|subscribe\\b.*|sign up\\b.*|click here\\b.*|join our\\b.*"
              + "|we use cookies\\b.*|this (?:site|website) uses cookies\\b.*|accept (?:all|cookies)\\b.*"
              + "|leave a (?:comment|reply)\\b.*|\\d* ?comments?|all rights reserved\\b.*"
              + "|(?:©|\\(c\\)|copyright)\\s.*|skip to (?:main )?content|loading\\W*"
              + "|download (?:our|the) app\\b.*|listen to this (?:article|story)\\b.*|tags?:.*|topics?:.*)");
  private static final int SHORT = 160;
  private static final int EDGE = 4;

  private Clutter() {}

  static List<String> without(List<Blocks.Block> blocks, String title) {
    List<String> kept = new ArrayList<>();
    String heading = key(title);
    for (int i = 0; i < blocks.size(); i++) {
      Blocks.Block block = blocks.get(i);
      String text = block.text();
      boolean begins = kept.size() < EDGE;
      boolean shown =
          !(block.tag().equals("h1") || (begins && !heading.isEmpty() && key(text).equals(heading)))
              && !(text.length() < SHORT && NOTICE.matcher(text).matches())
              && !(begins && text.length() < 90 && (BYLINE.matcher(text).matches() || dated(text)))
              && !teaser(block);
      if (shown) {
        kept.add(text);
      }
    }
    return kept;
  }

  private static boolean teaser(Blocks.Block block) {
    int letters =
        Math.max(1, (int) block.text().chars().filter(c -> !Character.isWhitespace(c)).count());
    boolean sentence = block.text().length() > 80 && block.text().matches("(?s).*[.!?؟۔。][\"”’)]?");
    return block.linked() * 10 > letters * 6 && !(sentence && block.tag().equals("p"));
  }

  private static boolean dated(String text) {
    return DATED.matcher(text).matches() || (text.length() < 60 && Dates.read(text).date() != null);
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
