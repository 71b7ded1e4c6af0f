package org.rapporteur.casefile.accord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyNamesTest {

  @Test
  void a_promise_names_its_body() {
    assertThat(BodyNames.in("set up a Joint Border Commission within 60 days"))
        .isEqualTo("Joint Border Commission");
    assertThat(BodyNames.in("form a working group, which meets monthly"))
        .isEqualTo("working group");
    assertThat(BodyNames.in("mechanisms to ensure the return of migrants")).isEqualTo("mechanisms");
  }

  @Test
  void armed_groups_and_what_is_in_force_are_no_bodies() {
    assertThat(BodyNames.in("act against militant groups")).isEmpty();
    assertThat(BodyNames.in("keep the truce in force")).isEmpty();
    assertThat(BodyNames.in("open an office in Castan")).isEmpty();
  }

  @Test
  void a_shorter_name_may_be_of_the_same_body() {
    assertThat(BodyNames.same("Joint Border Commission", "the commission")).isTrue();
    assertThat(BodyNames.same("border commission", "water commission")).isFalse();
    assertThat(BodyNames.same("", "the commission")).isFalse();
  }
}
