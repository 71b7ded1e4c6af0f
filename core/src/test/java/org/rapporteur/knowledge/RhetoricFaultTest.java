package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is wrong with faulty files of tone, acts and topics. */
class RhetoricFaultTest {

  private static final String HEADER = "# source: a test\n# licence: CC0-1.0\n# version: 1\n";

  @Test
  void every_fault_is_told_once_with_file_and_line() {
    List<String> faults =
        faults(
            Rhetoric.TONE,
            HEADER
                + "entry\tweight\tscope\tact\twords\texample\tcounter\n"
                + "mild\t-0.1\tquality\t-\tmeh\tHm.\t-\n"
                + "far\t-7\tquality\t-\tmeh\tHm.\t-\n"
                + "odd\t0.1\tmood\t-\tmeh\tHm.\t-\n"
                + "open\t0.1\tquality\t-\tmeh *\tHm.\t-\n"
                + "lost\t0.1\tquality\t-\t@nowhere\tHm.\t-\n"
                + "short\t0.1\n");

    assertThat(faults)
        .anyMatch(f -> f.startsWith("tone/tone.tsv:6") && f.contains("-7"))
        .anyMatch(f -> f.startsWith("tone/tone.tsv:7") && f.contains("MOOD"))
        .anyMatch(f -> f.startsWith("tone/tone.tsv:8") && f.contains("gap"))
        .anyMatch(f -> f.startsWith("tone/tone.tsv:9") && f.contains("nowhere"))
        .anyMatch(f -> f.startsWith("tone/tone.tsv:10") && f.contains("2 columns"))
        .hasSize(5);
  }

  @Test
  void a_file_without_source_licence_and_version_is_refused() {
    assertThat(faults(Rhetoric.TOPICS, "topic\tdefinition\twords\texample\tcounter\n"))
        .hasSize(3)
        .allMatch(fault -> fault.startsWith("topics/topics.tsv: no '# "));
  }

  private static List<String> faults(String file, String text) {
    List<String> faults = new ArrayList<>();
    Rhetoric.read(Map.of(file, List.of(text.getBytes(StandardCharsets.UTF_8))), faults);
    return faults;
  }
}
