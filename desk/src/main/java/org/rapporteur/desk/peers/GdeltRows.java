package org.rapporteur.desk.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;

/**
 * Rows of GDELT's event table: 61 columns in version 2.0, 58 in 1.0, without a header, one row for
 * each pair of actors, of whom one may be unknown.
 */
final class GdeltRows implements Rows {

  static final Layout VERSION_2 = layout("gdelt", "2.0", true);
  static final Layout VERSION_1 = layout("gdelt1", "1.0", false);

  private final People people;
  private final boolean districts;

  /**
   * Rows of one version.
   *
   * @param second whether of 2.0, which has a column more in each of its three places
   */
  GdeltRows(People people, boolean second) {
    this.people = people;
    this.districts = second;
  }

  private static Layout layout(String name, String version, boolean second) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.code("GLOBALEVENTID", "[0-9]+", "stable number of the row").filled());
    columns.add(Column.day("SQLDATE", "%Y%m%d", "day of the event; empty if it is not known"));
    columns.add(Column.code("MonthYear", "[0-9]{6}", "its year and month"));
    columns.add(Column.code("Year", "[0-9]{4}", "its year"));
    columns.add(Column.number("FractionDate", "the year and the part of it that was over"));
    for (String actor : List.of("Actor1", "Actor2")) {
      columns.add(Column.code(actor + "Code", "([A-Z]{3})+", "CAMEO code of the actor"));
      columns.add(Column.text(actor + "Name", "the actor, in capitals"));
      columns.add(Column.code(actor + "CountryCode", "[A-Z]{3}", "ISO 3166-1 alpha-3 code"));
      columns.add(Column.code(actor + "KnownGroupCode", "[A-Z]{3}", "code of the organisation"));
      for (String empty : List.of("EthnicCode", "Religion1Code", "Religion2Code")) {
        columns.add(Column.text(actor + empty, "empty: not coded"));
      }
      columns.add(Column.code(actor + "Type1Code", "[A-Z]{3}", "GOV, MIL, REB and the like"));
      columns.add(Column.code(actor + "Type2Code", "[A-Z]{3}", "a further part of the code"));
      columns.add(Column.code(actor + "Type3Code", "[A-Z]{3}", "a further part of the code"));
    }
    columns.add(Column.whole("IsRootEvent", "empty: not known"));
    columns.add(Column.code("EventCode", "[0-9]{2,4}", "CAMEO code").filled());
    columns.add(Column.code("EventBaseCode", "[0-9]{2,3}", "its first three digits").filled());
    columns.add(Column.code("EventRootCode", "[0-9]{2}", "its first two digits").filled());
    columns.add(Column.code("QuadClass", "[1-4]", "1 words with, 2 deeds with, 3, 4 against"));
    columns.add(Column.number("GoldsteinScale", "-10 to 10").filled());
    for (String count : List.of("NumMentions", "NumSources", "NumArticles")) {
      columns.add(Column.whole(count, "1: a row is what one sentence says").filled());
    }
    columns.add(Column.number("AvgTone", "empty: not measured"));
    for (String place : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      columns.add(Column.code(place + "Type", "[1-5]", "2, 3 in the USA, 4 town, 5 region"));
      columns.add(Column.text(place + "FullName", "the place and its country"));
      columns.add(Column.text(place + "CountryCode", "empty: we keep no FIPS codes"));
      columns.add(Column.text(place + "ADM1Code", "empty: we keep no FIPS codes"));
      if (second) {
        columns.add(Column.text(place + "ADM2Code", "empty"));
      }
      columns.add(Column.number(place + "Lat", "degrees north"));
      columns.add(Column.number(place + "Long", "degrees east"));
      columns.add(Column.text(place + "FeatureID", "empty: we keep no GNS numbers"));
    }
    columns.add(Column.text("DATEADDED", "empty: rows do not depend on when they were written"));
    columns.add(Column.text("SOURCEURL", "address of the document"));
    return new Layout(
        name,
        "Events in the layout of the event table of GDELT " + version,
        '\t',
        false,
        "",
        "GLOBALEVENTID",
        columns);
  }

  @Override
  public Layout layout() {
    return districts ? VERSION_2 : VERSION_1;
  }

  @Override
  public List<List<String>> of(Deed deed) {
    List<List<String>> rows = new ArrayList<>();
    int pair = 0;
    for (Deed.Pair each : deed.pairs()) {
      rows.add(row(deed, deed.number(pair++), each));
    }
    return rows;
  }

  private List<String> row(Deed deed, String number, Deed.Pair pair) {
    List<String> row = new ArrayList<>(61);
    row.add(number);
    row.add(deed.date(""));
    row.add(deed.month().isEmpty() ? "" : deed.year() + deed.month());
    row.add(deed.year());
    row.add(fraction(deed));
    actor(row, pair.source(), deed);
    actor(row, pair.target(), deed);
    row.add("");
    row.add(deed.cameo());
    row.add(deed.cameo().substring(0, Math.min(3, deed.cameo().length())));
    row.add(deed.root());
    row.add(quad(deed.root()));
    row.add(Double.toString(deed.goldstein()));
    row.addAll(List.of("1", "1", "1", ""));
    place(row, null);
    place(row, null);
    place(row, deed.where());
    row.add("");
    row.add(deed.document().address());
    return row;
  }

  /** GDELT's way of putting a day into its year: months of 30 days, a year of 365. */
  private static String fraction(Deed deed) {
    if (deed.dayOfMonth().isEmpty()) {
      return "";
    }
    int days = (Integer.parseInt(deed.month()) - 1) * 30 + Integer.parseInt(deed.dayOfMonth());
    return String.format(
        Locale.ROOT, "%.4f", Integer.parseInt(deed.year()) + Math.min(0.9999, days / 365.0));
  }

  private static String quad(String root) {
    int number = Integer.parseInt(root);
    return number <= 5 ? "1" : number <= 8 ? "2" : number <= 13 ? "3" : "4";
  }

  private void actor(List<String> row, @Nullable Participant who, Deed deed) {
    ActorCode code = people.code(who, deed);
    String[] more = code.more().isEmpty() ? new String[0] : code.others().split(";", -1);
    // the three letters after a sector are a group's, such as TTP in PAKREBTTP
    boolean group = more.length == 1 && !code.sector().isEmpty();
    row.add(code.whole());
    row.add(who == null ? "" : ActorCode.capitals(who.label()));
    row.add(code.country());
    row.add(group ? more[0] : "");
    row.addAll(List.of("", "", ""));
    row.add(code.sector());
    row.add(!group && more.length > 0 ? more[0] : "");
    row.add(!group && more.length > 1 ? more[1] : "");
  }

  private void place(List<String> row, @Nullable Place place) {
    if (place == null) {
      row.addAll(List.of("", "", "", ""));
    } else {
      boolean states = place.country().equals("USA");
      boolean region = Places.region(place) || Places.district(place);
      row.add(region ? (states ? "2" : "5") : states ? "3" : "4");
      String country = people.country(place.country());
      row.add(country.isEmpty() ? place.name() : place.name() + ", " + country);
      row.addAll(List.of("", ""));
    }
    if (districts) {
      row.add("");
    }
    row.add(place == null ? "" : Places.degrees(place.latitude()));
    row.add(place == null ? "" : Places.degrees(place.longitude()));
    row.add("");
  }
}
