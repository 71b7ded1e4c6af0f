package org.rapporteur.annotate.internal.emory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;

/**
 * Keeps models in the form that loads fast, under the user's cache directory. A file is written
 * beside its place and then moved there, so that it is whole or absent, for other processes too;
 * one that is damaged is made anew; where nothing can be written, it only takes longer.
 */
final class ModelCache {

  /** To be raised when what is written changes. */
  private static final String FORMAT = "4";

  private final @Nullable Path directory;
  private final String key;

  ModelCache(@Nullable Path directory) {
    this.directory = directory;
    this.key = directory == null ? "" : FORMAT + "-" + ModelResources.fingerprint();
  }

  /** Turns a library's model into flat arrays. */
  interface Packing {
    void pack(ModelWriter out) throws IOException, ClassNotFoundException;
  }

  /** Makes a model of flat arrays. */
  interface Reading<T> {
    T read(ModelReader in) throws IOException;
  }

  <T> T get(String name, Packing packing, Reading<? extends T> reading) {
    Path file = directory == null ? null : directory.resolve("parser-" + name + "-" + key + ".bin");
    if (file != null) {
      try {
        return reading.read(ModelReader.open(file));
      } catch (IOException | RuntimeException absentOrDamaged) {
        // fall through: made anew below
      }
    }
    List<ByteBuffer> packed = pack(name, packing);
    if (file != null) {
      try {
        write(file, packed);
      } catch (IOException | UnsupportedOperationException unwritable) {
        // only costs time at the next start
      }
    }
    try {
      return reading.read(ModelReader.of(packed));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** One at a time: NLP4J's own form of the parser takes half a gigabyte while it is read. */
  private synchronized List<ByteBuffer> pack(String name, Packing packing) {
    try {
      ModelWriter out = new ModelWriter();
      packing.pack(out);
      return out.finish();
    } catch (IOException | ClassNotFoundException e) {
      throw unreadable(name, e);
    }
  }

  private static RapporteurException unreadable(String name, Exception cause) {
    return new RapporteurException(
        "the parser's model of " + name + " cannot be read; build core again (mvn package)", cause);
  }

  private static void write(Path file, List<ByteBuffer> parts) throws IOException {
    Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
    Path beside = Files.createTempFile(directory, file.getFileName() + ".", ".part");
    try {
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        for (ByteBuffer part : parts) {
          ByteBuffer left = part.duplicate();
          while (left.hasRemaining()) {
            channel.write(left);
          }
        }
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
