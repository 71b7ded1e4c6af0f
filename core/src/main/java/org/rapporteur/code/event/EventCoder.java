package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.judge.Judge;
import org.rapporteur.model.Event;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Toll;
import org.rapporteur.model.Trace;

/** Runs the event passes over a sentence, in their order. Stateless; shared between threads. */
public final class EventCoder {

  private final List<EventPass> passes;

  /** A coder by the rules alone. */
  public EventCoder() {
    this(null);
  }

  /**
   * A coder.
   *
   * @param judge who weighs what the rules found and finds what they do not know; null to do
   *     without
   */
  public EventCoder(@Nullable Judge judge) {
    List<EventPass> all =
        new ArrayList<>(
            List.of(
                new VerbPass(),
                new NounPass(),
                new IdiomPass(),
                new SayingPass(),
                new PurposePass(),
                new VerbalPass(),
                new VerdictPass(),
                new RefusalPass()));
    if (judge != null) {
      all.add(new CandidatePass(judge));
    }
    all.addAll(List.of(new RealityPass(), new AttributionPass(), new FoldPass(), new AimPass()));
    if (judge != null) {
      all.add(new JudgePass(judge));
      all.add(new ThingPass());
    }
    all.add(new TalkPass());
    passes = List.copyOf(all);
  }

  /**
   * Codes the events of one sentence.
   *
   * @param scene the sentence
   * @param trace takes what each pass did, where it did something
   * @return events by trigger
   */
  public List<Event> code(Scene scene, Consumer<Trace> trace) {
    List<Draft> drafts = List.of();
    for (EventPass pass : passes) {
      List<Draft> before = drafts;
      drafts = pass.run(scene, before);
      if (!drafts.equals(before)) {
        trace.accept(
            new Trace(pass.name(), scene.sentence().index(), describe(scene, before, drafts)));
      }
    }
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparing(Draft::trigger).thenComparing(Draft::type));
    Map<Toll, Draft> counted = new HashMap<>();
    for (Draft draft : ordered) {
      Toll toll = Details.toll(scene, draft);
      if (toll != null) {
        // a toll told once is counted once: with the event the judge is surest of
        counted.merge(toll, draft, (one, two) -> two.confidence() > one.confidence() ? two : one);
      }
    }
    Map<Draft, Toll> tolls = new HashMap<>();
    counted.forEach((toll, draft) -> tolls.put(draft, toll));
    return ordered.stream().map(d -> event(scene, d, tolls.get(d))).toList();
  }

  /** What a pass found or changed, and what it left out. */
  private static String describe(Scene scene, List<Draft> before, List<Draft> after) {
    List<String> told = new ArrayList<>();
    for (Draft draft : after) {
      if (!before.contains(draft)) {
        String sure =
            draft.confidence() < 1 ? String.format(Locale.ROOT, " (%.2f)", draft.confidence()) : "";
        told.add(name(scene, draft) + sure + " by " + draft.rule());
      }
    }
    for (Draft draft : before) {
      if (after.stream().noneMatch(d -> d.trigger().equals(draft.trigger()))) {
        told.add("left out: " + name(scene, draft));
      }
    }
    return told.isEmpty() ? "nothing new" : String.join(" | ", told);
  }

  private static String name(Scene scene, Draft draft) {
    return draft.type() + " '" + scene.words(draft.trigger()) + "'";
  }

  private static Event event(Scene scene, Draft draft, @Nullable Toll toll) {
    double goldstein =
        draft.cameo().equals(draft.entry().cameo())
            ? draft.entry().goldstein()
            : scene.lexicon().goldstein(draft.cameo());
    return new Event(
        id(scene, draft),
        draft.type(),
        draft.mode(),
        Details.contexts(scene),
        draft.cameo(),
        goldstein,
        draft.sources(),
        draft.targets(),
        Details.told(scene, draft.anchor(), draft.modality()),
        Details.where(scene, draft.anchor(), draft.trigger()),
        toll,
        draft.modality(),
        draft.attribution(),
        Evidence.of(scene.annotated().document(), scene.sentence().span()),
        draft.trigger(),
        draft.rule(),
        draft.confidence());
  }

  private static String id(Scene scene, Draft draft) {
    String parts =
        draft.trigger().toString()
            + draft.type()
            + draft.cameo()
            + keys(draft.sources())
            + ">"
            + keys(draft.targets());
    return scene.id("e", parts);
  }

  private static String keys(List<Participant> participants) {
    return participants.stream().map(Parties::key).collect(Collectors.joining(","));
  }
}
