package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/**
 * A brief as data: what is printed, every number a {@link Figure}, every row with the numbers of
 * its evidence.
 *
 * @param title the case's title
 * @param summary the user's background, or empty
 * @param period the case's period in words, or empty
 * @param cutOff last day of publication known, or null
 * @param glance the summary's lines
 * @param accords what was promised, and is it kept
 * @param talks who talked with whom, and what came of it as each side tells it
 * @param happenings what happened, by date
 * @param background the same outside the case's period
 * @param people who is who
 * @param dyads who did what to whom, by month
 * @param voicing voices compared, words and deeds, voices of third parties
 * @param voices statements by speaker, without those of third parties
 * @param answers the open questions
 * @param reports documents read, reprints together
 * @param faults what could not be read or was kept uncoded, a line each
 * @param evidence all evidence, by number from 1
 * @param figures all figures, by number from 1
 * @param program version of the program
 * @param knowledge versions of knowledge and models
 */
public record Brief(
    String title,
    String summary,
    String period,
    @Nullable LocalDate cutOff,
    List<Line> glance,
    AccordSections accords,
    TalksSections talks,
    List<Happening> happenings,
    List<Happening> background,
    List<Person> people,
    Dyads dyads,
    VoiceSections voicing,
    List<Voice> voices,
    List<Answer> answers,
    List<ReportRow> reports,
    List<String> faults,
    List<Proof> evidence,
    List<Figure> figures,
    String program,
    String knowledge) {

  /** Copies the lists. */
  public Brief {
    glance = List.copyOf(glance);
    happenings = List.copyOf(happenings);
    background = List.copyOf(background);
    people = List.copyOf(people);
    voices = List.copyOf(voices);
    answers = List.copyOf(answers);
    reports = List.copyOf(reports);
    faults = List.copyOf(faults);
    evidence = List.copyOf(evidence);
    figures = List.copyOf(figures);
  }

  /**
   * A line of words and figures.
   *
   * @param parts in order: a text or a figure each
   */
  public record Line(List<Part> parts) {

    /** Copies the list. */
    public Line {
      parts = List.copyOf(parts);
    }

    static Line of(Object... parts) {
      return new Line(
          java.util.Arrays.stream(parts)
              .map(
                  part ->
                      part instanceof Figure figure
                          ? new Part("", figure)
                          : new Part(part.toString(), null))
              .toList());
    }
  }

  /**
   * A piece of a line.
   *
   * @param text the words, empty if it is a figure
   * @param figure the figure, or null
   */
  public record Part(String text, @Nullable Figure figure) {}

  /**
   * One entry of the timeline.
   *
   * @param anchor what links to it
   * @param date in words
   * @param what in plain words, with whether it was done
   * @param status whether it was done, in plain words; empty if it was
   * @param tone {@code with} or {@code against}, {@code word} or {@code deed}
   * @param source on whose word, or empty
   * @param sentence the best sentence
   * @param reports different reports of it
   * @param outlets their outlets
   * @param proofs numbers of its evidence, the best first
   */
  public record Happening(
      String anchor,
      String date,
      String what,
      String status,
      String tone,
      String source,
      String sentence,
      Figure reports,
      Figure outlets,
      List<Integer> proofs) {}

  /**
   * Somebody.
   *
   * @param name as usually called
   * @param id the actor's id
   * @param office the last office named, with the date, or empty
   * @param part the part in the case, such as party, or empty
   * @param acts events it is a source of
   * @param suffers events it is a target of
   * @param says statements it makes
   */
  public record Person(
      String name,
      String id,
      String office,
      String part,
      Figure acts,
      Figure suffers,
      Figure says) {}

  /**
   * Who did what to whom, by month.
   *
   * @param months the months shown, in words
   * @param rows the pairs shown
   * @param charts one chart a pair
   * @param left pairs left out for want of space
   */
  public record Dyads(List<String> months, List<DyadRow> rows, List<Chart> charts, int left) {}

  /**
   * One pair.
   *
   * @param name who to whom
   * @param cells by month
   * @param total over all months shown
   */
  public record DyadRow(String name, List<Cell> cells, Figure total) {}

  /**
   * One pair in one month.
   *
   * @param wordsWith words of co-operation
   * @param deedsWith deeds of co-operation
   * @param wordsAgainst words of conflict
   * @param deedsAgainst deeds of conflict
   */
  public record Cell(Figure wordsWith, Figure deedsWith, Figure wordsAgainst, Figure deedsAgainst) {

    /** Whether nothing happened. */
    public boolean empty() {
      return wordsWith.value() + deedsWith.value() + wordsAgainst.value() + deedsAgainst.value()
          == 0;
    }
  }

  /**
   * A speaker.
   *
   * @param name the speaker
   * @param said number of statements
   * @param statements the statements, by date
   */
  public record Voice(String name, Figure said, List<Said> statements) {}

  /**
   * One statement.
   *
   * @param anchor what links to it
   * @param date in words
   * @param kind what it does, in plain words
   * @param office the speaker's office then, or empty
   * @param to to whom and about whom, in words that follow the kind, or empty
   * @param manner quoted, paraphrased or both, in plain words
   * @param quoted whether the words are exact and stand in quote marks
   * @param before the sentence before the content; empty for a quotation
   * @param words the content, without quote marks around it
   * @param after the sentence after the content; empty for a quotation
   * @param medium what it was said in, or empty
   * @param tones its tone toward each side it is about
   * @param outlet who printed it
   * @param proof number of its evidence
   */
  public record Said(
      String anchor,
      String date,
      String kind,
      String office,
      String to,
      String manner,
      boolean quoted,
      String before,
      String words,
      String after,
      String medium,
      List<Toned> tones,
      String outlet,
      int proof) {

    /** Copies the list. */
    public Said {
      tones = List.copyOf(tones);
    }
  }

  /**
   * The tone of a statement toward a side.
   *
   * @param statement id of the statement
   * @param party the side
   * @param name what to call it
   * @param value -1 to 1
   * @param cues the words that make it, in order; empty where there are none
   */
  public record Toned(
      String statement, String party, String name, double value, List<String> cues) {

    /** Copies the list. */
    public Toned {
      cues = List.copyOf(cues);
    }

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
   * An open question.
   *
   * @param anchor what links to it
   * @param question the question
   * @param found how many records bear on it
   * @param latest the latest of them
   */
  public record Answer(String anchor, String question, Figure found, List<Bearing> latest) {}

  /**
   * What bears on a question.
   *
   * @param date in words
   * @param what in plain words
   * @param sentence the sentence
   * @param proof number of its evidence
   */
  public record Bearing(String date, String what, String sentence, int proof) {}

  /**
   * A report with its reprints.
   *
   * @param anchor what links to it
   * @param date in words
   * @param outlets who printed it, in words
   * @param printed number of documents
   * @param title headline or file
   * @param address web address, or empty
   * @param note why it is not coded, or empty
   * @param events events coded from it
   * @param statements statements coded from it
   * @param documents ids of the documents, the representative first
   */
  public record ReportRow(
      String anchor,
      String date,
      String outlets,
      Figure printed,
      String title,
      String address,
      String note,
      Figure events,
      Figure statements,
      List<String> documents) {}

  /**
   * A piece of evidence.
   *
   * @param number by which it is linked
   * @param document id of its document
   * @param span the sentence, in the document's text
   * @param words the sentence
   * @param paragraph the paragraph it stands in
   * @param highlight where the sentence is in the paragraph
   * @param outlets who printed it
   * @param date day of publication in words
   * @param title headline, or empty
   * @param address web address, or empty
   * @param file the file it was read from
   * @param codings what was coded from it
   * @param uses where the brief uses it: anchors
   */
  public record Proof(
      int number,
      String document,
      Span span,
      String words,
      String paragraph,
      Span highlight,
      String outlets,
      String date,
      String title,
      String address,
      String file,
      List<Coding> codings,
      List<String> uses) {

    /** The paragraph before the sentence. */
    public String before() {
      return paragraph.substring(0, highlight.begin());
    }

    /** The paragraph after the sentence. */
    public String after() {
      return paragraph.substring(highlight.end());
    }
  }

  /**
   * What was coded from a piece of evidence.
   *
   * @param record id of the record
   * @param line the record in plain words
   * @param code its codes
   * @param rule the rule that fired
   */
  public record Coding(String record, String line, String code, String rule) {}
}
