package org.rapporteur.desk.accords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadingReportTest {

  private static HeadingRow row(int number, String heading, String... also) {
    return new HeadingRow(number, "7", number, heading, Set.of(also), "text " + number);
  }

  @Test
  void what_is_right_as_well_counts_as_the_main_heading() {
    HeadingReport report = new HeadingReport();
    report.add(row(1, "trade", "airspace"), "airspace");
    report.add(row(2, "trade"), "trade");

    assertThat(report.strict().accuracy()).isEqualTo(0.5);
    assertThat(report.strict().macroF1()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(report.lenient().accuracy()).isEqualTo(1);
    assertThat(report.lenient().macroF1()).isEqualTo(1);
  }

  @Test
  void headings_of_few_rows_can_be_left_out() {
    HeadingReport report = new HeadingReport();
    for (int i = 1; i <= 5; i++) {
      report.add(row(i, "trade"), "trade");
    }
    report.add(row(6, "amnesty"), "none");

    assertThat(report.strict().macroF1()).isEqualTo(0.5);
    assertThat(report.strict().macroF1(HeadingReport.ENOUGH)).isEqualTo(1);
  }

  @Test
  void faults_of_even_rows_stay_unseen_unless_asked_for() {
    HeadingReport report = new HeadingReport();
    report.add(row(1, "trade"), "none");
    report.add(row(2, "amnesty"), "none");
    StringWriter odd = new StringWriter();
    StringWriter all = new StringWriter();

    report.errors(new PrintWriter(odd), 9, true);
    report.errors(new PrintWriter(all), 9, false);

    assertThat(odd.toString()).contains("text 1").doesNotContain("text 2");
    assertThat(all.toString()).contains("text 1").contains("text 2");
  }
}
