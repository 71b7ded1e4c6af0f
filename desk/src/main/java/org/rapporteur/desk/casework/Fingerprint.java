package org.rapporteur.desk.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells two builds of the coder apart, so that records of another build are made again: what is in
 * its jar, by the check sums the jar keeps, which costs no reading of it.
 */
final class Fingerprint {

  private Fingerprint() {}

  /** Ten hex digits for the jar, or folder of classes, that holds the class. */
  static String of(Class<?> type) {
    try {
      Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<String> lines = Files.isDirectory(place) ? folder(place) : jar(place);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String line : lines) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 5);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException | NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<String> jar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile());
        Stream<? extends ZipEntry> entries = zip.stream()) {
      return entries
          .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("META-INF/"))
          .map(entry -> entry.getName() + " " + entry.getCrc() + "\n")
          .sorted()
          .toList();
    }
  }

  private static List<String> folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.startsWith(folder.resolve("models")))
          .map(file -> folder.relativize(file) + " " + crc(file) + "\n")
          .sorted()
          .toList();
    }
  }

  private static long crc(Path file) {
    CRC32 crc = new CRC32();
    try {
      crc.update(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return crc.getValue();
  }
}
