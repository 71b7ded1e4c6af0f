package org.rapporteur.annotate.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.annotate.Parser;
import org.rapporteur.annotate.SentenceSplitter;
import org.rapporteur.annotate.StandardAnnotator;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;

class PlacesTest {

  private static StandardAnnotator annotator;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    String source = "# source: invented\n# licence: CC0-1.0\n# version: 1\n";
    Files.writeString(
        folder.resolve("states.tsv"),
        "# table: actors\n"
            + source
            + "id\tname\tkind\tdemonyms\tmetonyms\n"
            + "ARD\tArdania\tSTATE\tArdanian|Ardanians\tArdapol\n"
            + "VEL\tVelmark\tSTATE\tVelmarkian\tVelgrad\n");
    Files.writeString(
        folder.resolve("places.tsv"),
        "# table: places\n"
            + source
            + "id\tname\tkind\tcountry\tlatitude\tlongitude\tpopulation\tambiguous\n"
            + "x:ardapol\tArdapol\tCAPITAL\tARD\t1\t1\t900000\t\n"
            + "x:mirol-a\tMirolsk\tTOWN\tARD\t2\t2\t9000\t\n"
            + "x:mirol-v\tMirolsk\tTOWN\tVEL\t3\t3\t8000\t\n"
            + "x:tirna-town\tTirnava\tTOWN\tARD\t4\t4\t70000\t\n"
            + "x:tirna-region\tTirnava\tREGION\tARD\t5\t5\t500000\t\n"
            + "x:reld\tReld\tTOWN\tVEL\t6\t6\t5000\tyes\n");
    annotator =
        new StandardAnnotator(
            SentenceSplitter.news(),
            Parser.english(Path.of("target", "parser-cache")),
            Knowledge.load(List.of(folder)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Envoys met in Ardapol. | x:ardapol",
        "Ardapol rejected the offer. | ''",
        "Shelling in Mirolsk killed two Ardanian soldiers. | x:mirol-a",
        "Shelling in Mirolsk killed two Velmarkian soldiers. | x:mirol-v",
        "Shelling in Mirolsk killed two. | ''",
        "Ardania and Velmark both shelled villages near Mirolsk. | ''",
        "Rebels took Tirnava province in Ardania. | x:tirna-region",
        "Rebels entered the city of Tirnava in Ardania. | x:tirna-town",
        "Floods near Reld killed two. | ''",
        "Floods near Reld in Velmark killed two. | x:reld",
        "Shells fell on nowhere in Unknownsk. | ''",
      })
  void a_place_is_chosen_by_the_countries_named_or_not_at_all(String text, String expected) {
    Origin origin = new Origin("a.txt", "0".repeat(64), 0);
    Document document = new Document("0".repeat(64), origin, "", "", "", null, "eng", text);
    assertThat(
            annotator.annotate(document).places().stream()
                .map(p -> p.place().id())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}
