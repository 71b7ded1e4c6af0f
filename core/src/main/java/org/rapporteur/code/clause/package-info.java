/** A sentence as a tree of clauses: who stands in which place of a verb or noun. */
@NullMarked
package org.rapporteur.code.clause;

import org.jspecify.annotations.NullMarked;
