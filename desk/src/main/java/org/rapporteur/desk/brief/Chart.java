package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.brief.Brief.Cell;
import org.rapporteur.desk.brief.Brief.DyadRow;

/**
 * A bar chart of one pair, as shapes: co-operation above the line, conflict below, words hollow,
 * deeds solid, each bar a figure of the table.
 *
 * @param name the pair
 * @param description the chart in words, for those who do not see it
 * @param width in units of the drawing
 * @param height in units of the drawing
 * @param middle where the line between co-operation and conflict is
 * @param bars the bars
 * @param labels the months below
 */
public record Chart(
    String name,
    String description,
    int width,
    int height,
    int middle,
    List<Bar> bars,
    List<Label> labels) {

  private static final int LEFT = 8;
  private static final int HALF = 56;
  private static final int TOP = 14;
  private static final int MONTH = 46;
  private static final int BAR = 15;

  /** Copies the lists. */
  public Chart {
    bars = List.copyOf(bars);
    labels = List.copyOf(labels);
  }

  /**
   * A bar.
   *
   * @param x left edge
   * @param y top edge
   * @param height height
   * @param kind {@code word with}, {@code deed against} and so on: its style
   * @param title what it counts
   * @param figure the figure
   * @param textY where its number stands
   */
  public record Bar(int x, int y, int height, String kind, String title, Figure figure, int textY) {

    /** The width of every bar. */
    public int width() {
      return BAR;
    }

    /** The middle, where its number stands. */
    public int textX() {
      return x + BAR / 2;
    }
  }

  /**
   * A label.
   *
   * @param x middle
   * @param text words
   */
  public record Label(int x, String text) {}

  /** The largest figure of any cell, so that all charts have one scale. */
  static int highest(List<DyadRow> rows) {
    int highest = 1;
    for (DyadRow row : rows) {
      for (Cell cell : row.cells()) {
        highest = Math.max(highest, Math.max(cell.wordsWith().value(), cell.deedsWith().value()));
        highest =
            Math.max(highest, Math.max(cell.wordsAgainst().value(), cell.deedsAgainst().value()));
      }
    }
    return highest;
  }

  static Chart of(DyadRow row, List<String> months, int highest) {
    List<Bar> bars = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    List<String> said = new ArrayList<>();
    int middle = TOP + HALF;
    for (int i = 0; i < months.size(); i++) {
      int x = LEFT + i * MONTH;
      Cell cell = row.cells().get(i);
      String month = months.get(i);
      bar(bars, said, cell.wordsWith(), "word with", x + 6, middle, highest, month);
      bar(bars, said, cell.deedsWith(), "deed with", x + 6 + BAR + 2, middle, highest, month);
      bar(bars, said, cell.wordsAgainst(), "word against", x + 6, middle, highest, month);
      bar(bars, said, cell.deedsAgainst(), "deed against", x + 6 + BAR + 2, middle, highest, month);
      // the year where it begins
      boolean year = i == 0 || month.startsWith("Jan");
      labels.add(new Label(x + MONTH / 2, year ? month : month.substring(0, 3)));
    }
    return new Chart(
        row.name(),
        said.isEmpty() ? "nothing" : String.join("; ", said),
        2 * LEFT + months.size() * MONTH,
        TOP + 2 * HALF + 32,
        middle,
        bars,
        labels);
  }

  private static void bar(
      List<Bar> bars,
      List<String> said,
      Figure figure,
      String kind,
      int x,
      int middle,
      int highest,
      String month) {
    if (figure.value() == 0) {
      return;
    }
    int height = Math.max(3, figure.value() * HALF / highest);
    boolean up = kind.endsWith("with");
    String title =
        month
            + ": "
            + figure.value()
            + (kind.startsWith("word") ? " words of " : " deeds of ")
            + (up ? "co-operation" : "conflict");
    said.add(title);
    bars.add(
        new Bar(
            x,
            up ? middle - height : middle,
            height,
            kind,
            title,
            figure,
            up ? middle - height - 3 : middle + height + 10));
  }
}
