package org.rapporteur.casefile.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.knowledge.voice.OfficeRanks;
import org.rapporteur.model.Event;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Kind;

/** Finds who of a government diverges from whom about what. */
final class Divergences {

  /** The strongest statements of a voice for or against a party that are paired with others. */
  private static final int STRONGEST = 16;

  private static final double NEAR = 30;

  private static final Comparator<Divergence> BEST_FIRST =
      Comparator.comparingDouble((Divergence d) -> -d.weight().score())
          .thenComparing(d -> d.one().statement().id())
          .thenComparing(d -> d.other().statement().id());

  private final String government;

  private Divergences(String government) {
    this.government = government;
  }

  /** One of two voices: what it says for and against each party, and of which acts. */
  private record Sayings(
      Voice voice,
      Map<String, List<Utterance>> with,
      Map<String, List<Utterance>> against,
      List<Utterance> willing) {

    static Sayings of(Voice voice) {
      Map<String, List<Utterance>> with = new HashMap<>();
      Map<String, List<Utterance>> against = new HashMap<>();
      for (String party : voice.parties()) {
        for (Utterance utterance : voice.toward(party)) {
          int side = utterance.toneSide(party);
          if (side != 0) {
            (side > 0 ? with : against)
                .computeIfAbsent(party, p -> new ArrayList<>())
                .add(utterance);
          }
        }
      }
      List<Utterance> willing =
          voice.spoken().stream()
              .filter(u -> !u.acts().isEmpty() || will(u.statement().kind()) != Stance.NONE)
              .toList();
      return new Sayings(voice, with, against, willing);
    }

    static List<Utterance> of(Map<String, List<Utterance>> said, String party) {
      return said.getOrDefault(party, List.of());
    }
  }

