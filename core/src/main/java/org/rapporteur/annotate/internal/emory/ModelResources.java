package org.rapporteur.annotate.internal.emory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import org.rapporteur.RapporteurException;
import org.tukaani.xz.XZInputStream;

/** The libraries' own model files, which the build took out of their jars. */
final class ModelResources {

  private static final String NLP4J = "/models/edu/emory/mathcs/nlp/";
  private static final String CLEARNLP = "/models/general-en/";

  private static final List<String> ALL =
      List.of(
          NLP4J + "models/en-dep.xz",
          NLP4J + "models/en-pos.xz",
          NLP4J + "lexica/en-ambiguity-classes-simplified-lowercase.xz",
          NLP4J + "lexica/en-brown-clusters-simplified-lowercase.xz",
          CLEARNLP + "pred",
          CLEARNLP + "role",
          CLEARNLP + "srl");

  private ModelResources() {}

  /** The one object of an NLP4J file. */
  static Object xz(String name) throws IOException {
    try (InputStream in = url(NLP4J + name).openStream();
        ObjectInputStream objects =
            new ObjectInputStream(new BufferedInputStream(new XZInputStream(in), 1 << 16))) {
      return objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(name + " is of another version of NLP4J", e);
    }
  }

  /** The objects of a ClearNLP file; to be closed by the caller. */
  static ObjectInputStream gzip(String name) throws IOException {
    return new ObjectInputStream(
        new BufferedInputStream(
            new GZIPInputStream(url(CLEARNLP + name).openStream(), 1 << 16), 1 << 16));
  }

  /** Changes when a model file does. */
  static String fingerprint() {
    CRC32C sizes = new CRC32C();
    try {
      for (String name : ALL) {
        URLConnection connection = url(name).openConnection();
        long size = connection.getContentLengthLong();
        connection.getInputStream().close();
        for (int shift = 0; shift < 64; shift += 8) {
          sizes.update((int) (size >>> shift));
        }
      }
    } catch (IOException e) {
      throw new RapporteurException("the parser's models cannot be read; build core again", e);
    }
    return String.format("%08x", sizes.getValue());
  }

  private static URL url(String name) {
    URL url = ModelResources.class.getResource(name);
    if (url == null) {
      throw new RapporteurException(
          "the parser's model " + name + " is missing; build core again (mvn package)");
    }
    return url;
  }
}
