package org.rapporteur.code.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.pipeline.SharedAssembly;

/** What is done by saying something of another, and what only a turn of phrase tells. */
class SayingsAndIdiomsTest {

  private static List<Event> counted(String sentence) {
    return SharedAssembly.codeByRules(List.of(sentence)).get(0).events().stream()
        .filter(Event::counts)
        .toList();
  }

  private static boolean by(List<Participant> participants, String side) {
    return participants.stream().anyMatch(p -> p.side().equals(side));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REQUEST | Ardania said Velmark must mend the sluices.",
        "REQUEST | Velmark has to release the pilots, Ardania said on Friday.",
        "REQUEST | Ardania said all parties in Velmark must lay down their rifles.",
        "ACCUSE | Ardania said on Monday that Velmark was responsible.",
        "REJECT | Ardania said a second ferry to Velmark was out of the question.",
        "REJECT | Ardania gave no permission for Velmark's kite parade.",
        "REJECT | Ardania voted not to admit Velmark.",
        "REJECT | Ardania will never accept refugees from Velmark.",
        "REJECT | Ardania's refusal to talk to Velmark surprised the fishermen.",
        "CONSULT | Ardania's president called Velmark's president on Friday to discuss the drought.",
        "SUPPORT | Ardania's president called the premier to congratulate Velmark on its harvest.",
        "THREATEN | Ardania gave Velmark two weeks to withdraw its troops.",
        "AID | Ardania gave Velmark $5 million.",
        "AID | Ardania is the largest donor to Velmark.",
        "COERCE | Ardania's police launched an operation to arrest Velmark's smugglers."
      })
  void tells(String type, String sentence) {
    assertThat(counted(sentence))
        .as(sentence)
        .anyMatch(
            e -> e.type().name().equals(type) && by(e.sources(), "XAR") && by(e.targets(), "XVE"));
  }

  @Test
  void who_dies_under_torture_was_tortured_by_those_who_held_him() {
    assertThat(
            counted("A Velmarkian shepherd died in an Ardanian barracks after weeks of beatings."))
        .anyMatch(e -> e.type().name().equals("ASSAULT") && by(e.sources(), "XAR"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ardania said the weather must improve.",
        "The premier of Ardania said Ardania must work harder.",
        "Ardania called Velmark a friend.",
        "The doctor gave Velmark's runner two weeks to recover.",
        "A Velmarkian shepherd died in Ardania after surgery.",
        "Ardania's minister paid $750 in taxes.",
        "On Monday Ardania called a halt.",
        "The brother of the deposed president of Velmark sells carpets.",
        "The report demonstrates that Ardania can pay.",
        "Ardania is a neighbour of Velmark."
      })
  void tells_nothing(String sentence) {
    assertThat(counted(sentence)).as(sentence).isEmpty();
  }
}
