package org.rapporteur.desk.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;

/**
 * Rows of POLECAT, the data set that NGEC makes: 40 columns with a header, one row for each event,
 * with all its actors and all its recipients in lists; of a mutual event one row for each party.
 */
final class PolecatRows implements Rows {

  private static final String MISSING = "None";
  private static final String BETWEEN = "; ";

  static final Layout LAYOUT =
      new Layout(
          "polecat",
          "Events in the layout of the POLECAT data set (PLOVER types, as NGEC codes them)",
          '\t',
          true,
          MISSING,
          "Event ID",
          List.of(
              Column.text(
                      "Event ID", "the record's own id; of a mutual event with -1, -2 … after it")
                  .filled(),
              Column.day("Event Date", "%Y-%m-%d", "day of the event"),
              Column.code("Event Type", "[A-Z]+", "PLOVER type").filled(),
              Column.text("Event Mode", "PLOVER mode"),
              Column.number("Intensity", "PLOVER's score of the type, -10 to 10").filled(),
              Column.code(
                      "Quad Code", "(VERBAL|MATERIAL) (COOPERATION|CONFLICT)", "PLOVER quad class")
                  .filled(),
              Column.text("Contexts", "PLOVER contexts, a list"),
              Column.text("Actor Name", "who acts, where it is known who that is, a list"),
              Column.text("Actor Country", "names of the actors' countries, a list"),
              Column.text("Actor COW", "None: we keep no Correlates of War codes"),
              Column.code("Primary Actor Sector", "[A-Z]{3}", "sector of the first actor"),
              Column.text("Actor Sectors", "sectors of the actors, a list"),
              Column.text("Actor Title", "offices that the actors held on the day, a list"),
              Column.text("Actor Name Raw", "who acts, in the document's words, a list"),
              Column.text("Wikipedia Actor ID", "None: nothing is looked up"),
              Column.text("Recipient Name", "to whom, where it is known who that is, a list"),
              Column.text("Recipient Country", "names of the recipients' countries, a list"),
              Column.text("Recipient COW", "None: we keep no Correlates of War codes"),
              Column.code("Primary Recipient Sector", "[A-Z]{3}", "sector of the first recipient"),
              Column.text("Recipient Sectors", "sectors of the recipients, a list"),
              Column.text("Recipient Title", "offices that the recipients held, a list"),
              Column.text("Recipient Name Raw", "to whom, in the document's words, a list"),
              Column.text("Wikipedia Recipient ID", "None: nothing is looked up"),
              Column.text("Placename", "the place"),
              Column.text("City", "the place, if it is neither district nor province"),
              Column.text("District", "the place, if it is a district"),
              Column.text("Province", "the place, if it is a region of the first order"),
              Column.text("Country", "name of the place's country"),
              Column.number("Latitude", "degrees north"),
              Column.number("Longitude", "degrees east"),
              Column.code("GeoNames ID", "[0-9]+", "the place's number in GeoNames"),
              Column.text("Raw Placename", "None: the words are not kept apart from the place"),
              Column.text("Feature Type", "None"),
              Column.text("Source", "who published the document"),
              Column.day("Publication Date", "%Y-%m-%d", "of the document"),
              Column.text("Story People", "None"),
              Column.text("Story Organizations", "None"),
              Column.text("Story Locations", "None"),
              Column.text("Language", "of the document").filled(),
              Column.text("Version", "of our knowledge files").filled()));

  private final People people;

  PolecatRows(People people) {
    this.people = people;
  }

  @Override
  public Layout layout() {
    return LAYOUT;
  }

  @Override
  public List<List<String>> of(Deed deed) {
    PloverType type = deed.type();
    if (type == null) {
      return List.of();
    }
    if (!deed.mutual()) {
      return List.of(row(deed, type, deed.id(), deed.sources(), deed.targets()));
    }
    // "Ardania and Velmark met": a row each, so that nobody is his own recipient
    List<List<String>> rows = new ArrayList<>();
    for (Participant one : deed.sources()) {
      List<Participant> others = deed.sources().stream().filter(who -> !who.equals(one)).toList();
      rows.add(row(deed, type, deed.id() + "-" + (rows.size() + 1), List.of(one), others));
    }
    return rows;
  }

  private List<String> row(
      Deed deed, PloverType type, String id, List<Participant> sources, List<Participant> targets) {
    List<String> row = new ArrayList<>(40);
    row.add(id);
    row.add(deed.date("-"));
    row.add(type.name());
    row.add(deed.mode());
    row.add(Double.toString(type.score()));
    row.add(type.quad().name().replace('_', ' '));
    row.add(String.join(BETWEEN, deed.contexts()));
    actors(row, sources, deed);
    actors(row, targets, deed);
    place(row, deed.where());
    row.add(deed.document().outlet());
    row.add(deed.document().published() == null ? "" : deed.document().published().toString());
    row.addAll(List.of("", "", ""));
    row.add(deed.document().language().equals("eng") ? "English" : deed.document().language());
    row.add("Rapporteur " + people.version());
    row.replaceAll(cell -> cell.isBlank() ? MISSING : cell);
    return row;
  }

  private void actors(List<String> row, List<Participant> list, Deed deed) {
    List<ActorCode> codes = list.stream().map(who -> people.code(who, deed)).toList();
    row.add(list(list, who -> who.actor().isEmpty() ? "" : who.label()));
    row.add(list(codes, code -> people.country(code.country())));
    row.add("");
    row.add(codes.isEmpty() ? "" : codes.get(0).sector());
    row.add(list(codes, ActorCode::sector));
    row.add(list(codes, ActorCode::office));
    row.add(list(list, who -> raw(who, deed)));
    row.add("");
  }

  private static String raw(Participant who, Deed deed) {
    Span span = who.span();
    return span == null ? who.label() : span.of(deed.document().text());
  }

  /** A list with as many items as there are actors, or nothing if all are empty. */
  private static <T> String list(List<T> all, Function<T, String> item) {
    List<String> items = all.stream().map(item).toList();
    return items.stream().allMatch(String::isEmpty)
        ? ""
        : items.stream()
            .map(each -> each.isEmpty() ? MISSING : each)
            .collect(Collectors.joining(BETWEEN));
  }

  private void place(List<String> row, @Nullable Place place) {
    if (place == null) {
      row.addAll(List.of("", "", "", "", "", "", "", ""));
    } else {
      boolean region = Places.region(place);
      boolean district = Places.district(place);
      row.add(place.name());
      row.add(region || district ? "" : place.name());
      row.add(district ? place.name() : "");
      row.add(region ? place.name() : "");
      row.add(people.country(place.country()));
      row.add(Places.degrees(place.latitude()));
      row.add(Places.degrees(place.longitude()));
      row.add(Places.geonames(place));
    }
    row.addAll(List.of("", ""));
  }
}
