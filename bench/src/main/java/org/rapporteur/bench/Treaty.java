package org.rapporteur.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.casefile.accord.AccordBook;
import org.rapporteur.casefile.accord.Decisions;
import org.rapporteur.casefile.accord.DeclaredAccord;
import org.rapporteur.casefile.question.FiledCommitment;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.code.commitment.CommitmentCoder;
import org.rapporteur.code.commitment.HeadingJudge;
import org.rapporteur.desk.casework.StandardStages;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;
import org.rapporteur.pipeline.Assembly;

/**
 * A long treaty, made up: {@code Treaty PAGES...}. For each number of pages of some four hundred
 * words: seconds and CPU seconds to annotate, read commitments with their headings and follow them,
 * after a warm-up, and peak memory of the process so far. Linear time shows as a steady number of
 * pages a CPU second.
 */
public final class Treaty {

  private static final int WORDS = 400;

  private static final List<String> WHO =
      List.of("Ardania", "Velmark", "Ardania and Velmark", "Each Party", "The Joint Commission");
  private static final List<String> WHAT =
      List.of(
          "withdraw its forces from sector %d of the Orel ridge within %d days of signature",
          "reopen crossing point %d to lorries not later than %d days after entry into force",
          "send the other Party a list of the %d posts and %d boats that it keeps on the river",
          "pay %d crowns a month into the fund that Annex %d sets up",
          "repair %d kilometres of the road between Castan and Tarsk and keep %d bridges open",
          "release the prisoners named in list %d of Annex %d",
          "set up a committee of %d members, which shall meet every %d weeks");
  private static final List<String> ELSE =
      List.of(
          "Annex %d is an integral part of this Treaty, and Annex %d refers to it.",
          "The terms of Article %d have the meaning that Article %d gives them.",
          "The map in Annex %d shows the course of the river as it was surveyed in %d places.");

  private Treaty() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      System.err.println("usage: bench/run Treaty PAGES...");
      System.exit(2);
    }
    Assembly assembly = Assembly.load(StandardStages.cache(), List.of());
    Annotator annotator = assembly.annotator(List.of());
    CommitmentCoder coder = new CommitmentCoder(assembly.lexicon(), HeadingJudge.shipped());
    coder.code(annotator.annotate(treaty(20)));
    for (String pages : arguments) {
      Document document = treaty(Integer.parseInt(pages));
      long start = System.nanoTime();
      double cpu = Machine.cpuSeconds();
      List<Commitment> commitments = coder.code(annotator.annotate(document));
      AccordBook book = book(document, commitments);
      System.out.printf(
          Locale.ROOT,
          "pages %4d  commitments %5d  seconds %6.1f  cpu_seconds %6.1f  pages_per_cpu_second %5.1f"
              + "  peak_mebibytes %5.0f%n",
          Integer.parseInt(pages),
          book.accords().get(0).commitments().size(),
          (System.nanoTime() - start) / 1e9,
          Machine.cpuSeconds() - cpu,
          Integer.parseInt(pages) / (Machine.cpuSeconds() - cpu),
          Machine.peakMebibytes());
    }
  }

  private static AccordBook book(Document document, List<Commitment> commitments) {
    Report report =
        new Report(
            document.id(),
            document.id(),
            "",
            List.of(),
            "",
            document.published(),
            "",
            "treaty.txt");
    DeclaredAccord declared =
        new DeclaredAccord(
            "treaty",
            "Treaty",
            List.of(),
            List.of("Ardania", "Velmark"),
            List.of(),
            AccordNotice.Kind.ACCORD,
            document.published(),
            null,
            "",
            "",
            List.of("treaty.txt"),
            List.of());
    return AccordBook.of(
        List.of(declared),
        Decisions.none(),
        commitments.stream().map(c -> new FiledCommitment(c, report)).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        document.published());
  }

  private static Document treaty(int pages) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder("Treaty between Ardania and Velmark\n\n");
    int words = 0;
    for (int article = 1; words < pages * WORDS; article++) {
      StringBuilder body = new StringBuilder();
      for (int sentence = 0; sentence < 3; sentence++) {
        body.append(pick(WHO, random)).append(" shall ").append(filled(WHAT, random)).append(". ");
      }
      body.append(filled(ELSE, random));
      text.append("Article ").append(article).append("\n\n").append(body).append("\n\n");
      words += body.toString().split(" ", -1).length;
    }
    return new Document(
        "0".repeat(64),
        new Origin("treaty.txt", "0".repeat(64), 0),
        "",
        "",
        "",
        LocalDate.of(2025, 3, 3),
        "eng",
        text.toString());
  }

  private static String filled(List<String> patterns, Random random) {
    return String.format(
        Locale.ROOT, pick(patterns, random), 2 + random.nextInt(90), 2 + random.nextInt(60));
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
