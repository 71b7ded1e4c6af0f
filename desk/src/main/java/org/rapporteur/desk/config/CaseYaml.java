package org.rapporteur.desk.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.config.CaseConfig.ColumnNames;
import org.rapporteur.desk.config.CaseConfig.OpenQuestion;
import org.rapporteur.desk.config.CaseConfig.Watch;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Statement;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads case.yml. Strict: every key is known, every fault is told with its line, all at once. */
public final class CaseYaml {

  /** The file's name in the case folder. */
  public static final String NAME = "case.yml";

  private static final List<String> KEYS =
      List.of(
          "title",
          "summary",
          "period",
          "parties",
          "mediators",
          "documents",
          "dictionaries",
          "columns",
          "questions",
          "accords");

  private CaseYaml() {}

  /**
   * Reads the case.yml of a case folder.
   *
   * @throws ConfigException if it is not there or has faults
   */
  public static CaseConfig read(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException absent) {
      throw fault(
          Files.isDirectory(folder)
              ? folder + ": no " + NAME + " in it; make one with: rapporteur init " + folder
              : folder + ": no such case folder; make one with: rapporteur init " + folder);
    } catch (CharacterCodingException notUtf8) {
      throw fault(file + ": is not UTF-8; save it as UTF-8");
    } catch (IOException unreadable) {
      throw fault(file + ": cannot be read (" + unreadable.getMessage() + ")");
    }
  }

  /**
   * Reads the text of a case.yml.
   *
   * @param name what to call the file in messages
   * @throws ConfigException if it has faults
   */
  public static CaseConfig parse(String name, String text) {
    Optional<Node> root;
    try {
      root = new Compose(LoadSettings.builder().setLabel(name).build()).composeString(text);
    } catch (MarkedYamlEngineException marked) {
      String line =
          marked.getProblemMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("");
      throw fault(
          name + line + ": is not YAML (" + marked.getProblem() + "); check indents and quotes");
    } catch (YamlEngineException broken) {
      throw fault(name + ": is not YAML (" + broken.getMessage() + ")");
    }
    if (root.isEmpty()) {
      throw fault(name + ": is empty; 'rapporteur init' writes one with comments");
    }
    List<String> faults = new ArrayList<>();
    CaseConfig config = config(new YamlSection(name, "", root.get(), KEYS, faults));
    if (!faults.isEmpty()) {
      throw new ConfigException(faults);
    }
    return Objects.requireNonNull(config);
  }

  private static @Nullable CaseConfig config(YamlSection root) {
    String title = root.text("title");
    if (title == null) {
      root.missing("title", "Ardania and Velmark, 2025");
    }
    Period period = new Period();
    root.section("period", List.of("from", "to"), period::read);
    List<OpenQuestion> questions = new ArrayList<>();
    root.sections(
        "questions", List.of("question", "watch"), section -> question(section, questions));
    List<String> documents = root.list("documents");
    AccordYaml accords = new AccordYaml(root.list("parties"));
    root.sections("accords", AccordYaml.KEYS, accords::read);
    accords.circles(root);
    return title == null
        ? null
        : new CaseConfig(
            title,
            orEmpty(root.text("summary")),
            period.from,
            period.to,
            root.list("parties"),
            root.list("mediators"),
            documents.isEmpty() ? List.of("documents") : documents,
            orEmpty(root.text("dictionaries")),
            columns(root),
            questions,
            accords.accords());
  }

  private static ColumnNames columns(YamlSection root) {
    ColumnNames[] columns = {ColumnNames.usual()};
    root.section(
        "columns",
        List.of("text", "title", "date", "address", "outlet"),
        names ->
            columns[0] =
                new ColumnNames(
                    names.text("text"),
                    names.text("title"),
                    names.text("date"),
                    names.text("address"),
                    names.text("outlet")));
    return columns[0];
  }

  private static void question(YamlSection section, List<OpenQuestion> questions) {
    String question = section.text("question");
    if (question == null) {
      section.missing("question", "Do the ministers meet again?");
      return;
    }
    section.section(
        "watch",
        List.of("types", "actors", "between", "words"),
        watch -> {
          List<String> types = new ArrayList<>();
          watch.each(
              "types",
              (node, type) -> {
                String upper = type.toUpperCase(Locale.ROOT);
                if (!TYPES.contains(upper)) {
                  watch.fault(node, unknownType(type));
                }
                types.add(upper);
              });
          questions.add(
              new OpenQuestion(
                  question,
                  new Watch(
                      types, watch.list("actors"), watch.list("between"), watch.list("words"))));
        });
    if (questions.isEmpty() || !questions.get(questions.size() - 1).question().equals(question)) {
      section.missing("watch", "{types: [CONSULT], between: [PAK, AFG]}");
    }
  }

  private static final TreeSet<String> TYPES = new TreeSet<>();

  static {
    Arrays.stream(PloverType.values()).map(Enum::name).forEach(TYPES::add);
    Arrays.stream(Statement.Kind.values()).map(Enum::name).forEach(TYPES::add);
  }

  private static String unknownType(String type) {
    List<String> known = List.copyOf(TYPES);
    String nearest = Nearest.of(type, known);
    return "unknown type '"
        + type
        + (nearest.isEmpty()
            ? "'; known are " + String.join(", ", known)
            : "'; did you mean " + nearest + "?");
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static ConfigException fault(String line) {
    return new ConfigException(List.of(line));
  }

  private static final class Period {
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    void read(YamlSection section) {
      from = section.day("from");
      to = section.day("to");
      if (from != null && to != null && to.isBefore(from)) {
        to = null;
        section.wrong("the period ends before it begins; exchange 'from' and 'to'");
      }
    }
  }
}
