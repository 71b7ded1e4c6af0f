package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.desk.brief.Invented.ARDANIA;
import static org.rapporteur.desk.brief.Invented.HASK;
import static org.rapporteur.desk.brief.Invented.OSK;
import static org.rapporteur.desk.brief.Invented.RELD;
import static org.rapporteur.desk.brief.Invented.TANN;
import static org.rapporteur.desk.brief.Invented.VELMARK;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.accord.Decisions;
import org.rapporteur.desk.brief.VoiceSections.Accord;
import org.rapporteur.desk.brief.VoiceSections.Government;
import org.rapporteur.desk.brief.VoiceSections.Mean;
import org.rapporteur.desk.brief.VoiceSections.Pair;
import org.rapporteur.desk.brief.VoiceSections.Speaking;
import org.rapporteur.desk.config.CaseConfig;
import org.rapporteur.desk.config.CaseYaml;
import org.rapporteur.model.Modality;
import org.rapporteur.model.PloverType;

class VoiceBriefTest {

  private static final String FRIENDLY = "Tomas Reld said that Ardania is a dear <neighbour>.";
  private static final String HOSTILE = "Mira Hask said that Ardania is a nest of liars.";
  private static final String COOL = "Olin Tann said that Ardania lies in the south.";
  private static final String OFFER = "Pel Osk said that Ardania may count on help.";
  private static final String STRUCK = "Velmark shelled Ardania near Port Sella.";

  private static final CaseConfig CONFIG =
      CaseYaml.parse("case.yml", "title: Bay\nparties: [VLM, ARD]\nmediators: [LOR]\n");

  @TempDir Path folder;

  private CaseFile file;

  @BeforeEach
  void file_a_case() {
    file = CaseFile.open(folder.resolve("case.duckdb"));
    String text = String.join(" ", FRIENDLY, HOSTILE, COOL, OFFER, STRUCK);
    file.put(
        new Invented("Sella Courier", LocalDate.of(2031, 5, 20), text)
            .toned(FRIENDLY, "Ardania is a dear <neighbour>", RELD, "VLM.INTERIOR.MINISTER", 0.8)
            .toned(HOSTILE, "Ardania is a nest of liars", HASK, "VLM.DEFENCE.MINISTER", -0.8)
            .toned(COOL, "Ardania lies in the south", TANN, "VLM.PM", 0)
            .toned(OFFER, "Ardania may count on help", OSK, "LOR.PRESIDENT", 0.6)
            .event(STRUCK, "shelled", PloverType.ASSAULT, Modality.DONE, VELMARK, ARDANIA)
            .coded(),
        "test",
        List.of());
  }

  @AfterEach
  void close() {
    file.close();
  }

  private Brief brief() {
    return Composer.compose(CONFIG, Decisions.none(), file, id -> "", "0.0", "knowledge test");
  }

  private Government velmark() {
    return brief().voicing().governments().get(0);
  }

  @Test
  void every_figure_of_the_voices_holds_and_every_link_leads_somewhere() {
    Brief brief = brief();
    assertThat(BriefCheck.faults(brief, file)).isEmpty();
    assertThat(LinkCheck.faults(BriefFiles.html(brief), brief)).isEmpty();
  }

  @Test
  void the_divided_voices_stand_side_by_side_with_their_sentences() {
    Pair pair = velmark().pairs().get(0);
    assertThat(pair.first()).isEqualTo("Tomas Reld");
    assertThat(pair.second()).isEqualTo("Mira Hask");
    Document page = Jsoup.parse(BriefFiles.html(brief()));
    assertThat(page.select("#voices .pair .side")).hasSize(2);
    assertThat(page.select("#voices .pair .side").get(0).text())
        .contains("Tomas Reld", "Ardania is a dear <neighbour>", "conciliatory, +0.80")
        .doesNotContain("“");
    assertThat(page.select("#voices .pair .side").get(1).text())
        .contains("Mira Hask", "hostile, −0.80", "Ardania is a nest of liars");
  }

  @Test
  void coherence_is_told_with_its_interval_voices_and_statements() {
    Accord accord = velmark().coherence().get(0);
    assertThat(accord.voices()).isEqualTo(3);
    assertThat(accord.statements().value()).isEqualTo(3);
    assertThat(accord.number()).startsWith("0.47 (95 % interval ");
    assertThat(BriefFiles.html(brief())).contains("0.47 (95 % interval ");
  }

  @Test
  void kind_words_beside_a_deed_of_conflict_are_shown_as_parting() {
    assertThat(brief().voicing().dealings().get(0).partings())
        .singleElement()
        .satisfies(
            parting -> {
              assertThat(parting.what()).startsWith("Conciliatory words, and deeds of conflict");
              assertThat(parting.speakers()).containsExactly("Tomas Reld");
              assertThat(parting.done().get(0).sentence()).isEqualTo(STRUCK);
            });
    assertThat(BriefFiles.html(brief())).contains("Words and deeds (experimental)");
  }

  @Test
  void a_third_partys_statement_is_listed_once_and_apart() {
    Brief brief = brief();
    assertThat(brief.voicing().foreign())
        .singleElement()
        .satisfies(
            voice -> {
              assertThat(voice.name()).isEqualTo("Pel Osk");
              assertThat(voice.mediator()).isTrue();
            });
    assertThat(brief.voices()).noneMatch(voice -> voice.name().equals("Pel Osk"));
    Document page = Jsoup.parse(BriefFiles.html(brief));
    assertThat(page.select("#international .content").eachText())
        .containsExactly("Ardania may count on help");
    assertThat(page.select("#statements .content").eachText())
        .doesNotContain("Ardania may count on help");
  }

  @Test
  void a_mean_a_coherence_and_a_pair_that_their_records_do_not_make_are_found() {
    Government good = velmark();
    Mean mean = good.voices().get(0).tones().get(0);
    Accord accord = good.coherence().get(0);
    Pair pair = good.pairs().get(0);
    Government bad =
        new Government(
            good.code(),
            good.name(),
            good.said(),
            List.of(
                new Pair(
                    pair.party(),
                    pair.about(),
                    pair.conflict(),
                    pair.second(),
                    pair.other(),
                    pair.otherId(),
                    pair.first(),
                    pair.one(),
                    pair.oneId(),
                    pair.weight(),
                    0)),
            0,
            List.of(
                new Accord(
                    accord.party(),
                    accord.name(),
                    0.9,
                    accord.low(),
                    accord.high(),
                    accord.voices(),
                    accord.statements(),
                    "")),
            List.of(),
            List.of(
                new Speaking(
                    "x",
                    "",
                    good.said(),
                    List.of(
                        new Mean(mean.party(), mean.name(), mean.value() + 0.1, mean.over())))));
    assertThat(
            VoiceCheck.faults(
                new VoiceSections("", 0, List.of(), List.of(bad), List.of(), List.of()), file))
        .hasSize(3)
        .anyMatch(fault -> fault.startsWith("mean tone"))
        .anyMatch(fault -> fault.startsWith("coherence of VLM toward ARD"))
        .anyMatch(fault -> fault.startsWith("divergence of Mira Hask and Tomas Reld"));
  }

  @Test
  void markdown_has_the_same_sections() {
    assertThat(new MarkdownBrief(brief()).text())
        .contains(
            "## Voices",
            "About Ardania, conciliatory against hostile:",
            "- Coherence toward Ardania: 0.47",
            "## Words and deeds (experimental)",
            "## International voices",
            "### Pel Osk, for LOR (mediator)");
  }
}
