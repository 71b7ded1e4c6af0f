package org.rapporteur.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rapporteur.read.internal.Decoder;
import org.rapporteur.read.internal.Page;

/** Web pages: the report without what surrounds it, dated by the page's metadata. */
final class PageReader implements Reader {
  private final Intake intake;

  PageReader(Intake intake) {
    this.intake = intake;
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean accepts(Source source) {
    String name = source.plainName();
    if (name.matches(".*\\.(html?|xhtml|shtml)")) {
      return true;
    }
    String start =
        new String(source.start(), StandardCharsets.ISO_8859_1)
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    boolean claimed =
        name.matches(".*\\.(md|markdown|csv|tsv|jsonl|ndjson|json|eml|warc|pdf|xml|rss|atom)");
    return !claimed && (start.startsWith("<!doctype html") || start.startsWith("<html"));
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    byte[] bytes = source.bytes();
    Draft draft = Draft.only(bytes);
    Decoder.Decoded decoded = Decoder.decode(bytes, Page.declaredCharset(bytes));
    Intake.encoding(source, "", decoded, sink);
    fill(draft, Page.of(decoded.text(), ""));
    FileName.of(source).fill(draft);
    intake.take(source, draft, sink);
  }

  static void fill(Draft draft, Page page) {
    draft.text = page.text();
    draft.title = page.title();
    draft.date = page.date();
    draft.outlet = page.outlet();
    draft.address = page.address();
  }
}
