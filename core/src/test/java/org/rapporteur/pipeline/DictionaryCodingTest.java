package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.code.Coder;
import org.rapporteur.code.DiscardingCoder;
import org.rapporteur.knowledge.petrarch.Dictionaries;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;

/** What dictionaries change in the records, through the whole pipeline. */
class DictionaryCodingTest {

  private static Assembly assembly;
  private static Coder coder;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("our.actors.txt"),
        "BREMEK_ [XBR]\n+BREMEKIAN_\n"
            + "HOLLOW_LANTERN_CIRCLE [XBRREBHLC]\n"
            + "DORAN_PELK\n\t[XBRGOV >20240101]\n\t[XBROPP <20231231]\n");
    Files.writeString(folder.resolve("our.agents.txt"), "LANTERN_KEEPER [~COP]\n");
    Files.writeString(
        folder.resolve("our.verbs.txt"),
        "&BOAT\n+BARGE\n+RIVER_FERRY\n\n"
            + "---  SERENADE [---] ---\nSERENADE\nHOODWINK [190]\n"
            + "- * (WITH +) [051]\n- * &BOAT [0871]\n- * {GREY SLUICE} [172]\n"
            + "---  PALAVER [036:036] ---\nPALAVER\n");
    Files.writeString(folder.resolve("our.discards.txt"), "REGATTA\n+ON_THIS_DAY_IN_HISTORY\n");
    Assembly plain = SharedAssembly.get();
    Dictionaries read = Dictionaries.read(folder, plain.knowledge(), plain.lexicon());
    assertThat(read.remarks()).isEmpty();
    assembly = plain.with(read.overlay());
    coder = new DiscardingCoder(assembly.coder(), read.discards());
  }

  private static Coded code(String text) {
    Outcome outcome =
        new Pipeline(assembly.annotator(List.of()), coder, 1)
            .run(SharedAssembly.document(text, SharedAssembly.PUBLISHED));
    return ((Outcome.Done) outcome).coded();
  }

  private static List<String> events(String text) {
    return code(text).events().stream()
        .map(e -> e.cameo() + " " + ids(e.sources()) + " > " + ids(e.targets()))
        .toList();
  }

  private static String ids(List<Participant> list) {
    return String.join(",", list.stream().map(Participant::actor).toList());
  }

  @Test
  void a_state_a_group_and_an_agent_of_the_dictionary_are_actors() {
    assertThat(events("Bremek accused the Hollow Lantern Circle of theft."))
        .containsExactly("112 XBR > XBRREBHLC:hollow-lantern-circle");
    assertThat(events("Bremekian lantern keepers arrested two members of the Red Reed Front."))
        .singleElement()
        .asString()
        .contains("XBR.~COP > ");
  }

  @Test
  void a_person_is_whom_the_dictionary_has_on_the_day() {
    Event event = code("Doran Pelk criticised Velmark.").events().get(0);
    assertThat(ids(event.sources())).isEqualTo("XBRGOV:doran-pelk");
    assertThat(event.sources().get(0).sector()).isEqualTo("GOV");
    assertThat(event.sources().get(0).country()).isEqualTo("XBR");
  }

  @Test
  void a_verb_of_the_dictionary_is_an_event_also_in_the_passive() {
    assertThat(events("Ardania hoodwinked Velmark.")).containsExactly("190 XAR > XVE");
    assertThat(events("Velmark was hoodwinked by Ardania.")).containsExactly("190 XAR > XVE");
    // alone it has no code
    assertThat(events("Ardania serenaded Velmark.")).isEmpty();
  }

  @Test
  void patterns_ask_for_their_preposition_their_noun_and_its_modifier() {
    assertThat(events("Ardania hoodwinked with Velmark.")).containsExactly("051 XAR > XVE");
    Event barge = code("Ardania serenaded the barges of Velmark.").events().get(0);
    assertThat(barge.cameo()).isEqualTo("0871");
    assertThat(barge.type()).isEqualTo(assembly.knowledge().cameo().plover("0871").orElseThrow());
    assertThat(barge.rule()).contains("our.verbs.txt:9");
    assertThat(events("Ardania serenaded the river ferries of Velmark."))
        .containsExactly("0871 XAR > XVE");
    assertThat(events("Ardania serenaded the ferries of Velmark.")).isEmpty();
    assertThat(events("Ardania serenaded Velmark's grey sluice.")).containsExactly("172 XAR > XVE");
    assertThat(events("Ardania serenaded Velmark's green sluice.")).isEmpty();
  }

  @Test
  void a_code_both_ways_makes_a_mutual_event() {
    assertThat(events("Ardania and Velmark palavered in Castan."))
        .containsExactly("036 XAR,XVE > ");
  }

  @Test
  void a_discarded_sentence_gives_nothing_and_says_why() {
    Coded coded =
        code("Ardania accused Velmark of theft. At the regatta, Ardania accused Velmark of fraud.");
    assertThat(coded.events()).hasSize(1);
    assertThat(coded.events().get(0).evidence().words()).contains("theft");
    assertThat(coded.trace())
        .filteredOn(trace -> trace.pass().equals(DiscardingCoder.NAME))
        .singleElement()
        .satisfies(
            trace -> {
              assertThat(trace.sentence()).isEqualTo(1);
              assertThat(trace.why()).contains("'REGATTA' (our.discards.txt:1)", "the sentence");
            });
  }

  @Test
  void a_discarded_document_gives_nothing_at_all() {
    Coded coded = code("Ardania accused Velmark of theft.\n\nOn this day in history: a flood.");
    assertThat(coded.events()).isEmpty();
    assertThat(coded.statements()).isEmpty();
    assertThat(coded.trace().get(0).why()).contains("the document is not coded");
  }

  @Test
  void without_the_dictionaries_nothing_changes() {
    assertThat(SharedAssembly.code("Ardania hoodwinked Velmark.").events()).isEmpty();
    assertThat(assembly.version()).isNotEqualTo(SharedAssembly.get().version());
  }
}
