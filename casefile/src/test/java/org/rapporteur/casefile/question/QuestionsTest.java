package org.rapporteur.casefile.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.Synthetic;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Modality;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Twenty documents, of which number 12 is not coded, 10 is undated, 1 and 15 are reprints of 8. */
class QuestionsTest {

  private static final int COUNT = 20;

  @TempDir static Path folder;

  private static CaseFile caseFile;

  @BeforeAll
  static void file() {
    caseFile = CaseFile.open(folder.resolve("case.duckdb"));
    caseFile.putAll(IntStream.range(0, COUNT).mapToObj(Synthetic::filing).toList());
    caseFile.group(
        Map.of(
            Synthetic.id(1), Synthetic.id(8),
            Synthetic.id(15), Synthetic.id(8),
            Synthetic.id(8), Synthetic.id(8)));
    caseFile.problems(
        Set.of("reports/broken.pdf", "reports/good.txt"),
        List.of(
            new Problem(
                Problem.Kind.TRUNCATED, "reports/broken.pdf", "byte 9", "ends early", "get it")));
  }

  @AfterAll
  static void close() {
    caseFile.close();
  }

  private static List<Event> events(Events question) {
    return caseFile.ask(question).stream().map(FiledEvent::event).toList();
  }

  @Test
  void a_reprint_counts_once_and_names_its_outlets() {
    List<FiledEvent> once = caseFile.ask(Events.all());
    assertThat(once)
        .hasSize(3 * (COUNT - 3))
        .noneMatch(e -> e.report().document().equals(Synthetic.id(1)));
    assertThat(caseFile.ask(Events.all().withReprints())).hasSize(3 * (COUNT - 1));
    FiledEvent reprinted =
        once.stream().filter(e -> e.report().document().equals(Synthetic.id(8))).findFirst().get();
    // numbers 8, 1 and 15 are all by outlet 1
    assertThat(reprinted.report().outlets()).containsExactly("Outlet 1");
    assertThat(caseFile.ask(Statements.all())).hasSize(COUNT - 3);
    assertThat(caseFile.ask(Statements.all().withReprints())).hasSize(COUNT - 1);
  }

  @Test
  void accords_talks_and_conducts_of_a_reprint_count_once_and_those_of_texts_always() {
    assertThat(caseFile.ask(Notices.all())).hasSize(2 * (COUNT - 3));
    assertThat(caseFile.ask(RoundReports.all())).hasSize(3 * (COUNT - 3));
    assertThat(caseFile.ask(Conducts.all())).hasSize(2 * (COUNT - 3));
    // numbers 1, 5, 9, 13 and 17, of which 1 is a reprint
    assertThat(caseFile.ask(AccordTexts.all()))
        .hasSize(2 * 5)
        .anyMatch(c -> c.report().document().equals(Synthetic.id(1)));
  }

  @Test
  void accords_talks_and_conducts_come_by_publication_with_the_undated_last() {
    List<String> told =
        caseFile.ask(Conducts.all()).stream()
            .map(c -> c.report().published() + " " + c.conduct().id().replaceAll(".*-", ""))
            .toList();
    assertThat(told).startsWith(Synthetic.published(0) + " c0", Synthetic.published(0) + " c1");
    assertThat(told).endsWith("null c0", "null c1");
    assertThat(told.subList(0, told.size() - 2)).isSorted();
    assertThat(caseFile.ask(Notices.all()))
        .extracting(n -> n.report().document())
        .startsWith(Synthetic.id(0), Synthetic.id(0))
        .endsWith(Synthetic.id(10), Synthetic.id(10));
    assertThat(caseFile.ask(RoundReports.all()))
        .extracting(r -> r.report().document())
        .endsWith(Synthetic.id(19), Synthetic.id(10), Synthetic.id(10), Synthetic.id(10));
    assertThat(caseFile.ask(AccordTexts.all()))
        .extracting(c -> c.report().document())
        .startsWith(Synthetic.id(1), Synthetic.id(1), Synthetic.id(5));
  }

  @Test
  void actors_are_found_by_id_state_and_whole_words_of_their_names() {
    assertThat(events(Events.all().actor("ard"))).hasSize(3 * (COUNT - 3));
    assertThat(events(Events.all().actor("VEL")))
        .hasSize(2 * (COUNT - 3))
        .noneMatch(e -> e.type() == PloverType.AID);
    assertThat(events(Events.all().actor("port"))).hasSize(COUNT - 3);
    assertThat(events(Events.all().actor("Velm"))).isEmpty();
    assertThat(events(Events.all().actor("officials"))).isEmpty();
    assertThat(caseFile.ask(Statements.all().actor("ARD"))).hasSize(COUNT - 3);
    assertThat(caseFile.ask(Statements.all().speaker("reld"))).hasSize(COUNT - 3 - 3);
    assertThat(caseFile.ask(Statements.all().speaker("person:tomas-reld"))).hasSize(COUNT - 6);
    assertThat(caseFile.ask(Statements.all().speaker("ARD"))).isEmpty();
  }

