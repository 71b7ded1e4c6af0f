package org.rapporteur.casefile.accord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.accord.Link.Kind;
import org.rapporteur.casefile.accord.Link.Source;
import org.rapporteur.casefile.question.FiledConduct;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.casefile.question.Report;
import org.rapporteur.knowledge.accord.TrackingWords;
import org.rapporteur.knowledge.accord.TrackingWords.Toward;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Event;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;

/** What of a case may bear on promises: conducts, events and statements, as signs. */
final class Signs {

  private static final TrackingWords WORDS = TrackingWords.standard();

  /** How sure a statement's sort is, next to what is coded as a deed. */
  private static final double SAID = 0.6;

  private static final double CONDUCT = 0.9;

  private Signs() {}

  /**
   * The stems of what sides are called: that a sentence names a party says nothing of its object.
   */
  static Map<String, Set<String>> names(List<FiledEvent> events, List<FiledStatement> statements) {
    Map<String, Set<String>> labels = new HashMap<>();
    Stream.of(
            events.stream().flatMap(e -> e.event().sources().stream()),
            events.stream().flatMap(e -> e.event().targets().stream()),
            statements.stream().flatMap(s -> s.statement().about().stream()))
        .flatMap(participants -> participants)
        .filter(p -> p.sector().isEmpty() || p.sector().equals("GOV"))
        .forEach(p -> labels.computeIfAbsent(p.side(), side -> new HashSet<>()).add(p.label()));
    Map<String, Set<String>> names = new HashMap<>();
    labels.forEach((side, own) -> names.put(side, Stems.of(String.join(" ", own))));
    return names;
  }

  /** All signs of a case, in the order given. */
  static List<Sign> of(
      List<FiledConduct> conducts, List<FiledEvent> events, List<FiledStatement> statements) {
    return Stream.of(
            conducts.stream().flatMap(c -> conduct(c.conduct(), c.report()).stream()),
            events.stream().flatMap(e -> event(e.event(), e.report()).stream()),
            statements.stream().flatMap(s -> statement(s.statement(), s.report()).stream()))
        .flatMap(signs -> signs)
        .toList();
  }

  private static List<Sign> conduct(Conduct conduct, Report report) {
    Kind kind =
        conduct.stage() == null
            ? kind(conduct.sort(), conduct.modality())
            : staged(conduct.stage(), conduct.modality());
    if (kind == null) {
      return List.of();
    }
    String words = conduct.evidence().line(conduct.clause());
    if (kind == Kind.FULFILMENT && has("partial", words)) {
      kind = Kind.STEP; // "began to withdraw", "released half of them"
    }
    return List.of(
        new Sign(
            conduct.id(),
            Source.CONDUCT,
            kind,
            conduct.stage(),
            conduct.body() == null ? "" : conduct.evidence().line(conduct.body()),
            conduct.headings(),
            true,
            Toward.ANY,
            sides(conduct.actors()),
            both(conduct.others()),
            account(conduct.source()),
            words,
            Stems.of(words),
            conduct.when(),
            conduct.where(),
            CONDUCT,
            conduct.evidence(),
            report));
  }

  /** What a deed is to a promise, by whether it was done; null where it says nothing of it. */
  private static @Nullable Kind kind(Conduct.Sort sort, Modality modality) {
    boolean good = sort == Conduct.Sort.FULFILMENT || sort == Conduct.Sort.STEP;
    return switch (modality) {
      case DONE, ONGOING, ALLEGED -> Kind.valueOf(sort.name());
      case DENIED -> good ? Kind.NOT_DONE : Kind.DENIAL;
      case REFUSED -> good ? Kind.OBSTACLE : null;
      case PLANNED, OFFERED -> good ? Kind.PLAN : null;
      case THREATENED -> good ? null : Kind.OBSTACLE;
      case DEMANDED, CONDITIONAL -> null;
    };
  }

  private static @Nullable Kind staged(Conduct.Stage stage, Modality modality) {
    Conduct.Sort sort =
        switch (stage) {
          case ANNOUNCED, ESTABLISHED, FUNDED, STAFFED, MET, REPORTING -> Conduct.Sort.STEP;
          case SUSPENDED -> Conduct.Sort.OBSTACLE;
          case DISSOLVED -> Conduct.Sort.BREACH;
        };
    return stage == Conduct.Stage.ANNOUNCED && modality != Modality.DENIED
        ? Kind.PLAN
        : kind(sort, modality);
  }

  private static List<Sign> event(Event event, Report report) {
    List<Sign> signs = new ArrayList<>();
    if (event.mode().equals("failed")) {
      return signs;
    }
    String words = event.evidence().words();
    Set<String> stems = null;
    for (TrackingWords.Bearing bearing : WORDS.bearings(event.cameo())) {
      Kind kind = kind(Conduct.Sort.valueOf(bearing.kind()), event.modality());
      boolean group = event.targets().stream().anyMatch(p -> p.sector().equals("REB"));
      if (kind == null || bearing.toward() == Toward.GROUP && !group) {
        continue;
      }
      stems = stems == null ? Stems.of(words) : stems;
      signs.add(
          new Sign(
              event.id(),
              Source.EVENT,
              kind,
              null,
              "",
              bearing.headings(),
              true,
              bearing.toward(),
              sides(event.sources()),
              both(event.targets().isEmpty() ? event.sources() : event.targets()),
              event.attribution() == null ? "" : account(event.attribution().source()),
              words,
              stems,
              event.when(),
              event.where(),
              event.confidence(),
              event.evidence(),
              report));
    }
    return signs;
  }

  private static List<Sign> statement(Statement statement, Report report) {
    String content =
        statement.content().stream()
            .map(s -> statement.evidence().line(s))
            .collect(Collectors.joining(" "));
    Kind kind = said(statement.kind(), content);
    Participant speaker = statement.speaker();
    if (kind == null || speaker == null) {
      return List.of();
    }
    String side = speaker.side();
    boolean own = kind == Kind.PLAN || kind == Kind.OBSTACLE || kind == Kind.DENIAL;
    Set<String> about = sides(statement.about());
    about.remove(side);
    return List.of(
        new Sign(
            statement.id(),
            Source.STATEMENT,
            kind,
            null,
            "",
            WORDS.headings(statement.topics()),
            false,
            Toward.ANY,
            own ? Set.of(side) : about,
            own ? about : Set.of(side),
            side,
            content,
            Stems.of(content),
            statement.when(),
            null,
            SAID,
            statement.evidence(),
            report));
  }

  private static @Nullable Kind said(Statement.Kind kind, String content) {
    return switch (kind) {
      case ACCUSATION -> {
        boolean not = has("not", content);
        yield not ? Kind.NOT_DONE : Kind.BREACH;
      }
      case DENIAL -> Kind.DENIAL;
      case REFUSAL -> Kind.OBSTACLE;
      case PROMISE, OFFER -> Kind.PLAN;
      default -> null;
    };
  }

  /** Whether one of the words is of a sort. */
  private static boolean has(String sort, String words) {
    return Stream.of(words.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
        .anyMatch(word -> WORDS.is(sort, word));
  }

  private static String account(@Nullable Participant source) {
    return source == null ? "" : source.side();
  }

  private static Set<String> sides(List<Participant> participants) {
    return participants.stream()
        .map(Participant::side)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The sides, and the ids of those that are groups, so that either can be asked for. */
  private static Set<String> both(List<Participant> participants) {
    Set<String> names = sides(participants);
    participants.stream()
        .filter(p -> p.sector().equals("REB") && !p.actor().isEmpty())
        .forEach(p -> names.add(p.actor()));
    return names;
  }
}
