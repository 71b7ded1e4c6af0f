/**
 * What the ledger of voices has to know: the media that words are said in, the rank of offices.
 *
 * <p>Asked when a case is presented, not when it is coded: a change here needs no new coding.
 */
@NullMarked
package org.rapporteur.knowledge.voice;

import org.jspecify.annotations.NullMarked;
