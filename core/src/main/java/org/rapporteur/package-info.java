/** The root of all faults; everything else lives in the rooms below. */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
