package org.rapporteur.annotate.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.annotate.Parser;
import org.rapporteur.annotate.SentenceSplitter;
import org.rapporteur.annotate.StandardAnnotator;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Document;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Origin;

class MentionsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 10, 29);

  private static StandardAnnotator annotator;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    String head = "# table: actors\n# source: invented\n# licence: CC0-1.0\n# version: 1\n";
    Files.writeString(
        folder.resolve("states.tsv"),
        head
            + "id\tname\tkind\tnames\tdemonyms\tmetonyms\n"
            + "ARD\tArdania\tSTATE\t\tArdanian|Ardanians\tArdapol\n"
            + "VEL\tVelmark\tSTATE\t\tVelmarkian|Velmarkians\tVelgrad\n"
            + "TOR\tTorland\tSTATE\t\tTorlander|Torlanders\tTorhaven\n");
    Files.writeString(
        folder.resolve("groups.tsv"),
        head
            + "id\tname\tkind\tcountry\tsector\tnames\n"
            + "NOF\tNorthern Front\tARMED_GROUP\tARD\tREB\t=NOF\n"
            + "LEA\tLeague of Arda\tORGANISATION\t\tIGO\tArda League\n");
    annotator =
        new StandardAnnotator(
            SentenceSplitter.news(),
            Parser.english(Path.of("target", "parser-cache")),
            Knowledge.load(List.of(folder)));
  }

  private static Annotated read(String text) {
    Origin origin = new Origin("a.txt", "0".repeat(64), 0);
    return annotator.annotate(new Document("0".repeat(64), origin, "", "", "", DAY, "eng", text));
  }

  /** Every mention as {@code words=actors}, in order. */
  private static List<String> mentions(String text) {
    return read(text).mentions().stream()
        .map(m -> m.span().of(text) + "=" + String.join("+", m.actors()))
        .toList();
  }

  /** The actors of the last mention of these words. */
  private static String whom(String text, String words) {
    return read(text).mentions().stream()
        .filter(m -> m.span().of(text).equals(words))
        .map(m -> String.join("+", m.actors()))
        .reduce((one, next) -> next)
        .orElse("no mention");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ardania's interior minister resigned. | Ardania's interior minister | ARD.INTERIOR.MINISTER",
        "The Ardanian interior ministry denied it. | Ardanian interior ministry | ARD.INTERIOR",
        "The foreign ministry of Ardania denied it. | foreign ministry of Ardania | ARD.FOREIGN",
        "The Ardanian army withdrew. | Ardanian army | ARD.ARMY",
        "Ardapol's defence ministry denied it. | Ardapol's defence ministry | ARD.DEFENCE",
        "The deputy interior minister of Velmark left. | deputy interior minister of Velmark | VEL.INTERIOR.DEPUTY",
        "Ardania's acting foreign minister left. | Ardania's acting foreign minister | ARD.FOREIGN.MINISTER",
        "Ardania's former foreign minister left. | Ardania's former foreign minister | ARD.~ELI",
        "Velmark's interim government fell. | Velmark's interim government | VEL.GOV",
        "The Ardanian and Velmarkian foreign ministers met. | Ardanian and Velmarkian foreign ministers | VEL.FOREIGN.MINISTER+ARD.FOREIGN.MINISTER",
        "Ardanian troops withdrew. | Ardanian troops | ARD.~MIL",
        "Police arrested militants in Ardania. | militants | ~REB",
        "Ardania-backed militants attacked. | militants | ~REB",
      })
  void bodies_offices_and_people_are_put_together_with_their_state(
      String text, String words, String actors) {
    assertThat(whom(text, words)).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Relations with Ardapol worsened. | ARD.GOV",
        "Ardapol rejected the offer. | ARD.GOV",
        "They accused Ardapol of bad faith. | ARD.GOV",
        "Ardapol's message was mixed. | ARD.GOV",
        "Envoys met in Ardapol. | no mention",
        "Envoys flew to Ardapol. | no mention",
        "Envoys returned from Ardapol. | no mention",
        "Shells hit Ardapol. | no mention",
        "Ardapol's airport closed. | no mention",
        "The Ardapol talks failed. | no mention",
      })
  void a_capital_is_its_government_only_where_it_acts_or_is_dealt_with(String text, String actors) {
    assertThat(whom(text, "Ardapol") + whom(text, "Ardapol's"))
        .isEqualTo(actors.equals("no mention") ? "no mentionno mention" : actors + "no mention");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The University of Ardania opened.",
        "Students of Ardania University marched.",
        "He flew with Velmark Airlines.",
        "The painter Ivo Velmark died.",
        "She told us the news.",
        "The match between South American clubs was played.",
      })
  void a_state_inside_a_longer_name_is_not_meant(String text) {
    assertThat(mentions(text).stream().filter(m -> m.matches(".*=(ARD|VEL|USA).*"))).isEmpty();
  }

  @Test
  void office_and_name_are_one_mention_of_the_person_with_a_tenure() {
    for (String text :
        List.of(
            "Interior Minister Tomas Reld of Velmark left.",
            "Velmark's interior minister, Tomas Reld, left.",
            "Velmark's Interior Minister Tomas Reld left.",
            "Tomas Reld, Velmark's interior minister, left.",
            "Tomas Reld, the interior minister of Velmark, left.")) {
      Annotated annotated = read(text);
      assertThat(annotated.mentions()).as(text).hasSize(1);
      Mention mention = annotated.mentions().get(0);
      assertThat(mention.kind()).isEqualTo(Mention.Kind.PERSON);
      assertThat(mention.actors()).containsExactly("person:tomas-reld");
      Actor reld = annotated.actors().get("person:tomas-reld");
      assertThat(reld.country()).as(text).isEqualTo("VEL");
      assertThat(reld.tenures())
          .extracting(t -> t.office())
          .containsExactly("VEL.INTERIOR.MINISTER");
    }
  }

  @Test
  void a_former_minister_holds_no_office() {
    Actor osk =
        read("Ardania's former foreign minister Lena Osk spoke.").actors().get("person:lena-osk");
    assertThat(osk.sector()).isEqualTo("ELI");
    assertThat(osk.country()).isEqualTo("ARD");
    assertThat(osk.tenures()).isEmpty();
  }

  @Test
  void a_private_person_is_no_actor() {
    Annotated annotated =
        read("Mina Dorn, a farmer, lost her house. Karl Venn was killed. Mina Dorn wept.");
    assertThat(annotated.actors().keySet().stream().filter(id -> id.startsWith("person:")))
        .isEmpty();
  }

  @Test
  void a_surname_finds_the_person_named_in_full() {
    String text =
        "Velmark's Prime Minister Tomas Reld spoke. Mr Reld was calm. Nobody believed Reld.";
    assertThat(mentions(text)).contains("Mr Reld=person:tomas-reld", "Reld=person:tomas-reld");
  }

  @Test
  void a_surname_of_two_stays_open() {
    String text =
        "Velmark's Prime Minister Tomas Reld met Ardania's Foreign Minister Ana Reld. Reld left.";
    assertThat(whom(text, "Reld")).isEmpty();
  }

  @Test
  void the_office_alone_means_its_only_holder_so_far() {
    String one = "Velmark's defence minister, Tomas Reld, spoke. The minister was calm.";
    assertThat(whom(one, "minister")).isEqualTo("person:tomas-reld");
    String two =
        "Velmark's defence minister, Tomas Reld, met Ardania's foreign minister, Lena Osk."
            + " The minister was calm.";
    assertThat(whom(two, "minister")).isEmpty();
  }

  @Test
  void the_body_alone_means_the_one_named_before() {
    String text = "The Ardanian interior ministry denied it. The ministry blamed Velmark.";
    assertThat(whom(text, "ministry")).isEqualTo("ARD.INTERIOR");
    assertThat(whom("The Northern Front attacked. The group killed ten.", "The group"))
        .isEqualTo("NOF");
    assertThat(
            whom(
                "A spokesman for the Arda League spoke. The organisation agreed.",
                "The organisation"))
        .isEqualTo("LEA");
    assertThat(whom("Ardania is poor. The country needs aid.", "The country")).isEqualTo("ARD");
  }

  @Test
  void clear_pronouns_are_resolved() {
    String he = "Velmark's Prime Minister Tomas Reld spoke. He was calm.";
    assertThat(whom(he, "He")).isEqualTo("person:tomas-reld");
    assertThat(whom("Ardania said it had withdrawn.", "it")).isEqualTo("ARD");
    assertThat(whom("Ardania and Velmark met. They agreed.", "They")).isEqualTo("ARD+VEL");
    assertThat(whom("Ardapol recalled its delegation.", "its delegation"))
        .isEqualTo("ARD.DELEGATION");
  }

  @Test
  void unclear_pronouns_stay_open_or_name_nobody() {
    String two =
        "Velmark's Prime Minister Tomas Reld met Ardania's Foreign Minister Ivo Tann."
            + " The talks angered him.";
    assertThat(whom(two, "him")).isEmpty();
    assertThat(whom("It is clear that Ardania lost.", "It")).isEqualTo("no mention");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ardania and Velmark fought. Both countries lost. | Both countries | ARD+VEL",
        "Ardania and Velmark fought. The two sides agreed. | The two sides | ARD+VEL",
        "Ardania and Velmark fought. The two neighbours agreed. | The two neighbours | ARD+VEL",
        "Ardania and Velmark fought. Both governments agreed. | Both governments | ARD.GOV+VEL.GOV",
        "Ardania, Velmark and Torland fought. Both sides agreed. | Both sides | ''",
      })
  void both_sides_are_the_two_parties_and_never_two_of_three(
      String text, String words, String actors) {
    assertThat(whom(text, words)).isEqualTo(actors);
  }

  @Test
  void public_persons_of_the_knowledge_are_known_by_name_and_office() {
    String text =
        "Pakistan's Interior Minister Mohsin Naqvi met Afghan Interior Minister Sirajuddin Haqqani"
            + " in Kabul. The Taliban's deputy interior minister was there. Naqvi spoke.";
    assertThat(mentions(text))
        .containsExactly(
            "Pakistan's Interior Minister Mohsin Naqvi=person:mohsin-naqvi",
            "Afghan Interior Minister Sirajuddin Haqqani=person:sirajuddin-haqqani",
            "Taliban's deputy interior minister=AFG.INTERIOR.DEPUTY",
            "Naqvi=person:mohsin-naqvi");
    assertThat(read(text).places()).extracting(p -> p.place().name()).containsExactly("Kabul");
  }

  @Test
  void a_dateline_names_nobody() {
    String text = "ARDAPOL/VELGRAD — Ardania's army withdrew.";
    assertThat(mentions(text)).containsExactly("Ardania's army=ARD.ARMY");
  }

  @Test
  void every_mention_says_its_pass_and_why_and_none_overlap() {
    String text =
        "Velmark's Prime Minister Tomas Reld told Ardapol that his troops would leave on Friday."
            + " He said both sides had agreed, and the army confirmed it.";
    Annotated annotated = read(text);
    assertThat(annotated.mentions()).allSatisfy(m -> assertThat(m.why()).isNotBlank());
    assertThat(annotated.mentions()).allSatisfy(m -> assertThat(m.pass()).isNotBlank());
    for (int i = 1; i < annotated.mentions().size(); i++) {
      assertThat(annotated.mentions().get(i).span().begin())
          .isGreaterThanOrEqualTo(annotated.mentions().get(i - 1).span().end());
    }
    assertThat(read(text).mentions()).isEqualTo(annotated.mentions());
    String ids =
        annotated.mentions().stream()
            .flatMap(m -> m.actors().stream())
            .collect(Collectors.joining(" "));
    assertThat(ids).contains("person:tomas-reld", "ARD.GOV");
  }
}
