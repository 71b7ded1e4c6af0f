package org.rapporteur.desk.casework;

import java.nio.file.Path;
import org.rapporteur.annotate.Parser;
import org.rapporteur.annotate.StandardAnnotator;
import org.rapporteur.code.StandardCoder;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.Lexicon;

/** The stages as built in, with the models kept in the user's cache folder. */
public final class StandardStages implements Stages.Loader {

  private final String program;

  /**
   * The stages of this program.
   *
   * @param program its version
   */
  public StandardStages(String program) {
    this.program = program;
  }

  @Override
  public Stages load() {
    Knowledge knowledge = Knowledge.load();
    Lexicon lexicon = Lexicon.load(knowledge::goldstein);
    Parser parser = Parser.english(Cache.folder());
    return new Stages(
        new StandardAnnotator(knowledge, parser),
        new StandardCoder(lexicon),
        knowledge.version(),
        version());
  }

  @Override
  public String version() {
    return program + "+" + Fingerprint.of(Knowledge.class);
  }

  /** Where models are kept unpacked. */
  private static final class Cache {

    static Path folder() {
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
}
