package org.rapporteur.code.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;
import org.rapporteur.model.Toll;
import org.rapporteur.model.When;

/** When, where, with what toll and in what contexts an event is told. */
final class Details {

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("dozen", 12));

  private static final Set<String> DEATH = Set.of("kill", "die", "dead", "slay");
  private static final Set<String> WOUND = Set.of("wound", "injure", "hurt");
  private static final int FAR = 100_000;

  private Details() {}

  /** The time told closest to the anchor within its clause, else the day of publication. */
  static @Nullable When when(Scene scene, Token anchor) {
    List<TimeExpression> times = scene.annotated().times(scene.sentence().index());
    TimeExpression best =
        times.stream()
            .min(Comparator.comparingInt(t -> distance(scene, anchor, t.span())))
            .orElse(null);
    if (best != null && distance(scene, anchor, best.span()) < FAR) {
      return best.when();
    }
    java.time.LocalDate published = scene.annotated().document().published();
    return published == null ? null : When.day(published, When.Source.PUBLICATION);
  }

  /** What is told to come is told on the day of the report, and that is the event. */
  static @Nullable When told(Scene scene, Token anchor, Modality modality) {
    When when = when(scene, anchor);
    java.time.LocalDate published = scene.annotated().document().published();
    boolean ahead =
        when != null && published != null && modality.happened() && when.begin().isAfter(published);
    return ahead && published != null ? When.day(published, When.Source.PUBLICATION) : when;
  }

  /** Steps up from the words to the anchor's clause; far if they belong to another clause. */
  private static int distance(Scene scene, Token anchor, Span span) {
    for (Token token : scene.tree().tokens()) {
      if (span.covers(token.span())) {
        Token at = token;
        for (int steps = 0; at != null && steps < 12; steps++) {
          if (at.index() == anchor.index()) {
            return steps;
          }
          Token head = scene.tree().head(at);
          boolean leaves =
              at.verb() && Set.of("relcl", "advcl", "ccomp", "acl").contains(at.relation());
          at = leaves ? null : head;
        }
      }
    }
    Token above = scene.tree().head(anchor);
    boolean sharing =
        Set.of("xcomp", "conj", "pobj", "advcl", "ccomp", "dobj", "prep")
            .contains(anchor.relation());
    return above != null && sharing ? Math.min(FAR, 20 + distance(scene, above, span)) : FAR;
  }

  /** The place named within the anchor's own clause, or null. */
  static @Nullable Place where(Scene scene, Token anchor, Span trigger) {
    Span clause = scene.tree().subtree(anchor);
    PlaceMention best = null;
    for (PlaceMention mention : scene.annotated().places(scene.sentence().index())) {
      boolean inside = clause.covers(mention.span());
      boolean nearer =
          best == null
              || Math.abs(mention.span().begin() - trigger.end())
                  < Math.abs(best.span().begin() - trigger.end());
      if (inside && nearer) {
        best = mention;
      }
    }
    return best == null ? null : best.place();
  }

  /** The dead and wounded the sentence counts, for acts of violence; else null. */
  static @Nullable Toll toll(Scene scene, Draft draft) {
    if (draft.type() != PloverType.ASSAULT) {
      return null;
    }
    int killed = -1;
    int wounded = -1;
    for (Token token : scene.tree().tokens()) {
      if (DEATH.contains(token.lemma())) {
        killed = Math.max(killed, counted(scene, token));
      } else if (WOUND.contains(token.lemma())) {
        wounded = Math.max(wounded, counted(scene, token));
      }
    }
    return killed < 0 && wounded < 0 ? null : new Toll(killed, wounded);
  }

  /** The number on the subject or object of "killed", or on "dead" itself. */
  private static int counted(Scene scene, Token word) {
    for (Token child : scene.tree().children(word)) {
      if (Set.of("dobj", "nsubjpass", "nsubj").contains(child.relation())) {
        int number = number(child);
        for (Token below : scene.tree().children(child)) {
          number = Math.max(number, number(below));
          for (Token deep : scene.tree().children(below)) {
            number = Math.max(number, below.noun() || !deep.tag().equals("CD") ? -1 : number(deep));
          }
        }
        if (number >= 0) {
          return number;
        }
      } else if (child.tag().equals("CD") && number(child) >= 0) {
        return number(child);
      }
    }
    return -1;
  }

  private static int number(Token token) {
    if (!token.tag().equals("CD") && !token.lemma().equals("dozen")) {
      return -1;
    }
    String digits = token.text().replace(",", "");
    if (digits.matches("[0-9]{1,7}")) {
      return Integer.parseInt(digits);
    }
    return NUMBERS.getOrDefault(digits.toLowerCase(Locale.ROOT), -1);
  }

  /** PLOVER contexts by the words of the sentence, sorted. */
  static List<String> contexts(Scene scene) {
    Set<String> found = new TreeSet<>();
    for (Token token : scene.tree().tokens()) {
      found.addAll(scene.lexicon().contexts(token.lemma()));
    }
    return List.copyOf(found);
  }
}
