package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.desk.config.CaseConfig;
import org.rapporteur.desk.config.CaseYaml;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Precision;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Statement;
import org.rapporteur.model.When;

/** An invented round that one side says failed and the other that it agreed something. */
final class Negotiated {

  static final String FAILED = "Ardania said that the talks broke down over <river> tolls.";
  static final String BLAME = "Velmark is to blame, it said.";
  static final String AGREED = "Velmark said that the talks ended with a truce.";
  static final String SAT = "The two sides sat in the old customs house.";
  static final String SAT_LONG = "They sat until late on both days.";
  static final String SAT_AGAIN = "They sat with the windows shut.";
  static final String WRONG = "The talks ended with nothing at all.";
  static final String OFFER = "Lormia offered to mediate between the two.";
  static final String PLANNED = "Ardania and Velmark will meet again on 20 July 2031.";

  static final Participant LORMIA = new Participant("LOR", "Lormia", "LOR", "", null);

  static final CaseConfig CONFIG =
      CaseYaml.parse("case.yml", "title: River talks\nparties: [ARD, VLM]\nmediators: [LOR]\n");

  private static final When DAYS =
      new When(LocalDate.of(2031, 6, 3), LocalDate.of(2031, 6, 4), Precision.DAY, When.Source.TEXT);

  private Negotiated() {}

  /** What no document names by itself. */
  static String name(String id) {
    return id.equals("LOR") ? "Lormia" : "";
  }

  /** Files its reports. */
  static void file(CaseFile file) {
    put(
        file,
        new Invented("Sella Courier", LocalDate.of(2031, 6, 5), FAILED + " " + BLAME)
            .talks(FAILED, Outcome.COLLAPSED, Invented.ARDANIA, DAYS)
            .blaming("Velmark is to blame", Invented.VELMARK, Invented.ARDANIA)
            .statement(
                BLAME, "Velmark is to blame", Statement.Directness.INDIRECT, Invented.ARDANIA));
    put(
        file,
        new Invented("Velmark Mail", LocalDate.of(2031, 6, 5), AGREED)
            .talks(AGREED, Outcome.AGREED, Invented.VELMARK, DAYS));
    put(
        file,
        new Invented(
                "Coast Radio",
                LocalDate.of(2031, 6, 6),
                String.join(" ", SAT, SAT_LONG, SAT_AGAIN, WRONG, OFFER, PLANNED))
            .talks(SAT, Outcome.HELD, null, DAYS)
            .talks(SAT_LONG, Outcome.HELD, null, DAYS)
            .talks(SAT_AGAIN, Outcome.HELD, null, DAYS)
            .talks(WRONG, Outcome.NO_AGREEMENT, null, DAYS)
            .talks(OFFER, Outcome.OFFERED, LORMIA, null)
            .talks(
                PLANNED,
                Outcome.SCHEDULED,
                null,
                When.day(LocalDate.of(2031, 7, 20), When.Source.TEXT)));
  }

  private static void put(CaseFile file, Invented report) {
    file.put(report.coded(), "test", List.of());
  }
}
