package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An experiment file: what was measured, on what, when, and the figures with how far each may move.
 *
 * @param name of the experiment
 * @param figures by name
 */
public record Expectation(String name, Map<String, Figure> figures) {

  /**
   * One figure.
   *
   * @param value as measured when the file was written
   * @param least the run fails below this
   * @param most the run fails above this
   */
  public record Figure(double value, double least, double most) {}

  /**
   * Reads an experiment file.
   *
   * @param file YAML with {@code name} and {@code figures: {NAME: {value, least, most}}}
   * @throws tools.jackson.core.JacksonException if it cannot be read or lacks one of these
   */
  public static Expectation read(Path file) {
    JsonNode root = new YAMLMapper().readTree(file);
    Map<String, Figure> figures = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : root.required("figures").properties()) {
      JsonNode node = entry.getValue();
      figures.put(
          entry.getKey(),
          new Figure(
              node.required("value").asDouble(),
              node.path("least").asDouble(Double.NEGATIVE_INFINITY),
              node.path("most").asDouble(Double.POSITIVE_INFINITY)));
    }
    return new Expectation(root.required("name").asString(), figures);
  }

  /**
   * What has moved.
   *
   * @param measured the figures of this run
   * @return one line for each figure that is missing or out of its bounds; empty if all hold
   */
  public List<String> broken(Map<String, Double> measured) {
    List<String> broken = new ArrayList<>();
    figures.forEach(
        (figure, expected) -> {
          Double value = measured.get(figure);
          if (value == null) {
            broken.add(figure + ": not measured in this run");
          } else if (value < expected.least() || value > expected.most()) {
            broken.add(
                String.format(
                    Locale.ROOT,
                    "%s: %.2f, expected %.2f to %.2f",
                    figure,
                    value,
                    expected.least(),
                    expected.most()));
          }
        });
    return broken;
  }
}
