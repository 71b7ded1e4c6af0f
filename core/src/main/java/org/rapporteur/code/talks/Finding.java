package org.rapporteur.code.talks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Delegation;
import org.rapporteur.model.RoundReport.FollowUp;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.When;

/**
 * A report in the making: filled by what looks at the sentence, one after the other. Not shared.
 */
final class Finding {

  final Scene scene;
  final Cue cue;
  final @Nullable Token verb;
  final boolean mention;
  Outcome outcome;
  String rule;
  @Nullable Place venue;
  @Nullable Participant host;
  List<Participant> mediators = new ArrayList<>();
  List<Participant> parties = new ArrayList<>();
  final List<Participant> delegates = new ArrayList<>();
  final List<Delegation> delegations = new ArrayList<>();
  int number;
  int days;

  /** Whether the words name a meeting that may be no talks: kept only beside what names talks. */
  boolean weak;

  @Nullable When when;
  List<String> topics = List.of();
  @Nullable Span sticking;
  @Nullable FollowUp followUp;
  @Nullable Participant source;

  Finding(Scene scene, Cue cue, Told told) {
    this.scene = scene;
    this.cue = cue;
    this.verb = told.verb();
    this.mention = told.mention();
    this.outcome = told.outcome();
    this.rule = told.rule();
  }

  /** Takes out doubles, and mediators from among the parties. */
  void settle() {
    mediators = bySide(mediators);
    Set<String> third = mediators.stream().map(Participant::side).collect(Collectors.toSet());
    parties = Parties.distinct(parties).stream().filter(p -> !third.contains(p.side())).toList();
  }

  /** The first of each side: a president and his government are one mediator. */
  private static List<Participant> bySide(List<Participant> all) {
    Map<String, Participant> kept = new LinkedHashMap<>();
    all.forEach(p -> kept.putIfAbsent(p.side(), p));
    return new ArrayList<>(kept.values());
  }

  Set<String> sides() {
    return parties.stream().map(Participant::side).collect(Collectors.toSet());
  }

  /** The report, of no sitting yet and with no faults. */
  RoundReport report() {
    Annotated annotated = scene.annotated();
    return new RoundReport(
        scene.id("r", cue.noun().span() + outcome.name()),
        "",
        outcome,
        venue,
        host,
        mediators,
        parties,
        distinct(delegations),
        number,
        days,
        when,
        annotated.document().published(),
        topics,
        sticking,
        followUp,
        List.of(),
        source,
        cue.top().span().union(cue.noun().span()),
        Evidence.of(annotated.document(), scene.sentence().span()),
        rule);
  }

  private static List<Delegation> distinct(List<Delegation> all) {
    List<Delegation> kept = new ArrayList<>();
    for (Delegation each : all) {
      if (kept.stream().noneMatch(k -> Parties.key(k.who()).equals(Parties.key(each.who())))) {
        kept.add(each);
      }
    }
    return kept;
  }
}
