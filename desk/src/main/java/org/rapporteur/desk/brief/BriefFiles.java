package org.rapporteur.desk.brief;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.casefile.CaseFile;

/** Checks a brief and writes it, as a page and as Markdown: both whole, or neither. */
public final class BriefFiles {

  private BriefFiles() {}

  /**
   * Writes {@code brief.html} and {@code brief.md}.
   *
   * @param folder where to; made if it is not there
   * @throws BriefException if a figure or link does not resolve; nothing is written then
   */
  public static void write(Brief brief, CaseFile file, Path folder) {
    List<String> faults = new ArrayList<>(BriefCheck.faults(brief, file));
    String html = html(brief);
    String markdown = new MarkdownBrief(brief).text();
    faults.addAll(LinkCheck.faults(html, brief));
    if (!faults.isEmpty()) {
      throw new BriefException(faults);
    }
    try {
      Files.createDirectories(folder);
      Path page = temporary(folder, html);
      Path text = temporary(folder, markdown);
      Files.move(page, folder.resolve("brief.html"), StandardCopyOption.ATOMIC_MOVE);
      Files.move(text, folder.resolve("brief.md"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The brief as one page that needs nothing else. */
  static String html(Brief brief) {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, BriefFiles.class.getClassLoader(), "org.rapporteur.desk.pages");
    StringOutput out = new StringOutput();
    engine.render("brief.jte", new Page(brief), out);
    return out.toString();
  }

  private static Path temporary(Path folder, String text) throws IOException {
    Path path = Files.createTempFile(folder, ".brief", ".tmp");
    Files.writeString(path, text, StandardCharsets.UTF_8);
    // as any file the user makes, not private as temporary files are
    if (!path.toFile().setReadable(true, false)) {
      throw new IOException(path + " cannot be made readable");
    }
    return path;
  }
}
