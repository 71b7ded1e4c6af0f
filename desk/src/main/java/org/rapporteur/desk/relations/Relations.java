package org.rapporteur.desk.relations;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.code.judge.Relation;
import org.rapporteur.code.relation.EventRanker;
import org.rapporteur.code.relation.MarkedSentence;
import org.rapporteur.code.relation.RankedEvent;
import org.rapporteur.code.relation.Relater;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;
import org.rapporteur.pipeline.Assembly;

/**
 * What codes sentences and relates pairs, with its judge: the one place of this room that knows how
 * they are put together. Shared between threads.
 *
 * @param stages annotator and coder
 * @param relater says what a marked source does to a marked target
 * @param judge who decides
 * @param ranker puts events in order
 */
public record Relations(Stages stages, Relater relater, Judge judge, EventRanker ranker) {

  /**
   * Puts them together.
   *
   * @param stages annotator and coder
   * @param assembly what they are made of
   * @param judge a judge that 'train' wrote, or null for the one that is built in
   * @throws RapporteurException if there is no such judge, or it is none
   */
  public static Relations of(Stages stages, Assembly assembly, @Nullable Path judge) {
    Judge read = judge(judge);
    return new Relations(
        stages, new Relater(assembly.lexicon()), read, new EventRanker(assembly.lexicon(), read));
  }

  /** The relater that the judge is trained with and asked through. */
  static Relater relater(Assembly assembly) {
    return new Relater(assembly.lexicon());
  }

  private static Judge judge(@Nullable Path file) {
    if (file == null) {
      return Judge.standard();
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

  /** The events that count, the surest first. */
  List<RankedEvent> ranked(Coded coded) {
    return ranker.rank(coded).stream().filter(ranked -> ranked.event().counts()).toList();
  }

  /** What the source does to the target. */
  Relation relate(Annotated annotated, MarkedSentence marked) {
    return relater.relate(annotated, marked, judge);
  }

  /** SHA-256 in hex. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
