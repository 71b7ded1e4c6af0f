/** Actors, offices, places and lexicons as versioned data: loads, validates, looks up. */
@NullMarked
package org.rapporteur.knowledge;

import org.jspecify.annotations.NullMarked;
