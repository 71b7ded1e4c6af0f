package org.rapporteur.code.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.AccordNotice.Kind;
import org.rapporteur.model.AccordNotice.Status;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/** An accord while a document is read: what was gathered of it so far. Not thread-safe. */
final class NoticeDraft {

  private final Sighting first;
  private final Scene scene;
  private final Map<String, List<Participant>> sides;
  private final Map<Span, Commitment> commitments = new LinkedHashMap<>();
  private final List<Participant> mediators = new ArrayList<>();
  private @Nullable Span name;
  private Kind kind;
  private Status status;
  private @Nullable Participant source;
  private @Nullable When when;
  private @Nullable Place place;
  private int paragraph;

  NoticeDraft(Sighting first, Scene scene, List<Participant> parties) {
    this.first = first;
    this.scene = scene;
    this.sides = Sides.of(parties);
    this.name = first.name();
    this.kind = first.kind();
    this.status = first.status();
    this.source = Accounts.source(scene, first.verb());
    this.paragraph = scene.sentence().paragraph();
  }

  Set<String> sides() {
    return sides.keySet();
  }

  /** Those of the sides, as the words so far name them. */
  List<Participant> parties() {
    return sides.values().stream().map(this::side).toList();
  }

  /** Told again: a better name, kind or status is taken over. */
  void again(Sighting sighting, Scene there, List<Participant> parties) {
    boolean worded = kind == Kind.UNDERSTANDING && name == null;
    if (worded && sighting.name() != null || worded && sighting.kind() != Kind.UNDERSTANDING) {
      kind = sighting.kind();
      name = sighting.name();
    }
    if (sighting.status() != Status.PROPOSED && sighting.status().compareTo(status) > 0
        || status == Status.PROPOSED) {
      status = sighting.status();
    }
    Sides.of(parties).forEach((side, who) -> who.forEach(each -> add(side, each)));
    paragraph = there.sentence().paragraph();
  }

  private void add(String side, Participant who) {
    List<Participant> known = sides.get(side);
    if (known != null && known.stream().noneMatch(k -> Parties.key(k).equals(Parties.key(who)))) {
      known.add(who);
    }
  }

  /** A joint statement told in another paragraph is not the understanding told before. */
  boolean other(Sighting sighting, Scene there) {
    boolean statement = sighting.kind() == Kind.JOINT_STATEMENT;
    return statement
        && kind != Kind.JOINT_STATEMENT
        && there.sentence().paragraph() != scene.sentence().paragraph();
  }

  void status(Status told) {
    status = told;
  }

  /** Where and when, unless that is known already. */
  void setting(@Nullable When day, @Nullable Place where) {
    when = when == null ? day : when;
    place = place == null ? where : place;
  }

  boolean dated() {
    return when != null;
  }

  void mediators(List<Participant> found) {
    Sides.of(found)
        .forEach(
            (side, who) -> {
              boolean new0 = mediators.stream().noneMatch(m -> m.side().equals(side));
              if (!sides.containsKey(side) && new0) {
                mediators.add(who.get(0));
              }
            });
  }

  void commit(Commitment commitment, int at) {
    boolean there =
        commitments.keySet().stream().anyMatch(span -> span.overlaps(commitment.promise()));
    if (!there) {
      commitments.put(commitment.promise(), commitment);
      paragraph = at;
    }
  }

  boolean empty() {
    return commitments.isEmpty();
  }

  int paragraph() {
    return paragraph;
  }

  /** The state as such where one who acts for it is named. */
  private Participant side(List<Participant> who) {
    Participant one = who.get(0);
    boolean state =
        !one.sector().equals("REB") && scene.annotated().actors().containsKey(one.country());
    return state ? scene.parties().participant(one.country(), one.span()) : one;
  }

  AccordNotice notice() {
    List<Participant> parties = parties();
    List<Participant> delegates =
        sides.values().stream()
            .flatMap(List::stream)
            .filter(p -> p.actor().startsWith("person:") || p.actor().contains("."))
            .filter(p -> parties.stream().noneMatch(own -> own.actor().equals(p.actor())))
            .toList();
    List<Commitment> all =
        commitments.values().stream()
            .sorted(Comparator.comparing(Commitment::promise))
            .map(c -> Noticed.told(c, when, source))
            .toList();
    return new AccordNotice(
        scene.id("n", String.join("+", sides.keySet()) + first.cue().span()),
        name,
        kind,
        parties,
        delegates,
        mediators,
        when,
        place,
        status,
        all,
        source,
        first.cue().span(),
        Evidence.of(scene.annotated().document(), scene.sentence().span()),
        first.rule());
  }
}
