package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.Accords;
import org.rapporteur.casefile.accord.Aggregate;
import org.rapporteur.casefile.accord.Status.Level;
import org.rapporteur.desk.promises.Plain;

/**
 * The brief's section on accords, as data.
 *
 * @param question what was asked of the case file, so that the check can ask it again
 * @param asOf the last day looked at in words, or empty
 * @param number how many accords there are
 * @param proposed how many of them only reports tell of, and nothing is decided
 * @param total over all commitments
 * @param accords those with commitments, and those declared or accepted
 * @param bare proposed ones of which nobody tells what is promised
 * @param headings all commitments by main heading
 * @param overdue commitments whose deadline passed
 * @param disputed commitments of which the parties' accounts differ, or one says it is not kept
 */
public record AccordSections(
    Accords question,
    String asOf,
    Figure number,
    Figure proposed,
    Share total,
    List<Told> accords,
    List<Bare> bare,
    List<Share> headings,
    List<Pointer> overdue,
    List<Pointer> disputed) {

  /** How it is to be read. */
  public static final String NOTE =
      "“No evidence yet” is not “not done”. What a party says is its account and moves no level,"
          + " unless it says that another kept its word, or you confirm it. Implementation, after the"
          + " aggregate of the Peace Accords Matrix, is the sum of the scores of commitments (not"
          + " initiated or breached 0, minimal 1, intermediate 2, full 3) over the most it could be,"
          + " in per cent: first over those of which a level is known, then as if all others were not"
          + " initiated.";

  /** Copies the lists. */
  public AccordSections {
    accords = List.copyOf(accords);
    bare = List.copyOf(bare);
    headings = List.copyOf(headings);
    overdue = List.copyOf(overdue);
    disputed = List.copyOf(disputed);
  }

  /**
   * A figure that counts commitments, with what they have in common.
   *
   * @param claim what they have in common
   * @param figure the figure
   */
  public record Count(PromiseClaim claim, Figure figure) {}

  /**
   * So many commitments at one level.
   *
   * @param words the level in plain words
   * @param level the level
   * @param count how many
   */
  public record Step(String words, Level level, Count count) {}

  /**
   * How far a set of commitments is implemented.
   *
   * @param name of the set, such as a heading; empty for an accord's own or all
   * @param all how many there are
   * @param steps how many at each level; levels at which none is are left out
   * @param overdue how many are overdue
   * @param disputed of how many the accounts differ
   * @param alleged of how many one side says that they are not kept
   */
  public record Share(
      String name, Count all, List<Step> steps, Count overdue, Count disputed, Count alleged) {

    /** Copies the list. */
    public Share {
      steps = List.copyOf(steps);
    }

    private Aggregate aggregate() {
      Map<Level, Integer> levels = new EnumMap<>(Level.class);
      steps.forEach(s -> levels.merge(s.level(), s.count().figure().value(), Integer::sum));
      return new Aggregate(all.figure().value(), levels, 0, 0, 0);
    }

    /** Per cent of what is known, made of the figures that are printed, or null. */
    public @Nullable Double ofKnown() {
      return aggregate().ofKnown();
    }

    /** Per cent if all else is not initiated, or null. */
    public @Nullable Double ofAll() {
      return aggregate().ofAll();
    }

    /** Both in words. */
    public String percent() {
      return all.figure().value() == 0
          ? ""
          : ofKnown() == null
              ? "implementation not known: no level is reported of any"
              : Plain.percent(ofKnown())
                  + " implemented, of what a level is known of"
                  + (aggregate().known() == all.figure().value()
                      ? ""
                      : "; " + Plain.percent(ofAll()) + " if all else is not initiated");
    }

    /** Per cent of what is known, in words. */
    public String known() {
      return Plain.percent(ofKnown());
    }

    /** Per cent if all else is not initiated, in words. */
    public String whole() {
      return Plain.percent(ofAll());
    }

    Stream<Count> counts() {
      return Stream.concat(
          steps.stream().map(Step::count), Stream.of(all, overdue, disputed, alleged));
    }
  }

  /**
   * An accord.
   *
   * @param anchor what links to it
   * @param key by which commands name it
   * @param name what to call it
   * @param standing declared, accepted or proposed
   * @param made what it is, when and where it was made
   * @param facts who, for whom, by whom mediated and so on, a line each
   * @param reports different reports of it
   * @param outlets their outlets
   * @param proofs evidence of what they say
   * @param share how far it is
   * @param promises what is promised
   * @param bodies its joint bodies
   * @param chart how it went over time, or null where there is less than two months
   */
  public record Told(
      String anchor,
      String key,
      String name,
      String standing,
      String made,
      List<Fact> facts,
      Figure reports,
      Figure outlets,
      List<Integer> proofs,
      Share share,
      List<Promise> promises,
      List<JointBody> bodies,
      @Nullable LevelChart chart) {}

  /**
   * A fact of an accord.
   *
   * @param name such as "Between"
   * @param words the fact
   */
  public record Fact(String name, String words) {}

  /**
   * A proposed accord without commitments.
   *
   * @param anchor what links to it
   * @param key by which commands name it
   * @param words what it is, between whom, when and where
   * @param reports different reports of it
   * @param proofs evidence of what they say
   */
  public record Bare(
      String anchor, String key, String words, Figure reports, List<Integer> proofs) {}

  /**
   * A commitment named again.
   *
   * @param anchor where it stands
   * @param words who shall do what
   * @param state what it is named for
   * @param accord name of its accord
   */
  public record Pointer(String anchor, String words, String state, String accord) {}

  /** Whether there is nothing to tell. */
  public boolean empty() {
    return accords.isEmpty() && bare.isEmpty();
  }

  /** All figures that count commitments. */
  Stream<Count> counts() {
    return Stream.of(
            total.counts(),
            headings.stream().flatMap(Share::counts),
            accords.stream().flatMap(told -> told.share().counts()),
            accords.stream()
                .map(Told::chart)
                .flatMap(Stream::ofNullable)
                .flatMap(LevelChart::counts))
        .flatMap(counts -> counts);
  }

  /** All figures that are printed. */
  Stream<Figure> figures() {
    List<Figure> all = new ArrayList<>(List.of(number, proposed));
    counts().forEach(count -> all.add(count.figure()));
    for (Told told : accords) {
      all.add(told.reports());
      all.add(told.outlets());
      told.promises().forEach(p -> all.addAll(List.of(p.pro(), p.contra(), p.plans())));
    }
    bare.forEach(each -> all.add(each.reports()));
    return all.stream();
  }

  /** All pieces of evidence that are shown. */
  Stream<Promise.Piece> pieces() {
    return accords.stream()
        .flatMap(
            told ->
                Stream.concat(
                    told.promises().stream().flatMap(p -> p.pieces().stream()),
                    told.bodies().stream()
                        .flatMap(b -> b.stages().stream())
                        .flatMap(stage -> stage.pieces().stream())));
  }

  /** Where accords, commitments and pieces of evidence stand, by their ids. */
  Map<String, String> anchors() {
    Map<String, String> anchors = new HashMap<>();
    bare.forEach(each -> anchors.put(each.key(), each.anchor()));
    for (Told told : accords) {
      anchors.put(told.key(), told.anchor());
      told.promises().forEach(p -> anchors.put(p.key(), p.anchor()));
    }
    pieces().forEach(piece -> anchors.put(piece.link(), piece.anchor()));
    return anchors;
  }
}
