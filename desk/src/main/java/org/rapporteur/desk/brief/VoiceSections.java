package org.rapporteur.desk.brief;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.voice.Divergence;
import org.rapporteur.desk.brief.Brief.Bearing;
import org.rapporteur.desk.brief.Brief.Said;

/**
 * The brief's sections on voices, as data.
 *
 * @param window the days looked at, in words, or empty
 * @param undated statements without a date that are therefore left out; 0 where none is
 * @param taken names of those taken for the parties, where case.yml names none; else empty
 * @param governments whose voices are compared
 * @param dealings words next to deeds
 * @param foreign voices of third parties
 */
public record VoiceSections(
    String window,
    int undated,
    List<String> taken,
    List<Government> governments,
    List<Dealing> dealings,
    List<Foreign> foreign) {

  /** Copies the lists. */
  public VoiceSections {
    taken = List.copyOf(taken);
    governments = List.copyOf(governments);
    dealings = List.copyOf(dealings);
    foreign = List.copyOf(foreign);
  }

  /**
   * A government.
   *
   * @param code the side
   * @param name what to call it
   * @param said its voices' statements
   * @param pairs the gravest divergences
   * @param left divergences left out for want of space
   * @param coherence toward each party
   * @param shifts of single speakers
   * @param voices its voices
   */
  public record Government(
      String code,
      String name,
      Figure said,
      List<Pair> pairs,
      int left,
      List<Accord> coherence,
      List<Turn> shifts,
      List<Speaking> voices) {}

  /**
   * Two statements that conflict.
   *
   * @param party the side both are about
   * @param about what to call it
   * @param conflict how they conflict, in plain words
   * @param first who is conciliatory, confirms, or will
   * @param one what he or she says
   * @param oneId id of that statement
   * @param second who is hostile, denies, or will not
   * @param other what he or she says
   * @param otherId id of that statement
   * @param weight what it is ranked by
   * @param more further pairs of the same two
   */
  public record Pair(
      String party,
      String about,
      String conflict,
      String first,
      Said one,
      String oneId,
      String second,
      Said other,
      String otherId,
      Divergence.Weight weight,
      int more) {

    /** What it is ranked by, in words. */
    public String ranked() {
      return String.format(
          java.util.Locale.ROOT,
          "Rank %.2f, of gap %.2f, topics in common %.2f, closeness in days %.2f, seniority %.2f,"
              + " exact words %.2f",
          weight.score(),
          weight.gap(),
          weight.topics(),
          weight.closeness(),
          weight.seniority(),
          weight.quoted());
    }
  }

  /**
   * A figure of coherence.
   *
   * @param party toward whom
   * @param name what to call that side
   * @param value 0 to 1, or null
   * @param low lower end of its interval, or null
   * @param high upper end, or null
   * @param voices how many voices it stands on
   * @param statements the statements it stands on
   * @param reason why there is none, or empty
   */
  public record Accord(
      String party,
      String name,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      int voices,
      Figure statements,
      String reason) {

    /** The value and its interval. */
    public String number() {
      return value == null
          ? ""
          : String.format(
              java.util.Locale.ROOT, "%.2f (95 %% interval %.2f to %.2f)", value, low, high);
    }
  }

  /**
   * A shift.
   *
   * @param name who
   * @param party toward whom
   * @param way from what to what, in words
   * @param before the last statement of the one side
   * @param after the first statement of the other
   */
  public record Turn(String name, String party, String way, Said before, Said after) {}

  /**
   * A voice.
   *
   * @param name who
   * @param office the offices spoken in, or empty
   * @param said its statements
   * @param tones mean tones
   */
  public record Speaking(String name, String office, Figure said, List<Mean> tones) {}

  /**
   * A mean tone.
   *
   * @param party toward whom
   * @param name what to call that side
   * @param value -1 to 1
   * @param over the statements it is the mean of
   */
  public record Mean(String party, String name, double value, Figure over) {

    /** In words. */
    public String word() {
      return Wording.tone(value);
    }

    /** With its sign. */
    public String number() {
      return Wording.signed(value);
    }
  }

  /**
   * Words next to deeds.
   *
   * @param name who toward whom
   * @param conciliatory words
   * @param neutral words
   * @param hostile words
   * @param kinds what the words do
   * @param deedsWith deeds of co-operation
   * @param deedsAgainst deeds of conflict
   * @param others what does not count as done
   * @param unaimed deeds of conflict of which no report names a side as the target
   * @param partings where they part
   */
  public record Dealing(
      String name,
      Figure conciliatory,
      Figure neutral,
      Figure hostile,
      List<Named> kinds,
      Figure deedsWith,
      Figure deedsAgainst,
      List<Named> others,
      Figure unaimed,
      List<Parting> partings) {}

  /**
   * A figure with a name.
   *
   * @param name of what
   * @param figure how many
   */
  public record Named(String name, Figure figure) {}

  /**
   * Where words and deeds part.
   *
   * @param what which, in words
   * @param said the words
   * @param speakers who said them, one for each
   * @param words all such words
   * @param done the deeds
   * @param deeds all such deeds
   */
  public record Parting(
      String what,
      List<Said> said,
      List<String> speakers,
      Figure words,
      List<Bearing> done,
      Figure deeds) {}

  /**
   * A voice of a third party.
   *
   * @param name who
   * @param of for whom it speaks, or empty
   * @param mediator whether that is a mediator
   * @param figure its statements
   * @param said the statements
   */
  public record Foreign(String name, String of, boolean mediator, Figure figure, List<Said> said) {}

  /** All figures that are printed. */
  Stream<Figure> figures() {
    Stream.Builder<Figure> all = Stream.builder();
    for (Government government : governments) {
      all.add(government.said);
      government.coherence.forEach(c -> all.add(c.statements));
      for (Speaking voice : government.voices) {
        all.add(voice.said);
        voice.tones.forEach(mean -> all.add(mean.over));
      }
    }
    for (Dealing dealing : dealings) {
      all.add(dealing.conciliatory).add(dealing.neutral).add(dealing.hostile);
      all.add(dealing.deedsWith).add(dealing.deedsAgainst);
      dealing.kinds.forEach(named -> all.add(named.figure));
      dealing.others.forEach(named -> all.add(named.figure));
      dealing.partings.forEach(parting -> all.add(parting.words).add(parting.deeds));
    }
    foreign.forEach(voice -> all.add(voice.figure));
    return all.build();
  }
}
