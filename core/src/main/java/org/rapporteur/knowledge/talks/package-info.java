/** What becomes of talks, in words. */
@NullMarked
package org.rapporteur.knowledge.talks;

import org.jspecify.annotations.NullMarked;
