package org.rapporteur.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Document;
import org.rapporteur.read.internal.Body;

/**
 * Finds reprints: the same wire copy under other headlines, datelines and outlets' tags. Two
 * documents are reprints if the sets of three-word runs of their bodies have a Jaccard resemblance
 * of at least 0.8, if the numbers of one, in order, are all in the other, and if they deny and
 * correct the same number of times.
 *
 * <p>Why 0.8: a wire report of 120 to 300 words of which an editor changes a word or two a
 * paragraph, or drops the last sentence, keeps 0.83 to 0.97 in the pairs of the tests; two
 * reporters' own accounts of one event stay under 0.2. Why the numbers: a report and its correction
 * differ in little but the toll and resemble each other at 0.9; they are versions of a story and
 * each is coded, so that the change is seen.
 *
 * <p>The groups are a function of the set of documents, whatever the order they came in: the
 * earliest published, then the one with the smallest id, speaks for every document that is a
 * reprint of it itself. Keeps hashes only, about 8 bytes a word. For one thread; the static methods
 * for any.
 */
public final class Reprints {
  /** The least resemblance of reprints. */
  public static final double RESEMBLANCE = 0.8;

  /**
   * Shorter bodies, in words, are only grouped when all their words are the same and they were
   * published within {@link #DAYS} of each other: "War in Ardania" comes back year after year.
   */
  private static final int SHORT = 12;

  private static final int DAYS = 3;

  private static final Comparator<Entry> EARLIEST =
      Comparator.comparing(Entry::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Entry::id);

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<Long, List<Entry>> index = new HashMap<>();
  private final Map<String, Set<String>> neighbours = new HashMap<>();

  private record Entry(String id, @Nullable LocalDate published, Body body) {}

  /**
   * One report and where it was printed.
   *
   * @param representative the id of the document that speaks for all
   * @param members the ids of all, the representative first, then by date and id
   */
  public record Group(String representative, List<String> members) {
    /** Copies the members. */
    public Group {
      members = List.copyOf(members);
    }
  }

  /** The signature of a document, to be stored with it. */
  public static Signature signature(Document document) {
    return new Signature(Body.of(document.title(), document.text()).bands());
  }

  /** Whether one is a reprint of the other; the order does not matter. */
  public static boolean reprint(Document one, Document other) {
    return reprint(entry(one), entry(other));
  }

  /** The groups of all documents, each alone in its group if it has no reprint. */
  public static List<Group> group(Collection<Document> documents) {
    Reprints reprints = new Reprints();
    documents.forEach(reprints::add);
    return reprints.groups();
  }

  /** Takes a document; one whose id is known already is passed over. */
  public void add(Document document) {
    if (entries.containsKey(document.id())) {
      return;
    }
    Entry entry = entry(document);
    entries.put(entry.id, entry);
    Set<String> near = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    for (long value : entry.body.bands()) {
      List<Entry> bucket = index.computeIfAbsent(value, key -> new ArrayList<>());
      for (Entry candidate : bucket) {
        if (seen.add(candidate.id) && reprint(candidate, entry)) {
          near.add(candidate.id);
          neighbours.computeIfAbsent(candidate.id, key -> new TreeSet<>()).add(entry.id);
        }
      }
      bucket.add(entry);
    }
    neighbours.computeIfAbsent(entry.id, key -> new TreeSet<>()).addAll(near);
  }

  /** The groups of the documents taken so far, by date and id of their representatives. */
  public List<Group> groups() {
    List<Entry> ordered = entries.values().stream().sorted(EARLIEST).toList();
    Map<String, List<String>> members = new LinkedHashMap<>();
    Set<String> placed = new HashSet<>();
    for (Entry entry : ordered) {
      if (placed.add(entry.id)) {
        List<String> group = new ArrayList<>(List.of(entry.id));
        neighbours.getOrDefault(entry.id, Set.of()).stream()
            .map(entries::get)
            .filter(near -> near != null && placed.add(near.id))
            .sorted(EARLIEST)
            .forEach(near -> group.add(near.id));
        members.put(entry.id, group);
      }
    }
    return members.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  private static Entry entry(Document document) {
    Body body = Body.of(document.title(), document.text());
    return new Entry(document.id(), document.published(), body);
  }

  private static boolean reprint(Entry one, Entry other) {
    if (!one.body.agrees(other.body)) {
      return false;
    }
    int words = Math.min(one.body.words(), other.body.words());
    double resemblance = one.body.resemblance(other.body);
    if (words >= SHORT) {
      return resemblance >= RESEMBLANCE;
    }
    LocalDate day = one.published;
    LocalDate otherDay = other.published;
    return words > 0
        && resemblance == 1.0
        && day != null
        && otherDay != null
        && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= DAYS;
  }
}
