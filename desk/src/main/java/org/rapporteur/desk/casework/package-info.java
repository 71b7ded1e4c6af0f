/** Keeps a case file up with its folder: reads, codes what is new, files it. */
@NullMarked
package org.rapporteur.desk.casework;

import org.jspecify.annotations.NullMarked;
