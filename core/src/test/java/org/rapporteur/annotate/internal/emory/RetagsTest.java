package org.rapporteur.annotate.internal.emory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.annotate.internal.emory.SharedParser.relations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Token;

class RetagsTest {

  private static String tag(String sentence, String word) {
    return SharedParser.parse(sentence).tokens().stream()
        .filter(t -> t.text().equals(word))
        .map(Token::tag)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Red Reed group released at least 19 farmers on Sunday.|released|group|farmers",
        "A fire yesterday morning destroyed at least 20 farms in Osmark.|destroyed|fire|farms",
        "His rival, Osk, in a letter to his party, accused Reld of fraud.|accused|rival|Reld"
      })
  void a_sentences_only_participle_with_an_object_is_its_verb(
      String sentence, String verb, String subject, String object) {
    assertThat(relations(sentence))
        .contains(
            "root(ROOT, " + verb + ")",
            "nsubj(" + verb + ", " + subject + ")",
            "dobj(" + verb + ", " + object + ")");
    assertThat(tag(sentence, verb)).isEqualTo("VBD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A U.S. congressional report called for sanctions against Velmark.|called|report",
        "Tomas Reld, a former Velmark tycoon, called for sanctions against Osmark.|called|Reld"
      })
  void a_participle_that_no_passive_has_is_a_verb_without_an_object_too(
      String sentence, String verb, String subject) {
    assertThat(relations(sentence))
        .contains("root(ROOT, " + verb + ")", "nsubj(" + verb + ", " + subject + ")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 killed in attack",
        "Three men killed near Osmark.",
        "Envoys accused of spying",
        "Two officers jailed three years",
        "Envoys given two days to leave",
        "Hostages released by Velmark rebels after talks",
        "The troops killed in Osmark were from Velmark."
      })
  void a_participle_without_an_object_stays_one(String sentence) {
    assertThat(SharedParser.parse(sentence).tokens())
        .filteredOn(t -> t.text().matches("killed|accused|jailed|given|released"))
        .extracting(Token::tag)
        .containsOnly("VBN");
  }

  @Test
  void a_plural_before_a_numeral_is_a_headlines_verb() {
    assertThat(relations("Osmark court jails two officers in fraud case"))
        .contains("root(ROOT, jails)", "nsubj(jails, court)", "dobj(jails, officers)");
  }

  @Test
  void a_noun_after_two_names_is_a_headlines_verb() {
    assertThat(relations("Ardania and Velmark sign border accord"))
        .contains("nsubj(sign, Ardania)", "conj(Ardania, Velmark)", "dobj(sign, accord)");
  }

  @Test
  void a_comma_between_two_names_joins_them() {
    assertThat(relations("Reld, Osk agree to meet."))
        .contains("nsubj(agree, Reld)", "conj(Reld, Osk)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Crane and Reld have agreed to meet.", "Stone and Reld met in Osmark."})
  void a_name_that_is_a_noun_too_is_a_name_beside_a_name(String sentence) {
    assertThat(SharedParser.parse(sentence).tokens().get(0).tag()).isEqualTo("NNP");
  }

  @Test
  void a_noun_that_begins_a_sentence_stays_one() {
    assertThat(tag("Violence continued in Osmark.", "Violence")).isEqualTo("NN");
    assertThat(tag("Fire and smoke filled the hall.", "Fire")).isEqualTo("NN");
  }
}
