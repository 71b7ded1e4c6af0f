/** Accords: texts read into commitments, and how well that is done. */
@NullMarked
package org.rapporteur.desk.accords;

import org.jspecify.annotations.NullMarked;
