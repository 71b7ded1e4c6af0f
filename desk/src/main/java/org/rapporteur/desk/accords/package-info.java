/** Accords: what is learnt about their provisions, and how well it is found. */
@NullMarked
package org.rapporteur.desk.accords;

import org.jspecify.annotations.NullMarked;
