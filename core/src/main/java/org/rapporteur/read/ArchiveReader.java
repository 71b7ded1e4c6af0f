package org.rapporteur.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Problem.Kind;
import org.rapporteur.read.internal.Decoder;
import org.rapporteur.read.internal.Page;

/**
 * Web archives (WARC, packed or not): every page that was fetched well is a document, and so is the
 * text of a WET file. Dated by what the page says: the day it was fetched is not the day it was
 * published.
 */
final class ArchiveReader implements Reader {
  private final ReadSettings settings;
  private final Intake intake;

  ArchiveReader(ReadSettings settings, Intake intake) {
    this.settings = settings;
    this.intake = intake;
  }

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public boolean accepts(Source source) {
    byte[] start = source.start();
    String head = new String(start, 0, Math.min(5, start.length), StandardCharsets.ISO_8859_1);
    return head.equals("WARC/") || source.plainName().endsWith(".warc");
  }

  @Override
  public boolean streams() {
    return true;
  }

  @Override
  public boolean text() {
    return false;
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    int number = 0;
    int member = 0;
    try (WarcReader records = new WarcReader(source.open())) {
      Optional<WarcRecord> record = records.next();
      while (record.isPresent()) {
        number++;
        member += read(source, record.get(), number, member, sink) ? 1 : 0;
        record = records.next();
      }
    } catch (EOFException early) {
      ended(source, number, sink);
      return;
    } catch (ParsingException fault) {
      String message = "is no record of a web archive: " + fault.getMessage();
      if (source.whole()) {
        problem(source, sink, Kind.MALFORMED, number + 1, message, "what lies before it was read");
      }
      return;
    }
    if (member == 0 && source.whole()) {
      problem(source, sink, Kind.EMPTY, Math.max(1, number), "holds no web page", "leave it out");
    }
  }

  private static void ended(Source source, int number, Sink sink) {
    if (source.whole()) {
      String message = "the archive ends within it";
      problem(source, sink, Kind.TRUNCATED, Math.max(1, number), message, "fetch it again");
    }
  }

  private boolean read(Source source, WarcRecord record, int number, int member, Sink sink)
      throws IOException {
    if (!(record instanceof WarcTargetRecord target)) {
      return false;
    }
    MediaType type;
    MessageBody body;
    try {
      if (target instanceof WarcResponse response) {
        if (!response.target().toLowerCase(Locale.ROOT).startsWith("http")) {
          return false;
        }
        HttpResponse http = response.http();
        if (http.status() != 200) {
          return false;
        }
        type = http.contentType();
        body = html(type) ? http.bodyDecoded() : http.body();
      } else if (target instanceof WarcResource || target instanceof WarcConversion) {
        Optional<WarcPayload> payload = target.payload();
        if (payload.isEmpty()) {
          return false;
        }
        type = payload.get().type();
        body = payload.get().body();
      } else {
        return false;
      }
    } catch (IllegalArgumentException | ParsingException fault) {
      problem(
          source,
          sink,
          Kind.MALFORMED,
          number,
          "is no record we can read: " + fault.getMessage(),
          "fetch the page again");
      return false;
    }
    return (html(type) || (plain(type) && target instanceof WarcConversion))
        && take(source, target, type, body, number, member, sink);
  }

  private boolean take(
      Source source,
      WarcTargetRecord target,
      MediaType type,
      MessageBody body,
      int number,
      int member,
      Sink sink)
      throws IOException {
    int limit = (int) Math.min(Integer.MAX_VALUE - 16, settings.documentLimit() + 1);
    byte[] bytes;
    try (InputStream in = body.stream()) {
      bytes = in.readNBytes(limit);
    }
    if (bytes.length == limit) {
      problem(
          source,
          sink,
          Kind.TOO_LARGE,
          number,
          "unpacks to more than one document may",
          "leave it out");
      return false;
    }
    String charset = type.parameters().getOrDefault("charset", "");
    Decoder.Decoded decoded =
        Decoder.decode(bytes, charset.isEmpty() ? Page.declaredCharset(bytes) : charset);
    String position = "record " + number;
    Intake.encoding(source, position, decoded, sink);
    Draft draft = Draft.member(bytes, member, position);
    if (plain(type)) {
      draft.text = decoded.text();
    } else {
      PageReader.fill(draft, Page.of(decoded.text(), target.target()));
    }
    draft.address = target.target();
    intake.take(source, draft, sink);
    return true;
  }

  private static boolean html(MediaType type) {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    return base.equals("text/html") || base.equals("application/xhtml+xml");
  }

  private static boolean plain(MediaType type) {
    return type.base().toString().equalsIgnoreCase("text/plain");
  }

  private static void problem(
      Source source, Sink sink, Kind kind, int record, String message, String remedy) {
    sink.problem(new Problem(kind, source.name(), "record " + record, message, remedy));
  }
}
