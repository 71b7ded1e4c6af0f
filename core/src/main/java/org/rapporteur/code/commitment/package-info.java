/** Commitments: who binds himself to what, in agreements and in reports of them. */
@NullMarked
package org.rapporteur.code.commitment;

import org.jspecify.annotations.NullMarked;
