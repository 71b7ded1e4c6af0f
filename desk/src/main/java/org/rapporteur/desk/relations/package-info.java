/**
 * Sentences in tables: coded, related, judged against what a person says, and taught from. Prints
 * nothing; the commands do.
 */
@NullMarked
package org.rapporteur.desk.relations;

import org.jspecify.annotations.NullMarked;
