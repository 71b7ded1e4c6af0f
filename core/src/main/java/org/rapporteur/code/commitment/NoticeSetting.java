package org.rapporteur.code.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.accord.NoticeWords;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;
import org.rapporteur.model.When;

/** When and where an accord was made, and who brought it about. */
final class NoticeSetting {

  private static final NoticeWords WORDS = NoticeWords.standard();

  private static final Set<String> FROM =
      Set.of(
          "from", "by", "until", "till", "since", "start", "begin", "before", "after", "effective");

  /** How many sentences back a dated report may tell where and when the sides met. */
  private static final int BACK = 4;

  private NoticeSetting() {}

  /** Sets time and place of a draft from the sentence that tells of it and those before. */
  static void set(NoticeDraft draft, Sighting sighting, List<Scene> scenes, int at) {
    Scene scene = scenes.get(at);
    When when = day(scene, sighting.verb());
    Place place = place(scene, sighting.verb());
    boolean dated = scene.annotated().document().published() != null;
    int back = dated ? Math.max(0, at - BACK) : 0;
    for (int i = at - 1; i >= back && (when == null || place == null); i--) {
      Scene before = scenes.get(i);
      Token meeting = meeting(before);
      TimeExpression time = meeting == null && dated ? null : exact(before);
      if (when == null && time != null) {
        when = When.day(time.when().begin(), When.Source.CONTEXT);
        place = place == null ? place(before, null) : place;
      } else if (place == null && meeting != null && ofThem(draft, before)) {
        place = place(before, null);
      }
    }
    LocalDate published = scene.annotated().document().published();
    if (when == null && published != null) {
      when = When.day(published, When.Source.PUBLICATION);
    }
    draft.setting(when, place);
  }

  /** Whether one of the sides is named: others meet elsewhere. */
  private static boolean ofThem(NoticeDraft draft, Scene scene) {
    return Sides.of(Sides.named(scene, scene.sentence().span())).keySet().stream()
        .anyMatch(draft.sides()::contains);
  }

  private static @Nullable Token meeting(Scene scene) {
    return scene.tree().tokens().stream()
        .filter(t -> WORDS.is("meeting", t.lemma()))
        .findFirst()
        .orElse(null);
  }

  /** The day that hangs on the verb or what is right below it, if it is past. */
  private static @Nullable When day(Scene scene, Token verb) {
    Tree tree = scene.tree();
    Annotated annotated = scene.annotated();
    LocalDate today = annotated.day();
    for (TimeExpression time : annotated.times(scene.sentence().index())) {
      boolean past = today == null || !time.when().begin().isAfter(today);
      boolean day = time.when().precision() == Precision.DAY;
      if (past && day && !promised(tree, time.span(), verb)) {
        return time.when();
      }
    }
    return null;
  }

  /** Whether a time belongs to what is promised, not to the promise: "from Monday", "by". */
  private static boolean promised(Tree tree, Span time, Token verb) {
    for (Token token : tree.tokens()) {
      if (time.covers(token.span())) {
        Token above = token;
        boolean below = false;
        while (above != null && !above.equals(verb)) {
          below |= FROM.contains(above.lemma());
          boolean inner = above.verb() && above.index() > verb.index() && above.tag().equals("VB");
          below |= inner;
          above = tree.head(above);
        }
        return below;
      }
    }
    return false;
  }

  private static @Nullable TimeExpression exact(Scene scene) {
    LocalDate today = scene.annotated().day();
    return scene.annotated().times(scene.sentence().index()).stream()
        .filter(t -> t.when().precision() == Precision.DAY)
        .filter(t -> today == null || !t.when().begin().isAfter(today))
        .findFirst()
        .orElse(null);
  }

  /** A place that stands behind "in" or "at"; where a verb is given, outside what is promised. */
  private static @Nullable Place place(Scene scene, @Nullable Token verb) {
    Tree tree = scene.tree();
    for (PlaceMention mention : scene.annotated().places(scene.sentence().index())) {
      for (Token token : tree.tokens()) {
        Token above = tree.head(token);
        boolean within = mention.span().covers(token.span()) && above != null;
        boolean in =
            above != null
                && Set.of("in", "at").contains(above.lemma())
                && above.index() < token.index();
        boolean to = above != null && above.lemma().equals("to") && verb == null;
        if (within && (in || to) && (verb == null || !promised(tree, token.span(), verb))) {
          return mention.place();
        }
      }
    }
    return null;
  }

  /** "Brokered by Solmar", "mediated by", "Solmar mediated". */
  static List<Participant> mediators(Scene scene) {
    Tree tree = scene.tree();
    List<Participant> found = new ArrayList<>();
    for (Token token : tree.tokens()) {
      boolean verb = token.verb() && WORDS.is("mediate", token.lemma());
      Token subject = verb ? tree.child(token, "nsubj") : null;
      boolean did = token.tag().equals("VBD") || token.tag().equals("VBN");
      if (verb && did) {
        for (Token child : tree.children(token)) {
          Token agent = child.lemma().equals("by") ? tree.child(child, "pobj") : null;
          if (agent != null) {
            found.addAll(scene.parties().acting(List.of(agent)));
          }
        }
        if (subject != null && subject.noun()) {
          found.addAll(scene.parties().acting(List.of(subject)));
        }
      }
    }
    return found;
  }
}
