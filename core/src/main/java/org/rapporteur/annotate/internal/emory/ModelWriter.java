package org.rapporteur.annotate.internal.emory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Writes a model as flat arrays, each preceded by its length in bytes and padded to eight, between
 * a header (magic, total length) and a trailer (CRC-32C of all before it, magic). Little-endian.
 */
final class ModelWriter {

  static final long MAGIC = 0x3130_4d50_5250_4152L; // "RAPRPM01"
  static final int HEADER = 16;
  static final int TRAILER = 16;

  private final List<ByteBuffer> parts = new ArrayList<>();

  void ints(int[] values) {
    part(values.length * 4).asIntBuffer().put(values);
  }

  void floats(float[] values) {
    part(values.length * 4).asFloatBuffer().put(values);
  }

  void bytes(byte[] values) {
    part(values.length).put(values);
  }

  /** For the few small things that are not arrays: labels, templates, frames. */
  void object(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bytes(bytes.toByteArray());
  }

  private ByteBuffer part(int length) {
    ByteBuffer part = ByteBuffer.allocate(8 + padded(length)).order(ByteOrder.LITTLE_ENDIAN);
    part.putLong(length);
    parts.add(part);
    return part.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  static int padded(int length) {
    return (length + 7) & ~7;
  }

  /** All of it, ready to be written or read. */
  List<ByteBuffer> finish() {
    long length = HEADER + TRAILER;
    for (ByteBuffer part : parts) {
      length += part.rewind().remaining();
    }
    ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    header.putLong(MAGIC).putLong(length).flip();
    List<ByteBuffer> all = new ArrayList<>();
    all.add(header);
    all.addAll(parts);
    CRC32C check = new CRC32C();
    for (ByteBuffer part : all) {
      check.update(part.duplicate());
    }
    ByteBuffer trailer = ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN);
    trailer.putLong(check.getValue()).putLong(MAGIC).flip();
    all.add(trailer);
    return all;
  }
}
