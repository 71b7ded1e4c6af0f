package org.rapporteur.knowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Place;
import org.rapporteur.model.Tenure;

/**
 * Who there is to act, under which names, in which offices and since when, and where places are:
 * everything that the program knows before it reads. Immutable; load it once and share it between
 * threads. The gazetteer is read at the first question for a place.
 */
public final class Knowledge {

  private final Roster roster;
  private final Offices offices;
  private final List<NameEntry> names;
  private final List<AgentNoun> agents;
  private final Map<String, Gender> firstNames;
  private final Cameo cameo;
  private final List<KnowledgeFile> files;
  private final String version;
  private final Supplier<Gazetteer> gazetteer;

  Knowledge(
      Roster roster,
      Offices offices,
      List<AgentNoun> agents,
      Map<String, Gender> firstNames,
      Cameo cameo,
      List<KnowledgeFile> files,
      String version,
      Supplier<Gazetteer> gazetteer) {
    this.roster = roster;
    this.offices = offices;
    this.names = List.copyOf(roster.names());
    this.agents = List.copyOf(agents);
    this.firstNames = firstNames;
    this.cameo = cameo;
    this.files = List.copyOf(files);
    this.version = version;
    this.gazetteer = gazetteer;
  }

  /**
   * The built-in knowledge.
   *
   * @throws KnowledgeException with all faults, if a file has any
   */
  public static Knowledge load() {
    return load(List.of());
  }

  /**
   * The built-in knowledge with users' own files on top: every {@code .tsv} file below each folder
   * (but those below its {@code lexicon}, {@code tone} and {@code topics}); a row replaces what
   * earlier layers say of the same id.
   *
   * @param overlays the folders; later ones win
   * @throws KnowledgeException with all faults of all files, if there are any
   */
  public static Knowledge load(List<Path> overlays) {
    return Loader.load(overlays);
  }

  /** This knowledge with an overlay on top. */
  public Knowledge with(Overlay overlay) {
    Map<String, AgentNoun> nouns = new LinkedHashMap<>();
    agents.forEach(noun -> nouns.put(noun.lemma(), noun));
    overlay.agents().forEach(noun -> nouns.put(noun.lemma(), noun));
    Roster above = roster.with(overlay);
    return new Knowledge(
        above,
        offices.over(above),
        List.copyOf(nouns.values()),
        firstNames,
        cameo,
        files,
        version + "+" + overlay.version(),
        gazetteer);
  }

  /**
   * The actor of that id: listed, or put together from a listed owner and a body ({@code
   * PAK.INTERIOR.MINISTER}), or people named by a common noun ({@code PAK.~MIL}, {@code ~CVL}).
   */
  public Optional<Actor> actor(String id) {
    Actor listed = roster.actor(id);
    return listed != null ? Optional.of(listed) : offices.composed(id);
  }

  /** The listed actors; bodies and offices that every state may have are put together on demand. */
  public Collection<Actor> actors() {
    return roster.actors().values();
  }

  /** All names of all listed actors. */
  public List<NameEntry> names() {
    return names;
  }

  /**
   * Who held the office on that day: of several, the one who began last; nobody, if two began on
   * the same day or the days are not known.
   */
  public Optional<Actor> holder(String officeId, LocalDate day) {
    List<Roster.Holding> on = new ArrayList<>();
    for (Roster.Holding holding : roster.holdings(officeId)) {
      if (holding.tenure().holds(day)) {
        on.add(holding);
      }
    }
    if (on.isEmpty()) {
      return Optional.empty();
    }
    Roster.Holding last = on.get(on.size() - 1);
    boolean tie =
        on.size() > 1
            && Objects.equals(last.tenure().begin(), on.get(on.size() - 2).tenure().begin());
    return tie ? Optional.empty() : Optional.of(last.person());
  }

  /** All who are known to have held the office, in the order in which they began. */
  public List<Actor> holders(String officeId) {
    return roster.holdings(officeId).stream().map(Roster.Holding::person).distinct().toList();
  }

  /** The office the person held on that day: of several, the one that is listed first. */
  public Optional<String> officeOf(String personId, LocalDate day) {
    return roster
        .find(personId)
        .flatMap(p -> p.tenures().stream().filter(t -> t.holds(day)).findFirst())
        .map(Tenure::office);
  }

  /** The common nouns for people who act. */
  public List<AgentNoun> agents() {
    return agents;
  }

  /**
   * Whether a first name is a woman's or a man's.
   *
   * @param name one word, in any capitals
   * @return empty where the name is not listed
   */
  public Optional<Gender> gender(String name) {
    return Optional.ofNullable(firstNames.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The bodies and offices that can be put together with any state, by suffix. */
  public Map<String, Body> bodies() {
    return offices.bodies();
  }

  /** The words for those bodies and offices. */
  public List<BodyPhrase> phrases() {
    return offices.phrases();
  }

  /**
   * A body or an office of a state, an organisation or an armed group.
   *
   * @param ownerId id of the owner, such as {@code PAK}
   * @param suffix of the body, such as {@code INTERIOR.MINISTER}
   * @throws IllegalArgumentException if there is no such owner or body
   */
  public Actor compose(String ownerId, String suffix) {
    return actor(ownerId + "." + suffix)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no " + suffix + " of " + ownerId + ": one of them is not in the knowledge"));
  }

  /**
   * People of a sector named by a common noun.
   *
   * @param ownerId id of their state, organisation or group; empty if the text names none
   * @param sector PLOVER's sector
   * @throws IllegalArgumentException if there is no such owner or sector
   */
  public Actor generic(String ownerId, String sector) {
    return actor((ownerId.isEmpty() ? "" : ownerId + ".") + "~" + sector)
        .orElseThrow(
            () -> new IllegalArgumentException("no people ~" + sector + " of '" + ownerId + "'"));
  }

  /** All places of that name, in any capitals and accents; the most populous first. */
  public List<Place> places(String name) {
    return gazetteer(name).stream().map(PlaceEntry::place).toList();
  }

  /** All places of that name with what is needed to choose; the most populous first. */
  public List<PlaceEntry> gazetteer(String name) {
    return gazetteer.get().named(name);
  }

  /** Every place. */
  public List<PlaceEntry> gazetteer() {
    return gazetteer.get().all();
  }

  /** The table of CAMEO codes. */
  public Cameo cameo() {
    return cameo;
  }

  /** The CAMEO code's value on Goldstein's scale, −10 to +10; empty if there is no such code. */
  public OptionalDouble goldstein(String code) {
    return cameo.goldstein(code);
  }

  /** The newest version of the files and, after a plus sign, a digest over all of them. */
  public String version() {
    return version;
  }

  /** The files read, with source, licence and version, in the order of reading. */
  public List<KnowledgeFile> files() {
    return files;
  }

  /** Source and licence of every file, without repetition, for a page of credits. */
  public Map<String, String> credits() {
    Map<String, String> credits = new LinkedHashMap<>();
    files.forEach(file -> credits.put(file.source(), file.licence()));
    return credits;
  }
}
