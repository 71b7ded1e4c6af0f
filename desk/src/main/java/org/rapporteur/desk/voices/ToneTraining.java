package org.rapporteur.desk.voices;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.RapporteurException;
import org.rapporteur.code.relation.MarkedSentence;
import org.rapporteur.code.tone.Likeness;
import org.rapporteur.code.tone.LikenessTrainer;
import org.rapporteur.code.vectors.SentenceVectors;

/** Trains the tone learnt from statements whose speaker and party are marked. */
public final class ToneTraining {

  private static final String HEADER = "id\ttone\tmarked_sentence";

  private final List<String> texts = new ArrayList<>();
  private final List<Double> tones = new ArrayList<>();
  private final String name;

  /**
   * Reads the statements.
   *
   * @param folder of {@code .tsv} files with the columns id, tone (-2 to 2) and marked_sentence
   * @throws RapporteurException with the file and line of what is wrong
   */
  public ToneTraining(Path folder) {
    this.name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(p -> p.toString().endsWith(".tsv")).sorted().toList()) {
        read(file);
      }
    } catch (IOException unreadable) {
      throw new RapporteurException(
          folder + " cannot be read; give the folder of statements with a tone", unreadable);
    }
    if (texts.isEmpty()) {
      throw new RapporteurException(folder + " holds no statement");
    }
  }

  private void read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    boolean header = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (!header && !line.equals(HEADER)) {
        throw new RapporteurException(
            file + ", line " + (i + 1) + ": needs the columns " + HEADER.replace("\t", ", "));
      }
      if (header) {
        try {
          String[] cells = line.split("\t", -1);
          MarkedSentence marked = MarkedSentence.parse(cells[2]);
          tones.add(degree(cells[1]) / 2.0);
          texts.add(marked.replaced(Likeness.SPEAKER, Likeness.PARTY));
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
          throw new RapporteurException(
              file + ", line " + (i + 1) + ": is no row of id, tone and marked sentence", wrong);
        }
      }
      header = true;
    }
  }

  private static int degree(String cell) {
    int degree = Integer.parseInt(cell);
    if (degree < -2 || degree > 2) {
      throw new IllegalArgumentException("a tone of " + degree);
    }
    return degree;
  }

  /** How many statements there are. */
  public int size() {
    return texts.size();
  }

  /** The tone learnt, as text with a header that says from what. */
  public String likeness() {
    LikenessTrainer trainer = new LikenessTrainer(SentenceVectors.english());
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      trainer.add(texts.get(i), tones.get(i));
      all.append(tones.get(i)).append('\t').append(texts.get(i)).append('\n');
    }
    return String.join(
            "\n",
            "# table: statements learnt from, their weight and their vector in steps of 1/400",
            "# source: 'rapporteur train --tone', from the statements in '" + name + "'",
            "# licence: Apache-2.0",
            "# version: statements " + digest(all.toString()),
            "# statements: " + size(),
            String.join("\n", trainer.rows()))
        + "\n";
  }

  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, 10);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
