/** Accords: texts read into commitments, provisions put under headings, and how well it is done. */
@NullMarked
package org.rapporteur.desk.accords;

import org.jspecify.annotations.NullMarked;
