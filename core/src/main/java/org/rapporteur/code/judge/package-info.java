/**
 * The learned judge: what stands between two phrases of a sentence, as features, and what type of
 * event a linear model sees in them. Knows clauses, not events or their rules.
 */
@NullMarked
package org.rapporteur.code.judge;

import org.jspecify.annotations.NullMarked;