  /** The divergences within a government, the gravest first; a pair of voices once a party. */
  static List<Divergence> of(String government, List<Voice> voices) {
    Divergences finder = new Divergences(government);
    List<Sayings> all = voices.stream().map(Sayings::of).toList();
    List<Divergence> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (!mayBeOne(voices.get(i), voices.get(j))) {
          found.addAll(finder.between(all.get(i), all.get(j)));
        }
      }
    }
    found.sort(BEST_FIRST);
    return List.copyOf(found);
  }

  /** "The minister" and somebody who spoke as that minister. */
  private static boolean mayBeOne(Voice one, Voice other) {
    return one.offices().contains(other.key()) || other.offices().contains(one.key());
  }

  /** The best pair of each party, with the number of the others. */
  private List<Divergence> between(Sayings one, Sayings other) {
    Map<String, Best> byParty = new TreeMap<>();
    tones(one, other, byParty);
    tones(other, one, byParty);
    acts(one, other, byParty);
    acts(other, one, byParty);
    return byParty.values().stream().map(Best::divergence).toList();
  }

  private static final class Best {
    private @Nullable Divergence best;
    private int count;
    private final Set<List<String>> acts = new HashSet<>();

    void offer(Divergence divergence) {
      if (best == null || BEST_FIRST.compare(divergence, best) < 0) {
        best = divergence;
      }
    }

    Divergence divergence() {
      Divergence d = java.util.Objects.requireNonNull(best);
      return new Divergence(
          d.government(),
          d.party(),
          d.conflict(),
          d.first(),
          d.one(),
          d.second(),
          d.other(),
          d.weight(),
          count - 1);
    }
  }

  private void tones(Sayings kind, Sayings hard, Map<String, Best> byParty) {
    for (String party : kind.with.keySet()) {
      List<Utterance> with = kind.with.get(party);
      List<Utterance> against = Sayings.of(hard.against, party);
      if (party.equals(government) || against.isEmpty()) {
        continue;
      }
      Best best = byParty.computeIfAbsent(party, p -> new Best());
      best.count += with.size() * against.size();
      for (Utterance soft : strongest(with, party)) {
        for (Utterance hostile : strongest(against, party)) {
          best.offer(pair(party, Conflict.TONE, kind.voice, soft, hard.voice, hostile));
        }
      }
    }
  }

  private static List<Utterance> strongest(List<Utterance> said, String party) {
    return said.size() <= STRONGEST
        ? said
        : said.stream()
            .sorted(Comparator.comparingDouble(u -> -Math.abs(u.toneOrNone(party))))
            .limit(STRONGEST)
            .toList();
  }

  private void acts(Sayings yes, Sayings no, Map<String, Best> byParty) {
    for (Utterance one : yes.willing) {
      for (Utterance other : no.willing) {
        Map<String, Conflict> conflicts = conflicts(one, other);
        conflicts.forEach(
            (party, conflict) -> {
              Best best = byParty.computeIfAbsent(party, p -> new Best());
              boolean told =
                  one.toneSide(party) * other.toneSide(party) < 0 && !party.equals(government);
              if (!told && best.acts.add(List.of(id(one), id(other)))) {
                best.count++;
              }
              best.offer(pair(party, conflict, yes.voice, one, no.voice, other));
            });
      }
    }
  }

  private static String id(Utterance utterance) {
    return utterance.statement().id();
  }

  /** The party of each conflict over an act: its target, else whom both are about. */
  private Map<String, Conflict> conflicts(Utterance one, Utterance other) {
    Map<String, Conflict> conflicts = new LinkedHashMap<>();
    Statement first = one.statement();
    Statement second = other.statement();
    if (!first.topics().isEmpty()
        && !second.topics().isEmpty()
        && shared(first.topics(), second.topics()) == 0) {
      return conflicts;
    }
    for (FiledEvent act : one.acts()) {
      for (FiledEvent counter : other.acts()) {
        Stance stance = Stance.of(first, act.event());
        if (stance.against(Stance.of(second, counter.event()))
            && Stance.same(act.event(), counter.event())) {
          conflicts.putIfAbsent(
              party(act.event(), one, other),
              stance == Stance.CONFIRMS ? Conflict.CLAIM : Conflict.WILL);
        }
      }
    }
    if (conflicts.isEmpty()
        && will(first.kind()).against(will(second.kind()))
        && shared(first.topics(), second.topics()) > 0) {
      one.parties().stream()
          .filter(other.parties()::contains)
          .filter(party -> !party.equals(government))
          .findFirst()
          .ifPresent(party -> conflicts.put(party, Conflict.WILL));
    }
    return conflicts;
  }

  /** What a whole statement of this kind wills. */
  private static Stance will(Kind kind) {
    return switch (kind) {
      case PROMISE, OFFER -> Stance.WILL;
      case REFUSAL -> Stance.WILL_NOT;
      default -> Stance.NONE;
    };
  }

  private String party(Event act, Utterance one, Utterance other) {
    List<String> sides = new ArrayList<>(Stance.sides(act.targets()).stream().sorted().toList());
    one.parties().stream().filter(other.parties()::contains).forEach(sides::add);
    sides.addAll(Stance.sides(act.sources()).stream().sorted().toList());
    return sides.stream().filter(side -> !side.equals(government)).findFirst().orElse(government);
  }

  private Divergence pair(
      String party, Conflict conflict, Voice first, Utterance one, Voice second, Utterance other) {
    double gap =
        conflict == Conflict.TONE
            ? Math.abs(one.toneOrNone(party) - other.toneOrNone(party)) / 2
            : 1;
    List<String> topics = one.statement().topics();
    List<String> others = other.statement().topics();
    int shared = shared(topics, others);
    int all = topics.size() + others.size() - shared;
    long days = Utterance.days(one.statement().when(), other.statement().when());
    return new Divergence(
        government,
        party,
        conflict,
        first,
        one,
        second,
        other,
        new Divergence.Weight(
            gap,
            all == 0 ? 0 : (double) shared / all,
            days < 0 ? 0 : Math.max(0, 1 - days / NEAR),
            (rank(first, one) + rank(second, other)) / 2,
            (one.quoted() ? 0.5 : 0) + (other.quoted() ? 0.5 : 0)),
        0);
  }

  private static int shared(List<String> one, List<String> other) {
    return (int) one.stream().filter(other::contains).distinct().count();
  }

  private static double rank(Voice voice, Utterance utterance) {
    String office = utterance.statement().office();
    return OfficeRanks.standard().rank(office.isEmpty() ? voice.key() : office);
  }
}
