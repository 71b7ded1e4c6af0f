package org.rapporteur.desk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseYamlTest {

  @Test
  void a_full_file_is_read() {
    CaseConfig config =
        CaseYaml.parse(
            "case.yml",
            """
            title: Ardania and Velmark
            summary: >-
              They agreed
              to talk.
            period: {from: 2031-05-01, to: 2031-10-31}
            parties: [ARD, VLM]
            mediators: NOR
            documents:
              - wire
              - pages/one.html
            columns:
              text: body
            questions:
              - question: Do they meet?
                watch:
                  types: [consult, PROMISE]
                  between: [ARD, VLM]
                  words: [round, talks]
            """);
    assertThat(config.title()).isEqualTo("Ardania and Velmark");
    assertThat(config.summary()).isEqualTo("They agreed to talk.");
    assertThat(config.from()).isEqualTo(LocalDate.of(2031, 5, 1));
    assertThat(config.mediators()).containsExactly("NOR");
    assertThat(config.documents()).containsExactly("wire", "pages/one.html");
    assertThat(config.columns().text()).isEqualTo("body");
    assertThat(config.questions()).hasSize(1);
    assertThat(config.questions().get(0).watch().types()).containsExactly("CONSULT", "PROMISE");
    assertThat(config.questions().get(0).watch().words()).containsExactly("round", "talks");
  }

  @Test
  void all_faults_are_told_at_once_each_with_its_line() {
    assertThatThrownBy(
            () ->
                CaseYaml.parse(
                    "case.yml",
                    """
                    titel: Typo
                    period:
                      from: May
                    questions:
                      - question: Do they meet?
                        wach: {}
                      - question: And then?
                        watch:
                          types: [CONSULTS]
                    """))
        .isInstanceOfSatisfying(
            ConfigException.class,
            broken ->
                assertThat(broken.faults())
                    .anyMatch(f -> f.startsWith("case.yml, line 1: unknown key 'titel'"))
                    .anyMatch(f -> f.contains("did you mean 'title'?"))
                    .anyMatch(f -> f.startsWith("case.yml, line 3: 'from: May' is no day"))
                    .anyMatch(f -> f.contains("line 6: unknown key 'wach' under 'questions'"))
                    .anyMatch(
                        f -> f.contains("line 9: unknown type 'CONSULTS'; did you mean CONSULT"))
                    .anyMatch(f -> f.contains("no 'title'")));
  }

  @Test
  void what_is_no_yaml_is_told_with_its_line() {
    assertThatThrownBy(() -> CaseYaml.parse("case.yml", "title: x\nparties: [PAK\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("case.yml, line")
        .hasMessageContaining("is not YAML");
  }

  @Test
  void a_period_the_wrong_way_round_is_told() {
    assertThatThrownBy(
            () ->
                CaseYaml.parse(
                    "case.yml", "title: x\nperiod: {from: 2031-05-02, to: 2031-05-01}\n"))
        .hasMessageContaining("ends before it begins");
  }

  @Test
  void the_case_yml_that_init_writes_is_read_without_a_fault() throws IOException {
    try (InputStream template =
        CaseYamlTest.class.getResourceAsStream("/org/rapporteur/desk/case.yml")) {
      String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(CaseYaml.parse("case.yml", text).title()).isEqualTo("My case");
      String uncommented = text.replaceAll("(?m)^# (?=[a-z]+:|  )", "").replaceAll("(?m)^# .*", "");
      assertThat(uncommented).contains("\nquestions:");
    }
  }
}
