package org.rapporteur.code.talks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.RoundReport.Blame;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;

/**
 * Reads what a report tells of talks between states, armed groups and international bodies. Takes
 * the events and statements of the document as they were coded: an agreement is theirs to find, and
 * so is who accuses whom. Stateless; shared between threads.
 */
public final class TalksCoder {

  private final Lexicon lexicon;

  /**
   * A coder.
   *
   * @param lexicon the words that name events and report speech
   */
  public TalksCoder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Codes the talks of a document.
   *
   * @param coded the document with its events and statements
   * @return reports in text order; those of one sitting have the same key
   */
  public List<RoundReport> code(Coded coded) {
    List<Scene> scenes =
        coded.annotated().sentences().stream()
            .filter(sentence -> !sentence.tokens().isEmpty())
            .map(sentence -> Scene.of(coded.annotated(), sentence, lexicon))
            .toList();
    List<Finding> found = new ArrayList<>();
    Scene before = null;
    for (Scene scene : scenes) {
      if (!scene.question()) {
        for (Finding finding : sentence(scene, coded)) {
          if (finding.weak) {
            set(finding, before);
          }
          found.add(finding);
        }
      }
      before = scene;
    }
    Sittings sittings = new Sittings();
    found.forEach(sittings::take);
    return reports(coded, scenes, sittings);
  }

  /** "Denied that it had held talks": whatever words tell of them, there were none. */
  private static void denied(Finding finding) {
    Tree tree = finding.scene.tree();
    Token verb = finding.verb;
    if (verb == null || finding.outcome != Outcome.HELD && finding.outcome != Outcome.AGREED) {
      return;
    }
    for (Token head = tree.head(verb); head != null; head = tree.head(head)) {
      if (head.verb() && head.lemma().equals("deny") && !tree.negated(head)) {
        finding.outcome = Outcome.DENIED;
        finding.rule = "denied that they were held";
      }
    }
  }

  private static List<Finding> sentence(Scene scene, Coded coded) {
    Table table = new Table(scene);
    Outcomes outcomes = new Outcomes(scene);
    List<Finding> found = new ArrayList<>();
    for (Cue cue : Cue.of(scene)) {
      Told told = outcomes.of(cue);
      if (told != null) {
        found.add(new Finding(scene, cue, told));
      }
    }
    List<Finding> named = found.stream().filter(f -> !f.mention).toList();
    for (Finding verbal : new Verbs(scene, table).find()) {
      boolean again = named.stream().anyMatch(n -> n.outcome == verbal.outcome || verbal.weak);
      if (!again) {
        found.add(verbal);
      }
    }
    Setting setting = new Setting(scene);
    for (Finding finding : found) {
      denied(finding);
      table.seat(finding);
      setting.set(finding);
      finding.sticking = Quarrel.sticking(finding);
      boolean open = finding.outcome == Outcome.HELD && !finding.weak;
      if (open && Quarrel.agreed(coded.events(), finding)) {
        finding.outcome = Outcome.AGREED;
        finding.rule += "; agreed in the same sentence";
        if (finding.parties.isEmpty()) {
          finding.parties.addAll(table.both());
        }
      }
      speakers(finding, coded);
      finding.settle();
    }
    found.removeIf(f -> f.mention && f.outcome == Outcome.HELD && empty(f));
    found.sort(Comparator.comparingInt(f -> f.cue.noun().index()));
    return found;
  }

  /** What is only named beside something else tells something if it has sides, venue or time. */
  private static boolean empty(Finding finding) {
    return finding.sides().size() < 2
        && finding.venue == null
        && finding.number == 0
        && finding.mediators.isEmpty();
  }

  /** Negotiations that broke down after a side insisted: whoever insisted is at the table. */
  private static void speakers(Finding finding, Coded coded) {
    if (finding.sides().size() < 2 && Quarrel.bad(finding.outcome)) {
      finding.parties.addAll(finding.delegates);
      if (finding.sticking != null) {
        insisting(finding);
      }
    }
    for (Statement statement : coded.statements()) {
      Token verb = finding.verb;
      boolean within =
          verb != null && statement.content().stream().anyMatch(c -> c.covers(verb.span()));
      Participant speaker = statement.speaker();
      if (within && speaker != null && finding.source == null) {
        finding.source = speaker;
      }
    }
  }

