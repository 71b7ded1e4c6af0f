package org.rapporteur.knowledge.petrarch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.knowledge.AgentNoun;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.KnowledgeException;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.knowledge.NameEntry;
import org.rapporteur.knowledge.NameKind;
import org.rapporteur.model.Actor;
import org.rapporteur.model.PloverType;

class DictionariesTest {

  private static final Knowledge KNOWN = Knowledge.load();
  private static final Lexicon LEXICON = Lexicon.load(KNOWN::goldstein, List.of());

  @TempDir Path folder;

  private Dictionaries read(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return Dictionaries.read(folder, KNOWN, LEXICON);
  }

  private static Knowledge over(Dictionaries read) {
    return KNOWN.with(read.overlay());
  }

  private static List<NameEntry> named(Knowledge knowledge, String name) {
    return knowledge.names().stream().filter(e -> e.name().equalsIgnoreCase(name)).toList();
  }

  private static List<String> reasons(Dictionaries read) {
    return read.remarks().stream().map(Remark::told).toList();
  }

  // actors

  @Test
  void a_state_of_the_dictionary_has_its_names_and_its_people_s_word() throws IOException {
    Dictionaries read =
        read("my.actors.txt", "ARDANIA_ [XAR] # a state\n+KINGDOM_OF_ARDANIA_\n+ARDANIAN_\n");
    Knowledge knowledge = over(read);
    assertThat(read.remarks()).isEmpty();
    assertThat(read.entries()).isEqualTo(3);
    Actor state = knowledge.actor("XAR").orElseThrow();
    assertThat(state.name()).isEqualTo("Ardania");
    assertThat(state.kind()).isEqualTo(Actor.Kind.STATE);
    assertThat(named(knowledge, "Kingdom of Ardania"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.name()).isEqualTo("Kingdom of Ardania");
              assertThat(entry.actorId()).isEqualTo("XAR");
              assertThat(entry.kind()).isEqualTo(NameKind.NAME);
            });
    assertThat(named(knowledge, "Ardanian"))
        .singleElement()
        .extracting(NameEntry::kind)
        .isEqualTo(NameKind.DEMONYM);
    // bodies and people of the new state can be put together
    assertThat(knowledge.actor("XAR.~MIL").orElseThrow().name()).isEqualTo("troops of Ardania");
  }

  @Test
  void dated_codes_hold_on_their_days_the_first_before_others_and_the_rest_on_all_others()
      throws IOException {
    Dictionaries read =
        read(
            "x.actors",
            "ARDANIA [XAR]\n"
                + "ILSA_VARN_ [XARELI] ; of the survey\n"
                + "+ILSE_VARN_\n"
                + "\t[XAROPP <980131]\n"
                + "\t[XARGOV 19980101-20041231]\n"
                + "\t[XARMIL >20200101]\n");
    assertThat(read.remarks()).isEmpty();
    Knowledge knowledge = over(read);
    assertThat(codes(knowledge, "Ilsa Varn", "1990-01-01")).containsExactly("XAROPP");
    assertThat(codes(knowledge, "Ilsa Varn", "1998-01-31")).containsExactly("XAROPP");
    assertThat(codes(knowledge, "Ilsa Varn", "1998-02-01")).containsExactly("XARGOV");
    assertThat(codes(knowledge, "Ilse Varn", "2004-12-31")).containsExactly("XARGOV");
    assertThat(codes(knowledge, "Ilsa Varn", "2010-06-01")).containsExactly("XARELI");
    assertThat(codes(knowledge, "Ilsa Varn", "2020-01-01")).containsExactly("XARMIL");
    Actor minister = knowledge.actor("XARGOV:ilsa-varn").orElseThrow();
    assertThat(minister.kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(minister.country()).isEqualTo("XAR");
    assertThat(minister.sector()).isEqualTo("GOV");
  }

  private static List<String> codes(Knowledge knowledge, String name, String day) {
    return named(knowledge, name).stream()
        .filter(entry -> entry.holds(LocalDate.parse(day)))
        .map(entry -> entry.actorId().replaceAll(":.*", ""))
        .toList();
  }

  @Test
  void tabari_writes_all_on_one_line_and_two_digits_of_the_year() throws IOException {
    Dictionaries read =
        read("x.actors", "PETRA_HOLLIN_ [XVEGOV 990101-030101][XVEELI >030102] ;js 12/1\n");
    assertThat(read.remarks()).isEmpty();
    assertThat(codes(over(read), "Petra Hollin", "2003-01-01")).containsExactly("XVEGOV");
    assertThat(codes(over(read), "Petra Hollin", "2003-01-02")).containsExactly("XVEELI");
    // 31 is of the last century, 30 of this one
    Dictionaries wide = read("x.actors", "PETRA_HOLLIN_ [XVEGOV 310101-300101]\n");
    assertThat(wide.remarks()).isEmpty();
    Knowledge knowledge = over(wide);
    assertThat(codes(knowledge, "Petra Hollin", "1931-01-01")).containsExactly("XVEGOV");
    assertThat(codes(knowledge, "Petra Hollin", "2030-01-02")).isEmpty();
  }

  @Test
  void codes_of_groups_and_organisations_keep_every_part() throws IOException {
    Dictionaries read =
        read(
            "x.actors",
            "RED_REED_FRONT [XARREBRRF]\nSALT_ROAD_UNION [IGOSRU]\nLAMP_SOCIETY [NGOLMP]\n"
                + "GREY_CRESCENT [IMGGRC]\nSOUTHERN_COAST [SAF]\n");
    Knowledge knowledge = over(read);
    assertThat(read.remarks()).isEmpty();
    Actor front = knowledge.actor("XARREBRRF:red-reed-front").orElseThrow();
    assertThat(front.kind()).isEqualTo(Actor.Kind.ARMED_GROUP);
    assertThat(List.of(front.country(), front.sector())).containsExactly("XAR", "REB");
    // a state that is known only from its front has no name but its code
    assertThat(knowledge.actor("XAR").orElseThrow().name()).isEqualTo("XAR");
    Actor union = knowledge.actor("IGOSRU:salt-road-union").orElseThrow();
    assertThat(List.of(union.country(), union.sector())).containsExactly("", "IGO");
    assertThat(knowledge.actor("NGOLMP:lamp-society").orElseThrow().sector()).isEqualTo("NGO");
    assertThat(knowledge.actor("IMGGRC:grey-crescent").orElseThrow().sector()).isEqualTo("REB");
    assertThat(knowledge.actor("SAF:southern-coast").orElseThrow().country()).isEmpty();
  }

  @Test
  void a_name_that_already_comes_to_the_code_is_left_and_another_is_replaced() throws IOException {
    Dictionaries read =
        read("x.actors", "FRANCE [FRA]\n+FRENCH\n+PARIS\nHAMAS [XARREB]\nTOKYO [---]\n");
    Knowledge knowledge = over(read);
    assertThat(named(knowledge, "France")).isEqualTo(named(KNOWN, "France"));
    assertThat(named(knowledge, "French")).isEqualTo(named(KNOWN, "French"));
    assertThat(named(knowledge, "Hamas"))
        .singleElement()
        .extracting(NameEntry::actorId)
        .isEqualTo("XARREB:hamas");
    assertThat(named(KNOWN, "Tokyo")).isNotEmpty();
    assertThat(named(knowledge, "Tokyo")).isEmpty();
    // beside the dictionary nothing changed
    assertThat(named(knowledge, "Hezbollah")).isEqualTo(named(KNOWN, "Hezbollah"));
  }

  @Test
  void short_names_keep_their_capitals() throws IOException {
    Knowledge knowledge = over(read("x.actors", "IT [XARGOV]\nLAMEL [XVEGOV]\n"));
    assertThat(named(knowledge, "IT")).singleElement().matches(NameEntry::caseSensitive);
    assertThat(named(knowledge, "Lamel")).singleElement().matches(e -> !e.caseSensitive());
  }

  @Test
  void faults_of_actor_files_are_told_with_their_place_and_the_rest_is_read() throws IOException {
    Dictionaries read =
        read(
            "x.actors",
            "+NOBODY\n[XAR]\nARDANIA [XAR\nVELMARK [XVE 2001]\nSOLMAR [XSO <20010231]\n"
                + "TARSK [XAR 20050101-20040101]\nLEMMEL []\nOSTREL [XV]\nCASTAN\nRELD [XSO]\n");
    assertThat(read.faults()).extracting(Remark::line).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(reasons(read))
        .contains(
            "x.actors, line 1: fault: a synonym without a phrase before it: +NOBODY",
            "x.actors, line 3: fault: a bracket is not closed: ARDANIA [XAR")
        .anyMatch(r -> r.contains("line 5: fault: there is no day 20010231"))
        .anyMatch(r -> r.contains("line 6: fault: the days end before they begin"))
        .anyMatch(r -> r.contains("line 8: the code XV is not of three-letter parts"))
        .anyMatch(r -> r.contains("line 9: no code, so nobody is meant"));
    assertThat(named(over(read), "Reld")).hasSize(1);
  }

  // agents

  @Test
  void agents_have_sectors_plurals_and_substitutions() throws IOException {
    Dictionaries read =
        read(
            "x.agents.txt",
            "!PERSON! = MAN, MEN, WOMAN\nREED_CUTTER [~REB]\nLOCKKEEPER {LOCKSKEEPER} [~GOV]\n"
                + "TOLLFOLK {} [~BUS]\nFERRY!PERSON! [~LAB]\nDYKE_SOCIETY [NGO~]\n"
                + "MARSH_DEPUTY [~INSMRS]\n");
    Set<String> agents = Set.copyOf(over(read).agents().stream().map(this::told).toList());
    assertThat(agents)
        .contains(
            "reed cutter/reed cutters/REB",
            "lockkeeper/lockskeeper/GOV",
            "tollfolk/tollfolk/BUS",
            "ferryman/ferryman/LAB",
            "ferrymen/ferrymen/LAB",
            "ferrywoman/ferrywoman/LAB",
            "dyke society/dyke societies/NGO",
            "marsh deputy/marsh deputies/REB");
    assertThat(reasons(read))
        .containsExactly(
            "x.agents.txt, line 7: only the sector REB of INSMRS is kept: MARSH_DEPUTY [~INSMRS]");
  }

  private String told(AgentNoun noun) {
    return noun.lemma() + "/" + noun.plural() + "/" + noun.sector();
  }

  @Test
  void a_noun_that_is_known_keeps_its_weakness_and_takes_the_sector() throws IOException {
    Dictionaries read = read("x.agents", "FORCE [~COP]\nSOLDIER {} [~MIL]\n");
    assertThat(read.overlay().agents())
        .containsExactly(new AgentNoun("force", "forces", "COP", true));
    assertThat(over(read).agents()).contains(new AgentNoun("soldier", "soldiers", "MIL", false));
  }

  @Test
  void what_agents_cannot_say_is_listed() throws IOException {
    Dictionaries read =
        read(
            "x.agents",
            "REEDMAN\nREED!FOLK! [~REB]\n!BROKEN = A, B\nDYKER {DYKERS [~LAB]\nMARSHER [~QQQ]\n"
                + "FOREIGN_MINISTER [~MIL]\nPRIME_MINISTER [~GOV]\nLOCKER []\n");
    assertThat(read.faults()).extracting(Remark::line).containsExactly(1, 2, 3, 4, 8);
    assertThat(reasons(read))
        .anyMatch(r -> r.contains("line 5: we have no sector for QQQ"))
        .anyMatch(
            r -> r.contains("line 6: 'foreign minister' stays an office or body of sector GOV"))
        .noneMatch(r -> r.contains("line 7"));
    assertThat(read.overlay().agents()).isEmpty();
  }

  // verbs

  private static List<String> told(Dictionaries read) {
    return read.overlay().verbs().stream()
        .map(
            e ->
                e.trigger()
                    + " "
                    + (e.frame().object() ? "O" : "")
                    + String.join("|", e.frame().objects().stream().sorted().toList())
                    + " "
                    + (e.frame().targets().equals(Pattern.ANY)
                        ? "any"
                        : String.join("|", e.frame().targets()))
                    + (e.frame().reciprocal() ? " R" : "")
                    + " "
                    + e.cameo())
        .toList();
  }

  @Test
  void blocks_of_petrarch_2_give_their_code_to_verbs_and_their_patterns_to_all()
      throws IOException {
    Dictionaries read =
        read(
            "verbs.txt",
            "---  MOOR   [190]  ---\nMOOR {MOORS MOORED }  # of boats\nBERTH [175]\n"
                + "+TIE_UP {+TIES_UP +TIED_UP }\n- * SLUICE [171] # MOOR\n\n"
                + "---  SKETCH [---] ---\nSKETCH\n- * (TO QUAY) [154]\n- * (TO +) [042]\n"
                + "- * PLAN (WITH) [061]\n- * OUT [160]\n- * OFF (FROM) [164]\n");
    assertThat(told(read))
        .containsExactlyInAnyOrder(
            "moor O any 190",
            "berth O any 175",
            "tie_up O any 190",
            "moor Osluice any 171",
            "berth Osluice any 171",
            "tie_up Osluice any 171",
            "sketch_to Oquay any 154",
            "sketch_to O  042",
            "sketch Oplan with 061",
            "sketch_out O  160",
            "sketch_off  from 164");
    assertThat(read.remarks()).isEmpty();
    LexiconEntry first =
        read.overlay().verbs().stream()
            .filter(e -> e.trigger().equals("berth") && e.cameo().equals("175"))
            .findFirst()
            .orElseThrow();
    assertThat(first.type()).isEqualTo(KNOWN.cameo().plover("175").orElseThrow());
    assertThat(first.goldstein()).isEqualTo(KNOWN.goldstein("175").orElseThrow());
    assertThat(first.where()).isEqualTo("verbs.txt:3");
  }

  @Test
  void blocks_of_petrarch_1_and_tabari_end_with_a_blank_line_or_the_next_verb() throws IOException {
    Dictionaries read =
        read(
            "verbs",
            "### MOOR ###\nMOOR_ [190] ;js\nBERTH {BERTHED }\n- ** BARGE [171] ; MOOR\n\n"
                + "SKETCH [---]\n- * PLAN WITH + [061]\nDRAFT [057:057]\n- * PLANS [030]\n");
    assertThat(told(read))
        .containsExactlyInAnyOrder(
            "moor O any 190",
            "berth O any 190",
            "moor Obarge any 171",
            "berth Obarge any 171",
            "sketch Oplan with 061",
            "draft O any R 057",
            "draft Oplan|plans any 030");
    assertThat(read.remarks()).isEmpty();
  }

  @Test
  void synonym_sets_stand_for_their_words_before_and_after_they_are_defined() throws IOException {
    Dictionaries read =
        read(
            "verbs",
            "&BOAT\n+BARGE\n+RIVER_FERRIES\n+SKIFF_\n\n---  MOOR [---] ---\nMOOR\n"
                + "- * &BOAT [171]\n- * {GREY &BOAT} [172]\n- * &LATER (AT) [173]\n"
                + "- * &UNKNOWN [174]\n\n&LATER_\n+LOCK\n");
    assertThat(told(read))
        .containsExactlyInAnyOrder(
            "moor Obarge|river_ferries|river_ferry|skiff any 171",
            "moor Ogrey_barge|grey_river_ferries|grey_river_ferry|grey_skiff any 172",
            "moor Olock at 173");
    assertThat(reasons(read))
        .containsExactly(
            "verbs, line 11: the synonym set &UNKNOWN is not defined: - * &UNKNOWN [174]");
  }

  @Test
  void a_passive_by_words_is_the_verb_itself_and_alternatives_are_patterns_each()
      throws IOException {
    Dictionaries read =
        read(
            "verbs",
            "MOOR [190]\n- + WAS * BY $ [193]\n- $ * + [194]\n- * {TO | AT} QUAY [154]\n"
                + "- * THE SLUICE [171]\n");
    assertThat(told(read))
        .containsExactlyInAnyOrder(
            "moor O any 190",
            "moor O any 193",
            "moor O any 194",
            "moor_to Oquay any 154",
            "moor_at Oquay any 154",
            "moor Osluice any 171");
    assertThat(read.remarks()).isEmpty();
  }

  @Test
  void what_verbs_cannot_say_is_listed_with_the_reason() throws IOException {
    Dictionaries read =
        read(
            "verbs",
            "---  MOOR [---] ---\nMOOR\n"
                + "- BARGES * [190]\n"
                + "- * BARGE (AT QUAY) [190]\n"
                + "- * BARGE SKIFF [190]\n"
                + "- * ^ BARGE [190]\n"
                + "- * $ (TO +) [190]\n"
                + "- * SHIP [---]\n"
                + "- * RAFT [012]\n"
                + "- * DECK [903]\n"
                + "- * HULL [:173]\n"
                + "- * HOLD [042:043]\n"
                + "RE_+MOOR\n"
                + "+COME_UP_WITH [030]\n"
                + "OPINE_QUIETLY_ [010]\n"
                + "~ (a (b SAY) = (a b SAY))\n");
    assertThat(read.faults()).isEmpty();
    assertThat(read.remarks())
        .extracting(remark -> remark.line() + " " + remark.reason())
        .containsExactly(
            "3 our frames do not look at the words before the verb",
            "4 our frames do not look at an object and at a word after a preposition",
            "5 our frames know one object, and here are several words in a row",
            "6 our frames have no place for ^ after the verb",
            "7 our frames have no place for $ after the verb",
            "8 we cannot say of some words that they are no event",
            "9 statements (01, 02) come from our reporting words",
            "10 there is no CAMEO code 903",
            "11 the code is for the target's part only",
            "12 the event back, 043, is not made; 042 is",
            "13 a verb with a word before it; we look at what follows it",
            "14 a verb of more than two words",
            "15 statements (01, 02) come from our reporting words",
            "16 we have no transformations of verbs");
    assertThat(told(read)).containsExactly("moor Ohold any 042");
  }

  @Test
  void faults_of_verb_files_are_told_with_their_place() throws IOException {
    Dictionaries read =
        read(
            "verbs",
            "- * BARGE [190]\n[190]\nMOOR [190\nBERTH {BERTHED\nS4IL\nSKETCH\n- BARGE [190]\n"
                + "- * BARGE\n- * BARGE * [190]\n- * SKIFF [190\n---  X [190 ---\n");
    assertThat(read.faults())
        .extracting(Remark::line)
        .containsExactly(1, 2, 3, 4, 5, 7, 8, 9, 10, 11);
  }

  @Test
  void a_reporting_word_gets_the_code_of_the_dictionary() throws IOException {
    Dictionaries read = read("verbs", "---  SAY [010] ---\nSAY {SAYS SAID }\nWARN [0256]\n");
    assertThat(LEXICON.cue("verb", "say")).isNotNull();
    Lexicon over = LEXICON.with(read.overlay());
    assertThat(over.cue("verb", "warn").cameo()).isEqualTo("0256");
    assertThat(over.cue("verb", "warn").kind()).isEqualTo(LEXICON.cue("verb", "warn").kind());
    assertThat(over.version()).isNotEqualTo(LEXICON.version());
  }

  @Test
  void entries_of_the_dictionary_come_before_ours_that_are_as_specific() throws IOException {
    Dictionaries read =
        read("verbs", "---  SHELL [190] ---\nSHELL\n- * BOAT [175]\n- * {GREY BOAT} [194]\n");
    Lexicon over = LEXICON.with(read.overlay());
    assertThat(over.verbs("shell"))
        .extracting(LexiconEntry::cameo)
        .startsWith("194", "175", "190")
        .hasSize(3 + LEXICON.verbs("shell").size());
    assertThat(over.verbs("shell").get(0).type()).isEqualTo(PloverType.ASSAULT);
    assertThat(LEXICON.verbs("shell")).noneMatch(e -> e.where().startsWith("verbs:"));
  }

  // discards and files

  @Test
  void discards_begin_with_a_word_and_may_go_on_after_it() throws IOException {
    Discards discards = read("x.discards.txt", "REGATTA\nCUP_FINAL_\n+ON_THIS_DAY\n").discards();
    assertThat(discards.size()).isEqualTo(3);
    assertThat(discards.in("Two regattas were held.")).isNotNull();
    assertThat(discards.in("A preregatta meeting.")).isNull();
    assertThat(discards.in("Velmark won the cup\n final.")).isNotNull();
    assertThat(discards.in("Many cup finals.")).isNull();
    Discards.Phrase day = discards.in("On this day the regatta began.");
    assertThat(day).isNotNull();
    assertThat(day.document()).isTrue();
    assertThat(day.where()).isEqualTo("x.discards.txt:3");
  }

  @Test
  void comments_are_no_entries() throws IOException {
    Dictionaries read =
        read(
            "x.actors",
            "# a file\n<!-- one\n  more [XXX\nend -->\n\nARDANIA [XAR] <!-- state --> # s\n; no\n");
    assertThat(read.remarks()).isEmpty();
    assertThat(read.entries()).isEqualTo(1);
    Dictionaries open = read("x.actors", "ARDANIA [XAR]\n<!-- without end\nVELMARK [XVE]\n");
    assertThat(reasons(open))
        .containsExactly(
            "x.actors, line 2: fault: this comment has no end, so the rest is unread: <!--");
  }

  @Test
  void a_file_says_by_its_name_or_its_lines_what_it_is() throws IOException {
    Files.writeString(folder.resolve("CAMEO.2.0.txt"), "---  MOOR [190] ---\nMOOR\n- * X [190]\n");
    Files.writeString(folder.resolve("people.txt"), "REEDMAN [~REB]\n");
    Files.writeString(folder.resolve("more.txt"), "ARDANIA [XAR]\n");
    Files.writeString(folder.resolve("Phoenix.issues.txt"), "BARGES [ID_BOATS]\n");
    Files.createDirectory(folder.resolve("below"));
    Dictionaries read = read("below/x.discards", "REGATTA\n");
    assertThat(read.read())
        .isEqualTo("1 actors' phrases, 1 agents, 2 verbs and patterns, 1 discards");
    assertThat(reasons(read))
        .singleElement()
        .asString()
        .startsWith("Phoenix.issues.txt, line 1: no dictionary of");
  }

  @Test
  void old_encodings_are_read_and_told() throws IOException {
    Files.write(folder.resolve("x.actors"), "ÅRDALE [XAR]\n".getBytes(StandardCharsets.ISO_8859_1));
    Dictionaries read = Dictionaries.read(folder, KNOWN, LEXICON);
    assertThat(named(over(read), "Årdale")).hasSize(1);
    assertThat(reasons(read)).singleElement().asString().contains("not UTF-8");
  }

  @Test
  void a_folder_that_is_not_there_or_empty_says_so() {
    assertThatThrownBy(() -> Dictionaries.read(folder.resolve("none"), KNOWN, LEXICON))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("no such folder");
    assertThatThrownBy(() -> Dictionaries.read(folder, KNOWN, LEXICON))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("is empty");
  }

  @Test
  void the_version_tells_contents_apart() throws IOException {
    String one = read("x.actors", "ARDANIA [XAR]\n").overlay().version();
    assertThat(read("x.actors", "ARDANIA [XAR]\n").overlay().version()).isEqualTo(one);
    assertThat(read("x.actors", "ARDANIA [XVE]\n").overlay().version()).isNotEqualTo(one);
  }
}
