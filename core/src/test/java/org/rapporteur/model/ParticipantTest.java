package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParticipantTest {

  @Test
  void bodies_are_of_the_side_of_their_state_and_named_rebels_a_side_of_their_own() {
    assertThat(side("VEL.DEFENCE", "VEL", "MIL")).isEqualTo("VEL");
    assertThat(side("RRF", "VEL", "REB")).isEqualTo("RRF");
    assertThat(side("VEL.~REB", "VEL", "REB")).isEqualTo("VEL");
    assertThat(side("", "", "")).isEqualTo("somebody");
  }

  private static String side(String actor, String country, String sector) {
    return new Participant(actor, "somebody", country, sector, null).side();
  }
}
