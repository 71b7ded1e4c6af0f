package org.rapporteur.annotate.internal.emory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;

/** Reads what {@link ModelWriter} wrote, in the same order. Everything is copied to the heap. */
final class ModelReader {

  private final ByteBuffer in;

  private ModelReader(ByteBuffer in) {
    this.in = in;
  }

  /**
   * Opens a file and checks it.
   *
   * @throws IOException if it is absent, cut short, or not what was written
   */
  static ModelReader open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long length = channel.size();
      if (length < ModelWriter.HEADER + ModelWriter.TRAILER || length > Integer.MAX_VALUE) {
        throw new IOException(file + " has " + length + " bytes, which no model has");
      }
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, length);
      all.order(ByteOrder.LITTLE_ENDIAN);
      int end = (int) length - ModelWriter.TRAILER;
      CRC32C check = new CRC32C();
      check.update(all.slice(0, end));
      if (all.getLong(0) != ModelWriter.MAGIC
          || all.getLong(8) != length
          || all.getLong(end) != check.getValue()
          || all.getLong(end + 8) != ModelWriter.MAGIC) {
        throw new IOException(file + " is damaged");
      }
      ByteBuffer body = all.slice(ModelWriter.HEADER, end - ModelWriter.HEADER);
      return new ModelReader(body.order(ByteOrder.LITTLE_ENDIAN));
    }
  }

  /** Reads what was just written, from memory. */
  static ModelReader of(List<ByteBuffer> parts) {
    int length = 0;
    for (ByteBuffer part : parts) {
      length += part.remaining();
    }
    ByteBuffer all = ByteBuffer.allocate(length);
    for (ByteBuffer part : parts) {
      all.put(part.duplicate());
    }
    ByteBuffer body =
        all.slice(ModelWriter.HEADER, length - ModelWriter.HEADER - ModelWriter.TRAILER);
    return new ModelReader(body.order(ByteOrder.LITTLE_ENDIAN));
  }

  int[] ints() {
    ByteBuffer part = part();
    int[] values = new int[part.remaining() / 4];
    part.asIntBuffer().get(values);
    return values;
  }

  float[] floats() {
    ByteBuffer part = part();
    float[] values = new float[part.remaining() / 4];
    part.asFloatBuffer().get(values);
    return values;
  }

  byte[] bytes() {
    ByteBuffer part = part();
    byte[] values = new byte[part.remaining()];
    part.get(values);
    return values;
  }

  Object object() throws IOException {
    try (ObjectInputStream from = new ObjectInputStream(new ByteArrayInputStream(bytes()))) {
      return from.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("written by another version", e);
    }
  }

  private ByteBuffer part() {
    int length = (int) in.getLong();
    ByteBuffer part = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
    in.position(in.position() + ModelWriter.padded(length));
    return part;
  }
}
