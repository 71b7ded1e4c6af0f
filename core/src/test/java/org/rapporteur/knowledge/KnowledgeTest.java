package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Tenure;

/** What the built-in knowledge holds. */
class KnowledgeTest {

  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final LocalDate KABUL_MEETING = LocalDate.of(2025, 7, 20);

  @Test
  void an_office_has_another_holder_on_another_day() {
    assertThat(holder("PAK.INTERIOR.MINISTER", KABUL_MEETING)).isEqualTo("Mohsin Naqvi");
    assertThat(holder("PAK.INTERIOR.MINISTER", LocalDate.of(2021, 6, 1)))
        .isEqualTo("Sheikh Rashid Ahmed");
    assertThat(KNOWLEDGE.holders("PAK.INTERIOR.MINISTER"))
        .extracting(Actor::name)
        .containsSubsequence("Rehman Malik", "Rana Sanaullah", "Mohsin Naqvi");
  }

  @Test
  void an_acting_holder_holds_the_office_and_is_marked() {
    Actor acting = KNOWLEDGE.holder("PAK.PM", LocalDate.of(2023, 10, 1)).orElseThrow();

    assertThat(acting.name()).isEqualTo("Anwaar-ul-Haq Kakar");
    assertThat(acting.tenures()).singleElement().matches(Tenure::acting);
  }

  @Test
  void a_former_holder_holds_no_office() {
    assertThat(KNOWLEDGE.officeOf("person:arif-alvi", KABUL_MEETING)).isEmpty();
    assertThat(KNOWLEDGE.officeOf("person:khawaja-asif", KABUL_MEETING))
        .contains("PAK.DEFENCE.MINISTER");
    assertThat(KNOWLEDGE.officeOf("person:khawaja-asif", LocalDate.of(2018, 1, 1)))
        .contains("PAK.FOREIGN.MINISTER");
  }

  @Test
  void nobody_held_an_office_before_its_first_known_holder() {
    assertThat(KNOWLEDGE.holder("AFG.INTERIOR.MINISTER", LocalDate.of(2020, 1, 1))).isEmpty();
  }

  @Test
  void the_taliban_are_a_group_until_they_govern() {
    assertThat(named("Taliban", LocalDate.of(2021, 8, 14))).containsExactly("TALIBAN");
    assertThat(named("Taliban", LocalDate.of(2021, 8, 15))).containsExactly("AFG.GOV");
    assertThat(named("Pakistani Taliban", KABUL_MEETING)).containsExactly("TTP");
  }

  @Test
  void a_capital_names_the_government_and_a_nationality_the_state() {
    assertThat(KNOWLEDGE.names())
        .anySatisfy(
            name -> {
              assertThat(name.name()).isEqualTo("Islamabad");
              assertThat(name.actorId()).isEqualTo("PAK.GOV");
              assertThat(name.kind()).isEqualTo(NameKind.METONYM);
            })
        .anySatisfy(
            name -> {
              assertThat(name.name()).isEqualTo("Afghans");
              assertThat(name.actorId()).isEqualTo("AFG");
              assertThat(name.kind()).isEqualTo(NameKind.DEMONYM);
            });
  }

  @Test
  void any_state_and_body_make_an_actor() {
    Actor minister = KNOWLEDGE.compose("PAK", "INTERIOR.MINISTER");

    assertThat(minister.id()).isEqualTo("PAK.INTERIOR.MINISTER");
    assertThat(minister.name()).isEqualTo("interior minister of Pakistan");
    assertThat(minister.kind()).isEqualTo(Actor.Kind.OFFICE);
    assertThat(minister.country()).isEqualTo("PAK");
    assertThat(minister.parent()).isEqualTo("PAK.INTERIOR");
    assertThat(KNOWLEDGE.compose("USA", "ARMY.CHIEF").name())
        .isEqualTo("army chief of the United States");
    assertThat(KNOWLEDGE.compose("USA", "FOREIGN").name())
        .as("a listed body keeps its own name")
        .isEqualTo("Department of State of the United States");
    for (Actor actor : KNOWLEDGE.actors()) {
      if (actor.kind() == Actor.Kind.STATE) {
        KNOWLEDGE
            .bodies()
            .keySet()
            .forEach(suffix -> assertThat(KNOWLEDGE.compose(actor.id(), suffix)).isNotNull());
      }
    }
  }

