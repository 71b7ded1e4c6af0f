package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.desk.config.CaseConfig;
import org.rapporteur.desk.config.CaseYaml;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Conduct;

/** A case about invented states that made an accord, and what became of it. */
final class Promised {

  static final String TOLD = "Ardania and Velmark agreed on the Sella framework in Port Sella.";
  static final String PROMISE = "They will set up a joint committee on the river Osk.";
  static final String SETUP = "The joint committee on the river Osk was set up on Monday.";
  static final String SELF = "Ardania said that it had reopened the Osk crossing to lorries.";
  static final String BLAME = "Velmark said that Ardania had closed the Osk crossing <again>.";
  static final String LATER = "The joint committee on the river Osk has money now.";
  static final String TRUCE = "Ardania and Velmark also agreed on a truce at sea.";

  static final CaseConfig CONFIG =
      CaseYaml.parse(
          "case.yml",
          """
          title: River & <Sea>
          parties: [ARD, VLM]
          accords:
            - id: sella
              name: Sella framework
              parties: [ARD, VLM]
              kind: framework
              signed: 2031-05-01
              place: Port Sella
              commitments:
                - id: committee
                  words: set up a joint committee on the river Osk
                  headings: [joint_mechanism]
                  deadline: 60 days after signature
                - id: crossing
                  words: keep the Osk crossing open to lorries
                  headings: [crossings_and_transit]
                  deadline: 2031-06-15
                - id: returns
                  words: let the displaced return in dignity
                  parties: [VLM]
                  headings: [repatriation]
          """);

  private Promised() {}

  /** Files its reports. */
  static void file(CaseFile file) {
    put(
        file,
        new Invented("Sella Courier", LocalDate.of(2031, 5, 2), TOLD + " " + PROMISE + " " + TRUCE)
            .notice(
                AccordNotice.Kind.FRAMEWORK,
                TOLD,
                "Sella framework",
                PROMISE,
                "set up a joint committee on the river Osk")
            .notice(AccordNotice.Kind.CEASEFIRE, TRUCE, "truce at sea", null, null));
    put(
        file,
        new Invented("Coast Radio", LocalDate.of(2031, 6, 3), SETUP + " " + SELF)
            .body(SETUP, "joint committee on the river Osk", Conduct.Stage.ESTABLISHED)
            .conduct(SELF, Conduct.Sort.FULFILMENT, Invented.ARDANIA, Invented.ARDANIA));
    put(
        file,
        new Invented("Velmark Mail", LocalDate.of(2031, 6, 20), BLAME)
            .conduct(BLAME, Conduct.Sort.BREACH, Invented.ARDANIA, Invented.VELMARK));
    put(
        file,
        new Invented("Old Leaflet", null, LATER)
            .body(LATER, "joint committee on the river Osk", Conduct.Stage.FUNDED));
  }

  private static void put(CaseFile file, Invented report) {
    file.put(report.coded(), "test", List.of());
  }
}
