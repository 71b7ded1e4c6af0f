package org.rapporteur.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;
import org.rapporteur.model.Problem.Kind;
import org.rapporteur.read.internal.Utf8Check;

/**
 * The reading room: takes files and folders and hands on documents and problems, in a fixed order.
 * Whatever is wrong with a file becomes a {@link Problem} and reading goes on; only a sink's own
 * exceptions come back. Immutable; safe for any number of threads, each with its own sink.
 */
public final class Readers {
  private final ReadSettings settings;
  private final List<Reader> readers;

  /** All readers of the house, with these settings. */
  public Readers(ReadSettings settings) {
    this.settings = settings;
    Intake intake = new Intake(settings);
    this.readers =
        List.of(
            new PdfReader(settings, intake),
            new ArchiveReader(settings, intake),
            new MailReader(settings, intake),
            new FeedReader(intake),
            new PageReader(intake),
            new LinesReader(settings, intake),
            new TableReader(settings, intake),
            new MarkdownReader(intake),
            new TextReader(intake));
  }

  /** The names of the readers, in the order they are asked. */
  public List<String> names() {
    return readers.stream().map(Reader::name).toList();
  }

  /**
   * Reads a file or, in the order of their names, all files of a folder that lies in a case folder.
   * Hidden files and case files are passed over, and in the case folder itself also {@code out/},
   * {@code case.yml}, {@code case.lock}, and the README, LICENSE and SOURCE.txt that say what the
   * folder is.
   *
   * @param root the case folder; what is not below it, symbolic links resolved, is a problem
   * @param file what to read
   */
  public void read(Path root, Path file, Sink sink) {
    Path base;
    try {
      base = root.toRealPath();
    } catch (IOException fault) {
      sink.problem(
          new Problem(
              Kind.UNREADABLE,
              root.toString(),
              "",
              "the case folder is not there",
              "check its name"));
      return;
    }
    new Folder(base, this::read).read(root, file, sink);
  }

  /**
   * Reads one file, wherever it lies.
   *
   * @param name what to call it in records and messages
   */
  public void read(Path file, String name, Sink sink) {
    Optional<Source> scanned = new Scan(settings).of(file, name, sink);
    if (scanned.isPresent()) {
      read(scanned.get(), sink);
    }
  }

  private void read(Source source, Sink sink) {
    Optional<Reader> chosen = readers.stream().filter(reader -> reader.accepts(source)).findFirst();
    if (chosen.isEmpty()) {
      sink.problem(unknown(source));
      return;
    }
    Reader reader = chosen.get();
    if (reader.text() && source.nul() >= 0) {
      sink.problem(binary(source, "byte " + source.nul()));
      return;
    }
    if (!reader.streams()) {
      if (!source.whole()) {
        return;
      }
      if (reader.text() && source.length() > settings.documentLimit()) {
        sink.problem(
            new Problem(
                Kind.TOO_LARGE,
                source.name(),
                "",
                "one document of "
                    + Scan.megabytes(source.length())
                    + " is over the limit of "
                    + Scan.megabytes(settings.documentLimit()),
                "split it"));
        return;
      }
    }
    Guard guard = new Guard(sink);
    try {
      reader.read(source, guard);
    } catch (EOFException early) {
      guard.fault(source, Kind.TRUNCATED, "ends too early for a " + reader.name() + " file");
    } catch (AccessDeniedException denied) {
      guard.fault(source, Kind.UNREADABLE, "may not be read");
    } catch (IOException fault) {
      guard.fault(source, Kind.UNREADABLE, "cannot be read: " + fault.getMessage());
    } catch (RuntimeException | StackOverflowError fault) {
      guard.rethrowOwn();
      guard.fault(
          source,
          Kind.MALFORMED,
          "cannot be read as " + reader.name() + ": " + fault.getClass().getSimpleName());
    }
  }

  private Problem unknown(Source source) {
    Utf8Check check = new Utf8Check();
    byte[] start = source.start();
    check.take(start, start.length);
    if (source.nul() >= 0 && !source.plainName().matches(".*\\.(zip|docx?|xlsx?|odt|pptx?|epub)")) {
      return binary(source, "byte " + source.nul());
    }
    return new Problem(
        Kind.UNKNOWN_KIND,
        source.name(),
        "",
        "is of no kind that is read",
        "save it as text, HTML, PDF, JSONL or CSV with the ending that says so");
  }

  private static Problem binary(Source source, String position) {
    return new Problem(
        Kind.BINARY,
        source.name(),
        position,
        "has bytes there that no text has",
        "leave it out, or give it the ending of what it is");
  }

  /** Tells the sink's own exceptions from those of a library, which are the input's fault. */
  private static final class Guard implements Sink {
    private final Sink sink;
    private @Nullable Throwable own;

    Guard(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void document(Document document) {
      guarded(() -> sink.document(document));
    }

    @Override
    public void problem(Problem problem) {
      guarded(() -> sink.problem(problem));
    }

    private void guarded(Runnable call) {
      try {
        call.run();
      } catch (RuntimeException | Error fault) {
        own = fault;
        throw fault;
      }
    }

    void rethrowOwn() {
      if (own == null) {
        return;
      }
      if (own instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw (Error) own;
    }

    void fault(Source source, Kind kind, String message) {
      sink.problem(
          new Problem(kind, source.name(), "", message, "open it by hand and save it anew"));
    }
  }
}
