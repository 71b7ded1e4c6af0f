package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.casefile.accord.Status.Level;
import org.rapporteur.desk.brief.AccordSections.Count;
import org.rapporteur.desk.brief.AccordSections.Share;
import org.rapporteur.desk.brief.AccordSections.Step;
import org.rapporteur.desk.promises.Plain;

/**
 * A chart of how far an accord's commitments were at the end of each month: a column a month, the
 * further ones below, each part a figure.
 *
 * @param name the accord
 * @param description the chart in words, for those who do not see it
 * @param width in units of the drawing
 * @param height in units of the drawing
 * @param base where the columns stand
 * @param parts parts of columns
 * @param columns the months
 * @param key what the parts look like, of those that there are
 */
public record LevelChart(
    String name,
    String description,
    int width,
    int height,
    int base,
    List<Part> parts,
    List<Column> columns,
    List<Key> key) {

  private static final int LEFT = 8;
  private static final int TOP = 16;
  private static final int HIGH = 110;
  private static final int MONTH = 30;
  private static final int BAR = 24;

  /** A part is lower than a number if it is lower than this. */
  private static final int NUMBERED = 11;

  /** Copies the lists. */
  public LevelChart {
    parts = List.copyOf(parts);
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /**
   * So many commitments at one level in one month.
   *
   * @param x left edge
   * @param y top edge
   * @param height height
   * @param kind its style
   * @param title what it counts
   * @param count the figure
   */
  public record Part(int x, int y, int height, String kind, String title, Count count) {

    /** The width of every part. */
    public int width() {
      return BAR;
    }

    /** Whether there is room for its number. */
    public boolean numbered() {
      return height >= NUMBERED;
    }

    /** The middle, where its number stands. */
    public int textX() {
      return x + BAR / 2;
    }

    /** Where its number stands. */
    public int textY() {
      return y + height / 2 + 4;
    }
  }

  /**
   * A month.
   *
   * @param x middle
   * @param month its name without the year, short
   * @param year the year, where it begins; else empty
   * @param share how far the accord was at its end
   */
  public record Column(int x, String month, String year, Share share) {

    /** Per cent of what was known, the number alone. */
    public String known() {
      return share.ofKnown() == null ? "–" : "" + Math.round(share.ofKnown());
    }
  }

  /**
   * What a part looks like.
   *
   * @param kind its style
   * @param words the level
   */
  public record Key(String kind, String words) {}

  /**
   * A chart.
   *
   * @param accord its name
   * @param months how far it was at the end of each month, named for it
   */
  static LevelChart of(String accord, List<Share> months) {
    int highest = months.stream().mapToInt(share -> share.all().figure().value()).max().orElse(1);
    List<Part> parts = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (Share share : months) {
      int x = LEFT + columns.size() * MONTH + (MONTH - BAR) / 2;
      int y = TOP + HIGH;
      for (Step step : share.steps()) {
        int height = Math.max(2, step.count().figure().value() * HIGH / Math.max(1, highest));
        y -= height;
        parts.add(
            new Part(
                x,
                y,
                height,
                kind(step),
                share.name() + ": " + step.count().figure().value() + " " + step.words(),
                step.count()));
      }
      // the year where it begins
      boolean year = columns.isEmpty() || share.name().startsWith("Jan");
      String name = share.name();
      columns.add(
          new Column(x + BAR / 2, name.substring(0, 3), year ? name.substring(4) : "", share));
    }
    List<Key> key =
        months.stream()
            .flatMap(share -> share.steps().stream())
            .sorted(AccordShares.ORDER)
            .map(step -> new Key(kind(step), step.words()))
            .distinct()
            .toList();
    return new LevelChart(
        accord,
        months.stream().map(LevelChart::words).collect(Collectors.joining(". ")),
        2 * LEFT + months.size() * MONTH,
        TOP + HIGH + 30,
        TOP + HIGH,
        parts,
        columns,
        key);
  }

  /** A month in words: "May 2031: 1 minimal, 2 no evidence yet; 33 % of what was known". */
  static String words(Share share) {
    return share.name()
        + ": "
        + share.steps().stream()
            .map(step -> step.count().figure().value() + " " + step.words())
            .collect(Collectors.joining(", "))
        + "; implementation of what was known "
        + Plain.percent(share.ofKnown())
        + ", if all else is not initiated "
        + Plain.percent(share.ofAll());
  }

  private static String kind(Step step) {
    return step.level() != Level.UNKNOWN
        ? step.level().name().toLowerCase(Locale.ROOT).replace('_', '-')
        : step.words().equals(AccordShares.NOTHING) ? "unseen" : "unknown";
  }

  Stream<Count> counts() {
    return columns.stream().flatMap(column -> column.share().counts());
  }
}
