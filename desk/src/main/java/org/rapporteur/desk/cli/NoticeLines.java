package org.rapporteur.desk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.commitment.NoticeCoder;
import org.rapporteur.desk.accords.AccordReading;
import org.rapporteur.desk.accords.CommitmentFields;
import org.rapporteur.desk.accords.NoticeFields;
import org.rapporteur.desk.casework.Stages;
import org.rapporteur.desk.export.RecordWriter;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Problem;
import org.rapporteur.model.When;

/** Writes the accords that news tell of, each with its commitments. */
final class NoticeLines {

  private final Terminal terminal;
  private final @Nullable RecordWriter writer;

  NoticeLines(Terminal terminal, CommitmentsCommand.Format format) {
    this.terminal = terminal;
    this.writer =
        format == CommitmentsCommand.Format.table
            ? null
            : new RecordWriter(
                terminal.out(), RecordWriter.Format.valueOf(format.name()), NoticeFields.COLUMNS);
  }

  /** Reads the files, and writes what is found; a line says where there is nothing. */
  void print(Stages.Loader stages, List<Path> files, List<Problem> problems) {
    AccordReading<AccordNotice> reading =
        new AccordReading<>(
            LocalDate.now(ZoneId.systemDefault()),
            stages.load(List.of()).annotator(),
            new NoticeCoder(stages.assembly().lexicon())::code);
    for (Path file : files) {
      List<AccordReading.Read<AccordNotice>> read = reading.read(file, problems);
      read.forEach(this::print);
      if (!read.isEmpty() && read.stream().allMatch(r -> r.found().isEmpty())) {
        terminal.tell(file + ": no accord is noticed in it");
      }
    }
  }

  private void print(AccordReading.Read<AccordNotice> read) {
    for (AccordNotice notice : read.found()) {
      if (writer == null) {
        lines(notice, read.document().text());
        continue;
      }
      writer.write(NoticeFields.of(notice, read.document()));
      for (Commitment commitment : notice.commitments()) {
        Map<String, @Nullable Object> fields =
            new LinkedHashMap<>(CommitmentFields.of(commitment, read.document()));
        fields.put("notice", notice.id());
        writer.write(fields);
      }
    }
  }

  private void lines(AccordNotice notice, String text) {
    StringBuilder head = new StringBuilder(labels(notice.parties()));
    head.append(": ").append(words(notice.kind().name()));
    head.append(", ").append(words(notice.status().name()));
    if (notice.when() != null) {
      boolean told = notice.when().source() != When.Source.PUBLICATION;
      head.append(told ? " on " : " by ").append(notice.when().begin());
    }
    if (notice.place() != null) {
      head.append(" in ").append(notice.place().name());
    }
    terminal.out().println(head);
    if (notice.name() != null) {
      line("  ", notice.name().of(text));
    }
    line(notice.delegates().isEmpty() ? "" : "  for them ", labels(notice.delegates()));
    line(notice.mediators().isEmpty() ? "" : "  mediated by ", labels(notice.mediators()));
    if (notice.source() != null) {
      line("  on the word of ", notice.source().label());
    }
    for (Commitment each : notice.commitments()) {
      line("    - " + labels(each.parties()) + ": ", each.promise().of(text));
    }
    if (notice.commitments().isEmpty()) {
      line("    ", "what is promised is not told");
    }
    line("  from: ", notice.evidence().words());
  }

  private void line(String front, String words) {
    if (!words.isBlank()) {
      terminal.out().println(front + words.replaceAll("\\s+", " ").strip());
    }
  }

  private static String labels(List<Participant> participants) {
    return String.join(", ", participants.stream().map(Participant::label).toList());
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