  @Test
  void composing_with_an_unknown_part_is_refused() {
    assertThatThrownBy(() -> KNOWLEDGE.compose("XXX", "INTERIOR"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("XXX");
    assertThatThrownBy(() -> KNOWLEDGE.compose("PAK", "WIZARDRY"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WIZARDRY");
    assertThat(KNOWLEDGE.actor("person:nobody.ARMY")).isEmpty();
  }

  @Test
  void people_named_by_a_common_noun_have_ids_with_and_without_a_state() {
    assertThat(KNOWLEDGE.generic("PAK", "MIL").id()).isEqualTo("PAK.~MIL");
    assertThat(KNOWLEDGE.generic("", "CVL").country()).isEmpty();
    assertThat(KNOWLEDGE.generic("PAK", "REF").parent()).isEqualTo("PAK");
    assertThatThrownBy(() -> KNOWLEDGE.generic("PAK", "ELVES"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_parent_office_and_named_actor_exists_and_no_name_is_empty() {
    for (Actor actor : KNOWLEDGE.actors()) {
      assertThat(actor.name()).isNotBlank();
      assertThat(actor.names()).as(actor.id()).allMatch(name -> !name.isBlank());
      if (!actor.parent().isEmpty()) {
        assertThat(KNOWLEDGE.actor(actor.parent())).as(actor.id()).isPresent();
      }
      for (Tenure tenure : actor.tenures()) {
        assertThat(KNOWLEDGE.actor(tenure.office())).as(tenure.office()).isPresent();
      }
    }
    for (NameEntry name : KNOWLEDGE.names()) {
      assertThat(KNOWLEDGE.actor(name.actorId())).as(name.name()).isPresent();
    }
  }

  @Test
  void no_agent_noun_comes_twice_and_all_are_lower_case() {
    Set<String> seen = new HashSet<>();
    assertThat(KNOWLEDGE.agents()).hasSizeGreaterThan(500);
    for (AgentNoun noun : KNOWLEDGE.agents()) {
      assertThat(seen.add(noun.lemma())).as(noun.lemma()).isTrue();
      assertThat(noun.lemma()).isLowerCase();
    }
  }

  @Test
  void a_phrase_may_belong_to_some_states_only() {
    BodyPhrase phrase =
        KNOWLEDGE.phrases().stream()
            .filter(p -> p.phrase().equals("home secretary") && p.fits("GBR"))
            .findFirst()
            .orElseThrow();

    assertThat(phrase.suffix()).isEqualTo("INTERIOR.MINISTER");
    assertThat(phrase.fits("PAK")).isFalse();
  }

  @Test
  void a_place_is_found_without_accents_and_the_largest_comes_first() {
    assertThat(KNOWLEDGE.places("kandahar").get(0).country()).isEqualTo("AFG");
    assertThat(KNOWLEDGE.places("Istanbul").get(0).country()).isEqualTo("TUR");
    assertThat(KNOWLEDGE.places("Paktika")).isNotEmpty();
    assertThat(KNOWLEDGE.gazetteer("Hyderabad"))
        .extracting(entry -> entry.place().country())
        .contains("IND", "PAK");
    assertThat(KNOWLEDGE.places("Nowhere-upon-Nothing")).isEmpty();
    assertThat(KNOWLEDGE.gazetteer()).hasSizeGreaterThan(10_000);
  }

  @Test
  void every_file_says_where_it_is_from_and_none_is_left_out()
      throws IOException, URISyntaxException {
    assertThat(KNOWLEDGE.files())
        .allSatisfy(
            file -> {
              assertThat(file.source()).isNotBlank();
              assertThat(file.licence()).isNotBlank();
              assertThat(file.version()).isNotBlank();
            });
    Set<String> listed = new TreeSet<>(Sources.BUILT_IN);
    listed.addAll(Sources.BUILT_IN_PLACES);
    assertThat(onDisk()).isEqualTo(listed);
    assertThat(KNOWLEDGE.version()).matches("[0-9.]+\\+[0-9a-f]{12}");
    assertThat(Knowledge.load().version()).isEqualTo(KNOWLEDGE.version());
  }

  private static Set<String> onDisk() throws IOException, URISyntaxException {
    URI states = KnowledgeTest.class.getResource("/knowledge/actors/states.tsv").toURI();
    Path folder = Path.of(states).getParent().getParent();
    Set<String> found = new TreeSet<>();
    for (String part : List.of("actors", "agents", "cameo", "places")) {
      try (Stream<Path> files = Files.list(folder.resolve(part))) {
        files.forEach(file -> found.add(part + "/" + file.getFileName()));
      }
    }
    return found;
  }

  private static String holder(String office, LocalDate day) {
    return KNOWLEDGE.holder(office, day).map(Actor::name).orElse("");
  }

  private static List<String> named(String name, LocalDate day) {
    return KNOWLEDGE.names().stream()
        .filter(entry -> entry.name().equals(name) && entry.holds(day))
        .map(NameEntry::actorId)
        .toList();
  }
}
