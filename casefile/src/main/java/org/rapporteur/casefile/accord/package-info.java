/**
 * What was promised, and is it kept: the accords of a case, their commitments with the evidence for
 * and against, status and its history. All of it follows from the documents, case.yml and the
 * user's decisions, without a clock.
 */
@NullMarked
package org.rapporteur.casefile.accord;

import org.jspecify.annotations.NullMarked;
