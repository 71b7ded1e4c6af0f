package org.rapporteur.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Problem.Kind;
import org.rapporteur.read.internal.Dates;
import org.rapporteur.read.internal.Decoder;

/**
 * The last step of every reader: checks a draft's text, date and language, tells what is wrong with
 * it, and hands the document on. Stateless.
 */
final class Intake {
  private static final LocalDate EARLIEST = LocalDate.of(1500, 1, 1);

  private final ReadSettings settings;

  Intake(ReadSettings settings) {
    this.settings = settings;
  }

  /** Makes the document, or tells why there is none. */
  void take(Source source, Draft draft, Sink sink) {
    String text = sound(source, draft, sink);
    if (text.isBlank()) {
      tell(sink, Kind.EMPTY, source, draft, "has no text", "leave it out or fetch it again");
      return;
    }
    LocalDate published = published(source, draft, sink);
    String language = Language.of(text);
    if (language.equals("und")) {
      tell(
          sink,
          Kind.LANGUAGE,
          source,
          draft,
          "its language could not be told; kept, not coded",
          "");
    } else if (!language.equals("eng")) {
      String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
      tell(
          sink,
          Kind.LANGUAGE,
          source,
          draft,
          "is in " + name + " (" + language + "); kept, not coded",
          "add an English report of the same");
    }
    String address = draft.address.strip();
    String outlet = line(draft.outlet);
    sink.document(
        new Document(
            draft.id,
            new Origin(source.name(), source.sha256(), draft.member),
            outlet.isEmpty() ? host(address) : outlet,
            address,
            line(draft.title),
            published,
            language,
            text));
  }

  /** Tells the fault of decoding, if there is one. */
  static void encoding(Source source, String position, Decoder.Decoded decoded, Sink sink) {
    if (decoded.bad() >= 0) {
      String at = "byte " + decoded.bad();
      sink.problem(
          new Problem(
              Kind.ENCODING,
              source.name(),
              position.isEmpty() ? at : position + ", " + at,
              "does not decode there; read as " + decoded.charset().name(),
              "save it as UTF-8 if characters look wrong"));
    }
  }

  private String sound(Source source, Draft draft, Sink sink) {
    String text = Decoder.lines(draft.text);
    int bad = unsound(text);
    if (bad < 0) {
      return text;
    }
    tell(
        sink,
        Kind.ENCODING,
        source,
        draft,
        String.format(
            "character %d of its text, U+%04X, is none; U+FFFD instead",
            bad, (int) text.charAt(bad)),
        "");
    StringBuilder out = new StringBuilder(text);
    for (int i = bad; i < out.length(); i++) {
      if (unsoundAt(out, i)) {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }

  private static int unsound(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (unsoundAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean unsoundAt(CharSequence text, int i) {
    char unit = text.charAt(i);
    if (unit == 0) {
      return true;
    }
    if (Character.isHighSurrogate(unit)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(unit)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private @Nullable LocalDate published(Source source, Draft draft, Sink sink) {
    if (draft.date.isBlank() && draft.undatedTold) {
      return null;
    }
    Dates.Reading reading = Dates.read(draft.date);
    LocalDate date = reading.date();
    String fault = reading.fault();
    if (date != null && date.isAfter(settings.today().plusDays(1))) {
      fault = date + " is in the future (today is " + settings.today() + ")";
    } else if (date != null && date.isBefore(EARLIEST)) {
      fault = date + " is too long ago to be meant";
    } else if (date != null) {
      return date;
    }
    tell(
        sink,
        Kind.DATE,
        source,
        draft,
        fault + "; kept, undated",
        "give it a date such as 2025-10-29 in its header, metadata or file name");
    return null;
  }

  private static void tell(
      Sink sink, Kind kind, Source source, Draft draft, String message, String remedy) {
    sink.problem(new Problem(kind, source.name(), draft.position, message, remedy));
  }

  private static String line(String value) {
    return value.replaceAll("[\\s\\u00A0\\u0000]+", " ").strip();
  }

  /** The host of a web address without {@code www.}: who published it, if nothing else says so. */
  static String host(String address) {
    try {
      String host =
          URI.create(address.replace(" ", "%20").replaceAll("[\"<>\\\\^`{|}]", "_")).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }
}
