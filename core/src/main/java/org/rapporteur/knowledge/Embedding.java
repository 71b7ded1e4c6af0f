package org.rapporteur.knowledge;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Modality;

/**
 * What a verb makes of the clause under it.
 *
 * @param verb lemma
 * @param modality the clause's modality, or null if the clause does not happen at all
 */
public record Embedding(String verb, @Nullable Modality modality) {}
