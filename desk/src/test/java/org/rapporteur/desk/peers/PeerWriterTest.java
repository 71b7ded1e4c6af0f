package org.rapporteur.desk.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.When;

class PeerWriterTest {

  private static final String ID = "b".repeat(64);
  private static final String TEXT = "Ardania withdrew its army\tfrom Velmark.\n";
  private static final LocalDate DAY = LocalDate.of(2015, 2, 18);

  private static final Document DOCUMENT =
      new Document(
          ID,
          new Origin("one.txt", ID, 0),
          "Sella \"Courier\"\tdaily",
          "urn:sella:1",
          "",
          DAY,
          "eng",
          TEXT);

  private static final Participant ARDANIA = new Participant("XAR", "Ardania", "XAR", "", null);
  private static final Participant ARMY =
      new Participant("XAR.~MIL", "troops of Ardania", "XAR", "MIL", new Span(17, 25));
  private static final Participant VELMARK = new Participant("XVE", "Velmark", "XVE", "", null);
  private static final Participant FRONT =
      new Participant("RRF", "Red Reed Front", "", "REB", null);
  private static final Participant MINISTER =
      new Participant("person:tomas-reld", "Tomas Reld", "XAR", "", null);
  private static final Participant DOCKERS =
      new Participant("", "striking dock workers", "", "", null);

