/** The embedded store of a case, and the questions asked of it; the only room that says SQL. */
@NullMarked
package org.rapporteur.casefile;

import org.jspecify.annotations.NullMarked;
