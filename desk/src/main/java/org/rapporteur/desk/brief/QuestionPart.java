package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.desk.brief.Brief.Answer;
import org.rapporteur.desk.brief.Brief.Bearing;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.desk.config.CaseConfig.OpenQuestion;
import org.rapporteur.desk.config.CaseConfig.Watch;
import org.rapporteur.model.Event;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;
import org.rapporteur.model.When;

/** The open questions, each with the latest that bears on it; none is answered for the reader. */
final class QuestionPart {

  private static final int SHOWN = 4;

  /** A record as a question sees it. */
  private record Candidate(
      String id,
      String type,
      List<Participant> participants,
      String words,
      @Nullable LocalDate day,
      @Nullable Event event,
      @Nullable Statement statement) {}

  private final Dossier dossier;
  private final Ledger ledger;
  private final List<Candidate> candidates;

  QuestionPart(Dossier dossier, Ledger ledger) {
    this.dossier = dossier;
    this.ledger = ledger;
    this.candidates =
        Stream.concat(
                dossier.events().values().stream().map(QuestionPart::candidate),
                dossier.statements().values().stream().map(QuestionPart::candidate))
            .sorted(
                Comparator.comparing(
                        Candidate::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .reversed()
                    .thenComparing(Candidate::id))
            .toList();
  }

  private static Candidate candidate(FiledEvent filed) {
    Event event = filed.event();
    return new Candidate(
        event.id(),
        event.type().name(),
        Stream.concat(event.sources().stream(), event.targets().stream()).toList(),
        event.evidence().words(),
        day(event.when(), filed.report().published()),
        event,
        null);
  }

  private static Candidate candidate(FiledStatement filed) {
    Statement statement = filed.statement();
    return new Candidate(
        statement.id(),
        statement.kind().name(),
        Stream.of(
                Stream.ofNullable(statement.speaker()),
                statement.addressees().stream(),
                statement.about().stream())
            .flatMap(participants -> participants)
            .toList(),
        statement.evidence().words(),
        day(statement.when(), filed.report().published()),
        null,
        statement);
  }

  private static @Nullable LocalDate day(@Nullable When when, @Nullable LocalDate published) {
    return when == null ? published : when.end();
  }

  List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    for (OpenQuestion question : dossier.config().questions()) {
      String anchor = "q" + (answers.size() + 1);
      List<Candidate> found =
          candidates.stream().filter(candidate -> bears(question.watch(), candidate)).toList();
      List<Bearing> latest = new ArrayList<>();
      List<String> sentences = new ArrayList<>();
      for (Candidate candidate : found) {
        if (latest.size() < SHOWN && !sentences.contains(candidate.words)) {
          sentences.add(candidate.words);
          latest.add(bearing(candidate, anchor));
        }
      }
      answers.add(
          new Answer(
              anchor,
              question.question(),
              ledger.figure(Unit.RECORDS, found.stream().map(Candidate::id).toList()),
              latest));
    }
    return answers;
  }

  private Bearing bearing(Candidate candidate, String anchor) {
    Event event = candidate.event;
    Statement statement = candidate.statement;
    if (event != null) {
      String status = Wording.status(event.modality());
      return new Bearing(
          Wording.date(event.when()),
          (status.isEmpty() ? "" : status + ": ") + Wording.what(event),
          Wording.line(candidate.words),
          ledger.used(ledger.proof(event), anchor));
    }
    if (statement == null) {
      throw new IllegalStateException(candidate.id);
    }
    Participant speaker = statement.speaker();
    return new Bearing(
        Wording.date(statement.when()),
        (speaker == null ? "somebody not named" : speaker.label())
            + " "
            + Wording.kind(statement.kind()),
        Wording.line(candidate.words),
        ledger.used(ledger.proof(statement), anchor));
  }

  private static boolean bears(Watch watch, Candidate candidate) {
    return (watch.types().isEmpty() || watch.types().contains(candidate.type))
        && (watch.actors().isEmpty()
            || watch.actors().stream().anyMatch(actor -> takesPart(actor, candidate)))
        && watch.between().stream().allMatch(actor -> takesPart(actor, candidate))
        && (watch.words().isEmpty() || says(watch.words(), candidate.words));
  }

  private static boolean takesPart(String actor, Candidate candidate) {
    return candidate.participants.stream()
        .anyMatch(
            p ->
                p.actor().equals(actor)
                    || p.actor().startsWith(actor + ".")
                    || p.country().equals(actor));
  }

  private static boolean says(List<String> words, String sentence) {
    String any =
        words.stream()
            .map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])")
        .matcher(sentence.toLowerCase(Locale.ROOT))
        .find();
  }
}