  private static Knowledge knowledge;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    String head = "# source: invented\n# licence: Apache-2.0\n# version: 1\n";
    Files.writeString(
        folder.resolve("actors.tsv"),
        "# table: actors\n"
            + head
            + "id\tname\tkind\tsector\n"
            + "XAR\tArdania\tSTATE\t\nXVE\tVelmark\tSTATE\t\nRRF\tRed Reed Front\tARMED_GROUP\tREB\n");
    Files.writeString(
        folder.resolve("people.tsv"),
        "# table: people\n"
            + head
            + "id\tname\toffice\tbegin\tend\n"
            + "person:tomas-reld\tTomas Reld\tXAR.FOREIGN.MINISTER\t2014-01-01\t2015-12-31\n");
    knowledge = Knowledge.load(List.of(folder));
  }

  private static Event event(
      PloverType type,
      String cameo,
      List<Participant> sources,
      List<Participant> targets,
      @Nullable When when,
      @Nullable Place where,
      Modality modality) {
    return new Event(
        "e-0123456789abcdef",
        type,
        "",
        List.of("diplomatic", "military"),
        cameo,
        -1.5,
        sources,
        targets,
        when,
        where,
        null,
        modality,
        null,
        Evidence.of(DOCUMENT, new Span(0, TEXT.length())),
        new Span(8, 16),
        "test",
        0.75);
  }

  private static final When TODAY = When.day(DAY, When.Source.TEXT);
  private static final Place TOWN = new Place("geonames:123456", "Lemmel", "XVE", 11.5, -0.00001);

  private static Event withdrawal() {
    return event(
        PloverType.RETREAT,
        "0874",
        List.of(ARMY, FRONT),
        List.of(VELMARK),
        TODAY,
        TOWN,
        Modality.DONE);
  }

  private static Event meeting() {
    return event(
        PloverType.CONSULT,
        "040",
        List.of(MINISTER, VELMARK),
        List.of(),
        new When(
            LocalDate.of(2015, 2, 1), LocalDate.of(2015, 2, 28), Precision.MONTH, When.Source.TEXT),
        null,
        Modality.ONGOING);
  }

  private static String write(PeerFormat format, Event... events) {
    StringWriter out = new StringWriter();
    PeerWriter writer = format.writer(out, knowledge);
    for (Event each : events) {
      writer.event(DOCUMENT, each, 3);
    }
    return out.toString();
  }

  /** The cells of the rows, without the header. */
  private static List<List<String>> rows(PeerFormat format, Event... events) {
    return write(format, events)
        .lines()
        .skip(format.layout().header() ? 1 : 0)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(PeerFormat.class)
  void every_row_is_as_its_published_schema_says(PeerFormat format) throws IOException {
    String schema = Files.readString(Path.of("..", "docs", "schemas", format + ".json"));
    assertThat(schema).isEqualTo(TableSchema.json(format.layout()));
    Event protest =
        event(PloverType.PROTEST, "143", List.of(DOCKERS), List.of(), null, null, Modality.DONE);
    Event attack =
        event(
            PloverType.ASSAULT,
            "190",
            List.of(),
            List.of(VELMARK, DOCKERS),
            null,
            new Place("geonames-admin1:XX.01", "Upper Ardania", "XAR", 1, 2),
            Modality.DONE);
    // each event once: a record is not written twice, and the rows' numbers come from its id
    for (Event each : List.of(withdrawal(), meeting(), protest, attack)) {
      assertThat(TableCheck.faults(schema, write(format, each))).isEmpty();
    }
    assertThat(rows(format, withdrawal())).isNotEmpty();
  }

  @Test
  void the_check_finds_what_is_wrong() {
    String schema = TableSchema.json(PeerFormat.phoenix.layout());
    String good = write(PeerFormat.phoenix, withdrawal());
    assertThat(TableCheck.faults(schema, good.replace("0874", "O874")))
        .anyMatch(fault -> fault.contains("EventCode: 'O874'"));
    assertThat(TableCheck.faults(schema, good.replace("20150218", "20150231")))
        .anyMatch(fault -> fault.contains("Date"));
    assertThat(TableCheck.faults(schema, good.replace("XVE\t", "\t"))).isNotEmpty();
    assertThat(TableCheck.faults(schema, good.replace("\n", "\tmore\n")))
        .contains("line 1: 27 cells for 26");
    assertThat(TableCheck.faults(schema, good + good)).anyMatch(f -> f.contains("key"));
    assertThat(
            TableCheck.faults(
                TableSchema.json(PeerFormat.icews.layout()),
                write(PeerFormat.icews, withdrawal()).replace("Event ID", "Event")))
        .hasSize(1);
  }

  @Test
  void layouts_have_as_many_columns_as_those_of_the_data_sets() {
    assertThat(PeerFormat.phoenix.layout().columns()).hasSize(26);
    assertThat(PeerFormat.icews.layout().columns()).hasSize(20);
    assertThat(PeerFormat.polecat.layout().columns()).hasSize(40);
    assertThat(PeerFormat.gdelt.layout().columns()).hasSize(61);
    assertThat(PeerFormat.gdelt1.layout().columns()).hasSize(58);
  }

  @Test
  void phoenix_splits_the_codes_of_the_actors() {
    List<List<String>> rows = rows(PeerFormat.phoenix, withdrawal());
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).subList(1, 13))
        .containsExactly(
            "20150218", "2015", "02", "18", "XARMIL", "XAR", "MIL", "", "XVE", "XVE", "", "");
    assertThat(rows.get(0).subList(13, 26))
        .containsExactly(
            "0874",
            "08",
            "2",
            "-1.5",
            "",
            "11.5",
            "-0.00001",
            "Lemmel",
            "",
            "XVE",
            ID + "_3",
            "urn:sella:1",
            "Sella \"Courier\" daily");
    assertThat(rows.get(1).subList(5, 9)).containsExactly("REBRRF", "", "REB", "RRF");
  }

  @Test
  void a_person_has_the_sector_of_the_office_held_on_the_day() {
    assertThat(rows(PeerFormat.phoenix, meeting()).get(0).get(5)).isEqualTo("XARGOV");
    List<String> polecat = rows(PeerFormat.polecat, meeting()).get(0);
    assertThat(polecat.get(12)).isEqualTo("foreign minister of Ardania");
    Event later =
        event(
            PloverType.CONSULT,
            "040",
            List.of(MINISTER),
            List.of(VELMARK),
            When.day(LocalDate.of(2016, 1, 1), When.Source.TEXT),
            null,
            Modality.DONE);
    assertThat(rows(PeerFormat.phoenix, later).get(0).get(5)).isEqualTo("XAR");
  }

  @Test
  void a_mutual_event_has_a_row_in_either_direction_with_numbers_of_its_own() {
    for (PeerFormat format : PeerFormat.values()) {
      List<List<String>> rows = rows(format, meeting());
      assertThat(rows).as(format.name()).hasSize(2);
      assertThat(rows.get(0).get(0)).isNotEqualTo(rows.get(1).get(0));
    }
    List<List<String>> icews = rows(PeerFormat.icews, meeting());
    assertThat(icews.get(0).get(2)).isEqualTo("Tomas Reld").isEqualTo(icews.get(1).get(8));
    assertThat(icews.get(0).get(8)).isEqualTo("Velmark").isEqualTo(icews.get(1).get(2));
    Event together =
        event(
            PloverType.ACCUSE,
            "111",
            List.of(ARDANIA, VELMARK),
            List.of(),
            TODAY,
            null,
            Modality.DONE);
    assertThat(rows(PeerFormat.icews, together)).isEmpty();
  }

  @Test
  void a_month_is_not_made_a_day() {
    List<String> phoenix = rows(PeerFormat.phoenix, meeting()).get(0);
    assertThat(phoenix.subList(1, 5)).containsExactly("", "2015", "02", "");
    List<String> gdelt = rows(PeerFormat.gdelt, meeting()).get(0);
    assertThat(gdelt.subList(1, 5)).containsExactly("", "201502", "2015", "");
    assertThat(rows(PeerFormat.icews, meeting()).get(0).get(1)).isEmpty();
    assertThat(rows(PeerFormat.polecat, meeting()).get(0).get(1)).isEqualTo("None");
  }

  @Test
  void gdelt_has_its_dates_groups_and_places() {
    List<List<String>> rows = rows(PeerFormat.gdelt, withdrawal());
    assertThat(rows.get(0).subList(1, 5))
        .containsExactly("20150218", "201502", "2015", "2015.1315");
    assertThat(rows.get(1).subList(5, 15))
        .containsExactly("REBRRF", "RED REED FRONT", "", "RRF", "", "", "", "REB", "", "");
    assertThat(rows.get(0).subList(26, 34))
        .containsExactly("0874", "087", "08", "2", "-1.5", "1", "1", "1");
    assertThat(rows.get(0).subList(51, 61))
        .containsExactly(
            "4", "Lemmel, Velmark", "", "", "", "11.5", "-0.00001", "", "", "urn:sella:1");
    Event alone =
        event(PloverType.PROTEST, "141", List.of(DOCKERS), List.of(), TODAY, null, Modality.DONE);
    assertThat(rows(PeerFormat.gdelt, alone).get(0).subList(5, 16))
        .containsExactly("", "STRIKING DOCK WORKERS", "", "", "", "", "", "", "", "", "");
  }

  @Test
  void polecat_keeps_all_actors_of_an_event_in_one_row() {
    List<List<String>> rows = rows(PeerFormat.polecat, withdrawal());
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).subList(0, 14))
        .containsExactly(
            "e-0123456789abcdef",
            "2015-02-18",
            "RETREAT",
            "None",
            "7.6",
            "MATERIAL COOPERATION",
            "diplomatic; military",
            "troops of Ardania; Red Reed Front",
            "Ardania; None",
            "None",
            "MIL",
            "MIL; REB",
            "None",
            "its army; Red Reed Front".replace("its army", TEXT.substring(17, 25)));
    assertThat(rows.get(0).get(30)).isEqualTo("123456");
  }

  @Test
  void what_did_not_happen_is_left_out_and_counted() {
    StringWriter out = new StringWriter();
    PeerWriter writer = PeerFormat.phoenix.writer(out, knowledge);
    assertThat(writer.leftOut()).isNull();
    writer.event(
        DOCUMENT,
        event(
            PloverType.ASSAULT,
            "190",
            List.of(ARDANIA),
            List.of(VELMARK),
            TODAY,
            null,
            Modality.DENIED),
        1);
    writer.event(
        DOCUMENT,
        event(PloverType.PROTEST, "141", List.of(DOCKERS), List.of(), TODAY, null, Modality.DONE),
        1);
    assertThat(out.toString()).isEmpty();
    assertThat(writer.leftOut())
        .contains("phoenix: 0 rows", "1 events that are not done", "1 with");
  }

  @Test
  void numbers_of_rows_stay_and_are_exact_in_floating_point() {
    String first = rows(PeerFormat.icews, withdrawal()).get(0).get(0);
    assertThat(rows(PeerFormat.icews, withdrawal()).get(0).get(0)).isEqualTo(first);
    long number = Long.parseLong(first);
    assertThat((long) (double) number).isEqualTo(number);
    assertThat(number).isLessThan(1L << 52);
  }

  @Test
  void a_statement_to_somebody_is_a_row_with_its_cameo_code() {
    Statement statement =
        new Statement(
            "s-0123456789abcdef",
            Statement.Kind.APPEAL,
            Statement.Directness.INDIRECT,
            MINISTER,
            null,
            "",
            List.of(VELMARK),
            List.of(),
            false,
            List.of(),
            List.of(),
            "020",
            TODAY,
            null,
            List.of(new Span(0, 7)),
            Evidence.of(DOCUMENT, new Span(0, 20)),
            "test");
    StringWriter out = new StringWriter();
    PeerWriter writer = PeerFormat.phoenix.writer(out, knowledge);
    writer.statement(DOCUMENT, statement, 1);
    assertThat(out.toString()).contains("\tXARGOV\t", "\tXVE\t", "\t020\t02\t0\t");
    StringWriter none = new StringWriter();
    PeerFormat.polecat.writer(none, knowledge).statement(DOCUMENT, statement, 1);
    assertThat(none.toString()).hasLineCount(1);
  }
}
