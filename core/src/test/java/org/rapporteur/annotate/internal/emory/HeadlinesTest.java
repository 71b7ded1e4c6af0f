package org.rapporteur.annotate.internal.emory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.annotate.internal.emory.SharedParser.relations;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Token;

class HeadlinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "U.S. Lifts Travel Ban to Osmark.|Lifts|U.S.|Ban",
        "Ardania Frees Twelve Fishermen|Frees|Ardania|Fishermen",
        "ARDANIA FREES TWELVE FISHERMEN|FREES|ARDANIA|FISHERMEN",
        "Velmark Bans Import Of Ardanian Goods|Bans|Velmark|Import",
        "Ardanian President Slams Velmark, Threatens War|Slams|President|Velmark",
        "US IMPOSES SANCTIONS ON VELMARK BANKS|IMPOSES|US|SANCTIONS",
        "Ardania and Velmark Sign Border Accord|Sign|Ardania|Accord",
        "Ardania Condemns Velmark Strikes On Osmark|Condemns|Ardania|Strikes"
      })
  void a_verb_with_a_capital_is_a_verb(
      String headline, String verb, String subject, String object) {
    assertThat(relations(headline))
        .contains(
            "root(ROOT, " + verb + ")",
            "nsubj(" + verb + ", " + subject + ")",
            "dobj(" + verb + ", " + object + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Five Killed In Velmark Strikes", "Solmar Envoy Killed In Osmark Blast"})
  void a_participle_with_a_capital_is_one(String headline) {
    assertThat(SharedParser.parse(headline).tokens())
        .filteredOn(t -> t.text().equals("Killed"))
        .extracting(Token::tag)
        .containsExactly("VBN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mira May met Bill Osk in New Osmark.|May",
        "Mark Will and Rose May met in Osmark.|Will",
        "Ardania Frees Twelve Fishermen|Ardania",
        "VELMARK BANS IMPORT OF ARDANIAN GOODS|VELMARK"
      })
  void a_name_stays_a_name(String sentence, String name) {
    assertThat(SharedParser.parse(sentence).tokens())
        .filteredOn(t -> t.text().equals(name))
        .extracting(Token::tag)
        .containsExactly("NNP");
  }
}
