package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Velmark's army shells two villages.",
        "Ardania bars trucks.",
        "Border crossing closed",
        "Tomas Reld, Velmark's interior minister, resigns.",
        "Ten dead, dozens wounded as bomb hits Ardania market",
        "The guards left.",
        "Ardanian troops report three deaths in Sarvenik, Osterhal.",
      })
  void short_english_is_english(String text) {
    assertThat(Language.of(text)).isEqualTo("eng");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deu | Die Gespräche über die Grenze wurden am Mittwoch abgebrochen.",
        "fra | Le ministre a quitté la capitale mercredi sans accord.",
        "spa | El ministro llegó a la capital el miércoles para negociar.",
        "ita | Il ministro è arrivato nella capitale mercoledì per i colloqui.",
        "nld | De minister kwam woensdag in de hoofdstad aan voor overleg.",
        "tur | Bakan çarşamba günü görüşmeler için başkente geldi.",
        "ind | Menteri itu tiba di ibu kota pada hari Rabu untuk berunding.",
        "rus | Министр прибыл в столицу в среду для переговоров.",
        "ara | وصل وزير الداخلية إلى العاصمة يوم الأربعاء لإجراء محادثات.",
        "urd | وزیر داخلہ بدھ کو مذاکرات کے لیے دارالحکومت پہنچے۔",
        "pus | د کورنیو چارو وزیر د خبرو لپاره پلازمېنې ته ورسېد.",
        "fas | وزیر کشور روز چهارشنبه برای گفتگو به پایتخت رسید.",
        "hin | मंत्री बुधवार को वार्ता के लिए राजधानी पहुंचे।",
        "zho | 部长周三抵达首都进行会谈，双方没有达成协议。",
      })
  void one_sentence_tells_other_languages(String code, String text) {
    assertThat(Language.of(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "—", "2025-10-29", "12 34 56", "Kuz"})
  void what_has_hardly_a_word_is_undetermined(String text) {
    assertThat(Language.of(text)).isEqualTo("und");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40})
  void an_english_quotation_does_not_make_a_report_english(int times) {
    String urdu = "وزیر داخلہ بدھ کو مذاکرات کے لیے دارالحکومت پہنچے۔ انہوں نے سرحد پر بات کی۔ ";
    assertThat(Language.of(urdu.repeat(times) + "\"We are here to talk,\" he said."))
        .isEqualTo("urd");
  }
}
