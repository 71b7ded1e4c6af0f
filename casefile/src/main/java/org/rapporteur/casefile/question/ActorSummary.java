package org.rapporteur.casefile.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;

/**
 * An actor with what the case has of it. Events and statements of a reprint group count once.
 *
 * @param id the actor's id
 * @param name what most documents call it
 * @param actor the actor, its names and tenures gathered from all documents; null if records name
 *     its id and no document mentions it
 * @param asSource events it takes part in as a source, of any modality
 * @param asTarget events it takes part in as a target, of any modality
 * @param statements statements it makes
 * @param first first day of the earliest event done or statement, or null
 * @param last last day of the latest event done or statement, or null
 * @param documents documents that mention it or have it in a record, reprints among them
 */
public record ActorSummary(
    String id,
    String name,
    @Nullable Actor actor,
    int asSource,
    int asTarget,
    int statements,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    int documents) {}
