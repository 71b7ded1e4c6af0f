package org.rapporteur.annotate.internal.emory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

  @Property(tries = 200)
  void every_value_is_found_under_its_type_only(
      @ForAll @UniqueElements @Size(max = 60) List<String> values,
      @ForAll @IntRange(max = 40_000) int type) {
    FeatureTable.Builder builder = new FeatureTable.Builder(values.size());
    Map<String, Integer> rows = new HashMap<>();
    for (String value : values) {
      if (valid(value)) {
        rows.put(value, builder.row(type, value, new float[] {1}));
      }
    }
    FeatureTable table = builder.build();
    rows.forEach(
        (value, row) -> {
          assertThat(table.row(type, value)).isEqualTo(row);
          assertThat(table.row(type + 1, value)).isEqualTo(-1);
        });
    assertThat(table.row(type, "absent from all of them")).isEqualTo(-1);
  }

  @Property(tries = 200)
  void many_values_are_looked_up_at_once(
      @ForAll @UniqueElements @Size(max = 300) List<String> values) {
    FeatureTable.Builder builder = new FeatureTable.Builder(values.size());
    List<Integer> rows = new ArrayList<>();
    List<String> sound = values.stream().filter(FeatureTableTest::valid).toList();
    for (String value : sound) {
      rows.add(builder.row(3, value, new float[] {1}));
    }
    FeatureTable.Batch batch = builder.build().batch();
    for (String value : sound) {
      batch.add(3, value);
      batch.add(4, value);
    }
    assertThat(batch.rows()).containsExactly(rows.stream().mapToInt(r -> r).toArray());
    assertThat(batch.rows()).isEmpty();
  }

  private static boolean valid(String value) {
    return new String(
            value.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            java.nio.charset.StandardCharsets.UTF_8)
        .equals(value);
  }

  @Test
  void weights_are_added_to_their_labels() {
    FeatureTable.Builder builder = new FeatureTable.Builder(2);
    int one = builder.row(0, "one", new float[] {0, 1.5f, 0, 0, -2});
    int none = builder.row(0, "none", new float[5]);
    FeatureTable table = builder.build();
    double[] scores = {1, 1, 1, 1, 1};
    table.addTo(scores, one);
    table.addTo(scores, none);
    assertThat(scores).containsExactly(1, 2.5, 1, 1, -1);
  }
}
