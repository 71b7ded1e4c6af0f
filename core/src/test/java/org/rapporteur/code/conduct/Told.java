package org.rapporteur.code.conduct;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.model.Conduct;
import org.rapporteur.pipeline.SharedAssembly;

/** The conducts that texts tell, each text read once. */
final class Told {

  private static final Map<String, List<Conduct>> READ = new ConcurrentHashMap<>();

  private Told() {}

  static List<Conduct> in(String text) {
    return READ.computeIfAbsent(
        text, t -> new ConductCoder(SharedAssembly.get().lexicon()).code(SharedAssembly.code(t)));
  }
}