  @Test
  void types_modalities_and_kinds_are_told_apart() {
    assertThat(events(Events.all().type(PloverType.CONSULT)))
        .hasSize(COUNT - 3)
        .allMatch(e -> e.type() == PloverType.CONSULT);
    assertThat(events(Events.all().modality(Modality.PLANNED)))
        .isNotEmpty()
        .allMatch(e -> e.modality() == Modality.PLANNED);
    assertThat(caseFile.ask(Statements.all().kind(Statement.Kind.REFUSAL))).hasSize(COUNT - 3);
    assertThat(caseFile.ask(Statements.all().kind(Statement.Kind.PRAISE))).isEmpty();
  }

  @Test
  void days_select_what_may_have_happened_on_them() {
    LocalDate day = Synthetic.published(4);
    List<Event> found = events(Events.all().between(day, day));
    // the strike of that day, and the talks of all spring
    assertThat(found)
        .filteredOn(e -> e.type() == PloverType.ASSAULT)
        .singleElement()
        .matches(e -> e.when().begin().equals(day));
    assertThat(found).filteredOn(e -> e.type() == PloverType.CONSULT).hasSizeGreaterThan(5);
    assertThat(found).noneMatch(e -> e.when() == null);
    assertThat(events(Events.all().between(LocalDate.of(2032, 1, 1), null))).isEmpty();
  }

  @Test
  void events_come_by_day_with_the_undated_last() {
    List<LocalDate> days =
        events(Events.all()).stream()
            .map(e -> e.when() == null ? LocalDate.MAX : e.when().begin())
            .toList();
    assertThat(days).isSorted().contains(LocalDate.MAX);
  }

  @Test
  void one_record_is_found_by_its_id() {
    Event event = Synthetic.coded(1).events().get(0);
    assertThat(events(Events.of(event.id()))).containsExactly(event);
    Statement statement = Synthetic.coded(1).statements().get(0);
    assertThat(caseFile.ask(Statements.of(statement.id())))
        .extracting(FiledStatement::statement)
        .containsExactly(statement);
  }

  @Test
  void counts_say_how_much_there_is_and_up_to_when() {
    Totals totals = caseFile.ask(new Counts());
    assertThat(totals.documents()).isEqualTo(COUNT);
    assertThat(totals.reports()).isEqualTo(COUNT - 2);
    assertThat(totals.coded()).isEqualTo(COUNT - 1);
    assertThat(totals.uncoded()).isEqualTo(1);
    assertThat(totals.undated()).isEqualTo(1);
    assertThat(totals.outlets()).isEqualTo(7);
    assertThat(totals.sentences()).isEqualTo(8 * (COUNT - 1));
    assertThat(totals.events()).isEqualTo(caseFile.ask(Events.all()).size());
    assertThat(totals.statements()).isEqualTo(caseFile.ask(Statements.all()).size());
    assertThat(totals.problems()).isEqualTo(caseFile.ask(new Problems()).size());
    // number 19 has a problem with its date
    assertThat(totals.cutOff()).isEqualTo(Synthetic.published(18));
  }

  @Test
  void documents_come_by_day_with_their_counts() {
    List<FiledDocument> documents = caseFile.ask(Documents.all());
    assertThat(documents).hasSize(COUNT);
    assertThat(documents.get(COUNT - 1).document()).isEqualTo(Synthetic.document(10));
    FiledDocument reprint = caseFile.ask(new Documents(Synthetic.id(1))).get(0);
    assertThat(reprint.representative()).isEqualTo(Synthetic.id(8));
    assertThat(reprint.coded()).isTrue();
    assertThat(reprint.sentences()).isEqualTo(8);
    assertThat(reprint.events()).isEqualTo(3);
    assertThat(reprint.statements()).isEqualTo(1);
    FiledDocument kept = caseFile.ask(new Documents(Synthetic.id(12))).get(0);
    assertThat(kept.coded()).isFalse();
    assertThat(kept.events()).isZero();
  }

