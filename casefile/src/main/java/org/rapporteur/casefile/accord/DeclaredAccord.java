package org.rapporteur.casefile.accord;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AccordNotice;

/**
 * An accord that case.yml declares.
 *
 * @param id short name to call it by in commands
 * @param name what to call it in print
 * @param also other names it goes by
 * @param parties sides, such as {@code PAK}
 * @param mediators sides that brought it about
 * @param kind what it is
 * @param signed the day it was signed, agreed or announced, or null
 * @param inForce the day it entered into force, or null
 * @param place where, or empty
 * @param under id of the accord that it is an annex or protocol to, or empty
 * @param texts files that hold its text, as documents name them
 * @param commitments what is promised, besides what its texts say
 */
public record DeclaredAccord(
    String id,
    String name,
    List<String> also,
    List<String> parties,
    List<String> mediators,
    AccordNotice.Kind kind,
    @Nullable LocalDate signed,
    @Nullable LocalDate inForce,
    String place,
    String under,
    List<String> texts,
    List<DeclaredCommitment> commitments) {

  /** Copies the lists. */
  public DeclaredAccord {
    also = List.copyOf(also);
    parties = List.copyOf(parties);
    mediators = List.copyOf(mediators);
    texts = List.copyOf(texts);
    commitments = List.copyOf(commitments);
  }

  /** The same with these commitments. */
  public DeclaredAccord with(List<DeclaredCommitment> other) {
    return new DeclaredAccord(
        id, name, also, parties, mediators, kind, signed, inForce, place, under, texts, other);
  }
}
