package org.rapporteur.casefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * The writer's claim on a case file. The database locks its own file as well, but cannot yet do so
 * while it is being made, and does not say everywhere who holds it. The operating system gives the
 * lock back however the process ends; the little file that carries it stays.
 */
final class CaseLock implements AutoCloseable {

  /** Far behind the words in the file, so that others can read them where locks are mandatory. */
  private static final long PLACE = 1L << 40;

  private static final String HERE = "another part of this process";

  /**
   * What this process has claimed. Asking the operating system again would be worse than useless:
   * closing a second handle of a file gives back the locks that its process has on it.
   */
  private static final Set<Path> CLAIMED = new HashSet<>();

  private final Path file;
  private final Path place;
  private final FileChannel channel;

  private CaseLock(Path file, Path place, FileChannel channel) {
    this.file = file;
    this.place = place;
    this.channel = channel;
  }

  /** Where the lock of {@code file} lies: beside it. */
  private static Path beside(Path file) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    String name = String.valueOf(absolute.getFileName());
    int dot = name.lastIndexOf('.');
    String lock = (dot > 0 ? name.substring(0, dot) : name) + ".lock";
    return folder == null ? Path.of(lock) : folder.toRealPath().resolve(lock);
  }

  /**
   * Claims {@code file} for this process.
   *
   * @throws CaseBusyException if it is claimed already
   */
  static CaseLock claim(Path file) {
    synchronized (CLAIMED) {
      try {
        Path place = beside(file);
        if (!CLAIMED.add(place)) {
          throw new CaseBusyException(file, HERE);
        }
        try {
          return claim(file, place);
        } catch (IOException | RuntimeException e) {
          CLAIMED.remove(place);
          throw e;
        }
      } catch (IOException e) {
        throw fault(file, e);
      }
    }
  }

  private static CaseLock claim(Path file, Path place) throws IOException {
    FileChannel channel =
        FileChannel.open(
            place, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(PLACE, 1, false);
      if (lock == null) {
        throw new CaseBusyException(file, holder(place));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
      return new CaseLock(file, place, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** More words about the process that the database says has {@code file} open, if there are. */
  static String words(Path file, String process) {
    synchronized (CLAIMED) {
      try {
        Path place = beside(file);
        if (CLAIMED.contains(place)) {
          return HERE;
        }
        String words = Files.exists(place) ? holder(place) : "";
        return words.startsWith(process + ",") ? words : process;
      } catch (IOException e) {
        throw fault(file, e);
      }
    }
  }

  private static String holder(Path place) throws IOException {
    String words = Files.readString(place).strip();
    return words.isEmpty() ? "another process" : words;
  }

  private static String self() {
    return "process "
        + ProcessHandle.current().pid()
        + ", started in "
        + System.getProperty("user.dir", "an unknown folder")
        + "\n";
  }

  private static CaseFileException fault(Path file, IOException cause) {
    return new CaseFileException(
        file,
        "cannot claim case file "
            + file
            + ": "
            + cause
            + "; look at free space and permissions of its folder",
        cause);
  }

  @Override
  public void close() {
    synchronized (CLAIMED) {
      if (!channel.isOpen()) {
        return;
      }
      try (channel) {
        channel.truncate(0);
      } catch (IOException e) {
        throw fault(file, e);
      } finally {
        CLAIMED.remove(place);
      }
    }
  }
}
