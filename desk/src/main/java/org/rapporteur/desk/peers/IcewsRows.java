package org.rapporteur.desk.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;

/**
 * Rows of ICEWS coded event data: 20 columns with a header, one row for each source and target, a
 * mutual event in both directions.
 */
final class IcewsRows implements Rows {

  static final Layout LAYOUT =
      new Layout(
          "icews",
          "Events in the layout of the ICEWS coded event data",
          '\t',
          true,
          "",
          "Event ID",
          List.of(
              Column.code("Event ID", "[0-9]+", "stable number of the row").filled(),
              Column.day("Event Date", "%Y-%m-%d", "day of the event; empty if it is not known"),
              Column.text("Source Name", "who acts").filled(),
              Column.text("Source Sectors", "sectors of the actor, separated by commas"),
              Column.text("Source Country", "name of the actor's country"),
              Column.text("Event Text", "what the CAMEO code stands for, in our words"),
              Column.code("CAMEO Code", "[0-9]{2,4}", "a string: 0871 is not 871").filled(),
              Column.number("Intensity", "the code's Goldstein value, -10 to 10").filled(),
              Column.text("Target Name", "to whom").filled(),
              Column.text("Target Sectors", "sectors of the actor, separated by commas"),
              Column.text("Target Country", "name of the actor's country"),
              Column.code("Story ID", "[0-9a-f]{64}", "SHA-256 of the document").filled(),
              Column.whole("Sentence Number", "from 1; empty if it is not at hand"),
              Column.text("Publisher", "who published the document"),
              Column.text("City", "the place, if it is neither district nor province"),
              Column.text("District", "the place, if it is a district"),
              Column.text("Province", "the place, if it is a region of the first order"),
              Column.text("Country", "name of the place's country"),
              Column.number("Latitude", "degrees north"),
              Column.number("Longitude", "degrees east")));

  /** ICEWS's words for sectors; some lie in a wider one, which it names as well. */
  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("GOV", "Government"),
          Map.entry("MIL", "Military,Government"),
          Map.entry("COP", "Police,Government"),
          Map.entry("JUD", "Judicial,Government"),
          Map.entry("LEG", "Legislative / Parliamentary,Government"),
          Map.entry("PTY", "Parties"),
          Map.entry("REB", "Rebel,Dissident"),
          Map.entry("UAF", "Unidentified Forces"),
          Map.entry("CVL", "General Population / Civilian / Social,Social"),
          Map.entry("IGO", "International Government Organization"));

  private final People people;

  IcewsRows(People people) {
    this.people = people;
  }

  @Override
  public Layout layout() {
    return LAYOUT;
  }

  @Override
  public List<List<String>> of(Deed deed) {
    List<List<String>> rows = new ArrayList<>();
    int pair = 0;
    for (Deed.Pair each : deed.pairs()) {
      Participant source = each.source();
      Participant target = each.target();
      if (source != null && target != null) {
        rows.add(row(deed, deed.number(pair), source, target));
      }
      pair++;
    }
    return rows;
  }

  private List<String> row(Deed deed, String number, Participant source, Participant target) {
    List<String> row = new ArrayList<>(20);
    row.add(number);
    row.add(deed.date("-"));
    actor(row, source, deed);
    row.add(people.cameo(deed.cameo()));
    row.add(deed.cameo());
    row.add(Double.toString(deed.goldstein()));
    actor(row, target, deed);
    row.add(deed.document().id());
    row.add(deed.sentence() > 0 ? String.valueOf(deed.sentence()) : "");
    row.add(deed.document().outlet());
    Place place = deed.where();
    boolean region = place != null && Places.region(place);
    boolean district = place != null && Places.district(place);
    row.add(place == null || region || district ? "" : place.name());
    row.add(place != null && district ? place.name() : "");
    row.add(place != null && region ? place.name() : "");
    row.add(place == null ? "" : people.country(place.country()));
    row.add(place == null ? "" : Places.degrees(place.latitude()));
    row.add(place == null ? "" : Places.degrees(place.longitude()));
    return row;
  }

  private void actor(List<String> row, Participant who, Deed deed) {
    ActorCode code = people.code(who, deed);
    row.add(who.label());
    row.add(SECTORS.getOrDefault(code.sector(), code.sector()));
    row.add(people.country(code.country()));
  }
}
