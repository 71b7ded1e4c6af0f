package org.rapporteur.annotate.internal.emory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.annotate.internal.emory.SharedParser.relations;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "In January, the Velmark defense minister, Tomas Reld, agreed with his rival to meet.|agreed|minister",
        "On Wednesday, an assembly of several ministers in Osmark denounced the treaty.|denounced|assembly",
        "Under the Charter, the House of Elders impeaches the judge.|impeaches|House",
        "Three men have been released from captivity in Osmark, the head of a party said Saturday.|said|head",
        "Osmark announced a truce on Friday in Tarsk, a statement from its leaders said.|said|statement",
        "In a statement after the attack, Tomas Reld, a spokesman for the Front, blamed Velmark for it.|blamed|Reld",
        "On 21 June Ardanian authorities announced the arrest of 26 men.|announced|authorities",
        "On Friday Ardan Motor Company announced a plan.|announced|Company",
        "Around 2,000 workers in logistic centers in Ardania went on strike on Monday.|went|workers",
        "Over 720,000 members of the Osk community have sought refuge in Velmark.|sought|members",
        "On Thursday officials reported the number of cases rose to 58.|reported|officials"
      })
  void a_subject_hung_on_the_phrase_before_it_is_found(
      String sentence, String verb, String subject) {
    assertThat(relations(sentence)).contains("nsubj(" + verb + ", " + subject + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Over two years Reld built three bridges.|built|Reld",
        "In Osmark, the capital, troops fired on a crowd.|fired|troops",
        "On Monday, Tomas Reld, the minister, resigned.|resigned|Reld",
        "Leave Osmark, the capital, on Monday.|Leave|",
        "In a May poll, Reld led.|led|Reld"
      })
  void what_is_no_subject_is_none(String sentence, String verb, String subject) {
    assertThat(relations(sentence))
        .filteredOn(r -> r.startsWith("nsubj(" + verb))
        .containsExactlyElementsOf(
            subject == null || subject.isEmpty()
                ? java.util.List.of()
                : java.util.List.of("nsubj(" + verb + ", " + subject + ")"));
  }
}
