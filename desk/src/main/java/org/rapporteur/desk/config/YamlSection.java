package org.rapporteur.desk.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One mapping of case.yml with the lines of its keys; gathers faults rather than stopping. */
final class YamlSection {

  private final String file;
  private final List<String> faults;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final String where;
  private final int line;

  /**
   * Reads the keys.
   *
   * @param where what to call this section in messages, empty for the whole file
   * @param known all keys that may stand here
   */
  YamlSection(String file, String where, Node node, List<String> known, List<String> faults) {
    this.file = file;
    this.where = where;
    this.faults = faults;
    this.line = line(node);
    if (!(node instanceof MappingNode mapping)) {
      fault(node, "should be 'key: value' lines, with the keys " + String.join(", ", known));
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (!known.contains(key)) {
        fault(tuple.getKeyNode(), unknown(key, known));
      } else if (values.put(key, tuple.getValueNode()) != null) {
        fault(tuple.getKeyNode(), "key '" + key + "' stands there twice; keep one");
      }
    }
  }

  private String unknown(String key, List<String> known) {
    String message =
        "unknown key '" + key + "'" + (where.isEmpty() ? "" : " under '" + where + "'");
    String nearest = Nearest.of(key, known);
    return nearest.isEmpty()
        ? message + "; known are " + String.join(", ", known)
        : message + "; did you mean '" + nearest + "'?";
  }

  void fault(Node node, String message) {
    faults.add(file + ", line " + line(node) + ": " + message);
  }

  void missing(String key, String example) {
    faults.add(
        file
            + ", line "
            + line
            + ": no '"
            + key
            + "'"
            + inside()
            + "; add a line such as '"
            + key
            + ": "
            + example
            + "'");
  }

  /** A fault of the section as a whole. */
  void wrong(String message) {
    faults.add(file + ", line " + line + ": " + message);
  }

  private String inside() {
    return where.isEmpty() ? "" : " under '" + where + "'";
  }

  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** The text of a key, or null if it is not there or empty. */
  @Nullable String text(String key) {
    Node node = values.get(key);
    if (node == null) {
      return null;
    }
    if (!(node instanceof ScalarNode scalar)) {
      fault(node, "'" + key + "' should be one text, not a list or section");
      return null;
    }
    String value = scalar.getValue().strip();
    return value.isEmpty() ? null : value;
  }

  /** The day of a key, or null. */
  @Nullable LocalDate day(String key) {
    String value = text(key);
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException unreadable) {
      Node node = values.get(key);
      if (node != null) {
        fault(node, "'" + key + ": " + value + "' is no day; write it as 2025-07-20");
      }
      return null;
    }
  }

  /** The texts of a list, or of a single value. */
  List<String> list(String key) {
    List<String> list = new ArrayList<>();
    each(
        key,
        (node, value) -> {
          list.add(value);
        });
    return list;
  }

  /** Each text of a list with its node. */
  void each(String key, BiConsumer<Node, String> action) {
    Node node = values.get(key);
    if (node == null) {
      return;
    }
    List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    for (Node item : items) {
      if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        action.accept(item, scalar.getValue().strip());
      } else if (!(item instanceof ScalarNode)) {
        fault(item, "'" + key + "' should be a list of texts, such as [PAK, AFG]");
      }
    }
  }

  /** A section below this one, if it is there. */
  void section(String key, List<String> known, Consumer<YamlSection> action) {
    Node node = values.get(key);
    if (node != null && !empty(node)) {
      action.accept(new YamlSection(file, key, node, known, faults));
    }
  }

  /** The sections of a list. */
  void sections(String key, List<String> known, Consumer<YamlSection> action) {
    Node node = values.get(key);
    if (node == null || empty(node)) {
      return;
    }
    if (!(node instanceof SequenceNode sequence)) {
      fault(node, "'" + key + "' should be a list; begin each item with '- '");
      return;
    }
    for (Node item : sequence.getValue()) {
      action.accept(new YamlSection(file, key, item, known, faults));
    }
  }

  private static boolean empty(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }
}
