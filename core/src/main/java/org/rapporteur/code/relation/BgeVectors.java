package org.rapporteur.code.relation;

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
import opennlp.tools.tokenize.WordpieceTokenizer;
import org.rapporteur.RapporteurException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first position of a quantised BERT's last layer, run by ONNX Runtime on one thread a call.
 */
final class BgeVectors implements SentenceVectors {

  private static final String MODEL = "/models/bge-small-en-v1.5-q.onnx";
  private static final String TOKENS = "/models/bge-small-en-v1.5-q-tokenizer.json";
  private static final int LONGEST = 256;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Map<String, Long> ids = new HashMap<>(1 << 16);
  private final WordpieceTokenizer tokenizer;

  /** Loads the model. */
  BgeVectors() {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      session = environment.createSession(bytes(MODEL), options);
    } catch (OrtException | UnsatisfiedLinkError fault) {
      throw new RapporteurException(
          "the sentence model cannot run on this machine: " + fault.getMessage(), fault);
    }
    JsonNode vocabulary = JsonMapper.shared().readTree(bytes(TOKENS)).at("/model/vocab");
    vocabulary.properties().forEach(e -> ids.put(e.getKey(), e.getValue().asLong()));
    tokenizer = new WordpieceTokenizer(ids.keySet());
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = BgeVectors.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new RapporteurException("no " + resource + " on the class path; build core again");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new RapporteurException(resource + " cannot be read", unreadable);
    }
  }

  @Override
  public float[] of(String text) {
    long[] pieces = pieces(text);
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {pieces});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types =
            OnnxTensor.createTensor(environment, new long[][] {new long[pieces.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return unit(((float[][][]) result.get(0).getValue())[0][0]);
    } catch (OrtException fault) {
      throw new RapporteurException("the sentence model failed on '" + text + "'", fault);
    }
  }

  long[] pieces(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}+", "")
            .toLowerCase(Locale.ROOT);
    String[] tokens = tokenizer.tokenize(plain);
    int length = Math.min(tokens.length, LONGEST);
    long[] pieces = new long[length];
    for (int i = 0; i < length; i++) {
      String token = i == LONGEST - 1 ? "[SEP]" : tokens[i];
      pieces[i] = ids.getOrDefault(token, ids.getOrDefault("[UNK]", 100L));
    }
    return pieces;
  }

  private static float[] unit(float[] vector) {
    double sum = 0;
    for (float value : vector) {
      sum += value * value;
    }
    float length = (float) Math.sqrt(sum);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }
}
