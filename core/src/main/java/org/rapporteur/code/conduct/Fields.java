package org.rapporteur.code.conduct;

import java.util.List;
import java.util.Objects;
import org.rapporteur.knowledge.accord.ConductWords;
import org.rapporteur.model.Token;

/** Which headings words tell. */
final class Fields {

  private Fields() {}

  /** The headings of the fields that words tell, each once, in their order. */
  static List<String> of(List<Token> words) {
    ConductWords known = ConductWords.standard();
    return words.stream()
        .sorted((a, b) -> Integer.compare(a.index(), b.index()))
        .map(t -> known.field(t.lemma()))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .distinct()
        .toList();
  }
}
