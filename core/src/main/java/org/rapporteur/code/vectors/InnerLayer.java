package org.rapporteur.code.vectors;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.RapporteurException;

/**
 * Cuts a model down to what one of its inner tensors needs and makes that its only output, so that
 * the layers above are neither kept in memory nor run. Knows of the ONNX format (protocol buffers;
 * onnx.proto of IR version 3 and later) the fields it needs and copies all others as they are.
 * Stateless.
 */
final class InnerLayer {

  private static final int GRAPH_OF_MODEL = 7;
  private static final int NODE = 1;
  private static final int INITIALIZER = 5;
  private static final int OUTPUT = 12;
  private static final int VALUE_INFO = 13;
  private static final int INPUT_OF_NODE = 1;
  private static final int OUTPUT_OF_NODE = 2;
  private static final int NAME_OF_TENSOR = 8;

  /** A tensor of 32-bit floats: ValueInfoProto.type with tensor_type.elem_type 1. */
  private static final byte[] FLOATS = {0x12, 0x04, 0x0a, 0x02, 0x08, 0x01};

  private InnerLayer() {}

  /** A field of a message: its number and wire type, where it begins, and its content. */
  private record Field(int number, int from, int begin, int end) {}

  /**
   * The smaller model.
   *
   * @param model a model's bytes
   * @param tensor the name of a tensor of floats within it
   * @throws RapporteurException if no node of the model makes it
   */
  static byte[] of(byte[] model, String tensor) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(model.length);
    for (Field field : fields(model, 0, model.length)) {
      if (field.number() == GRAPH_OF_MODEL) {
        message(out, GRAPH_OF_MODEL, graph(model, field, tensor));
      } else {
        out.write(model, field.from(), field.end() - field.from());
      }
    }
    return out.toByteArray();
  }

  private static byte[] graph(byte[] model, Field graph, String tensor) {
    List<Field> fields = fields(model, graph.begin(), graph.end());
    Set<String> needed = new HashSet<>(Set.of(tensor));
    Deque<Field> nodes = new ArrayDeque<>();
    for (int i = fields.size() - 1; i >= 0; i--) { // nodes stand after those they need
      Field field = fields.get(i);
      if (field.number() == NODE
          && names(model, field, OUTPUT_OF_NODE).stream().anyMatch(needed::contains)) {
        needed.addAll(names(model, field, INPUT_OF_NODE));
        nodes.addFirst(field);
      }
    }
    if (nodes.isEmpty()) {
      throw new RapporteurException(
          "the sentence model holds no " + tensor + "; build core again with its own version");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(graph.end() - graph.begin());
    nodes.forEach(node -> out.write(model, node.from(), node.end() - node.from()));
    for (Field field : fields) {
      boolean kept =
          switch (field.number()) {
            case NODE, OUTPUT, VALUE_INFO -> false;
            case INITIALIZER ->
                names(model, field, NAME_OF_TENSOR).stream().anyMatch(needed::contains);
            default -> true;
          };
      if (kept) {
        out.write(model, field.from(), field.end() - field.from());
      }
    }
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    message(output, 1, tensor.getBytes(StandardCharsets.UTF_8));
    output.writeBytes(FLOATS);
    message(out, OUTPUT, output.toByteArray());
    return out.toByteArray();
  }

  private static List<String> names(byte[] model, Field message, int number) {
    return fields(model, message.begin(), message.end()).stream()
        .filter(f -> f.number() == number)
        .map(f -> new String(model, f.begin(), f.end() - f.begin(), StandardCharsets.UTF_8))
        .toList();
  }

  /** The fields of a message, in order. */
  private static List<Field> fields(byte[] bytes, int begin, int end) {
    List<Field> fields = new ArrayList<>();
    int[] at = {begin};
    while (at[0] < end) {
      int from = at[0];
      long key = number(bytes, at);
      int content = at[0];
      switch ((int) key & 7) {
        case 0 -> number(bytes, at);
        case 1 -> at[0] += 8;
        case 2 -> {
          int length = (int) number(bytes, at);
          content = at[0];
          at[0] += length;
        }
        case 5 -> at[0] += 4;
        default -> throw new RapporteurException("the sentence model is damaged; build core again");
      }
      fields.add(new Field((int) (key >>> 3), from, content, at[0]));
    }
    return fields;
  }

  private static long number(byte[] bytes, int[] at) {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at[0]++];
      number |= (long) (next & 127) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  private static void message(ByteArrayOutputStream out, int number, byte[] content) {
    number(out, number << 3 | 2);
    number(out, content.length);
    out.writeBytes(content);
  }

  private static void number(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > 127) {
      out.write(rest & 127 | 128);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
