package org.rapporteur.annotate.internal.emory;

import com.clearnlp.component.AbstractComponent;
import com.clearnlp.component.pred.EnglishPredicateIdentifier;
import com.clearnlp.component.role.EnglishRolesetClassifier;
import com.clearnlp.component.srl.EnglishSRLabeler;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.tukaani.xz.XZInputStream;

/**
 * What the parser needs, loaded.
 *
 * @param syntax lexica, tags, lemmas, dependencies: to be run in order
 * @param roles predicates, rolesets, arguments: to be run in order
 */
record EmoryModels(List<NLPComponent<NLPNode>> syntax, List<AbstractComponent> roles) {

  @SuppressWarnings("unchecked")
  static EmoryModels load(@Nullable Path cache) {
    quiet();
    WordLists lists =
        new WordLists(
            (Map<String, List<String>>) xz("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
            (Map<String, Set<String>>) xz("lexica/en-brown-clusters-simplified-lowercase.xz"));
    return new EmoryModels(
        List.of(
            lists,
            decoding(xz("models/en-pos.xz")),
            new MorphologicalAnalyzer<>(Language.ENGLISH),
            decoding(xz("models/en-dep.xz"))),
        List.of(
            new EnglishPredicateIdentifier(gzip("pred")),
            new EnglishRolesetClassifier(gzip("role")),
            new EnglishSRLabeler(gzip("srl"))));
  }

  /** ClearNLP logs its progress through log4j, which complains aloud when nobody listens. */
  private static void quiet() {
    Logger root = Logger.getRootLogger();
    if (!root.getAllAppenders().hasMoreElements()) {
      root.addAppender(new NullAppender());
    }
  }

  @SuppressWarnings("unchecked")
  private static NLPComponent<NLPNode> decoding(Object model) {
    OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) model;
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  private static Object xz(String name) {
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(
                new XZInputStream(resource("/models/edu/emory/mathcs/nlp/" + name)), 1 << 16))) {
      return in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new RapporteurException("model " + name + " cannot be read; build core again", e);
    }
  }

  private static ObjectInputStream gzip(String name) {
    try {
      return new ObjectInputStream(
          new BufferedInputStream(
              new GZIPInputStream(resource("/models/general-en/" + name), 1 << 16)));
    } catch (IOException e) {
      throw new RapporteurException("model " + name + " cannot be read; build core again", e);
    }
  }

  private static InputStream resource(String path) {
    InputStream in = EmoryModels.class.getResourceAsStream(path);
    if (in == null) {
      throw new RapporteurException("model " + path + " is missing; build core again");
    }
    return in;
  }
}
