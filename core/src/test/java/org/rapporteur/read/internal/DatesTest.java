package org.rapporteur.read.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-10-29",
        "2025-10-29T23:30:00+05:00",
        "2025-10-29 21:20:24-04:00",
        "20251029",
        "2025/10/29",
        "20251029T120000Z",
        "29 October 2025",
        "29th Oct 2025, 10:00",
        "October 29, 2025",
        "Oct. 29 2025",
        "Wednesday, October 29, 2025",
        "Wed, 29 Oct 2025 23:59:00 +0500",
        "Published: October 29th, 2025 5:00 pm",
        "29.10.2025",
        "29/10/2025",
        "10/29/2025",
        "29-Oct-2025",
        " 2025-10-29 ",
        "1761739200",
        "1761739200000",
      })
  void the_day_is_read_as_it_was_written(String written) {
    assertThat(Dates.read(written).date()).isEqualTo(LocalDate.of(2025, 10, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2025",
        "October 2025",
        "09/10/2025",
        "2025-02-30",
        "32 May 2025",
        "2025-13-01",
        "2025-10-291",
        "000000000000000",
        "Wednesday"
      })
  void what_names_no_day_for_certain_is_not_read(String written) {
    Dates.Reading reading = Dates.read(written);
    assertThat(reading.date()).isNull();
    assertThat(reading.fault()).isNotBlank();
  }
}
