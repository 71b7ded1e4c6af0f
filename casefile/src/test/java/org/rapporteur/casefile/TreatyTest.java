package org.rapporteur.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.casefile.question.AccordTexts;
import org.rapporteur.casefile.question.Audit;
import org.rapporteur.casefile.question.FiledCommitment;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Document;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Span;

class TreatyTest {

  private static final int ARTICLES = 3000;

  @TempDir Path folder;

  /**
   * Of 300 pages: with its text in every row the answer would be of three thousand million bytes.
   */
  @Test
  void a_long_treaty_is_read_back_and_audited() {
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      int begin = text.length();
      text.append("Ardania shall mend pier number ").append(i).append('.');
      spans.add(new Span(begin, text.length()));
      text.append(" The pier is of wood.".repeat(14)).append('\n');
    }
    String id = Synthetic.id(0);
    Document treaty =
        new Document(id, new Origin("t.txt", id, 0), "", "", "", null, "eng", text.toString());
    List<Commitment> commitments = spans.stream().map(span -> commitment(treaty, span)).toList();
    Annotated annotated =
        new Annotated(treaty, List.of(), List.of(), List.of(), List.of(), Map.of());
    try (CaseFile caseFile = CaseFile.open(folder.resolve("case.duckdb"))) {
      caseFile.put(
          new Coded(
              annotated,
              List.of(),
              List.of(),
              List.of(),
              commitments,
              List.of(),
              List.of(),
              List.of()),
          Synthetic.VERSION,
          List.of());
      assertThat(caseFile.ask(AccordTexts.all()).stream().map(FiledCommitment::commitment).toList())
          .isEqualTo(commitments);
      assertThat(caseFile.ask(new Audit())).isEmpty();
    }
  }

  private static Commitment commitment(Document treaty, Span span) {
    return new Commitment(
        "k" + span.begin(),
        Commitment.Force.FIRM,
        Commitment.Bearing.ONE,
        List.of(),
        "mend",
        span,
        null,
        List.of(),
        null,
        null,
        true,
        List.of(),
        null,
        null,
        span,
        Evidence.of(treaty, span),
        "shall");
  }
}
