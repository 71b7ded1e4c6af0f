package org.rapporteur.annotate.internal.emory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

  @TempDir Path folder = Path.of("");
  private int packed;

  @BeforeEach
  void nothing_packed() {
    packed = 0;
  }

  private List<Object> get(@Nullable Path directory) {
    return new ModelCache(directory)
        .<List<Object>>get(
            "model",
            out -> {
              packed++;
              out.ints(new int[] {1, 2, 3});
              out.object("label");
              out.bytes(new byte[] {7});
            },
            in -> List.of(in.ints()[2], in.object(), in.bytes()[0]));
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.reduce((a, b) -> b).orElseThrow();
    }
  }

  @Test
  void the_second_start_reads_what_the_first_wrote() throws IOException {
    assertThat(get(folder)).isEqualTo(List.of(3, "label", (byte) 7)).isEqualTo(get(folder));
    assertThat(packed).isEqualTo(1);
    assertThat(file()).isRegularFile();
  }

  @Test
  void a_file_with_a_flipped_bit_is_made_anew() throws IOException {
    get(folder);
    byte[] bytes = Files.readAllBytes(file());
    byte[] whole = bytes.clone();
    bytes[bytes.length / 2] ^= 4;
    Files.write(file(), bytes);
    assertThat(get(folder)).isEqualTo(List.of(3, "label", (byte) 7));
    assertThat(packed).isEqualTo(2);
    assertThat(file()).hasBinaryContent(whole);
  }

  @Test
  void a_file_cut_short_at_any_place_is_made_anew() throws IOException {
    get(folder);
    byte[] bytes = Files.readAllBytes(file());
    for (int length = 0; length < bytes.length; length += 5) {
      Files.write(file(), java.util.Arrays.copyOf(bytes, length));
      assertThat(get(folder)).isEqualTo(List.of(3, "label", (byte) 7));
    }
  }

  @Test
  void a_folder_that_cannot_be_written_only_costs_time() throws IOException {
    Path occupied = Files.createFile(folder.resolve("occupied"));
    assertThat(get(occupied.resolve("cache"))).isEqualTo(List.of(3, "label", (byte) 7));
    assertThat(get(occupied.resolve("cache"))).hasSize(3);
    assertThat(packed).isEqualTo(2);
  }

  @Test
  void without_a_folder_nothing_is_kept() {
    assertThat(get(null)).isEqualTo(List.of(3, "label", (byte) 7));
  }
}
