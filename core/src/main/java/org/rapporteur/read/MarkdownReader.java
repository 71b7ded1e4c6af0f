package org.rapporteur.read;

import java.io.IOException;
import org.rapporteur.read.internal.Decoder;
import org.rapporteur.read.internal.Markdown;

/** Markdown: front matter says when and where it was published; the text is what one reads. */
final class MarkdownReader implements Reader {
  private final Intake intake;

  MarkdownReader(Intake intake) {
    this.intake = intake;
  }

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public boolean accepts(Source source) {
    return source.plainName().matches(".*\\.(md|markdown|mkd)");
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    byte[] bytes = source.bytes();
    Decoder.Decoded decoded = Decoder.decode(bytes, "");
    Intake.encoding(source, "", decoded, sink);
    Draft draft = Draft.only(bytes);
    Header.of(decoded.text()).fill(draft);
    Markdown markdown = Markdown.of(draft.text);
    draft.text = markdown.text();
    draft.title = draft.title.isBlank() ? markdown.heading() : draft.title;
    FileName.of(source).fill(draft);
    intake.take(source, draft, sink);
  }
}