  @Test
  void problems_of_files_and_documents_are_told() {
    List<FiledProblem> problems = caseFile.ask(new Problems());
    assertThat(problems).hasSize(6);
    assertThat(problems).extracting(p -> p.problem().file()).isSorted();
    assertThat(problems)
        .filteredOn(p -> p.document().isEmpty())
        .singleElement()
        .matches(p -> p.problem().line().startsWith("reports/broken.pdf, byte 9: ends early"));
  }

  @Test
  void dyads_count_deeds_done_and_nothing_denied_or_planned() {
    List<DyadMonth> months = caseFile.ask(new DyadMonths());
    long done =
        events(Events.all()).stream()
            .filter(e -> e.counts() && e.type() == PloverType.ASSAULT)
            .count();
    DyadMonth against =
        months.stream()
            .filter(m -> m.source().equals("ARD") && m.target().equals("VEL"))
            .findFirst()
            .get();
    assertThat(against.month()).isEqualTo(YearMonth.of(2031, 3));
    assertThat(against.deeds()).hasSize((int) done).isSorted().doesNotHaveDuplicates();
    assertThat(against.deedsMean()).isCloseTo(-10, within(1e-9));
    assertThat(against.words()).isEmpty();
    assertThat(against.wordsMean()).isNull();
    assertThat(against.reports()).isEqualTo((int) done);
    // the phrase is a side of its own; talks of a whole spring are in no month
    assertThat(months)
        .extracting(m -> m.source() + ">" + m.target())
        .containsExactly("ARD>VEL", "ARD>the port");
  }

  @Test
  void actors_are_gathered_from_all_documents() {
    List<ActorSummary> actors = caseFile.ask(new Actors());
    assertThat(actors)
        .extracting(ActorSummary::id)
        .containsExactly("ARD", "VEL", "person:tomas-reld");
    ActorSummary ardania = actors.get(0);
    assertThat(ardania.asSource()).isEqualTo(3 * (COUNT - 3));
    assertThat(ardania.asTarget()).isZero();
    assertThat(ardania.first()).isEqualTo(LocalDate.of(2031, 3, 1));
    assertThat(ardania.last()).isEqualTo(LocalDate.of(2031, 5, 31));
    assertThat(ardania.documents()).isEqualTo(COUNT - 1);
    ActorSummary reld = actors.get(2);
    assertThat(reld.statements()).isEqualTo(COUNT - 6);
    Actor person = reld.actor();
    assertThat(person.name()).isEqualTo("T. Reld");
    assertThat(person.names()).containsExactly("Reld");
    assertThat(person.tenures()).hasSize(2);
  }

  @Test
  void the_timeline_gathers_reports_of_one_thing() {
    List<TimelineEntry> timeline = caseFile.ask(Timeline.done());
    TimelineEntry talks =
        timeline.stream().filter(e -> e.type() == PloverType.CONSULT).findFirst().get();
    assertThat(talks.reports()).isEqualTo(COUNT - 3 - 1);
    assertThat(talks.events()).hasSize(talks.reports());
    assertThat(talks.sources()).containsExactly("ARD", "VEL");
    assertThat(talks.outlets()).hasSize(7).isSorted();
    assertThat(timeline).extracting(e -> e.when().begin()).isSorted();
    assertThat(timeline)
        .allMatch(e -> e.modality() == Modality.DONE || e.modality() == Modality.ONGOING);
    assertThat(timeline).allMatch(e -> e.events().contains(e.best().event().id()));
    assertThat(caseFile.ask(new Timeline(Set.of(Modality.DONE), LocalDate.of(2031, 6, 1), null)))
        .isEmpty();
  }

  @Test
  void evidence_is_shown_in_its_paragraph() {
    Event strike = Synthetic.coded(4).events().get(0);
    Event talks = Synthetic.coded(5).events().get(1);
    List<Context> contexts =
        caseFile.ask(new Contexts(List.of(talks.evidence(), strike.evidence())));
    assertThat(contexts).hasSize(2);
    assertThat(contexts.get(0).words()).isEqualTo(talks.evidence().words());
    Context context = contexts.get(1);
    assertThat(context.words()).startsWith("Ardania struck").endsWith("not yield\".");
    assertThat(context.highlight().of(context.words())).isEqualTo(strike.evidence().words());
    assertThat(context.paragraph().of(Synthetic.document(4).text())).isEqualTo(context.words());
    assertThat(context.report().outlet()).isEqualTo("Outlet 4");
    Evidence nowhere = new Evidence("ffff", new Span(0, 1), "x");
    assertThatThrownBy(() -> caseFile.ask(new Contexts(List.of(nowhere))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_sound_case_file_has_no_faults() {
    assertThat(caseFile.ask(new Audit())).isEmpty();
  }
}
