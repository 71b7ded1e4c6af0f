package org.rapporteur.code.vectors;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import opennlp.tools.tokenize.WordpieceTokenizer;
import org.rapporteur.RapporteurException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A BERT (Devlin et al., 2019) of lower-case English, run by ONNX Runtime on one thread a call.
 * Immutable; shared between threads.
 */
final class Bert {

  /** Word pieces that are looked at, with the two marks at the ends. */
  static final int LONGEST = 256;

  private static final String UNKNOWN = "[UNK]";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Map<String, Long> ids = new HashMap<>(1 << 16);
  private final WordpieceTokenizer tokenizer;

  /**
   * Loads a model.
   *
   * @param name of the files under {@code /models}: NAME.onnx and NAME-tokenizer.json
   * @param change what to do to the bytes of the model before it is loaded
   * @throws RapporteurException if it is not on the class path or cannot run here
   */
  Bert(String name, UnaryOperator<byte[]> change) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      session =
          environment.createSession(change.apply(bytes("/models/" + name + ".onnx")), options);
    } catch (OrtException | UnsatisfiedLinkError fault) {
      throw new RapporteurException(
          "the sentence model cannot run on this machine: " + fault.getMessage(), fault);
    }
    JsonNode vocabulary =
        JsonMapper.shared()
            .readTree(bytes("/models/" + name + "-tokenizer.json"))
            .at("/model/vocab");
    vocabulary.properties().forEach(e -> ids.put(e.getKey(), e.getValue().asLong()));
    tokenizer = new WordpieceTokenizer(ids.keySet());
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Bert.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new RapporteurException("no " + resource + " on the class path; build core again");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new RapporteurException(resource + " cannot be read", unreadable);
    }
  }

  /** The word pieces of a text, by number, with the mark of the begin and of the end. */
  long[] pieces(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}+", "")
            .toLowerCase(Locale.ROOT);
    String[] tokens = tokenizer.tokenize(plain);
    long[] pieces = new long[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      pieces[i] = ids.getOrDefault(tokens[i], ids.getOrDefault(UNKNOWN, 100L));
    }
    return pieces;
  }

  /**
   * The vectors of word pieces in their place, as the model's first output has them.
   *
   * @param pieces no more than {@link #LONGEST}
   * @return one vector a piece
   */
  float[][] states(long[] pieces) {
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {pieces});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types =
            OnnxTensor.createTensor(environment, new long[][] {new long[pieces.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException fault) {
      throw new RapporteurException("the sentence model failed", fault);
    }
  }

  /** A vector brought to unit length, in place. */
  static float[] unit(float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += value * value;
    }
    float length = (float) Math.sqrt(sum);
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= length;
    }
    return vector;
  }
}
