package org.rapporteur.code.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.pipeline.Assembly;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.pipeline.SharedAssembly;

/** The speaker is a person in an office at the date, or stays open. */
class SpeakersTest {

  private static final Path FOLDER = Path.of("..", "testdata", "speakers");

  /** Further invented persons and a state; see {@code testdata/README.md}. */
  private static final Path PERSONS = Path.of("src", "test", "resources", "speakers");

  private static Pipeline pipeline;

  @BeforeAll
  static void load() {
    Assembly shared = SharedAssembly.get();
    Knowledge knowledge = Knowledge.load(List.of(SharedAssembly.OVERLAY, PERSONS));
    pipeline =
        new Assembly(shared.parser(), knowledge, shared.lexicon(), null).pipeline(List.of(), 1);
  }

  @Test
  void speakers_of_small_reports_are_who_they_must_be_but_for_the_known_failures()
      throws IOException {
    TreeMap<String, String> failing = new TreeMap<>();
    Set<String> facts = new TreeSet<>();
    for (String line : rows("speakers.tsv")) {
      if (line.startsWith("fact\t")) {
        continue;
      }
      SpeakerExample example = SpeakerExample.of(line);
      assertThat(facts.add(example.fact())).as("twice: " + example.fact()).isTrue();
      String fault = example.fault(code(example.text(), example.published()));
      if (!fault.isEmpty()) {
        failing.put(example.fact(), "\n" + example + "\n  came out as " + fault);
      }
    }
    Set<String> known =
        rows("known-failures.tsv").stream()
            .map(line -> line.split("\t", -1)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    TreeMap<String, String> fresh = new TreeMap<>(failing);
    fresh.keySet().removeAll(known);
    assertThat(fresh.values()).as("fail and are not listed in known-failures.tsv").isEmpty();
    known.removeAll(failing.keySet());
    assertThat(known).as("listed as failing, but they pass: take them off the list").isEmpty();
    assertThat(facts).hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @CsvFileSource(
      files = "../testdata/speakers/holders.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '`')
  void persons_of_record_hold_the_office_of_the_day(
      LocalDate published, String text, String words, String person, String office) {
    Annotated annotated = code(text, published).annotated();
    Mention mention =
        annotated.mentions().stream()
            .filter(m -> m.span().of(text).equals(words))
            .reduce((one, next) -> next)
            .orElseThrow(() -> new AssertionError("no mention '" + words + "'"));
    List<Participant> named =
        mention.actors().stream().map(id -> participant(annotated, id, mention)).toList();

    Speaker speaker = Speaker.of(annotated, named);

    Participant by = speaker.participant();
    assertThat(by == null ? "open" : by.actor()).isEqualTo(person);
    assertThat(speaker.office().isEmpty() ? "-" : speaker.office()).isEqualTo(office);
  }

  @Test
  void an_undated_report_names_the_office_and_no_holder() {
    String text = "The Velmarkian interior minister said that the border was quiet.";
    Coded coded = code(text, null);

    assertThat(coded.statements()).hasSize(1);
    assertThat(coded.statements().get(0).office()).isEqualTo("XVE.INTERIOR.MINISTER");
    Participant by = coded.statements().get(0).speaker();
    assertThat(by == null ? "" : by.actor()).isEqualTo("XVE.INTERIOR.MINISTER");
  }

  private static Participant participant(Annotated annotated, String id, Mention mention) {
    Actor actor = annotated.actors().get(id);
    return new Participant(id, actor.name(), actor.country(), actor.sector(), mention.span());
  }

  private static Coded code(String text, @Nullable LocalDate published) {
    Outcome outcome = pipeline.run(SharedAssembly.document(text, published));
    if (outcome instanceof Outcome.Done done) {
      return done.coded();
    }
    throw new AssertionError("not coded: " + outcome);
  }

  private static List<String> rows(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
