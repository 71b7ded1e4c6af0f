package org.rapporteur.desk.ledger;

import java.util.function.UnaryOperator;
import org.rapporteur.casefile.voice.Voice;

/** What to call voices. */
public final class VoiceNames {

  private VoiceNames() {}

  /**
   * The name of a voice.
   *
   * @param names gives the name of a side, actor or office by its id, or the id itself
   */
  public static String of(Voice voice, UnaryOperator<String> names) {
    String key = voice.key();
    if (key.isEmpty()) {
      return "speaker not named";
    }
    if (key.equals(voice.side())) {
      // of a state nobody is named: its government speaks
      String government = key + ".GOV";
      String name = names.apply(government);
      if (!name.equals(government)) {
        return name;
      }
    }
    String name = names.apply(key);
    return name.equals(key) ? voice.label() : name;
  }
}
