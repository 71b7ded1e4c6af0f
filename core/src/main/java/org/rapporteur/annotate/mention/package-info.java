/**
 * Who is named: mentions of actors, found by ordered, named passes, each of which says why. Names
 * come from the knowledge; offices and bodies are put together with their owners; persons are
 * introduced by the text; what only points back is resolved where it is clear and left open where
 * it is not.
 */
@NullMarked
package org.rapporteur.annotate.mention;

import org.jspecify.annotations.NullMarked;
