package org.rapporteur.read;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.read.internal.Dates;
import org.rapporteur.read.internal.Decoder;

/** Plain text: header lines or the file's name say when and where it was published. */
final class TextReader implements Reader {
  private static final Pattern FIRST = Pattern.compile("\\A\\s*(\\S[^\\n]*)");
  private static final Pattern HEADLINE = Pattern.compile("\\A\\s*(\\S[^\\n]{3,160})\\n[ \\t]*\\n");
  private final Intake intake;

  TextReader(Intake intake) {
    this.intake = intake;
  }

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean accepts(Source source) {
    String name = source.plainName();
    return name.matches(".*\\.(txt|text|asc)") || (!name.contains(".") && source.nul() < 0);
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    byte[] bytes = source.bytes();
    Decoder.Decoded decoded = Decoder.decode(bytes, "");
    Intake.encoding(source, "", decoded, sink);
    Draft draft = Draft.only(bytes);
    Header.of(decoded.text()).fill(draft);
    first(draft);
    FileName.of(source).fill(draft);
    intake.take(source, draft, sink);
  }

  /**
   * A first line that is a date and nothing else dates the text; one that is a headline heads it.
   */
  private static void first(Draft draft) {
    Matcher line = FIRST.matcher(draft.text);
    if (draft.date.isBlank() && line.find()) {
      String alone = line.group(1).strip();
      boolean dated = alone.length() <= 40 && Dates.read(alone).date() != null;
      if (dated && Pattern.matches("(?s).*\\d{4}", alone)) {
        draft.date = alone;
      }
    }
    Matcher headline = HEADLINE.matcher(draft.text);
    if (draft.title.isBlank() && headline.find()) {
      String said = headline.group(1).strip();
      if (!said.matches("(?s).*[.:;,]") && Dates.read(said).date() == null) {
        draft.title = said;
      }
    }
  }
}
