package org.rapporteur.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.pipeline.SharedAssembly;

/** Who gives what to whom, who is ready for what, and who exercises with whom. */
class TransfersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ardania provided Velmark with medicine.                               | AID       | XAR | XVE
          Ardania trucked nine tons of maize to Velmark.                        | AID       | XAR | XVE
          Ardania gave around 40 million dollars to Velmark.                    | AID       | XAR | XVE
          Ardania gave forty million dollars to pay for new schools in Velmark. | AID       | XAR | XVE
          Ardania is once again sending aid to Velmark.                         | AID       | XAR | XVE
          Ardania sent a battalion to Velmark on a peacekeeping mission.        | AID       | XAR | XVE
          Ardania asked Velmark for nine pumps.                                 | REQUEST   | XAR | XVE
          Ardania told Velmark to mend the dam.                                 | REQUEST   | XAR | XVE
          Ardania is willing to widen the road to Velmark.                      | AGREE     | XAR | XVE
          Ardania and Velmark jointly run a ferry.                              | COOPERATE | XAR | XVE
          Ardania shared evidence with Velmark on Monday.                       | COOPERATE | XAR | XVE
          """)
  void finds_both_ends(String sentence, String type, String source, String target) {
    assertThat(events(sentence))
        .anyMatch(
            e ->
                e.type().name().equals(type)
                    && has(e.sources(), source)
                    && (has(e.targets(), target) || has(e.sources(), target)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ardania told Velmark that it would rain.            | REQUEST
          Ardania wants to mend the dam.                      | REQUEST
          Ardania developed a vaccine in its own laboratory.  | COOPERATE
          The clouds provided relief to the farmers of Velmark. | AID
          A storm flattened crops in Velmark.                 | ASSAULT
          Ardania is not willing to widen the road to Velmark. | AGREE
          """)
  void says_nothing_of_the_kind_by_the_rules(String sentence, String type) {
    List<Event> events = SharedAssembly.codeByRules(List.of(sentence)).get(0).events();
    assertThat(events.stream().filter(Event::counts)).noneMatch(e -> e.type().name().equals(type));
  }

  private static List<Event> events(String sentence) {
    List<Coded> coded = SharedAssembly.code(List.of(sentence));
    return coded.get(0).events().stream().filter(Event::counts).toList();
  }

  private static boolean has(List<Participant> participants, String side) {
    return participants.stream().anyMatch(p -> p.side().equals(side));
  }
}
