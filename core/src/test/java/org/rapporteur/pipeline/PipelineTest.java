package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.code.Coder;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Statement;
import org.rapporteur.model.When;

class PipelineTest {

  private static final List<String> SENTENCES =
      List.of(
          "Ardanian troops shelled Velmark's harbour on Tuesday.",
          "Foreign Minister Tomas Reld said that Ardania would answer.",
          "Velmark's premier met Ardania's president in Castan.",
          "\"We will not leave the talks,\" said Ilsa Varn, Velmark's interior minister.",
          "Ardania and Velmark agreed on a ceasefire.");

  @Test
  void outcomes_come_in_the_order_of_the_documents_whatever_the_threads() {
    List<Document> documents = documents(40);

    for (int threads : new int[] {1, 2, 4}) {
      assertThat(run(documents, threads))
          .extracting(Outcome::document)
          .containsExactlyElementsOf(documents);
    }
  }

  @Test
  void one_thread_and_four_give_the_same_records_with_the_same_ids() {
    List<Document> documents = documents(30);

    List<Object> alone = records(run(documents, 1));

    assertThat(alone).hasSizeGreaterThan(20);
    assertThat(records(run(documents, 4))).isEqualTo(alone);
  }

  @Test
  void ids_are_unique_within_a_run() {
    List<String> ids =
        run(documents(30), 2).stream()
            .map(o -> (Outcome.Done) o)
            .flatMap(o -> o.coded().events().stream())
            .map(Event::id)
            .toList();

    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void a_document_that_cannot_be_coded_is_kept_with_a_problem_and_the_run_goes_on() {
    Annotator annotator = SharedAssembly.get().annotator(List.of());
    Coder sound = SharedAssembly.get().coder();
    Coder failing =
        annotated -> {
          if (annotated.document().text().contains("harbour")) {
            throw new IllegalStateException("a fault of the test");
          }
          return sound.code(annotated);
        };
    List<Outcome> outcomes = new ArrayList<>();

    new Pipeline(annotator, failing, 2).run(documents(5).iterator(), outcomes::add);

    assertThat(outcomes).hasSize(5);
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Kept.class);
    Problem problem = ((Outcome.Kept) outcomes.get(0)).problems().get(0);
    assertThat(problem.kind()).isEqualTo(Problem.Kind.CODING);
    assertThat(problem.fatal()).isFalse();
    assertThat(problem.line()).contains("test.txt", "document 1", "a fault of the test");
    assertThat(outcomes.subList(1, 5)).allMatch(o -> o instanceof Outcome.Done);
  }

  @Test
  void a_fault_of_whoever_takes_the_outcomes_ends_the_run() {
    Pipeline pipeline = SharedAssembly.get().pipeline(List.of(), 2);

    assertThatThrownBy(
            () ->
                pipeline.run(
                    documents(5).iterator(),
                    outcome -> {
                      throw new IllegalStateException("the store is full");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the store is full");
  }

  @Test
  void a_document_in_another_language_is_kept_without_records() {
    Document urdu = SharedAssembly.document("اردانیا نے ویلمارک سے بات کی۔", null, "urd");

    Outcome outcome = SharedAssembly.get().pipeline(List.of(), 1).run(urdu);

    assertThat(outcome).isEqualTo(new Outcome.Kept(urdu, List.of()));
  }

  @Test
  void an_undated_document_is_coded_and_its_events_have_no_date_but_those_of_the_text() {
    Document undated =
        SharedAssembly.document(
            "Ardania shelled Velmark.\n\nArdania attacked Velmark on 3 March 2025.", null);

    Outcome outcome = SharedAssembly.get().pipeline(List.of(), 1).run(undated);

    List<Event> events = ((Outcome.Done) outcome).coded().events();
    assertThat(events).hasSize(2);
    assertThat(events.get(0).when()).isNull();
    When told = events.get(1).when();
    assertThat(told).isNotNull();
    assertThat(told.begin()).hasToString("2025-03-03");
  }

  @Test
  void no_threads_are_refused() {
    assertThatThrownBy(() -> SharedAssembly.get().pipeline(List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Document> documents(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> SENTENCES.get(i % SENTENCES.size()) + " It was report " + i + ".")
        .map(text -> SharedAssembly.document(text, SharedAssembly.PUBLISHED))
        .toList();
  }

  private static List<Outcome> run(List<Document> documents, int threads) {
    List<Outcome> outcomes = new ArrayList<>();
    SharedAssembly.get()
        .pipeline(List.of("XAR", "XVE"), threads)
        .run(documents.iterator(), outcomes::add);
    return outcomes;
  }

  private static List<Object> records(List<Outcome> outcomes) {
    List<Object> records = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      List<Event> events = ((Outcome.Done) outcome).coded().events();
      List<Statement> statements = ((Outcome.Done) outcome).coded().statements();
      records.addAll(events);
      records.addAll(statements);
    }
    return records;
  }
}
