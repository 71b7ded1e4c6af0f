package org.rapporteur.casefile.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.casefile.accord.Status.Level;

class AggregateTest {

  @Test
  void per_cent_are_the_points_over_the_most_there_could_be() {
    Aggregate aggregate =
        Aggregate.of(Map.of(Level.FULL, 1, Level.MINIMAL, 1, Level.BREACHED, 1, Level.UNKNOWN, 1));

    // 3 + 1 + 0 points: of 9 over the three that are known, of 12 over all four
    assertThat(aggregate.known()).isEqualTo(3);
    assertThat(aggregate.ofKnown()).isEqualTo(100.0 * 4 / 9);
    assertThat(aggregate.ofAll()).isEqualTo(100.0 * 4 / 12);
  }

  @Test
  void of_nothing_known_there_is_no_per_cent() {
    Aggregate aggregate = Aggregate.of(Map.of(Level.UNKNOWN, 5));

    assertThat(aggregate.ofKnown()).isNull();
    assertThat(aggregate.ofAll()).isEqualTo(0.0);
    assertThat(Aggregate.of(Map.of()).ofAll()).isNull();
  }
}
