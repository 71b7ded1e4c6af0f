package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Event;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Toll;
import org.rapporteur.model.When;

/** Records in plain words; what was not done is never worded as done. */
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /**
   * A deed as a verb with its preposition, as a verb towards nobody, and as a noun with the words
   * that join the two sides.
   */
  private record Act(String verb, String to, String alone, String noun, String by, String on) {}

  private Wording() {}

  /** CAMEO's sorts of intent: what is agreed to is not always agreed with the other. */
  private static Act intent(Event event) {
    boolean several = event.sources().size() > 1 && event.targets().isEmpty();
    String code = event.cameo().substring(0, Math.min(3, event.cameo().length()));
    return switch (code) {
      case "031", "032" -> promise("promised co-operation", "promise of co-operation", "to");
      case "033" -> promise("promised help", "promise of help", "to");
      case "035" -> promise("promised to give way", "promise to give way", "to");
      case "036" ->
          new Act(
              "agreed or offered to meet",
              "",
              "agreed or offered to meet",
              "offer to meet",
              "by",
              "to");
      case "037" -> promise("offered peace", "offer of peace", "to");
      case "039" -> promise("offered to mediate", "offer to mediate", "for");
      default ->
          new Act(
              "agreed with or made a promise or offer to",
              "",
              several ? "agreed with each other" : "agreed or made a promise or offer",
              "agreement, promise or offer",
              "by",
              "to");
    };
  }

  private static Act promise(String verb, String noun, String whom) {
    return new Act(verb, whom, verb, noun, "by", whom);
  }

  private static Act act(Event event) {
    return switch (event.type()) {
      case AGREE -> intent(event);
      case CONSULT ->
          new Act("met or talked", "with", "met or talked", "meeting or talks", "of", "with");
      case SUPPORT -> new Act("backed", "", "gave support or signed", "support", "by", "for");
      case CONCEDE ->
          new Act("made a concession", "to", "made a concession", "concession", "by", "to");
      case COOPERATE -> new Act("co-operated", "with", "co-operated", "co-operation", "of", "with");
      case AID -> new Act("aided", "", "gave aid", "aid", "by", "to");
      case RETREAT ->
          new Act("yielded in deed", "to", "yielded in deed", "yielding in deed", "by", "to");
      case REQUEST -> new Act("made a demand", "of", "made a demand", "demand", "by", "on");
      case ACCUSE ->
          new Act(
              "criticised or accused",
              "",
              "made an accusation or criticism",
              "criticism or accusation",
              "by",
              "of");
      case REJECT ->
          new Act("refused or rejected", "", "refused or rejected", "refusal", "by", "towards");
      case THREATEN -> new Act("threatened", "", "made a threat", "threat", "by", "to");
      case PROTEST -> new Act("protested", "against", "protested", "protest", "by", "against");
      case SANCTION ->
          new Act(
              "cut ties or sanctioned",
              "",
              "cut ties or imposed sanctions",
              "sanction",
              "by",
              "against");
      case MOBILIZE ->
          new Act(
              "moved or readied forces",
              "against",
              "moved or readied forces",
              "readying of forces",
              "by",
              "against");
      case COERCE -> new Act("coerced", "", "used coercion", "coercion", "by", "of");
      case ASSAULT -> new Act("attacked", "", "attacked", "attack", "by", "on");
    };
  }

  /** What happened: a sentence if it was done, else a status and a noun. */
  static String what(Event event) {
    Act act = act(event);
    String sources = names(event.sources(), "somebody not named");
    String targets = names(event.targets(), "");
    StringBuilder words = new StringBuilder();
    if (event.modality() == Modality.DONE) {
      words.append(sources).append(' ').append(targets.isEmpty() ? act.alone : act.verb);
      if (!targets.isEmpty()) {
        words.append(act.to.isEmpty() ? " " : " " + act.to + " ").append(targets);
      }
    } else {
      words.append(act.noun).append(' ').append(act.by).append(' ').append(sources);
      if (!targets.isEmpty()) {
        words.append(' ').append(act.on).append(' ').append(targets);
      }
    }
    if (!event.mode().isEmpty()) {
      words.append(" (").append(event.mode().replace('_', ' ')).append(')');
    }
    Toll toll = event.toll();
    if (toll != null) {
      words.append("; ").append(toll(toll));
    }
    return words.toString();
  }

  private static String toll(Toll toll) {
    String killed = toll.killed() < 0 ? "" : toll.killed() + " killed";
    String wounded = toll.wounded() < 0 ? "" : toll.wounded() + " wounded";
    String joint = killed.isEmpty() || wounded.isEmpty() ? "" : ", ";
    return killed + joint + wounded + " in this report";
  }

  /** Whether it was done, in plain words; empty if it was. */
  static String status(Modality modality) {
    return switch (modality) {
      case DONE -> "";
      case ONGOING -> "under way";
      case PLANNED -> "planned or announced, not done";
      case OFFERED -> "offered, not done";
      case THREATENED -> "threatened, not done";
      case DEMANDED -> "demanded, not done";
      case REFUSED -> "refused";
      case DENIED -> "denied or said not to have happened";
      case CONDITIONAL -> "only under a condition";
      case ALLEGED -> "alleged, not established";
    };
  }

  /** On whose word, or empty if the report says so itself. */
  static String source(@Nullable Attribution attribution) {
    if (attribution == null) {
      return "";
    }
    Participant source = attribution.source();
    return source == null ? "according to sources not named" : "according to " + source.label();
  }

  /** A line for an event's codes. */
  static String code(Event event) {
    return event.type()
        + (event.mode().isEmpty() ? "" : " " + event.mode())
        + ", CAMEO "
        + event.cameo()
        + String.format(Locale.ROOT, ", %+.1f", event.goldstein())
        + ", "
        + event.modality().name().toLowerCase(Locale.ROOT);
  }

  /** A line for a statement's codes. */
  static String code(Statement statement) {
    return statement.kind()
        + ", "
        + statement.directness().name().toLowerCase(Locale.ROOT)
        + (statement.cameo().isEmpty() ? "" : ", CAMEO " + statement.cameo());
  }

  /** What a statement does. */
  static String kind(Statement.Kind kind) {
    return switch (kind) {
      case CLAIM, POSITION -> "said";
      case APPEAL -> "appealed";
      case DEMAND -> "demanded";
      case ACCUSATION -> "criticised or accused";
      case DENIAL -> "denied";
      case REFUSAL -> "refused";
      case THREAT -> "threatened";
      case WARNING -> "warned";
      case OFFER -> "offered";
      case PROMISE -> "promised";
      case PRAISE -> "praised or welcomed";
      case CONDOLENCE -> "offered condolences or regret";
      case BELIEF -> "was reported to think";
      case INTENT -> "was reported to intend";
    };
  }

  /** A tone in a word. */
  static String tone(double value) {
    return value < -0.25 ? "hostile" : value > 0.25 ? "conciliatory" : "neutral or mixed";
  }

  /** A number with its sign and two digits. */
  static String signed(double value) {
    return Math.abs(value) < 0.005
        ? "0"
        : String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
  }

  /** How much of the wording is the speaker's. */
  static String manner(Statement.Directness directness) {
    return switch (directness) {
      case DIRECT -> "in their own words";
      case MIXED -> "partly in their own words";
      case INDIRECT -> "in the reporter’s words";
    };
  }

  /** To and about whom, to follow a kind: {@code " to A, about B"}; or empty. */
  static String to(Statement statement) {
    String to = names(statement.addressees(), "");
    String about = names(statement.about(), "");
    String way = statement.kind() == Statement.Kind.CLAIM ? "to " : "towards ";
    return (to.isEmpty() ? "" : " " + way + to) + (about.isEmpty() ? "" : ", about " + about);
  }

  /** Names in a row. */
  static String names(List<Participant> participants, String none) {
    List<String> names = participants.stream().map(Participant::label).distinct().toList();
    if (names.isEmpty()) {
      return none;
    }
    return names.size() == 1
        ? names.get(0)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }

  /** A time as precise as it is known. */
  static String date(@Nullable When when) {
    if (when == null) {
      return "date not known";
    }
    String days = days(when);
    return when.source() == When.Source.PUBLICATION ? "reported " + days : days;
  }

  private static String days(When when) {
    LocalDate begin = when.begin();
    LocalDate end = when.end();
    YearMonth month = YearMonth.from(begin);
    if (begin.equals(end)) {
      return DAY.format(begin);
    }
    if (begin.equals(month.atDay(1)) && end.equals(month.atEndOfMonth())) {
      return MONTH.format(begin);
    }
    if (begin.getDayOfYear() == 1 && end.equals(begin.withDayOfYear(begin.lengthOfYear()))) {
      return "" + begin.getYear();
    }
    if (month.equals(YearMonth.from(end))) {
      return begin.getDayOfMonth() + "–" + DAY.format(end);
    }
    return (begin.getYear() == end.getYear() ? DAY_OF_YEAR : DAY).format(begin)
        + " – "
        + DAY.format(end);
  }

  /** A day, or that it is not known. */
  static String day(@Nullable LocalDate day) {
    return day == null ? "undated" : DAY.format(day);
  }

  /** A month, short. */
  static String month(YearMonth month) {
    return SHORT_MONTH.format(month.atDay(1));
  }

  /** A period, or empty. */
  static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return "";
    }
    return from == null
        ? "until " + day(to)
        : to == null ? "from " + day(from) : day(from) + " to " + day(to);
  }

  /** With a capital first letter. */
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Words on one line. */
  static String line(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
