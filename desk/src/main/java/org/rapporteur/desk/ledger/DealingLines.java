package org.rapporteur.desk.ledger;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.voice.Utterance;
import org.rapporteur.casefile.voice.WordsAndDeeds;
import org.rapporteur.model.Modality;
import org.rapporteur.model.QuadClass;

/** Words next to deeds, for a terminal. */
final class DealingLines {

  private final VoicePage page;

  DealingLines(VoicePage page) {
    this.page = page;
  }

  void print(WordsAndDeeds dealing) {
    page.line(0, "");
    page.line(2, "Words and deeds toward " + page.name(dealing.party()) + " (experimental):");
    page.line(
        4,
        "said: "
            + dealing.words(1).size()
            + " conciliatory, "
            + dealing.words(0).size()
            + " neutral or mixed, "
            + dealing.words(-1).size()
            + " hostile");
    page.line(
        4,
        "done, as reported: "
            + VoicePage.count(dealing.deeds(QuadClass.MATERIAL_COOPERATION).size(), "deed")
            + " of co-operation, "
            + VoicePage.count(dealing.deeds(QuadClass.MATERIAL_CONFLICT).size(), "deed")
            + " of conflict; in words "
            + dealing.deeds(QuadClass.VERBAL_COOPERATION).size()
            + " with, "
            + dealing.deeds(QuadClass.VERBAL_CONFLICT).size()
            + " against");
    List<String> others = new ArrayList<>();
    for (Modality modality : Modality.values()) {
      int count = dealing.others(modality).size();
      if (count > 0) {
        others.add(count + " " + VoiceNames.uncounted(modality));
      }
    }
    if (!others.isEmpty()) {
      page.line(4, "not counted: " + String.join(", ", others));
    }
    if (!dealing.unaimed().isEmpty()) {
      page.line(
          4,
          "and "
              + VoicePage.count(dealing.unaimed().size(), "deed")
              + " of conflict of which no report names a side as the target");
    }
    if (dealing.partings().isEmpty()) {
      page.line(4, "no words and deeds within 30 days part");
    }
    for (WordsAndDeeds.Parting parting : dealing.partings()) {
      page.line(
          4,
          "they part: "
              + (!parting.kindWords()
                  ? "hostile words, and deeds of co-operation within 30 days"
                  : parting.alleged()
                      ? "conciliatory words, and alleged deeds of conflict within 30 days"
                      : "conciliatory words, and deeds of conflict within 30 days"));
      for (Utterance word : parting.words()) {
        page.line(6, "said: " + page.source(word) + ": " + VoicePage.sentence(word));
      }
      for (FiledEvent deed : parting.deeds()) {
        page.line(
            6,
            (parting.alleged() ? "alleged: " : "done: ")
                + VoicePage.event(deed)
                + ": "
                + deed.event().evidence().words().replaceAll("\\s+", " "));
      }
    }
  }
}
