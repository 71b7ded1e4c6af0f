package org.rapporteur.desk.casework;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.Coder;
import org.rapporteur.code.DiscardingCoder;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.petrarch.Dictionaries;
import org.rapporteur.model.Actor;
import org.rapporteur.pipeline.Assembly;

/** The stages as built in, with the models kept in the user's cache folder. */
public final class StandardStages implements Stages.Loader {

  private final String program;
  private final @Nullable Dictionaries dictionaries;
  private @Nullable Knowledge knowledge;
  private @Nullable Assembly assembly;

  /**
   * The stages of this program.
   *
   * @param program its version
   */
  public StandardStages(String program) {
    this(program, null);
  }

  private StandardStages(String program, @Nullable Dictionaries dictionaries) {
    this.program = program;
    this.dictionaries = dictionaries;
  }

  @Override
  public Stages.Loader with(Dictionaries more) {
    return new StandardStages(program, more);
  }

  @Override
  public Stages load(List<String> parties) {
    Dictionaries above = dictionaries;
    Assembly assembly = assembly();
    Coder coder =
        above == null || above.discards().size() == 0
            ? assembly.coder()
            : new DiscardingCoder(assembly.coder(), above.discards());
    return new Stages(assembly.annotator(parties), coder, assembly.version());
  }

  @Override
  public synchronized Assembly assembly() {
    Assembly loaded = assembly;
    if (loaded == null) {
      Assembly plain = Assembly.load(cache(), List.of());
      loaded = dictionaries == null ? plain : plain.with(dictionaries.overlay());
      assembly = loaded;
      knowledge = loaded.knowledge();
    }
    return loaded;
  }

  @Override
  public String version(List<String> parties) {
    String above = dictionaries == null ? "" : " with " + dictionaries.overlay().version();
    String build = program + "+" + Fingerprint.of(Assembly.class) + above;
    return parties.isEmpty() ? build : build + " for " + String.join(" ", parties);
  }

  @Override
  public String name(String id) {
    return knowledge().actor(id).map(Actor::name).orElse("");
  }

  @Override
  public synchronized Knowledge knowledge() {
    Knowledge loaded = knowledge;
    if (loaded == null) {
      loaded = Knowledge.load();
      loaded = dictionaries == null ? loaded : loaded.with(dictionaries.overlay());
      knowledge = loaded;
    }
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
