package org.rapporteur.desk.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.casefile.accord.Decision;
import org.rapporteur.casefile.accord.Decision.Verdict;
import org.rapporteur.casefile.accord.Decisions;
import org.rapporteur.desk.config.ConfigException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the user decided about accords and evidence: a JSON object a line in the case's folder, only
 * ever added to. It is kept beside the case file, and not in it, as that may be made anew from the
 * documents at any time.
 */
public final class DecisionFile {

  /** Its name in the case's folder. */
  public static final String NAME = "decisions.jsonl";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;

  /** The decisions of a case. */
  public DecisionFile(CaseFolder folder) {
    file = folder.path().resolve(NAME);
  }

  /**
   * Reads all decisions; none if there is no such file.
   *
   * @throws ConfigException with every line that cannot be read
   */
  public Decisions read() {
    if (!Files.exists(file)) {
      return Decisions.none();
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new ConfigException(
          List.of(file + ": cannot be read (" + unreadable.getMessage() + "); is it UTF-8?"));
    }
    List<String> faults = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        try {
          decisions.add(decision(JSON.readTree(lines.get(at))));
        } catch (JacksonException | IllegalArgumentException | DateTimeException fault) {
          faults.add(
              file
                  + ", line "
                  + (at + 1)
                  + ": is no decision; mend the line or take it out (each has \"on\", \"verdict\" and"
                  + " \"subject\")");
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new ConfigException(faults);
    }
    return new Decisions(decisions);
  }

  private static Decision decision(JsonNode node) {
    List<String> notices = new ArrayList<>();
    node.path("notices").forEach(each -> notices.add(each.asString()));
    String subject = node.path("subject").asString("");
    if (subject.isBlank()) {
      throw new IllegalArgumentException("no subject");
    }
    return new Decision(
        LocalDate.parse(node.path("on").asString("")),
        Verdict.valueOf(node.path("verdict").asString("").toUpperCase(Locale.ROOT)),
        subject,
        notices,
        node.path("into").asString(""),
        node.path("note").asString(""));
  }

  /**
   * Adds one, as a line of its own.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void add(Decision decision) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("on", decision.on().toString());
    fields.put("verdict", decision.verdict().name().toLowerCase(Locale.ROOT));
    fields.put("subject", decision.subject());
    if (!decision.notices().isEmpty()) {
      fields.put("notices", decision.notices());
    }
    if (!decision.into().isEmpty()) {
      fields.put("into", decision.into());
    }
    if (!decision.note().isEmpty()) {
      fields.put("note", decision.note());
    }
    try {
      // a last line that was cut off, or edited without its end, stays a line of its own
      boolean open = Files.exists(file) && !ended(Files.readString(file));
      Files.writeString(
          file,
          (open ? "\n" : "") + JSON.writeValueAsString(fields) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static boolean ended(String text) {
    return text.isEmpty() || text.endsWith("\n");
  }
}
