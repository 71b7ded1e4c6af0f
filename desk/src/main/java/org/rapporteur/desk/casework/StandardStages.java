package org.rapporteur.desk.casework;

import java.util.List;
import org.rapporteur.pipeline.Assembly;

/** The stages as built in. */
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
  public Stages load(List<String> parties) {
    Assembly assembly = Assembly.load();
    return new Stages(assembly.annotator(parties), assembly.coder(), assembly.version());
  }

  @Override
  public String version(List<String> parties) {
    String build = program + "+" + Fingerprint.of(Assembly.class);
    return parties.isEmpty() ? build : build + " for " + String.join(" ", parties);
  }
}
