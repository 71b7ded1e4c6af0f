package org.rapporteur.read.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark wins, then well-formed UTF-8, then the charset declared, then
 * what the statistics of ICU's detector say. No state.
 */
public final class Decoder {
  private static final int SAMPLE = 64 * 1024;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoder() {}

  /**
   * Text with what is known of its encoding.
   *
   * @param text the text, without a byte order mark and with LF line ends
   * @param charset what it was read as
   * @param bad the position of the first byte that does not decode as declared or as UTF-8, or -1
   */
  public record Decoded(String text, Charset charset, long bad) {}

  /**
   * Decodes all of {@code bytes}.
   *
   * @param declared the charset named outside or inside the file, or empty
   */
  public static Decoded decode(byte[] bytes, String declared) {
    Mark mark = Mark.of(bytes);
    if (mark != null) {
      byte[] rest = Arrays.copyOfRange(bytes, mark.length, bytes.length);
      Decoded decoded = as(rest, mark.charset);
      return decoded.bad < 0
          ? decoded
          : new Decoded(decoded.text, decoded.charset, decoded.bad + mark.length);
    }
    Utf8Check check = new Utf8Check();
    check.take(bytes, bytes.length);
    Optional<Charset> named = named(declared);
    boolean escapes = named.isPresent() && named.get().name().startsWith("ISO-2022");
    if (check.firstBad() < 0 && !escapes) {
      return new Decoded(
          lines(new String(bytes, StandardCharsets.UTF_8)), StandardCharsets.UTF_8, -1);
    }
    if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
      Decoded decoded = as(bytes, named.get());
      if (decoded.bad < 0) {
        return decoded;
      }
    }
    Charset best =
        check.mostly() ? StandardCharsets.UTF_8 : guess(window(bytes, (int) check.firstBad()));
    return new Decoded(as(bytes, best).text, best, check.firstBad());
  }

  /**
   * The charset of a stream too long to hold.
   *
   * @param start its first bytes
   * @param badSample bytes around the first that is not UTF-8; empty if all are
   */
  public static Charset charset(byte[] start, byte[] badSample) {
    Mark mark = Mark.of(start);
    if (mark != null) {
      return mark.charset;
    }
    if (badSample.length == 0) {
      return StandardCharsets.UTF_8;
    }
    Utf8Check check = new Utf8Check();
    check.take(badSample, badSample.length);
    return check.mostly() ? StandardCharsets.UTF_8 : guess(badSample);
  }

  /** The length of the byte order mark at the start of {@code bytes}, 0 if there is none. */
  public static int markLength(byte[] bytes) {
    Mark mark = Mark.of(bytes);
    return mark == null ? 0 : mark.length;
  }

  /** Whether the bytes begin as UTF-16 or UTF-32 do, where NUL bytes are no sign of a binary. */
  public static boolean wide(byte[] bytes) {
    Mark mark = Mark.of(bytes);
    return mark != null && !mark.charset.equals(StandardCharsets.UTF_8);
  }

  /** A charset by its name in the wild; ISO-8859-1 is read as windows-1252, as browsers do. */
  public static Optional<Charset> named(String name) {
    String clean = name.strip().replaceAll("^[\"']|[\"']$", "").toLowerCase(Locale.ROOT);
    if (clean.isEmpty()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(clean);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** CRLF and lone CR to LF. */
  public static String lines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Decoded as(byte[] bytes, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      CharBuffer strict =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in);
      return new Decoded(lines(strict.toString()), charset, -1);
    } catch (CharacterCodingException fault) {
      return new Decoded(lines(new String(bytes, charset)), charset, in.position());
    }
  }

  private static byte[] window(byte[] bytes, int around) {
    int from = Math.max(0, Math.min(around - SAMPLE / 2, bytes.length - SAMPLE));
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
  }

  private static Charset guess(byte[] sample) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      String name = match.getName().toUpperCase(Locale.ROOT);
      boolean improbable =
          name.startsWith("UTF") || name.startsWith("IBM") || name.startsWith("ISO-2022");
      if (!improbable && match.getConfidence() >= 20) {
        return named(match.getName()).orElse(WINDOWS_1252);
      }
    }
    return WINDOWS_1252;
  }

  /** A byte order mark; the marks of UTF-32 are asked before those of UTF-16 they begin with. */
  private record Mark(Charset charset, int length) {
    private static final Map<String, String> MARKS = new LinkedHashMap<>();

    static {
      MARKS.put("\u00FF\u00FE\0\0", "UTF-32LE");
      MARKS.put("\0\0\u00FE\u00FF", "UTF-32BE");
      MARKS.put("\u00EF\u00BB\u00BF", "UTF-8");
      MARKS.put("\u00FF\u00FE", "UTF-16LE");
      MARKS.put("\u00FE\u00FF", "UTF-16BE");
    }

    static @Nullable Mark of(byte[] bytes) {
      String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
      for (Map.Entry<String, String> mark : MARKS.entrySet()) {
        if (start.startsWith(mark.getKey())) {
          return new Mark(Charset.forName(mark.getValue()), mark.getKey().length());
        }
      }
      return null;
    }
  }
}
