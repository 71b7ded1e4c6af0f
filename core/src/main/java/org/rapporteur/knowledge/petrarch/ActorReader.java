package org.rapporteur.knowledge.petrarch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.NameEntry;
import org.rapporteur.knowledge.NameKind;
import org.rapporteur.model.Actor;

/** Reads actor dictionaries: phrases, their synonyms, and codes, perhaps with days. */
final class ActorReader {

  private static final Set<String> NULL = Set.of("---", "###");

  private final Knowledge known;
  private final Consumer<Remark> remarks;
  private final Map<String, List<NameEntry>> below = new HashMap<>();

  final Map<String, Actor> actors = new LinkedHashMap<>();
  final List<NameEntry> names = new ArrayList<>();
  final Set<String> replaced = new HashSet<>();

  private @Nullable Line primary;
  private final List<Line> phrases = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<DatedCode> codes = new ArrayList<>();

  ActorReader(Knowledge known, Consumer<Remark> remarks) {
    this.known = known;
    this.remarks = remarks;
    for (NameEntry entry : known.names()) {
      below
          .computeIfAbsent(entry.name().toLowerCase(Locale.ROOT), n -> new ArrayList<>(1))
          .add(entry);
    }
  }

  /** Reads a file; gives the number of its phrases. */
  int read(List<Line> lines) {
    int count = 0;
    for (Line line : lines) {
      if (line.text().isEmpty()) {
        continue;
      }
      char first = line.text().charAt(0);
      if (first == '[') {
        codes(line, line.text());
      } else {
        if (first != '+') {
          store();
          primary = line;
        } else if (primary == null) {
          remarks.accept(line.bad("a synonym without a phrase before it"));
          continue;
        }
        phrase(line, first == '+' ? line.text().substring(1) : line.text());
        count++;
      }
    }
    store();
    primary = null;
    return count;
  }

  private void phrase(Line line, String text) {
    int bracket = text.indexOf('[');
    String phrase = Phrases.words(bracket < 0 ? text : text.substring(0, bracket));
    if (phrase.isEmpty()) {
      remarks.accept(line.bad("no phrase before the code"));
      return;
    }
    phrases.add(line);
    words.add(phrase);
    if (bracket >= 0) {
      codes(line, text.substring(bracket));
    }
  }

  /** One or more codes in brackets, as TABARI has them on one line as well. */
  private void codes(Line line, String text) {
    if (primary == null) {
      remarks.accept(line.bad("a code without a phrase before it"));
      return;
    }
    int at = 0;
    while (at >= 0 && at < text.length()) {
      int end = text.indexOf(']', at);
      if (end < 0) {
        remarks.accept(line.bad("a bracket is not closed"));
        return;
      }
      try {
        codes.add(DatedCode.parse(text.substring(text.indexOf('[', at) + 1, end)));
      } catch (IllegalArgumentException fault) {
        remarks.accept(line.bad(String.valueOf(fault.getMessage())));
      }
      at = text.indexOf('[', end);
    }
  }

  private void store() {
    Line line = primary;
    if (line != null && !words.isEmpty()) {
      if (codes.isEmpty()) {
        remarks.accept(line.beyond("no code, so nobody is meant"));
      }
      boolean dated = codes.stream().anyMatch(code -> !code.always());
      for (DatedCode code : DatedCode.apart(codes)) {
        store(line, code, dated);
      }
    }
    phrases.clear();
    words.clear();
    codes.clear();
  }

  private void store(Line line, DatedCode code, boolean dated) {
    if (NULL.contains(code.code())) {
      // the phrase names nobody: what is known of it below is taken away
      words.forEach(phrase -> replaced.add(phrase.toLowerCase(Locale.ROOT)));
      return;
    }
    ActorKey key = ActorKey.of(code.code(), known);
    if (key == null) {
      remarks.accept(line.beyond("the code " + code.code() + " is not of three-letter parts"));
      return;
    }
    if (!key.country().isEmpty() && known.actor(key.country()).isEmpty()) {
      state(key);
    }
    Actor actor = key.state() ? null : own(key, dated);
    for (String phrase : words) {
      name(phrase, key, actor, code);
    }
  }

  /** A state that only the dictionary knows; its first phrase is its name. */
  private void state(ActorKey key) {
    String id = key.country();
    Actor there = actors.get(id);
    boolean unnamed = there == null || there.name().equals(Phrases.name(id));
    if (unnamed) {
      String phrase = key.state() ? words.get(0) : id;
      actors.put(id, actor(id, phrase, Actor.Kind.STATE, id, ""));
    }
  }

  private Actor own(ActorKey key, boolean dated) {
    String phrase = words.get(0);
    boolean person = dated && phrase.indexOf(' ') > 0;
    String id = key.code() + ":" + phrase.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-");
    Actor actor =
        actor(id, phrase, person ? Actor.Kind.PERSON : key.kind(), key.country(), key.sector());
    actors.putIfAbsent(id, actor);
    return actor;
  }

  private static Actor actor(
      String id, String phrase, Actor.Kind kind, String country, String sector) {
    return new Actor(id, Phrases.name(phrase), kind, country, sector, "", List.of(), List.of());
  }

  private void name(String phrase, ActorKey key, @Nullable Actor actor, DatedCode code) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    List<NameEntry> same = below.getOrDefault(lower, List.of());
    if (!same.isEmpty() && same.stream().allMatch(entry -> agrees(entry, key))) {
      return;
    }
    NameKind kind =
        actor == null
            ? adjective(lower) ? NameKind.DEMONYM : NameKind.NAME
            : actor.kind() == Actor.Kind.PERSON ? NameKind.PERSON : NameKind.NAME;
    replaced.add(lower);
    names.add(
        new NameEntry(
            Phrases.name(phrase),
            actor == null ? key.country() : actor.id(),
            kind,
            Phrases.acronym(phrase),
            LocalDate.MIN.equals(code.from()) ? null : code.from(),
            LocalDate.MAX.equals(code.to()) ? null : code.to()));
  }

  /** Whether what is known of the name already comes to the same code; then it is left alone. */
  private boolean agrees(NameEntry entry, ActorKey key) {
    Actor actor = known.actor(entry.actorId()).orElse(null);
    if (actor == null || !actor.country().equals(key.country())) {
      return false;
    }
    boolean seat = entry.kind() == NameKind.METONYM || entry.kind() == NameKind.DEMONYM;
    return key.state()
        ? actor.kind() == Actor.Kind.STATE || seat
        : key.code().length() == 6 && actor.sector().equals(key.sector()) && !seat;
  }

  /** "ARDANIAN" beside "ARDANIA": the word for its people. */
  private boolean adjective(String lower) {
    String first = words.get(0).toLowerCase(Locale.ROOT);
    boolean ending = lower.matches("[^ ]+(an|ans|ish|ese|i|is|ic)");
    return ending
        && !lower.equals(first)
        && lower.length() > 3
        && first.length() > 3
        && lower.startsWith(first.substring(0, 3));
  }
}
