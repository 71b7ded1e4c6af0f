package org.rapporteur.code.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * Words of one sentence that tell of an accord.
 *
 * @param verb the verb that tells of it
 * @param cue the word that does
 * @param name of the accord, or null
 * @param kind what it is
 * @param status what is told of it
 * @param parties of it; fewer than two sides where the sentence leaves them open
 * @param another whether it is told as another one than before ("a second deal")
 * @param rule the construction
 */
record Sighting(
    Token verb,
    Token cue,
    @Nullable Span name,
    AccordNotice.Kind kind,
    AccordNotice.Status status,
    List<Participant> parties,
    boolean another,
    String rule) {}
