package org.rapporteur.desk.casework;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.CaseCoder;
import org.rapporteur.code.Coder;
import org.rapporteur.code.DiscardingCoder;
import org.rapporteur.code.commitment.HeadingJudge;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.petrarch.Dictionaries;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Document;
import org.rapporteur.pipeline.Assembly;

/** The stages as built in, with the models kept in the user's cache folder. */
public final class StandardStages implements Stages.Loader {

  private final String program;
  private final @Nullable Dictionaries dictionaries;
  private final Set<String> texts;
  private @Nullable Knowledge knowledge;
  private @Nullable Assembly assembly;

  /**
   * The stages of this program.
   *
   * @param program its version
   */
  public StandardStages(String program) {
    this(program, null, Set.of());
  }

  private StandardStages(String program, @Nullable Dictionaries dictionaries, Set<String> texts) {
    this.program = program;
    this.dictionaries = dictionaries;
    this.texts = Set.copyOf(texts);
  }

  @Override
  public Stages.Loader with(Dictionaries more) {
    return new StandardStages(program, more, texts);
  }

  /** {@inheritDoc} What is loaded already is not loaded again. */
  @Override
  public synchronized Stages.Loader texts(Set<String> files) {
    StandardStages same = new StandardStages(program, dictionaries, files);
    same.knowledge = knowledge;
    same.assembly = assembly;
    return same;
  }

  @Override
  public boolean text(Document document) {
    return texts.contains(document.origin().file());
  }

  @Override
  public Stages load(List<String> parties) {
    Assembly loaded = assembly();
    return new Stages(loaded.annotator(parties), discarding(loaded.coder()), loaded.version());
  }

  @Override
  public Stages loadForCase(List<String> parties) {
    Assembly loaded = assembly();
    HeadingJudge headings = HeadingJudge.shipped();
    Coder coder = new CaseCoder(loaded.coder(), loaded.lexicon(), headings, this::text);
    return new Stages(
        loaded.annotator(parties),
        discarding(coder),
        loaded.version() + (headings == null ? "" : ", headings of " + headings.version()));
  }

  private Coder discarding(Coder coder) {
    Dictionaries above = dictionaries;
    return above == null || above.discards().size() == 0
        ? coder
        : new DiscardingCoder(coder, above.discards());
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
