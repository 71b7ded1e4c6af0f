package org.rapporteur.desk.ledger;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.casefile.voice.Conflict;
import org.rapporteur.casefile.voice.Standing;
import org.rapporteur.casefile.voice.Voice;
import org.rapporteur.model.Modality;

/** What to call voices. */
public final class VoiceNames {

  private VoiceNames() {}

  /** The offices a voice spoke in, by their names; empty for an office of which nobody is named. */
  static String offices(Voice voice, UnaryOperator<String> names) {
    return voice.offices().stream()
        .filter(office -> !office.equals(voice.key()))
        .map(names)
        .collect(Collectors.joining("; "));
  }

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
    if (key.equals(voice.side()) && voice.standing() == Standing.GOVERNMENT) {
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

  /** How two statements of a pair conflict. */
  public static String of(Conflict conflict) {
    return switch (conflict) {
      case TONE -> "conciliatory against hostile";
      case CLAIM -> "confirmed against denied";
      case WILL -> "will against will not";
    };
  }

  /** Why an event of a modality does not count: what happened and does not, failed. */
  static String uncounted(Modality modality) {
    return modality.happened() ? "failed" : modality.name().toLowerCase(Locale.ROOT);
  }
}
