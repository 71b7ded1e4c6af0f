package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerLinesTest {

  @Test
  void names_in_capitals_that_come_again_begin_the_lines_of_a_transcript() {
    assertThat(names("RELD: We came.\n\nVARN: We stay.\n\nRELD: So do we."))
        .containsExactly("RELD", "VARN", "RELD");
    assertThat(names("“RELD: We came.\nDR. VARN (by phone): We stay.\nRELD: So do we.”"))
        .containsExactly("RELD", "DR. VARN", "RELD");
  }

  @Test
  void questions_and_answers_do_too_and_tell_who_asks() {
    List<SpeakerLines.Line> lines = SpeakerLines.find("Q: Why now?\n\nA: We had to.");
    assertThat(lines).extracting(SpeakerLines.Line::asks).containsExactly(true, false);
    assertThat(lines).extracting(SpeakerLines.Line::answers).containsExactly(false, true);
  }

  @Test
  void words_begin_behind_the_colon() {
    String text = "Question: Why?\n\nMr Reld:  We came.\n\nQuestion: Who?";
    assertThat(SpeakerLines.find(text))
        .extracting(l -> text.substring(l.said(), l.said() + 2))
        .containsExactly("Wh", "We", "Wh");
  }

  @Test
  void a_form_a_headline_and_two_datelines_are_no_transcript() {
    assertThat(names("Place: Tarsk\nDay: Monday\nSource: a wire")).isEmpty();
    assertThat(names("Reld: no talks\n\nThe minister said so on Monday.")).isEmpty();
    assertThat(names("TARSK: It rained.\n\nHARLE: It did not.")).isEmpty();
    assertThat(names("at 10:30: We came.\nat 11:30: We left.\nat 12:30: We came.")).isEmpty();
  }

  @Test
  void a_surname_stands_in_full_behind_another_name() {
    assertThat(SpeakerLines.inFull("Tomas Reld came to Tarsk.", "RELD")).isTrue();
    assertThat(SpeakerLines.inFull("Tomas Reld came to Tarsk.", "TARSK")).isFalse();
  }

  private static List<String> names(String text) {
    return SpeakerLines.find(text).stream().map(l -> l.name().of(text)).toList();
  }
}
