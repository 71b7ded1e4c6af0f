package org.rapporteur.desk.peers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Statement;
import org.rapporteur.model.When;

/**
 * What rows say of an event, or of a statement that CAMEO counts among events (01 and 02).
 *
 * @param id the record's own id
 * @param type PLOVER type, or null for a statement
 * @param sentence number of the sentence in its document, from 1, or 0 if not at hand
 */
record Deed(
    String id,
    Document document,
    @Nullable PloverType type,
    String mode,
    List<String> contexts,
    String cameo,
    double goldstein,
    List<Participant> sources,
    List<Participant> targets,
    @Nullable When when,
    @Nullable Place where,
    int sentence) {

  /** Types of which several actors without a target do it with, or to, each other. */
  private static final Set<PloverType> MUTUAL =
      Set.of(
          PloverType.AGREE,
          PloverType.CONSULT,
          PloverType.SUPPORT,
          PloverType.COOPERATE,
          PloverType.SANCTION,
          PloverType.ASSAULT);

  /** Who to whom; null where nobody is named. */
  record Pair(@Nullable Participant source, @Nullable Participant target) {}

  static Deed of(Document document, Event event, int sentence) {
    return new Deed(
        event.id(),
        document,
        event.type(),
        event.mode(),
        event.contexts(),
        event.cameo(),
        event.goldstein(),
        event.sources(),
        event.targets(),
        event.when(),
        event.where(),
        sentence);
  }

  /** The deed of saying something to somebody; null for what CAMEO's 01 and 02 do not cover. */
  static @Nullable Deed of(Document document, Statement statement, double goldstein, int sentence) {
    Participant speaker = statement.speaker();
    boolean plain = statement.cameo().startsWith("01") || statement.cameo().startsWith("02");
    if (!plain || speaker == null || statement.addressees().isEmpty()) {
      return null;
    }
    return new Deed(
        statement.id(),
        document,
        null,
        "",
        List.of(),
        statement.cameo(),
        goldstein,
        List.of(speaker),
        statement.addressees(),
        statement.when(),
        null,
        sentence);
  }

  /** Whether the sources do it with or to each other: "Ardania and Velmark met". */
  boolean mutual() {
    return targets.isEmpty() && sources.size() > 1 && type != null && MUTUAL.contains(type);
  }

  /** Every source with every target; of a mutual deed each with each other, both ways. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    if (mutual()) {
      for (Participant one : sources) {
        for (Participant other : sources) {
          if (!one.equals(other)) {
            pairs.add(new Pair(one, other));
          }
        }
      }
      return pairs;
    }
    for (int s = 0; s < Math.max(1, sources.size()); s++) {
      for (int t = 0; t < Math.max(1, targets.size()); t++) {
        pairs.add(
            new Pair(
                sources.isEmpty() ? null : sources.get(s),
                targets.isEmpty() ? null : targets.get(t)));
      }
    }
    return pairs;
  }

  /** A number for the row of the pair, for data sets that number their rows: always the same. */
  String number(int pair) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((id + "|" + pair).getBytes(StandardCharsets.UTF_8));
      // 52 bits: exact in the floating point numbers that spreadsheets and R read them as
      return String.valueOf(Long.parseLong(HexFormat.of().formatHex(hash, 0, 7), 16) >>> 4);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** The day, for asking who held an office: the deed's, else that of publication. */
  @Nullable LocalDate day() {
    return when == null ? document.published() : when.begin();
  }

  /** The year, empty if the time is not known that finely. */
  String year() {
    return when != null && when.begin().getYear() == when.end().getYear()
        ? String.format(Locale.ROOT, "%04d", when.begin().getYear())
        : "";
  }

  /** The month in two digits, empty if the time is not known that finely. */
  String month() {
    return when != null
            && !year().isEmpty()
            && when.begin().getMonthValue() == when.end().getMonthValue()
        ? String.format(Locale.ROOT, "%02d", when.begin().getMonthValue())
        : "";
  }

  /** The day of the month in two digits, empty if the time is not known that finely. */
  String dayOfMonth() {
    return when != null && when.begin().equals(when.end())
        ? String.format(Locale.ROOT, "%02d", when.begin().getDayOfMonth())
        : "";
  }

  /** Year, month and day with {@code between} them, empty if the day is not known. */
  String date(String between) {
    return dayOfMonth().isEmpty() ? "" : year() + between + month() + between + dayOfMonth();
  }

  /** The root of the CAMEO code: its first two digits. */
  String root() {
    return cameo.substring(0, 2);
  }
}
