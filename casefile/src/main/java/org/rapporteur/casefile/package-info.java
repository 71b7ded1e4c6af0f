/**
 * The embedded store of a case, and the questions asked of it; the only room that says SQL.
 *
 * <p>{@link CaseFile} writes whole documents in transactions and is asked through {@link Question};
 * the questions themselves, each with its SQL beside it, are in the room below.
 */
@NullMarked
package org.rapporteur.casefile;

import org.jspecify.annotations.NullMarked;
