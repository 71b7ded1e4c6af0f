package org.rapporteur.desk.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Place;

/**
 * Rows of Phoenix, the data set that PETRARCH made: 26 columns, no header, one row for each pair of
 * coded actors.
 */
final class PhoenixRows implements Rows {

  private static final String ACTOR = "([A-Z]{3})+";

  private static final Set<String> ROOTS = Set.of("IGO", "NGO", "IMG", "MNC");

  private static final Set<String> AGENTS =
      Set.of(
          "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM",
          "CVL");

  static final Layout LAYOUT =
      new Layout(
          "phoenix",
          "Events in the layout of the Phoenix data sets (phoenix_pipeline)",
          '\t',
          false,
          "",
          "EventID",
          List.of(
              Column.code("EventID", "[0-9]+", "stable number of the row").filled(),
              Column.day("Date", "%Y%m%d", "day of the event; empty if it is not known"),
              Column.code("Year", "[0-9]{4}", "its year"),
              Column.code("Month", "[0-9]{2}", "its month"),
              Column.code("Day", "[0-9]{2}", "its day of the month"),
              Column.code("SourceActorFull", ACTOR, "CAMEO code of who acts").filled(),
              Column.code("SourceActorEntity", "[A-Z]{3}", "country, or IGO, NGO, IMG, MNC"),
              Column.code("SourceActorRole", "[A-Z]{3}", "GOV, MIL, REB and the like"),
              Column.code("SourceActorAttribute", "[A-Z]{3}(;[A-Z]{3})*", "all further parts"),
              Column.code("TargetActorFull", ACTOR, "CAMEO code of to whom").filled(),
              Column.code("TargetActorEntity", "[A-Z]{3}", "country, or IGO, NGO, IMG, MNC"),
              Column.code("TargetActorRole", "[A-Z]{3}", "GOV, MIL, REB and the like"),
              Column.code("TargetActorAttribute", "[A-Z]{3}(;[A-Z]{3})*", "all further parts"),
              Column.code("EventCode", "[0-9]{2,4}", "CAMEO code").filled(),
              Column.code("EventRootCode", "[0-9]{2}", "its first two digits").filled(),
              Column.code("QuadClass", "[0-4]", "0 is neutral: roots 01 and 02").filled(),
              Column.number("GoldsteinScore", "-10 to 10").filled(),
              Column.text("Issues", "empty: Phoenix has a list of issues of its own"),
              Column.number("Lat", "degrees north"),
              Column.number("Lon", "degrees east"),
              Column.text("LocationName", "the place"),
              Column.text("StateName", "the place, if it is a region of the first order"),
              Column.code("CountryCode", "[A-Z]{3}", "ISO 3166-1 alpha-3 code of its country"),
              Column.text("SentenceID", "document and number of the sentence").filled(),
              Column.text("URLs", "address of the document"),
              Column.text("NewsSources", "who published it")));

  private final People people;

  PhoenixRows(People people) {
    this.people = people;
  }

  @Override
  public Layout layout() {
    return LAYOUT;
  }

  @Override
  public List<List<String>> of(Deed deed) {
    // two ministers of one state have the same code: one row
    Map<String, List<String>> rows = new LinkedHashMap<>();
    int pair = 0;
    for (Deed.Pair each : deed.pairs()) {
      ActorCode source = people.code(each.source(), deed);
      ActorCode target = people.code(each.target(), deed);
      if (!source.whole().isEmpty() && !target.whole().isEmpty()) {
        rows.putIfAbsent(
            source.whole() + " " + target.whole(), row(deed, deed.number(pair), source, target));
      }
      pair++;
    }
    return List.copyOf(rows.values());
  }

  private static List<String> row(Deed deed, String number, ActorCode source, ActorCode target) {
    List<String> row = new ArrayList<>(26);
    row.addAll(List.of(number, deed.date(""), deed.year(), deed.month(), deed.dayOfMonth()));
    actor(row, source);
    actor(row, target);
    row.addAll(
        List.of(
            deed.cameo(), deed.root(), quad(deed.root()), Double.toString(deed.goldstein()), ""));
    Place place = deed.where();
    boolean region = place != null && Places.region(place);
    row.add(place == null ? "" : Places.degrees(place.latitude()));
    row.add(place == null ? "" : Places.degrees(place.longitude()));
    row.add(place == null || region ? "" : place.name());
    row.add(place != null && region ? place.name() : "");
    row.add(place == null ? "" : place.country());
    row.add(deed.document().id() + (deed.sentence() > 0 ? "_" + deed.sentence() : ""));
    row.add(deed.document().address());
    row.add(deed.document().outlet());
    return row;
  }

  private static void actor(List<String> row, ActorCode code) {
    boolean root = code.country().isEmpty() && ROOTS.contains(code.sector());
    boolean agent = !root && AGENTS.contains(code.sector());
    String others = code.others();
    String loose = root || agent ? "" : code.sector();
    row.add(code.whole());
    row.add(root ? code.sector() : code.country());
    row.add(agent ? code.sector() : "");
    row.add(loose.isEmpty() ? others : others.isEmpty() ? loose : loose + ";" + others);
  }

  /** Phoenix takes 16, reducing relations, among words of conflict, and 01 and 02 for neither. */
  private static String quad(String root) {
    int number = Integer.parseInt(root);
    if (number <= 2) {
      return "0";
    }
    return number <= 5 ? "1" : number <= 8 ? "2" : number <= 13 || number == 16 ? "3" : "4";
  }
}
