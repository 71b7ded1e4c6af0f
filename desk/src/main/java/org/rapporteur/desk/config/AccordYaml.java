package org.rapporteur.desk.config;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.DeclaredAccord;
import org.rapporteur.casefile.accord.DeclaredCommitment;
import org.rapporteur.casefile.accord.Due;
import org.rapporteur.knowledge.accord.Headings;
import org.rapporteur.model.AccordNotice.Kind;
import org.rapporteur.model.Commitment.Bearing;
import org.rapporteur.model.Deadline;

/** Reads the accords that case.yml declares. */
final class AccordYaml {

  static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "also",
          "parties",
          "mediators",
          "kind",
          "signed",
          "force",
          "place",
          "under",
          "text",
          "commitments");

  private static final List<String> COMMITMENT =
      List.of("id", "words", "parties", "bearing", "headings", "others", "condition", "deadline");

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:within )?(\\d{1,4}) (day|week|month|year)s?(?: (?:after|of|from) (signature|force))?",
          Pattern.CASE_INSENSITIVE);

  private final List<DeclaredAccord> accords = new ArrayList<>();
  private final List<String> parties;

  /**
   * A reading.
   *
   * @param parties of the case, who are those of an accord that names none
   */
  AccordYaml(List<String> parties) {
    this.parties = parties;
  }

  /** The accords read, in order. */
  List<DeclaredAccord> accords() {
    return List.copyOf(accords);
  }

  /** Reads one. */
  void read(YamlSection section) {
    String id = id(section, "kabul-2025");
    String name = section.text("name");
    if (name == null) {
      section.missing("name", "Kabul framework");
    }
    List<String> bound = section.list("parties").isEmpty() ? parties : section.list("parties");
    if (bound.size() < 2) {
      section.wrong(
          "an accord needs two parties or more; add a line such as 'parties: [PAK, AFG]'");
    }
    if (accords.stream().anyMatch(other -> other.id().equals(id))) {
      section.wrong("two accords have the id '" + id + "'; give one of them another");
    }
    LocalDate signed = section.day("signed");
    LocalDate force = section.day("force");
    if (signed != null && force != null && force.isBefore(signed)) {
      section.wrong(
          "it enters into force, " + force + ", before it is signed, " + signed + "; check both");
    }
    List<DeclaredCommitment> commitments = new ArrayList<>();
    Set<String> used = new HashSet<>();
    section.sections(
        "commitments", COMMITMENT, each -> commitments.add(commitment(each, used, signed, force)));
    accords.add(
        new DeclaredAccord(
            id,
            name == null ? id : name,
            section.list("also"),
            bound,
            section.list("mediators"),
            choice(section, "kind", Kind.class, Kind.ACCORD),
            signed,
            force,
            Objects.requireNonNullElse(section.text("place"), ""),
            Objects.requireNonNullElse(section.text("under"), ""),
            section.list("text").stream().map(CaseConfig::file).toList(),
            commitments.stream().filter(c -> !c.words().isEmpty()).toList()));
  }

  /** An annex of its own annex has no place. */
  void circles(YamlSection root) {
    Map<String, String> under = new HashMap<>();
    accords.forEach(accord -> under.put(accord.id(), accord.under()));
    for (DeclaredAccord accord : accords) {
      List<String> path = new ArrayList<>();
      for (String at = accord.id(); !at.isEmpty(); at = under.getOrDefault(at, "")) {
        if (path.contains(at)) {
          if (at.equals(accord.id())) {
            path.add(at);
            root.wrong(
                "accords are under each other in a circle: "
                    + String.join(" is under ", path)
                    + "; take one 'under' out");
            return;
          }
          break;
        }
        path.add(at);
      }
    }
  }

  private static DeclaredCommitment commitment(
      YamlSection section,
      Set<String> used,
      @Nullable LocalDate signed,
      @Nullable LocalDate force) {
    String words = section.text("words");
    if (words == null) {
      section.missing("words", "set up a joint border committee");
    }
    List<String> headings = new ArrayList<>();
    section.each(
        "headings",
        (node, value) -> {
          String heading = value.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
          if (Headings.standard().of(heading) == null || heading.equals(Headings.NONE)) {
            section.fault(node, unknownHeading(value, heading));
          } else {
            headings.add(heading);
          }
        });
    String id = id(section, "border-committee");
    if (!used.add(id)) {
      section.wrong("two commitments of this accord have the id '" + id + "'; rename one");
    }
    Due due = due(section);
    LocalDate last = due == null ? null : due.day(signed, force);
    if (last != null && signed != null && last.isBefore(signed)) {
      section.wrong(
          "the deadline, "
              + last
              + ", is before the accord was signed, "
              + signed
              + "; check both");
    }
    List<String> bound = section.list("parties");
    return new DeclaredCommitment(
        id,
        words == null ? "" : words,
        bound,
        choice(section, "bearing", Bearing.class, bound.size() == 1 ? Bearing.ONE : Bearing.JOINT),
        headings,
        section.list("others"),
        Objects.requireNonNullElse(section.text("condition"), ""),
        due);
  }

  private static String unknownHeading(String value, String heading) {
    List<String> known =
        Headings.standard().all().stream()
            .map(Headings.Heading::id)
            .filter(id -> !id.equals(Headings.NONE))
            .toList();
    String nearest = Nearest.of(heading, known);
    return "unknown heading '"
        + value
        + (nearest.isEmpty()
            ? "'; known are " + String.join(", ", known)
            : "'; did you mean " + nearest + "?");
  }

  private static String id(YamlSection section, String example) {
    String id = section.text("id");
    if (id == null) {
      section.missing("id", example);
      return "";
    }
    if (!ID.matcher(id).matches()) {
      section.wrong(
          "id '" + id + "' should be small letters, digits and hyphens, such as " + example);
    }
    return id;
  }

  private static @Nullable Due due(YamlSection section) {
    String words = section.text("deadline");
    if (words == null) {
      return null;
    }
    Matcher within = WITHIN.matcher(words);
    if (within.matches()) {
      int count = Integer.parseInt(within.group(1));
      Period period =
          switch (within.group(2).toLowerCase(Locale.ROOT)) {
            case "day" -> Period.ofDays(count);
            case "week" -> Period.ofWeeks(count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
          };
      boolean force = "force".equalsIgnoreCase(within.group(3));
      return new Due(words, null, period, force ? Deadline.From.FORCE : Deadline.From.SIGNATURE);
    }
    try {
      return new Due(words, LocalDate.parse(words), null, Deadline.From.DATE);
    } catch (DateTimeParseException unreadable) {
      section.wrong(
          "'deadline: "
              + words
              + "' is neither a day (2025-09-30) nor a time (30 days after signature, 2 months after"
              + " force)");
      return null;
    }
  }

  private static <E extends Enum<E>> E choice(
      YamlSection section, String key, Class<E> type, E usual) {
    String value = section.text(key);
    if (value == null) {
      return usual;
    }
    String wanted = value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(wanted)) {
        return each;
      }
    }
    section.wrong(
        "'"
            + key
            + ": "
            + value
            + "' is not known; known are "
            + String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                    .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .toList()));
    return usual;
  }
}
