package org.rapporteur.code.conduct;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.code.event.Telling;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Conduct.Sort;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/** On whose word a finding stands, and which words tell it. */
final class Words {

  /** Those who report without a side of their own. */
  private static final Set<String> OBSERVERS = Set.of("MED", "NGO", "IGO", "EDU");

  private Words() {}

  /** On whose word, or null where the report tells it by itself. */
  static @Nullable Participant source(Scene scene, Token anchor, List<Statement> statements) {
    Attribution attribution = Telling.attribution(scene, anchor);
    if (attribution != null && attribution.source() != null) {
      return attribution.source();
    }
    for (Statement statement : statements) {
      boolean within = statement.content().stream().anyMatch(c -> c.covers(anchor.span()));
      if (within && statement.speaker() != null) {
        return statement.speaker();
      }
    }
    return null;
  }

  /** Whether it is told only by another side, to the discredit of whoever does it. */
  static boolean alleged(Finding finding, Modality modality, @Nullable Participant source) {
    boolean ill = finding.sort() == Sort.BREACH || finding.sort() == Sort.OBSTACLE;
    if (!ill || source == null || !modality.happened() || finding.actors().isEmpty()) {
      return false;
    }
    boolean own = finding.actors().stream().anyMatch(a -> a.side().equals(source.side()));
    return !own && Nouns.side(source) && !OBSERVERS.contains(source.sector());
  }

  /** The clause of the finding, without who says so. */
  static Span clause(Scene scene, Finding finding) {
    Tree tree = scene.tree();
    Span span = finding.anchor().span().union(finding.word().span());
    for (Token child : tree.children(finding.anchor())) {
      boolean aside =
          Set.of("parataxis", "ccomp", "punct").contains(child.relation())
              || child.lemma().equals("accord")
              || child.text().equalsIgnoreCase("according");
      if (!aside) {
        span = span.union(tree.subtree(child));
      }
    }
    Token object = finding.object();
    span = object == null ? span : span.union(phrase(scene, object));
    Token body = finding.body();
    return body == null ? span : span.union(phrase(scene, body));
  }

  /** The phrase that a noun heads. */
  static Span phrase(Scene scene, Token noun) {
    List<Participant> found = scene.parties().phrases(List.of(noun));
    for (Participant each : found) {
      Span span = each.span();
      if (span != null && span.covers(noun.span())) {
        return span;
      }
    }
    return noun.span();
  }
}
