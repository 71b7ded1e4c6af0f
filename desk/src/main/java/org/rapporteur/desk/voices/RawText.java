package org.rapporteur.desk.voices;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;

/**
 * Plain texts as they are on disk: lines of a header ("Title: …") become blanks, so that offsets
 * stay the file's.
 */
public final class RawText {

  /** A PDF may be of plain characters throughout, and is still no plain text. */
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private static final Pattern HEADER =
      Pattern.compile(
          "(?:title|headline|date|published|outlet|source|publisher|url|link|author|byline|language)"
              + ":[^\\n]*(?:\\n\\s*|$)",
          Pattern.CASE_INSENSITIVE);

  private RawText() {}

  /**
   * The files under some paths: files themselves, and of folders all {@code .txt} files, by name.
   *
   * @throws RapporteurException if a path does not exist or a folder holds no text
   */
  public static List<Path> files(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inside = Files.list(path)) {
        List<Path> texts = inside.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        if (texts.isEmpty()) {
          throw new RapporteurException(path + ": holds no .txt file");
        }
        files.addAll(texts);
      } catch (IOException unreadable) {
        throw new RapporteurException(path + ": cannot be read: " + unreadable, unreadable);
      }
    }
    return files;
  }

  /**
   * A file as a document in English.
   *
   * @param file plain text in UTF-8
   * @param published its day, or null
   * @throws RapporteurException if it is not there, cannot be read, or is not plain text in UTF-8:
   *     other bytes, NUL characters (office files, UTF-16) or a PDF
   */
  public static Document read(Path file, @Nullable LocalDate published) {
    if (Files.isDirectory(file)) {
      throw new RapporteurException(file + ": is a folder; name the files in it");
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (coded(bytes)) {
        throw new CharacterCodingException();
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String plain = withoutHeader(text);
      return document(file.toString().replace('\\', '/'), plain, bytes, published);
    } catch (NoSuchFileException missing) {
      throw new RapporteurException(file + ": there is no such file; check the name", missing);
    } catch (CharacterCodingException other) {
      throw new RapporteurException(
          file
              + ": is not plain text in UTF-8; convert text with 'iconv -f ITS-ENCODING -t UTF-8', and"
              + " take it out of PDF and office files first, or hand them to 'rapporteur code', which"
              + " reads PDF and HTML",
          other);
    } catch (AccessDeniedException forbidden) {
      throw new RapporteurException(file + ": may not be read; give yourself the right", forbidden);
    } catch (IOException unreadable) {
      throw new RapporteurException(file + ": cannot be read: " + unreadable, unreadable);
    }
  }

  /** With blanks in place of the header lines that texts handed to the other commands may have. */
  private static String withoutHeader(String text) {
    int end = 0;
    Matcher line = HEADER.matcher(text);
    while (line.find() && line.start() == end) {
      end = line.end();
    }
    boolean meant = text.substring(0, end).strip().lines().count() > 1;
    return meant ? text.substring(0, end).replaceAll("[^\\r\\n]", " ") + text.substring(end) : text;
  }

  private static boolean coded(byte[] bytes) {
    if (Arrays.equals(bytes, 0, Math.min(bytes.length, PDF.length), PDF, 0, PDF.length)) {
      return true;
    }
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A text in English as a document.
   *
   * @param name where it comes from
   * @param text the text
   */
  static Document document(String name, String text) {
    return document(name, text, text.getBytes(StandardCharsets.UTF_8), null);
  }

  private static Document document(
      String name, String text, byte[] bytes, @Nullable LocalDate published) {
    try {
      String id = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new Document(id, new Origin(name, id, 0), "", "", "", published, "eng", text);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
