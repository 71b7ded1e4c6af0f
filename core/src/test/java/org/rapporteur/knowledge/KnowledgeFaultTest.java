package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users' own files may say, and what is wrong with faulty ones. */
class KnowledgeFaultTest {

  private static final String HEADER = "# source: a test\n# licence: CC0-1.0\n# version: 1\n";

  @TempDir Path folder;

  @Test
  void a_users_file_adds_actors_people_and_places() throws IOException {
    write(
        "own.tsv",
        "actors",
        "id\tname\tkind\tdemonyms\tmetonyms\nXAR\tArdania\tSTATE\tArdanian\tPort Sel\n");
    write(
        "people.tsv",
        "people",
        "id\tname\toffice\tbegin\tend\n"
            + "person:tomas-reld\tTomas Reld\tXAR.FOREIGN.MINISTER\t2020-01-01\t2021-12-31\n"
            + "person:ana-voss\tAna Voss\tXAR.FOREIGN.MINISTER\t2022-01-01\t\n");
    write(
        "places.tsv",
        "places",
        "id\tname\tkind\tcountry\tlatitude\tlongitude\nown:1\tPort Sel\tCAPITAL\tXAR\t10\t20\n");

    Knowledge knowledge = Knowledge.load(List.of(folder));

    assertThat(knowledge.holder("XAR.FOREIGN.MINISTER", LocalDate.of(2021, 12, 31)))
        .hasValueSatisfying(person -> assertThat(person.name()).isEqualTo("Tomas Reld"));
    assertThat(knowledge.holder("XAR.FOREIGN.MINISTER", LocalDate.of(2022, 1, 1)))
        .hasValueSatisfying(person -> assertThat(person.country()).isEqualTo("XAR"));
    assertThat(knowledge.places("port sel")).hasSize(1);
    assertThat(knowledge.actor("PAK")).isPresent();
    assertThat(knowledge.version()).isNotEqualTo(Knowledge.load().version());
  }

  @Test
  void a_users_row_replaces_the_built_in_one() throws IOException {
    write("own.tsv", "actors", "id\tname\tkind\nTTP\tthe group of the test\tARMED_GROUP\n");

    Knowledge knowledge = Knowledge.load(List.of(folder));

    assertThat(knowledge.actor("TTP").orElseThrow().name()).isEqualTo("the group of the test");
    assertThat(knowledge.names()).noneMatch(name -> name.name().equals("Pakistani Taliban"));
  }

  @Test
  void all_faults_come_at_once_with_file_line_and_remedy() throws IOException {
    write(
        "a.tsv",
        "actors",
        "id\tname\tkind\tsector\tparent\tcountry\tnames\n"
            + "XAA\t\tSTATE\t\t\t\t\n"
            + "XAB\tB\tKINGDOM\t\t\t\t\n"
            + "XAC\tC\tBODY\tELVES\t\t\t\n"
            + "XAD\tD\tBODY\tGOV\tNOBODY\t\t\n"
            + "XAE\tE\tBODY\tGOV\t\tQQQ\t\n"
            + "XAF\tF\tBODY\tGOV\t\t\tf@yesterday\n"
            + "XAF\tF\tBODY\tGOV\t\t\t\n");
    write(
        "b.tsv",
        "people",
        "id\tname\toffice\tbegin\tend\n"
            + "person:x\tX\tPAK.WIZARD\t\t\n"
            + "person:y\tY\tPAK.PM\t2020-02-30\t\n"
            + "person:z\tZ\tPAK.PM\t2021-01-01\t2020-01-01\n");
    write(
        "c.tsv",
        "places",
        "id\tname\tkind\tlatitude\tlongitude\np:1\tP\tTOWN\t95\teast\np:2\tQ\tTOWN\t95\t0\n");

    KnowledgeException thrown =
        catchThrowableOfType(KnowledgeException.class, () -> Knowledge.load(List.of(folder)));

    assertThat(thrown.faults())
        .anyMatch(fault -> fault.contains("a.tsv, line 6") && fault.contains("'name' is empty"))
        .anyMatch(fault -> fault.contains("KINGDOM") && fault.contains("ARMED_GROUP"))
        .anyMatch(fault -> fault.contains("ELVES"))
        .anyMatch(fault -> fault.contains("NOBODY"))
        .anyMatch(fault -> fault.contains("QQQ"))
        .anyMatch(fault -> fault.contains("line 11") && fault.contains("range"))
        .anyMatch(fault -> fault.contains("line 12") && fault.contains("already"))
        .anyMatch(fault -> fault.contains("PAK.WIZARD"))
        .anyMatch(fault -> fault.contains("2020-02-30"))
        .anyMatch(fault -> fault.contains("ends before it begins"))
        .anyMatch(fault -> fault.contains("c.tsv, line 6") && fault.contains("east"))
        .anyMatch(fault -> fault.contains("not on the globe"))
        .hasSize(12);
    assertThat(thrown).hasMessageContaining("12 faults");
  }

  @Test
  void a_file_without_its_header_is_refused() throws IOException {
    Files.writeString(folder.resolve("bare.tsv"), "# table: actors\nid\tname\tkind\n");

    assertThatThrownBy(() -> Knowledge.load(List.of(folder)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("# source")
        .hasMessageContaining("# licence")
        .hasMessageContaining("# version");
  }

  @Test
  void unknown_tables_and_columns_and_missing_ones_are_named() throws IOException {
    write("t.tsv", "spells", "id\n");
    write("u.tsv", "agents", "lemma\tcolour\n");

    assertThatThrownBy(() -> Knowledge.load(List.of(folder)))
        .hasMessageContaining("spells")
        .hasMessageContaining("unknown column 'colour'")
        .hasMessageContaining("no column 'sector'");
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() throws IOException {
    Files.write(folder.resolve("latin.tsv"), new byte[] {'#', ' ', (byte) 0xe9, '\n'});

    assertThatThrownBy(() -> Knowledge.load(List.of(folder))).hasMessageContaining("UTF-8");
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    assertThatThrownBy(() -> Knowledge.load(List.of(folder.resolve("none"))))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("none");
  }

  @Test
  void files_below_lexicon_are_left_to_the_lexicon() throws IOException {
    Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(folder.resolve("lexicon/verbs.tsv"), "attack\n");

    assertThat(Knowledge.load(List.of(folder)).actors()).isNotEmpty();
  }

  private void write(String name, String table, String rows) throws IOException {
    Files.writeString(folder.resolve(name), "# table: " + table + "\n" + HEADER + rows);
  }
}
