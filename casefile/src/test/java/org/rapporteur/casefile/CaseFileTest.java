package org.rapporteur.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.casefile.question.AccordTexts;
import org.rapporteur.casefile.question.Conducts;
import org.rapporteur.casefile.question.Documents;
import org.rapporteur.casefile.question.Events;
import org.rapporteur.casefile.question.FiledCommitment;
import org.rapporteur.casefile.question.FiledConduct;
import org.rapporteur.casefile.question.FiledDocument;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.FiledRound;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.casefile.question.Notices;
import org.rapporteur.casefile.question.Problems;
import org.rapporteur.casefile.question.RoundReports;
import org.rapporteur.casefile.question.Statements;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Conduct.Sort;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Origin;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.Statement;

class CaseFileTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("case.duckdb");
  }

  private static List<Filing> filings(int count) {
    return IntStream.range(0, count).mapToObj(Synthetic::filing).toList();
  }

  @Test
  void what_is_filed_is_read_back_equal() {
    List<Filing> filings = filings(60);
    List<FiledEvent> events;
    List<FiledStatement> statements;
    List<FiledDocument> documents;
    try (CaseFile caseFile = CaseFile.open(file())) {
      caseFile.putAll(filings);
    }
    try (CaseFile caseFile = CaseFile.read(file())) {
      events = caseFile.ask(Events.all());
      statements = caseFile.ask(Statements.all());
      documents = caseFile.ask(Documents.all());
    }
    List<Event> expectedEvents = new ArrayList<>();
    List<Statement> expectedStatements = new ArrayList<>();
    for (Filing filing : filings) {
      if (filing.coded() != null) {
        expectedEvents.addAll(filing.coded().events());
        expectedStatements.addAll(filing.coded().statements());
      }
    }
    assertThat(events)
        .extracting(FiledEvent::event)
        .containsExactlyInAnyOrderElementsOf(expectedEvents);
    assertThat(statements)
        .extracting(FiledStatement::statement)
        .containsExactlyInAnyOrderElementsOf(expectedStatements);
    assertThat(documents)
        .extracting(FiledDocument::document)
        .containsExactlyInAnyOrderElementsOf(filings.stream().map(Filing::document).toList());
  }

  @Test
  void accords_talks_and_conducts_are_read_back_equal_whole_and_bare() {
    List<Filing> filings = filings(14);
    try (CaseFile caseFile = CaseFile.open(file())) {
      caseFile.putAll(filings);
    }
    List<Coded> coded = filings.stream().map(Filing::coded).filter(Objects::nonNull).toList();
    try (CaseFile caseFile = CaseFile.read(file())) {
      assertThat(caseFile.ask(Notices.all()))
          .extracting(FiledNotice::notice)
          .containsExactlyInAnyOrderElementsOf(all(coded, Coded::notices));
      assertThat(caseFile.ask(AccordTexts.all()))
          .extracting(FiledCommitment::commitment)
          .containsExactlyInAnyOrderElementsOf(all(coded, Coded::commitments));
      assertThat(caseFile.ask(RoundReports.all()))
          .extracting(FiledRound::round)
          .containsExactlyInAnyOrderElementsOf(all(coded, Coded::rounds));
      assertThat(caseFile.ask(Conducts.all()))
          .extracting(FiledConduct::conduct)
          .containsExactlyInAnyOrderElementsOf(all(coded, Coded::conducts));
    }
  }

  private static <T> List<T> all(List<Coded> coded, Function<Coded, List<T>> records) {
    return coded.stream().flatMap(one -> records.apply(one).stream()).toList();
  }

  @Test
  void a_document_that_is_removed_leaves_nothing() {
    String without;
    try (CaseFile caseFile = CaseFile.open(folder.resolve("a.duckdb"))) {
      caseFile.putAll(List.of(Synthetic.filing(0)));
      without = caseFile.digest();
    }
    try (CaseFile caseFile = CaseFile.open(folder.resolve("b.duckdb"))) {
      caseFile.putAll(List.of(Synthetic.filing(0), Synthetic.filing(1)));
      assertThat(caseFile.ask(AccordTexts.all())).hasSize(2);
      caseFile.remove(Synthetic.id(1));
      assertThat(caseFile.digest()).isEqualTo(without);
      assertThat(caseFile.ask(AccordTexts.all())).isEmpty();
      assertThat(caseFile.ask(RoundReports.all())).hasSize(3);
    }
  }

  @Test
  void the_digest_differs_where_one_record_does() {
    Pacts pacts = new Pacts(Synthetic.document(0));
    Annotated annotated = Synthetic.coded(0).annotated();
    Set<String> digests = new HashSet<>();
    List<Coded> codings =
        List.of(
            with(annotated, List.of(), List.of(), List.of()),
            with(annotated, List.of(), List.of(), List.of(pacts.conduct(Sort.STEP, true))),
            with(annotated, List.of(), List.of(), List.of(pacts.conduct(Sort.BREACH, true))),
            with(annotated, pacts.text().subList(0, 1), List.of(), List.of()),
            with(annotated, pacts.text().subList(1, 2), List.of(), List.of()),
            with(annotated, List.of(), List.of(pacts.round(false)), List.of()),
            with(annotated, List.of(), List.of(pacts.undated()), List.of()));
    try (CaseFile caseFile = CaseFile.open(file())) {
      for (Coded coding : codings) {
        caseFile.put(coding, Synthetic.VERSION, List.of());
        digests.add(caseFile.digest());
      }
    }
    assertThat(digests).hasSameSizeAs(codings);
  }

  private static Coded with(
      Annotated annotated,
      List<Commitment> commitments,
      List<RoundReport> rounds,
      List<Conduct> conducts) {
    return new Coded(
        annotated, List.of(), List.of(), List.of(), commitments, rounds, conducts, List.of());
  }

  @Test
  void order_and_batches_do_not_change_the_digest() {
    List<Filing> filings = new ArrayList<>(filings(40));
    String atOnce;
    try (CaseFile caseFile = CaseFile.open(folder.resolve("a.duckdb"))) {
      caseFile.putAll(filings);
      atOnce = caseFile.digest();
    }
    Collections.shuffle(filings, new Random(7));
    try (CaseFile caseFile = CaseFile.open(folder.resolve("b.duckdb"))) {
      filings.forEach(filing -> caseFile.putAll(List.of(filing)));
      assertThat(caseFile.digest()).isEqualTo(atOnce);
      caseFile.remove(Synthetic.id(3));
      assertThat(caseFile.digest()).isNotEqualTo(atOnce);
      caseFile.putAll(List.of(Synthetic.filing(3)));
      assertThat(caseFile.digest()).isEqualTo(atOnce);
    }
  }

  @Test
  void filing_from_several_threads_gives_the_same_content() {
    List<Filing> filings = filings(40);
    String one;
    try (CaseFile caseFile = CaseFile.open(folder.resolve("a.duckdb"))) {
      caseFile.putAll(filings);
      one = caseFile.digest();
    }
    try (CaseFile caseFile = CaseFile.open(folder.resolve("b.duckdb"))) {
      filings.parallelStream().forEach(filing -> caseFile.putAll(List.of(filing)));
      assertThat(caseFile.digest()).isEqualTo(one);
    }
  }

  @Test
  void a_document_filed_again_replaces_its_records() {
    try (CaseFile caseFile = CaseFile.open(file())) {
      caseFile.put(Synthetic.coded(1), "test 0", List.of(Synthetic.problem(1)));
      assertThat(caseFile.has(Synthetic.id(1), Synthetic.VERSION)).isFalse();
      caseFile.put(Synthetic.coded(1), Synthetic.VERSION, List.of());
      assertThat(caseFile.has(Synthetic.id(1), Synthetic.VERSION)).isTrue();
      assertThat(caseFile.documentIds()).containsExactly(Synthetic.id(1));
      assertThat(caseFile.ask(Events.all())).hasSize(3);
      assertThat(caseFile.ask(Statements.all())).hasSize(1);
    }
  }

  @Test
  void a_batch_with_a_fault_leaves_nothing() {
    try (CaseFile caseFile = CaseFile.open(file())) {
      caseFile.putAll(List.of(Synthetic.filing(0)));
      String before = caseFile.digest();
      Document other = Synthetic.document(5);
      var stray =
          new Coded(
              new Annotated(other, List.of(), List.of(), List.of(), List.of(), Map.of()),
              Synthetic.coded(6).events(),
              List.of(),
              List.of());
      assertThatThrownBy(
              () ->
                  caseFile.putAll(
                      List.of(
                          Synthetic.filing(0),
                          Synthetic.filing(1),
                          Filing.of(stray, Synthetic.VERSION, List.of()))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("points into");
      assertThat(caseFile.digest()).isEqualTo(before);
      assertThatThrownBy(
              () ->
                  caseFile.putAll(
                      List.of(Synthetic.filing(2), Filing.of(stray, Synthetic.VERSION, List.of()))))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(caseFile.digest()).isEqualTo(before);
      caseFile.putAll(List.of(Synthetic.filing(1)));
      assertThat(caseFile.documentIds()).hasSize(2);
    }
  }

  @Test
  void texts_with_odd_characters_keep_their_length() {
    Document odd =
        new Document(
            Synthetic.id(0),
            new Origin("odd.jsonl", Synthetic.id(0), 3),
            "",
            "",
            "nul \u0000 in it",
            null,
            "und",
            "a\u0000b \uD83D alone, 😀 whole, \uDE00 alone, \u200F \uFFFE \r\n end");
    try (CaseFile caseFile = CaseFile.open(file())) {
      caseFile.putUncoded(odd, Synthetic.VERSION, List.of());
      Document kept = caseFile.ask(Documents.all()).get(0).document();
      assertThat(kept.title()).isEqualTo(odd.title());
      assertThat(kept.text())
          .isEqualTo("a\u0000b \uFFFD alone, 😀 whole, \uFFFD alone, \u200F \uFFFE \r\n end")
          .hasSameSizeAs(odd.text());
    }
  }

  @Test
  void a_source_is_kept_once_under_every_name() {
    byte[] bytes = "some bytes".getBytes(StandardCharsets.UTF_8);
    try (CaseFile caseFile = CaseFile.open(file())) {
      caseFile.putSource("00ff", "a.txt", bytes);
      String before = caseFile.digest();
      caseFile.putSource("00ff", "a.txt", bytes);
      assertThat(caseFile.digest()).isEqualTo(before);
      caseFile.putSource("00ff", "b.txt", bytes);
      assertThat(caseFile.sources())
          .containsExactly(Map.entry("a.txt", Set.of("00ff")), Map.entry("b.txt", Set.of("00ff")));
      assertThat(caseFile.source("00ff")).contains(bytes);
      assertThat(caseFile.source("0000")).isEmpty();
    }
  }

  @Test
  void a_large_source_comes_back_byte_for_byte() {
    byte[] bytes = new byte[20_000_000];
    new Random(3).nextBytes(bytes);
    try (CaseFile caseFile = CaseFile.open(file())) {
      caseFile.putSource("aa", "large.bin", bytes);
    }
    try (CaseFile caseFile = CaseFile.read(file())) {
      assertThat(caseFile.source("aa")).contains(bytes);
    }
  }

  @Test
  void when_a_representative_goes_the_least_of_the_others_takes_its_place() {
    try (CaseFile caseFile = CaseFile.open(file())) {
      caseFile.putAll(filings(4));
      String zero = Synthetic.id(0);
      caseFile.group(Map.of(Synthetic.id(1), zero, Synthetic.id(2), zero));
      assertThat(caseFile.ask(Events.all())).hasSize(6);
      caseFile.remove(zero);
      assertThat(caseFile.ask(Events.all())).hasSize(6);
      String least = Collections.min(List.of(Synthetic.id(1), Synthetic.id(2)));
      assertThat(caseFile.ask(new Documents(Synthetic.id(1))).get(0).representative())
          .isEqualTo(least);
      assertThat(caseFile.ask(new Documents(Synthetic.id(2))).get(0).representative())
          .isEqualTo(least);
      assertThatThrownBy(() -> caseFile.group(Map.of(zero, Synthetic.id(1))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not in the case file");
    }
  }

  @Test
  void problems_of_a_file_read_again_replace_the_old_ones() {
    try (CaseFile caseFile = CaseFile.open(file())) {
      String empty = caseFile.digest();
      caseFile.problems(Set.of(), List.of(Synthetic.problem(1), Synthetic.problem(2)));
      caseFile.problems(Set.of("reports/1.txt"), List.of());
      assertThat(caseFile.ask(new Problems())).hasSize(1);
      caseFile.problems(Set.of("reports/2.txt"), List.of());
      assertThat(caseFile.digest()).isEqualTo(empty);
    }
  }

  @Test
  void closing_twice_does_no_harm() {
    CaseFile caseFile = CaseFile.open(file());
    caseFile.close();
    caseFile.close();
    CaseFile.open(file()).close();
  }
}
