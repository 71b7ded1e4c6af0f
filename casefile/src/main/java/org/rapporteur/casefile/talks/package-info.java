/**
 * Talks as the reports tell them: who sat with whom, when, and what came of it, as each side tells
 * it. Accounts stand beside each other and are never merged. All of it follows from the documents,
 * without a clock.
 */
@NullMarked
package org.rapporteur.casefile.talks;

import org.jspecify.annotations.NullMarked;
