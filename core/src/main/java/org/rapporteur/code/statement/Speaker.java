package org.rapporteur.code.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Token;

/**
 * Who speaks, as a person in an office at the date. "The foreign minister" is who is known to hold
 * the office on the day of the document, unless the text names another; a person known or
 * introduced speaks with the sector of the office held on that day; who has none any more speaks
 * for nobody.
 *
 * @param participant who speaks, or null where the text leaves it open
 * @param office id of the office held on that day, or empty
 */
record Speaker(@Nullable Participant participant, String office) {

  /** Who reports, judges or was there, and is no voice of the state named beside. */
  private static final Set<String> REPORTERS =
      Set.of(
          "report",
          "media",
          "press",
          "newspaper",
          "analyst",
          "expert",
          "observer",
          "poll",
          "survey",
          "study",
          "witness",
          "rumour",
          "rumor");

  /** What somebody's own words are. */
  private static final Set<String> WORDS =
      Set.of(
          "statement",
          "letter",
          "speech",
          "message",
          "post",
          "tweet",
          "note",
          "remark",
          "comment",
          "word",
          "book",
          "article",
          "announcement",
          "decree",
          "order",
          "testimony",
          "address",
          "interview",
          "memoir",
          "answer",
          "reply",
          "warning",
          "communique",
          "diary",
          "text",
          "email",
          "voice",
          "account",
          "paper");

  /** Officials of former days. */
  private static final String FORMER = "ELI";

  /** Who speaks by these words of a sentence. */
  static Speaker of(Scene scene, Saying saying) {
    Span source = saying.source();
    Participant named = saying.speakers().isEmpty() ? null : saying.speakers().get(0);
    boolean others =
        source != null
            && named != null
            && (others(scene, source, named.span()) || owned(scene, source, named));
    return others && source != null
        ? new Speaker(phrase(scene, source), "")
        : of(scene.annotated(), saying.speakers());
  }

  /** "Ardania's media reports": others than those to whom they belong. */
  private static boolean others(Scene scene, Span source, @Nullable Span named) {
    return scene.tree().tokens().stream()
        .filter(t -> source.covers(t.span()) && (named == null || !named.covers(t.span())))
        .anyMatch(t -> t.noun() && REPORTERS.contains(t.lemma()));
  }

  /** "Her colleague", "the minister's party": not she, but "her letter" is her word. */
  private static boolean owned(Scene scene, Span source, Participant named) {
    Span span = named.span();
    Actor actor = scene.annotated().actors().get(named.actor());
    boolean person =
        actor != null && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.OFFICE);
    if (span == null || !person || !source.covers(span)) {
      return false;
    }
    List<Token> tokens = scene.tree().tokens();
    for (Token token : tokens) {
      Token above = scene.tree().head(token);
      boolean heads =
          source.covers(token.span()) && (above == null || !source.covers(above.span()));
      if (heads) {
        boolean possessor =
            tokens.stream()
                .anyMatch(
                    t ->
                        span.covers(t.span()) && t.tag().equals("PRP$")
                            || t.tag().equals("POS")
                                && t.span().end() >= span.end()
                                && t.span().begin() <= span.end());
        return possessor && !span.covers(token.span()) && !WORDS.contains(token.lemma());
      }
    }
    return false;
  }

  private static Participant phrase(Scene scene, Span source) {
    return new Participant("", scene.words(source).replaceAll("\\s+", " "), "", "", source);
  }

  /** The first of those who speak. */
  static Speaker of(Annotated annotated, List<Participant> speakers) {
    return of(annotated, speakers.isEmpty() ? null : speakers.get(0));
  }

  private static Speaker of(Annotated annotated, @Nullable Participant named) {
    Actor actor = named == null ? null : annotated.actors().get(named.actor());
    LocalDate day = annotated.day();
    if (named == null || actor == null) {
      return new Speaker(named, "");
    }
    if (actor.kind() == Actor.Kind.OFFICE) {
      Actor holder = holder(annotated, actor.id(), day);
      return new Speaker(holder == null ? named : as(named, holder, actor.sector()), actor.id());
    }
    if (actor.kind() != Actor.Kind.PERSON) {
      return new Speaker(named, "");
    }
    String office = office(actor, day);
    Actor post = annotated.actors().get(office);
    String sector = post == null ? "" : post.sector();
    sector =
        !sector.isEmpty() ? sector : !actor.sector().isEmpty() ? actor.sector() : left(actor, day);
    return new Speaker(as(named, actor, sector), office);
  }

  private static Participant as(Participant named, Actor person, String sector) {
    return new Participant(person.id(), person.name(), person.country(), sector, named.span());
  }

  /** The office held on that day: what the text tells comes first, then dated knowledge. */
  private static String office(Actor person, @Nullable LocalDate day) {
    for (Tenure tenure : person.tenures()) {
      if (told(tenure) || day != null && tenure.holds(day)) {
        return tenure.office();
      }
    }
    return "";
  }

  private static boolean told(Tenure tenure) {
    return tenure.begin() == null && tenure.end() == null;
  }

  private static String left(Actor person, @Nullable LocalDate day) {
    boolean over =
        day != null
            && !person.tenures().isEmpty()
            && person.tenures().stream().allMatch(t -> t.end() != null && t.end().isBefore(day));
    return over ? FORMER : "";
  }

  /**
   * Who holds the office: the one person whom the text introduces with it, else the one who is
   * known to have begun last; null where that is none or several.
   */
  private static @Nullable Actor holder(
      Annotated annotated, String office, @Nullable LocalDate day) {
    List<Actor> introduced = new ArrayList<>();
    Actor last = null;
    LocalDate began = null;
    boolean tie = false;
    for (Actor person : annotated.actors().values()) {
      for (Tenure tenure : person.tenures()) {
        if (!tenure.office().equals(office)) {
          continue;
        }
        LocalDate begin = tenure.begin();
        if (told(tenure)) {
          introduced.add(person);
        } else if (day != null && tenure.holds(day)) {
          boolean later = last == null || began == null || begin != null && begin.isAfter(began);
          tie = last != null && java.util.Objects.equals(begin, began);
          last = later ? person : last;
          began = later ? begin : began;
        }
      }
    }
    return !introduced.isEmpty()
        ? introduced.size() == 1 ? introduced.get(0) : null
        : tie ? null : last;
  }
}
