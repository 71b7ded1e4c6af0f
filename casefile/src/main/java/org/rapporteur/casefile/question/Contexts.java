package org.rapporteur.casefile.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.casefile.Queries;
import org.rapporteur.casefile.Question;
import org.rapporteur.casefile.Row;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Span;

/**
 * In what paragraph does a piece of evidence stand? As many as wanted at once, answered in the
 * order they are given; evidence over several paragraphs gets them all.
 *
 * @param evidence what is asked about, of documents that are in the case file
 */
public record Contexts(List<Evidence> evidence) implements Question<List<Context>> {

  /** Copies the list. */
  public Contexts {
    evidence = List.copyOf(evidence);
  }

  private record Page(Report report, String text, List<Line> lines) {}

  private record Line(int paragraph, Span span) {}

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a document is not there or the span ends after its text
   */
  @Override
  public List<Context> ask(Queries queries) {
    Set<String> documents = new TreeSet<>();
    evidence.forEach(piece -> documents.add(piece.document()));
    Map<String, Page> pages = new HashMap<>();
    queries
        .rows(Contexts.class, "Contexts.sql", List.of(String.join(",", documents)), Contexts::page)
        .forEach(page -> pages.put(page.report().document(), page));
    List<Context> contexts = new ArrayList<>();
    for (Evidence piece : evidence) {
      Page page = pages.get(piece.document());
      if (page == null || piece.span().end() > page.text().length()) {
        throw new IllegalArgumentException(
            "no text at " + piece.span() + " of document " + piece.document());
      }
      contexts.add(context(page, piece.span()));
    }
    return contexts;
  }

  private static Page page(Row row) {
    List<Line> lines =
        row.rows("sentences").stream()
            .map(sentence -> new Line(sentence.number("paragraph"), sentence.span("at")))
            .toList();
    return new Page(Report.of(row), row.text("text"), lines);
  }

  private static Context context(Page page, Span span) {
    Set<Integer> paragraphs = new HashSet<>();
    for (Line line : page.lines()) {
      if (line.span().overlaps(span)) {
        paragraphs.add(line.paragraph());
      }
    }
    Span whole = span;
    for (Line line : page.lines()) {
      if (paragraphs.contains(line.paragraph())) {
        whole = whole.union(line.span());
      }
    }
    return new Context(
        page.report(),
        whole,
        whole.of(page.text()),
        new Span(span.begin() - whole.begin(), span.end() - whole.begin()));
  }
}
