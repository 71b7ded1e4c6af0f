package org.rapporteur.desk.relations;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.judge.Relation;
import org.rapporteur.code.relation.MarkedSentence;
import org.rapporteur.code.relation.Relater;
import org.rapporteur.code.vectors.SentenceVectors;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Origin;
import org.rapporteur.pipeline.Assembly;

/**
 * What codes sentences and relates pairs, with its judge: the one place of this room that knows how
 * they are put together. The sentence model and the judge that uses it are loaded when a pair is
 * first related. Shared between threads.
 */
public final class Relations {

  private final Stages stages;
  private final Relater relater;
  private final @Nullable Path file;
  private @Nullable Judge judge;

  private Relations(Stages stages, Assembly assembly, @Nullable Path file) {
    this.stages = stages;
    this.relater = relater(assembly);
    this.file = file;
  }

  /**
   * Puts them together.
   *
   * @param stages annotator and coder
   * @param assembly what they are made of
   * @param judge a judge of pairs that 'train' wrote, or null for the one that is built in
   */
  public static Relations of(Stages stages, Assembly assembly, @Nullable Path judge) {
    return new Relations(stages, assembly, judge);
  }

  /** The relater that the judge is trained with and asked through. */
  static Relater relater(Assembly assembly) {
    return new Relater(assembly.lexicon(), SentenceVectors.english());
  }

  Relater relater() {
    return relater;
  }

  private synchronized Judge judge() {
    Judge loaded = judge == null ? judge(file) : judge;
    judge = loaded;
    return loaded;
  }

  private static Judge judge(@Nullable Path file) {
    if (file == null) {
      return Judge.withVectors();
    }
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return Judge.read(lines, file.toString());
    } catch (IOException unreadable) {
      throw new RapporteurException(
          file + ": no judge can be read there; 'rapporteur train --out' writes one", unreadable);
    }
  }

  /**
   * Annotates a text of a table as a document of its own.
   *
   * @param published the day of publication, or null
   */
  Annotated annotate(String table, long line, String text, @Nullable LocalDate published) {
    String sha256 = sha256(text.getBytes(StandardCharsets.UTF_8));
    Origin origin = new Origin(table, sha256, (int) Math.min(line, Integer.MAX_VALUE));
    Document document = new Document(sha256, origin, "", "", "", published, "eng", text);
    return stages.annotator().annotate(document);
  }

  /** Codes what was annotated. */
  Coded code(Annotated annotated) {
    return stages.coder().code(annotated);
  }

  /** The events that count, the surest first; among equals in text order. */
  static List<Event> ranked(Coded coded) {
    return coded.events().stream()
        .filter(Event::counts)
        .sorted(Comparator.comparingDouble(Event::confidence).reversed())
        .toList();
  }

  /** What the source does to the target. */
  Relation relate(Annotated annotated, MarkedSentence marked) {
    return relater.relate(annotated, marked, judge());
  }

  /** SHA-256 in hex. */
  /** A digest in 64 hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
