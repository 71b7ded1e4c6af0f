package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class WordSensesTest {

  @Test
  void sorts_come_by_how_often_the_word_was_met_in_them() throws IOException {
    String lines =
        "crowd%1:14:00:: 08199297 1 35\n"
            + "crowd%2:38:00:: 02027612 1 8\n"
            + "tip%1:10:00:: 06765044 2 9\n"
            + "tip%1:21:00:: 13301328 1 10\n"
            + "tip%1:15:00:: 08683548 3 0\n"
            + "two_words%1:04:00:: 00000001 1 5\n";

    WordSenses senses = WordSenses.read(new BufferedReader(new StringReader(lines)));

    assertThat(senses.noun("crowd")).containsExactly("group");
    assertThat(senses.verb("crowd")).containsExactly("motion");
    assertThat(senses.noun("tip")).containsExactly("possession", "communication");
    assertThat(senses.noun("two_words")).isEmpty();
    assertThat(senses.verb("tip")).isEmpty();
  }

  @Test
  void what_ships_knows_people_bodies_and_words() {
    WordSenses senses = WordSenses.standard();

    assertThat(senses.noun("shopper")).containsExactly("person");
    assertThat(senses.noun("committee")).first().isEqualTo("group");
    assertThat(senses.noun("compliment")).containsExactly("communication");
    assertThat(senses.noun("ardania")).isEmpty();
  }
}
