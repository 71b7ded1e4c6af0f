package org.rapporteur.desk.peers;

import java.util.List;

/**
 * How a table is laid out.
 *
 * @param name short name, as after {@code --format}
 * @param title what it is
 * @param delimiter between cells
 * @param header whether its first line names the columns
 * @param missing what stands in a cell that has nothing, often the empty string
 * @param key the column that tells rows apart, or empty
 * @param columns in order
 */
public record Layout(
    String name,
    String title,
    char delimiter,
    boolean header,
    String missing,
    String key,
    List<Column> columns) {

  /** Copies the list. */
  public Layout {
    columns = List.copyOf(columns);
  }

  /** The names of the columns, in order. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }
}
