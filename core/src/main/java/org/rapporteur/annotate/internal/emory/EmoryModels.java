package org.rapporteur.annotate.internal.emory;

import com.clearnlp.component.AbstractComponent;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.jspecify.annotations.Nullable;

/**
 * What the parser needs, loaded.
 *
 * @param words what is known of words by themselves
 * @param tagger tags
 * @param lemmas lemmas
 * @param parser dependencies
 * @param roles predicates, rolesets, arguments: to be run in order
 */
record EmoryModels(
    WordLists words,
    Tagger tagger,
    NLPComponent<NLPNode> lemmas,
    DependencyParser parser,
    List<AbstractComponent> roles) {

  /** Loads, on as many threads as there are models; the first time, fills the cache. */
  static EmoryModels load(@Nullable Path cache) {
    quiet();
    ModelCache models = new ModelCache(cache);
    CompletableFuture<OnlineModel> parser =
        CompletableFuture.supplyAsync(
            () -> models.get("dependencies", EmoryModels::packParser, OnlineModel::read));
    CompletableFuture<List<AbstractComponent>> roles =
        CompletableFuture.supplyAsync(
            () -> models.get("roles", EmoryModels::packRoles, RoleModel::read));
    OnlineModel tagger = models.get("tags", EmoryModels::packTagger, OnlineModel::read);
    WordLists words = models.get("words", EmoryModels::packWords, WordLists::read);
    return new EmoryModels(
        words,
        new Tagger(tagger),
        new MorphologicalAnalyzer<>(Language.ENGLISH),
        new DependencyParser(parser.join()),
        roles.join());
  }

  private static void packParser(ModelWriter out) throws IOException {
    OnlineModel.write(component("models/en-dep.xz"), out);
  }

  private static void packTagger(ModelWriter out) throws IOException {
    OnlineModel.write(component("models/en-pos.xz"), out);
  }

  @SuppressWarnings("unchecked")
  private static void packWords(ModelWriter out) throws IOException {
    WordLists.write(
        (Map<String, List<String>>)
            ModelResources.xz("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
        (Map<String, Set<String>>)
            ModelResources.xz("lexica/en-brown-clusters-simplified-lowercase.xz"),
        out);
  }

  private static void packRoles(ModelWriter out) throws IOException, ClassNotFoundException {
    RoleModel.write(ModelResources.gzip("pred"), 0, out);
    RoleModel.write(ModelResources.gzip("role"), 2, out);
    RoleModel.write(ModelResources.gzip("srl"), 3, out);
  }

  @SuppressWarnings("unchecked")
  private static OnlineComponent<NLPNode, ?> component(String name) throws IOException {
    return (OnlineComponent<NLPNode, ?>) ModelResources.xz(name);
  }

  /** ClearNLP logs its progress through log4j, which complains aloud when nobody listens. */
  private static void quiet() {
    Logger root = Logger.getRootLogger();
    if (!root.getAllAppenders().hasMoreElements()) {
      root.addAppender(new NullAppender());
    }
  }
}
