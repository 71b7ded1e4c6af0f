/** The sentence model behind {@link org.rapporteur.code.relation.SentenceVectors}. */
@org.jspecify.annotations.NullMarked
package org.rapporteur.code.relation.internal;
