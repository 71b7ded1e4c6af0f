package org.rapporteur.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.io.ScratchFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Problem.Kind;
import org.rapporteur.read.internal.Digest;
import org.rapporteur.read.internal.PdfText;
import org.rapporteur.read.internal.TooLongException;

/**
 * PDF: the text in the order it was set, without lines that stand at the head or foot of most
 * pages, lines of a paragraph joined. Dated by its file name only: the date in a PDF is that of its
 * making. What PDFBox unpacks goes to a scratch file with a limit, not to memory.
 */
final class PdfReader implements Reader {
  private static final long IN_MEMORY = 16L << 20;

  private final ReadSettings settings;
  private final Intake intake;

  PdfReader(ReadSettings settings, Intake intake) {
    this.settings = settings;
    this.intake = intake;
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public boolean accepts(Source source) {
    return source.plainName().endsWith(".pdf") || start(source).startsWith("%PDF-");
  }

  private static String start(Source source) {
    return new String(source.start(), StandardCharsets.ISO_8859_1);
  }

  @Override
  public boolean text() {
    return false;
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    StreamCacheCreateFunction scratch =
        () -> new ScratchFile(MemoryUsageSetting.setupMixed(IN_MEMORY, settings.fileLimit() * 2));
    if (!start(source).contains("%PDF-")) {
      problem(
          source,
          sink,
          Kind.MALFORMED,
          "byte 0",
          "is no PDF, for all its name",
          "give it its right ending");
      return;
    }
    try (PDDocument pdf =
        source.packed()
            ? Loader.loadPDF(RandomAccessReadBuffer.createBufferFromStream(source.open()), scratch)
            : Loader.loadPDF(source.path().toFile(), scratch)) {
      read(source, pdf, sink);
    } catch (InvalidPasswordException locked) {
      problem(
          source, sink, Kind.UNREADABLE, "", "is locked with a password", "save it without one");
    } catch (TooLongException tooLong) {
      problem(
          source,
          sink,
          Kind.TOO_LARGE,
          "page " + tooLong.page(),
          "has more text than one document may",
          "split it");
    } catch (OutOfMemoryError bomb) {
      // PDFBox unpacks fonts and object streams in memory and has no limit for it; what it held is
      // free again here
      problem(source, sink, Kind.BOMB, "", "unpacks to more than fits in memory", "leave it out");
    } catch (IOException fault) {
      problem(
          source,
          sink,
          Kind.MALFORMED,
          "",
          "is no PDF that can be read: " + fault.getMessage(),
          "print it to PDF anew");
    }
  }

  private void read(Source source, PDDocument pdf, Sink sink) throws IOException {
    PdfText text = PdfText.of(pdf, settings.documentLimit());
    if (text.text().isBlank() && pdf.getNumberOfPages() > 0) {
      problem(
          source,
          sink,
          Kind.EMPTY,
          "",
          "has " + pdf.getNumberOfPages() + " pages and no text; it may be scanned",
          "run text recognition (OCR) on it first");
      return;
    }
    Draft draft = Draft.whole(source.packed() ? Digest.of(source.bytes()) : source.sha256());
    draft.text = text.text();
    draft.title = text.title();
    FileName.of(source).fill(draft);
    intake.take(source, draft, sink);
  }

  private static void problem(
      Source source, Sink sink, Kind kind, String position, String message, String remedy) {
    sink.problem(new Problem(kind, source.name(), position, message, remedy));
  }
}
