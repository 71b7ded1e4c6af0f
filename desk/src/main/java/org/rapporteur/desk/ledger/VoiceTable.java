package org.rapporteur.desk.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.casefile.voice.Utterance;
import org.rapporteur.casefile.voice.Voice;
import org.rapporteur.casefile.voice.VoiceLedger;
import org.rapporteur.desk.export.RecordFields;
import org.rapporteur.desk.peers.Column;
import org.rapporteur.desk.peers.Layout;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tone;
import org.rapporteur.model.When;

/** The ledger as a table: a row for each statement and each party it is about. */
public final class VoiceTable {

  private static final String LIST = "a list; items with '; ' between them";

  private static final String DAY = "%Y-%m-%d";

  private VoiceTable() {}

  /** Its columns, as {@code docs/voices.md} explains them. */
  public static Layout layout() {
    return new Layout(
        "voices",
        "Who said what about whom, as Rapporteur writes it",
        ',',
        true,
        "",
        "",
        List.of(
            Column.code("statement", "s-[0-9a-f]{16}", "the statement's id; once for each party")
                .filled(),
            Column.text(
                "voice", "id of the person, office or body; the phrase where none is known"),
            Column.text("name", "what to call the voice"),
            Column.text("side", "the state or organisation it speaks for"),
            Column.code("standing", "[A-Z]+", "GOVERNMENT, ORGANISATION, OTHER or UNKNOWN")
                .filled(),
            Column.text("office", "the office held at that date"),
            Column.day("from", DAY, "first day"),
            Column.day("to", DAY, "last day"),
            Column.code("date_source", "[A-Z]+", "TEXT, CONTEXT or PUBLICATION"),
            Column.text("medium", "what it was said in, as its sentence says"),
            Column.code("kind", "[A-Z]+", "what it does; BELIEF and INTENT are reported, not said")
                .filled(),
            Column.code("directness", "[A-Z]+", "DIRECT, MIXED or INDIRECT").filled(),
            new Column("conditional", "boolean", "", "", true, "hangs on a condition"),
            Column.text("topics", LIST),
            Column.text("addressees", LIST),
            Column.text("party", "the side it is about; empty where it is about none"),
            Column.text("party_name", "what to call the side"),
            Column.number("tone", "toward the side, -1 to 1; empty: no tone"),
            Column.code("tone_side", "-1|0|1", "hostile, neutral or mixed, conciliatory"),
            Column.text("cues", "words of tone: " + LIST),
            Column.text("content", "what was said: " + LIST),
            Column.text("sentence", "the evidence").filled(),
            Column.whole("begin", "of the sentence, in UTF-16 units of the text").filled(),
            Column.whole("end", "of the sentence, exclusive").filled(),
            Column.code("document", "[0-9a-f]{64}", "SHA-256 of the document").filled(),
            Column.text("file", "where the document was read").filled(),
            Column.text("outlet", ""),
            Column.day("published", DAY, "day of publication"),
            Column.text("title", ""),
            Column.text("address", "")));
  }

  /**
   * Writes the table with its header.
   *
   * @param names gives the name of a side, actor or office by its id, or the id itself
   * @throws UncheckedIOException if the writer fails
   */
  public static void write(VoiceLedger ledger, UnaryOperator<String> names, Writer out) {
    CsvWriter csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(layout().names());
    ledger
        .voices()
        .forEach(
            voice -> {
              for (Utterance utterance : voice.utterances()) {
                List<String> parties = new ArrayList<>(utterance.parties());
                if (parties.isEmpty()) {
                  parties.add("");
                }
                parties.forEach(party -> csv.writeRecord(row(voice, utterance, party, names)));
              }
            });
    try {
      out.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> row(
      Voice voice, Utterance utterance, String party, UnaryOperator<String> names) {
    Statement statement = utterance.statement();
    Report report = utterance.filed().report();
    When when = statement.when();
    Double tone = utterance.tone(party);
    return List.of(
        statement.id(),
        voice.key(),
        VoiceNames.of(voice, names),
        voice.side(),
        voice.standing().name(),
        statement.office(),
        when == null ? "" : when.begin().toString(),
        when == null ? "" : when.end().toString(),
        when == null ? "" : when.source().name(),
        utterance.medium(),
        statement.kind().name(),
        statement.directness().name(),
        String.valueOf(statement.conditional()),
        String.join("; ", statement.topics()),
        statement.addressees().stream().map(Participant::label).collect(Collectors.joining("; ")),
        party,
        party.isEmpty() ? "" : names.apply(party),
        tone == null ? "" : String.valueOf(RecordFields.round(tone)),
        tone == null ? "" : String.valueOf(utterance.toneSide(party)),
        cues(statement, party),
        statement.content().stream()
            .map(span -> Objects.toString(VoiceFields.words(statement.evidence(), span), ""))
            .collect(Collectors.joining("; ")),
        statement.evidence().words(),
        String.valueOf(statement.evidence().span().begin()),
        String.valueOf(statement.evidence().span().end()),
        statement.evidence().document(),
        report.file(),
        report.outlet(),
        Objects.toString(report.published(), ""),
        report.title(),
        report.address());
  }

  private static String cues(Statement statement, String party) {
    return statement.tones().stream()
        .filter(tone -> tone.toward().side().equals(party))
        .map(Tone::cues)
        .flatMap(List::stream)
        .map(Tone.Cue::span)
        .distinct()
        .map(span -> Objects.toString(VoiceFields.words(statement.evidence(), span), ""))
        .collect(Collectors.joining("; "));
  }
}
