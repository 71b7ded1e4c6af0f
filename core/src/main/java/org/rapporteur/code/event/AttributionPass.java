package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Embedding;
import org.rapporteur.knowledge.SpeechCue;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.QuadClass;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/**
 * On whose word an event stands: the speaker of the clause it is reported in, or "according to". A
 * blow against another, or help to its rebels, that stands only on the word of the other side
 * becomes alleged; plain reporting leaves it done.
 */
final class AttributionPass implements EventPass {

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      Attribution attribution =
          draft.attribution() == null ? attribution(scene, draft.anchor()) : draft.attribution();
      if (attribution == null) {
        all.add(draft);
        continue;
      }
      Draft attributed = draft.with(attribution);
      all.add(
          draft.modality().happened() && onlyBySide(attributed) && !conceded(scene, attribution)
              ? attributed.with(Modality.ALLEGED, "on one side's word")
              : attributed);
    }
    return all;
  }

  /** Who admits or confirms a deed leaves no doubt about it. */
  private static boolean conceded(Scene scene, Attribution attribution) {
    for (Token token : scene.tree().tokens()) {
      if (token.span().equals(attribution.cue())) {
        Embedding embedding = scene.lexicon().embedding(scene.tree().lemma(token));
        return embedding != null && embedding.modality() == Modality.DONE;
      }
    }
    return false;
  }

  /** Those who report without a side of their own. */
  static final Set<String> OBSERVERS = Set.of("MED", "NGO", "IGO", "EDU");

  /**
   * A blow that only the other side, or another state, tells of. What an agency, an official of the
   * same state or the doer himself reports stands as done.
   */
  private static boolean onlyBySide(Draft draft) {
    Attribution attribution = draft.attribution();
    return onlyBySide(
        draft.type(),
        draft.sources(),
        draft.targets(),
        attribution == null ? null : attribution.source());
  }

  /** The same of an event of that type between these, that a speaker tells of. */
  static boolean onlyBySide(
      PloverType type,
      List<Participant> sources,
      List<Participant> targets,
      @Nullable Participant speaker) {
    // who shelters the other state's rebels does it no good
    boolean rebels =
        type == PloverType.AID
            && speaker != null
            && targets.stream()
                .anyMatch(t -> t.sector().equals("REB") && t.country().equals(speaker.country()));
    if (speaker == null || type.quad() != QuadClass.MATERIAL_CONFLICT && !rebels) {
      return false;
    }
    boolean own = sources.stream().anyMatch(s -> s.side().equals(speaker.side()));
    if (own || speaker.country().isEmpty() || OBSERVERS.contains(speaker.sector())) {
      return false;
    }
    return sources.stream()
        .anyMatch(s -> !s.country().isEmpty() && !s.country().equals(speaker.country()));
  }

  /** On whose word what a verb or noun names is told, or null. */
  static @Nullable Attribution attribution(Scene scene, Token anchor) {
    Tree tree = scene.tree();
    Token at = anchor;
    for (int steps = 0; steps <= tree.tokens().size(); steps++) {
      Attribution accordingTo = accordingTo(scene, at);
      if (accordingTo != null) {
        return accordingTo;
      }
      Attribution besides = at.equals(anchor) ? saidAfter(scene, at) : null;
      if (besides != null) {
        return besides;
      }
      Token head = tree.head(at);
      if (head == null) {
        return null;
      }
      boolean complement =
          at.relation().equals("ccomp")
              || at.relation().equals("xcomp")
              || at.relation().equals("parataxis");
      if (complement && reports(scene, head) && leads(scene, at, head)) {
        return by(scene, head);
      }
      if (at.relation().equals("pcomp")) {
        Token above = tree.head(head);
        above = above != null && head.relation().equals("conj") ? tree.head(above) : above;
        if (above != null && alleges(scene, above)) {
          return by(scene, above);
        }
      }
      at = head;
    }
    return null;
  }

  /** "Ardania could burn the fleet, he said": the cue may hang on what is said. */
  private static @Nullable Attribution saidAfter(Scene scene, Token verb) {
    for (Token child : scene.tree().childrenBy(verb, Set.of("parataxis"))) {
      SpeechCue cue = scene.lexicon().cue("verb", scene.tree().lemma(child));
      boolean plain = cue != null && cue.kind() == Statement.Kind.CLAIM;
      if (plain && child.index() > verb.index() && scene.tree().child(child, "nsubj") != null) {
        return by(scene, child);
      }
    }
    return null;
  }

  private static Attribution by(Scene scene, Token cue) {
    List<Participant> speakers = scene.parties().of(new Clause(scene.tree(), cue).actors());
    return new Attribution(speakers.isEmpty() ? null : speakers.get(0), cue.span());
  }

  /** A clause before its cue is reported only by plain cues, and not beyond a semicolon. */
  private static boolean leads(Scene scene, Token clause, Token cue) {
    SpeechCue entry = scene.lexicon().cue("verb", scene.tree().lemma(cue));
    if (clause.index() > cue.index() || entry == null) {
      return true;
    }
    String text = scene.annotated().document().text();
    return entry.kind() == Statement.Kind.CLAIM
        && !text.substring(clause.span().end(), cue.span().begin()).contains(";");
  }

  private static boolean reports(Scene scene, Token verb) {
    SpeechCue cue = scene.lexicon().cue("verb", scene.tree().lemma(verb));
    return verb.verb()
        && !verb.lemma().equals("continue")
        && cue != null
        && cue.kind() != Statement.Kind.INTENT; // who wants something does not say so
  }

  private static boolean alleges(Scene scene, Token verb) {
    Embedding embedding = scene.lexicon().embedding(scene.tree().lemma(verb));
    return embedding != null
        && (embedding.modality() == Modality.ALLEGED || embedding.modality() == Modality.DENIED);
  }

  private static @Nullable Attribution accordingTo(Scene scene, Token at) {
    for (Token child : scene.tree().children(at)) {
      if (child.lemma().equals("accord") || child.text().equalsIgnoreCase("according")) {
        for (Token to : scene.tree().children(child)) {
          Token who = scene.tree().child(to, "pobj");
          if (to.lemma().equals("to") && who != null) {
            List<Participant> speakers = scene.parties().of(List.of(who));
            return new Attribution(
                speakers.isEmpty() ? null : speakers.get(0), child.span().union(to.span()));
          }
        }
      }
    }
    return null;
  }
}
