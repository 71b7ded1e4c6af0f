package org.rapporteur.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.peers.OwnTable;
import org.rapporteur.desk.peers.TableCheck;
import org.rapporteur.desk.peers.TableSchema;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Toll;
import org.rapporteur.model.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordWriterTest {

  private static final String ID = "a".repeat(64);
  private static final String TEXT = "Ardania shelled \"Port Sella\", killing two.";
  private static final Document DOCUMENT =
      new Document(
          ID,
          new Origin("one.txt", ID, 0),
          "Courier",
          "",
          "",
          LocalDate.of(2031, 5, 20),
          "eng",
          TEXT);

  private static Map<String, Object> event() {
    return RecordFields.event(
        DOCUMENT,
        new Event(
            "e1",
            PloverType.ASSAULT,
            "heavy-weapons",
            List.of("military"),
            "194",
            -10,
            List.of(
                new Participant("ARD", "Ardania", "ARD", "", null),
                new Participant("", "rebels", "", "REB", null)),
            List.of(new Participant("VLM", "Velmark", "VLM", "", null)),
            When.day(LocalDate.of(2031, 5, 19), When.Source.TEXT),
            null,
            new Toll(2, -1),
            Modality.DONE,
            null,
            Evidence.of(DOCUMENT, new Span(0, TEXT.length())),
            new Span(8, 15),
            "verb shell",
            0.75));
  }

  @Test
  void json_has_a_line_a_record_with_typed_fields() {
    StringWriter out = new StringWriter();
    new RecordWriter(out, RecordWriter.Format.jsonl).write(event());
    assertThat(out.toString()).endsWith("}\n").hasLineCount(1);
    JsonNode json = JsonMapper.builder().build().readTree(out.toString());
    assertThat(json.get("type").asString()).isEqualTo("ASSAULT");
    assertThat(json.get("killed").asInt()).isEqualTo(2);
    assertThat(json.get("wounded").isNull()).isTrue();
    assertThat(json.get("sources").get(0).get("actor").asString()).isEqualTo("ARD");
    assertThat(json.get("trigger").asString()).isEqualTo("shelled");
    assertThat(json.get("sentence").asString()).isEqualTo(TEXT);
  }

  @Test
  void csv_has_every_column_and_reads_back() {
    StringWriter out = new StringWriter();
    new RecordWriter(out, RecordWriter.Format.csv).write(event());
    List<NamedCsvRecord> read =
        CsvReader.builder().ofNamedCsvRecord(out.toString()).stream().toList();
    assertThat(read).hasSize(1);
    assertThat(read.get(0).getHeader()).isEqualTo(RecordWriter.COLUMNS);
    assertThat(read.get(0).getField("sources")).isEqualTo("Ardania; rebels");
    assertThat(read.get(0).getField("source_codes")).isEqualTo("ARD; ");
    assertThat(read.get(0).getField("sentence")).isEqualTo(TEXT);
    assertThat(read.get(0).getField("from")).isEqualTo("2031-05-19");
  }

  @Test
  void csv_is_as_its_published_schema_says() throws IOException {
    String schema = Files.readString(Path.of("..", "docs", "schemas", "csv.json"));
    assertThat(schema).isEqualTo(TableSchema.json(OwnTable.layout()));
    StringWriter out = new StringWriter();
    Map<String, Object> event = event();
    event.put("id", "e-0123456789abcdef");
    new RecordWriter(out, RecordWriter.Format.csv).write(event);
    assertThat(TableCheck.faults(schema, out.toString())).isEmpty();
    assertThat(TableCheck.faults(schema, out.toString().replace("ASSAULT", "assault"))).hasSize(1);
  }

  @Test
  void every_field_of_json_has_its_column() {
    assertThat(RecordWriter.COLUMNS).containsAll(event().keySet());
  }
}
