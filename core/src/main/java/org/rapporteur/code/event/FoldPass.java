package org.rapporteur.code.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.model.Modality;
import org.rapporteur.model.PloverType;

/**
 * Gives what is only announced or refused its single PLOVER type: a planned meeting or gift is
 * AGREE, a planned retreat CONCEDE, a planned blow against somebody THREATEN, a plain "will not"
 * REJECT. Then keeps each event of a sentence once. Source: PLOVER codebook, its rule that a type
 * with an auxiliary mode gives way to a single type.
 */
final class FoldPass implements EventPass {

  @Override
  public String name() {
    return "fold";
  }

  @Override
  public List<Draft> run(Scene scene, List<Draft> drafts) {
    Map<String, Draft> once = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Draft folded = fold(draft);
      once.merge(key(folded), folded, FoldPass::better);
    }
    return new ArrayList<>(once.values());
  }

  private static Draft better(Draft one, Draft other) {
    return one.modality() != Modality.DONE && other.modality() == Modality.DONE ? other : one;
  }

  private static String key(Draft draft) {
    Function<List<org.rapporteur.model.Participant>, List<String>> keys =
        all -> all.stream().map(Parties::key).sorted().toList();
    return draft.type() + "|" + keys.apply(draft.sources()) + "|" + keys.apply(draft.targets());
  }

  private static Draft fold(Draft draft) {
    boolean ahead =
        draft.modality() == Modality.PLANNED
            || draft.modality() == Modality.OFFERED
            || draft.modality() == Modality.THREATENED;
    if (draft.modality() == Modality.REFUSED && draft.type() != PloverType.REJECT) {
      return draft.as(PloverType.REJECT, "120", "refused, so REJECT");
    }
    if (!ahead || draft.sources().isEmpty()) {
      return draft;
    }
    return switch (draft.type()) {
      case CONSULT, SUPPORT, COOPERATE, AID ->
          draft.as(PloverType.AGREE, promised(draft.entry()), "ahead, so AGREE");
      case RETREAT -> draft.as(PloverType.CONCEDE, "080", "announced, so CONCEDE");
      case ASSAULT, COERCE, SANCTION ->
          draft.targets().isEmpty()
              ? draft
              : draft.as(PloverType.THREATEN, threatened(draft.type()), "ahead, so THREATEN");
      default -> draft;
    };
  }

  /** CAMEO's intent codes by what is promised. */
  private static String promised(LexiconEntry entry) {
    return switch (entry.type()) {
      case CONSULT -> "036";
      case AID -> "033";
      case COOPERATE -> "031";
      default -> "030";
    };
  }

  /** CAMEO's threat codes by what is threatened. */
  private static String threatened(PloverType type) {
    return switch (type) {
      case ASSAULT -> "138";
      case SANCTION -> "131";
      default -> "130";
    };
  }
}
