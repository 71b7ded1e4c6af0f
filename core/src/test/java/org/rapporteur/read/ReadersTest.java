package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Problem.Kind;

class ReadersTest {
  private static final String TEXT =
      "Title: T\nDate: 2025-10-29\n\nThe guards of Velmark have left the border with Ardania.\n";

  @TempDir Path folder;
  private Path root;
  private final Collected read = new Collected();
  private final Readers readers = new Readers(Collected.SETTINGS);

  @BeforeEach
  void make() throws IOException {
    root = Files.createDirectories(folder.resolve("case"));
    write("case/b.txt");
    write("case/press/z.txt");
    write("case/press/a.txt");
    write("case/a.txt");
  }

  @Test
  void a_folder_is_read_in_the_order_of_names() {
    readers.read(root, root, read);
    assertThat(read.documents)
        .extracting(document -> document.origin().file())
        .containsExactly("a.txt", "b.txt", "press/a.txt", "press/z.txt");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void what_is_ours_or_hidden_is_passed_over() throws IOException {
    write("case/.hidden.txt");
    write("case/.git/a.txt");
    write("case/out/brief.md");
    write("case/case.yml");
    write("case/case.duckdb");
    write("case/case.duckdb.wal");
    write("case/README.md");
    write("case/press/out/a.txt");
    readers.read(root, root, read);
    assertThat(read.documents)
        .extracting(document -> document.origin().file())
        .containsExactly("a.txt", "b.txt", "press/a.txt", "press/out/a.txt", "press/z.txt");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void a_file_is_named_from_the_case_folder() {
    readers.read(root, root.resolve("press/a.txt"), read);
    readers.read(root, Path.of("press/a.txt"), read);
    assertThat(read.documents)
        .extracting(document -> document.origin().file())
        .containsExactly("press/a.txt", "press/a.txt");
  }

  @Test
  void a_file_outside_the_case_folder_is_not_read() throws IOException {
    write("other.txt");
    readers.read(root, folder.resolve("other.txt"), read);
    readers.read(root, root.resolve("../other.txt"), read);
    assertThat(read.documents).isEmpty();
    assertThat(read.problems).hasSize(2).allMatch(problem -> problem.kind() == Kind.OUTSIDE);
  }

  @Test
  void links_are_followed_within_the_case_folder_only() throws IOException {
    write("other/secret.txt");
    Files.createSymbolicLink(root.resolve("c.txt"), folder.resolve("other/secret.txt"));
    Files.createSymbolicLink(root.resolve("d"), folder.resolve("other"));
    Files.createSymbolicLink(root.resolve("e"), root);
    Files.createSymbolicLink(root.resolve("f.txt"), folder.resolve("nothing"));
    readers.read(root, root, read);
    assertThat(read.documents).hasSize(4);
    assertThat(read.problems)
        .extracting(problem -> problem.file() + " " + problem.kind())
        .containsExactly("c.txt OUTSIDE", "d OUTSIDE", "f.txt UNREADABLE");
  }

  @Test
  void one_bad_file_does_not_stop_the_others() throws IOException {
    Files.write(root.resolve("aa.txt"), new byte[] {0, 1, 2});
    Files.write(root.resolve("ab.docx"), new byte[] {'P', 'K'});
    readers.read(root, root, read);
    assertThat(read.documents).hasSize(4);
    assertThat(read.problems)
        .extracting(problem -> problem.kind())
        .containsExactly(Kind.BINARY, Kind.UNKNOWN_KIND);
  }

  @Test
  void reading_twice_gives_the_same() {
    readers.read(root, root, read);
    Collected again = new Collected();
    new Readers(Collected.SETTINGS).read(root, root, again);
    assertThat(again.documents).isEqualTo(read.documents);
  }

  @Test
  void a_case_folder_that_is_not_there_is_told() {
    readers.read(folder.resolve("none"), folder.resolve("none/a.txt"), read);
    assertThat(read.fault().kind()).isEqualTo(Kind.UNREADABLE);
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, TEXT);
  }
}