  private static void insisting(Finding finding) {
    Table table = new Table(finding.scene);
    for (Token token : finding.scene.tree().tokens()) {
      boolean insists =
          Set.of("insist", "refuse", "reject", "demand").contains(token.lemma())
              && finding.sticking != null
              && finding.sticking.covers(token.span());
      boolean split = token.lemma().equals("agree") && finding.scene.tree().negated(token);
      if (insists || split) {
        finding.parties.addAll(table.sides(new Clause(finding.scene.tree(), token).actors()));
      }
    }
  }

  /** "On 4 May in Castan the air was cold. Two men met.": the setting of a meeting. */
  private static void set(Finding meeting, @Nullable Scene before) {
    if (before == null || meeting.venue != null || meeting.when != null) {
      return;
    }
    int index = before.sentence().index();
    List<TimeExpression> times = before.annotated().times(index);
    List<PlaceMention> places =
        before.annotated().places(index).stream().filter(p -> in(before, p)).toList();
    if (times.size() == 1 && places.size() == 1) {
      meeting.when = times.get(0).when();
      meeting.venue = places.get(0).place();
    }
  }

  private static boolean in(Scene scene, PlaceMention place) {
    return scene.tree().tokens().stream()
        .filter(t -> place.span().covers(t.span()))
        .anyMatch(t -> scene.tree().on(t, "in"));
  }

  private static List<RoundReport> reports(Coded coded, List<Scene> scenes, Sittings sittings) {
    List<RoundReport> all = new ArrayList<>();
    boolean quarrel = sides(sittings).size() > 1;
    for (List<Finding> sitting : sittings.all()) {
      if (!Sittings.talks(sitting, quarrel)) {
        continue;
      }
      String key = "t" + sitting.get(0).report().id().substring(1);
      List<Blame> blames = blames(coded, scenes, sitting);
      Finding bearer = bearer(sitting);
      for (Finding finding : sitting) {
        all.add(finding.report().of(key, finding == bearer ? blames : List.of()));
      }
    }
    all.sort(Comparator.comparing(r -> r.cue()));
    return all;
  }

  /** The report that carries the faults: the first that tells of a bad end. */
  private static @Nullable Finding bearer(List<Finding> sitting) {
    return sitting.stream().filter(f -> Quarrel.bad(f.outcome)).findFirst().orElse(null);
  }

  private static Set<String> sides(Sittings sittings) {
    Set<String> sides = new HashSet<>();
    for (List<Finding> sitting : sittings.all()) {
      sitting.stream()
          .filter(f -> f.outcome != Outcome.OFFERED)
          .forEach(
              f -> {
                sides.addAll(f.sides());
                f.delegates.forEach(p -> sides.add(p.side()));
              });
    }
    return sides;
  }

  private static List<Blame> blames(Coded coded, List<Scene> scenes, List<Finding> sitting) {
    if (bearer(sitting) == null) {
      return List.of();
    }
    Set<String> sides = new LinkedHashSet<>();
    for (Finding finding : sitting) {
      sides.addAll(finding.sides());
      finding.delegates.forEach(p -> sides.add(p.side()));
    }
    List<Blame> blames = new ArrayList<>();
    for (Statement statement : coded.statements()) {
      boolean accuses = statement.kind() == Statement.Kind.ACCUSATION;
      Scene scene = accuses ? sceneOf(scenes, statement) : null;
      Blame blame = scene == null ? null : Quarrel.blame(statement, scene, sides);
      if (blame != null) {
        blames.add(new Blame(Parties.distinct(blame.at()), blame.by(), blame.words()));
      }
    }
    return blames;
  }

  private static @Nullable Scene sceneOf(List<Scene> scenes, Statement statement) {
    return scenes.stream()
        .filter(s -> s.sentence().span().covers(statement.content().get(0)))
        .findFirst()
        .orElse(null);
  }
}
