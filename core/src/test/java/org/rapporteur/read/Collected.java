package org.rapporteur.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.model.Document;
import org.rapporteur.model.Problem;

/** A sink that keeps all, and the ways tests make files and read them. */
final class Collected implements Sink {
  static final LocalDate TODAY = LocalDate.of(2025, 11, 21);
  static final ReadSettings SETTINGS = ReadSettings.on(TODAY);

  final List<Document> documents = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  @Override
  public void document(Document document) {
    documents.add(document);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  Document only() {
    if (documents.size() != 1) {
      throw new AssertionError(documents.size() + " documents, problems " + problems);
    }
    return documents.get(0);
  }

  Problem fault() {
    if (problems.size() != 1) {
      throw new AssertionError("not one problem: " + problems);
    }
    return problems.get(0);
  }

  static Collected read(Path folder, String name, String content) {
    return read(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Collected read(Path folder, String name, byte[] content) {
    return read(SETTINGS, folder, name, content);
  }

  static Collected read(ReadSettings settings, Path folder, String name, byte[] content) {
    try {
      Files.write(folder.resolve(name), content);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    Collected collected = new Collected();
    new Readers(settings).read(folder.resolve(name), name, collected);
    return collected;
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return out.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
