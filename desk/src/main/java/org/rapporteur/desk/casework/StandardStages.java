package org.rapporteur.desk.casework;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Actor;
import org.rapporteur.pipeline.Assembly;

/** The stages as built in, with the models kept in the user's cache folder. */
public final class StandardStages implements Stages.Loader {

  private final String program;
  private @Nullable Knowledge knowledge;

  /**
   * The stages of this program.
   *
   * @param program its version
   */
  public StandardStages(String program) {
    this.program = program;
  }

  @Override
  public Stages load(List<String> parties) {
    Assembly assembly = Assembly.load(cache(), List.of());
    synchronized (this) {
      knowledge = assembly.knowledge();
    }
    return new Stages(assembly.annotator(parties), assembly.coder(), assembly.version());
  }

  @Override
  public String version(List<String> parties) {
    String build = program + "+" + Fingerprint.of(Assembly.class);
    return parties.isEmpty() ? build : build + " for " + String.join(" ", parties);
  }

  @Override
  public String name(String id) {
    return knowledge().actor(id).map(Actor::name).orElse("");
  }

  @Override
  public synchronized Knowledge knowledge() {
    Knowledge loaded = knowledge == null ? Knowledge.load() : knowledge;
    knowledge = loaded;
    return loaded;
  }

  /** Where models are kept in a form that loads fast. */
  public static Path cache() {
    String chosen = System.getenv("RAPPORTEUR_CACHE");
    String shared = System.getenv("XDG_CACHE_HOME");
    if (chosen != null && !chosen.isBlank()) {
      return Path.of(chosen);
    }
    return shared != null && !shared.isBlank()
        ? Path.of(shared, "rapporteur")
        : Path.of(System.getProperty("user.home"), ".cache", "rapporteur");
  }
}
