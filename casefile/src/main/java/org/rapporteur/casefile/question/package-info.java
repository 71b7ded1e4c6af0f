/**
 * The questions asked of a case file, one class each with its SQL in a resource beside it, and
 * their answers as records. A reprint group is one report: it counts once and names its outlets.
 */
@NullMarked
package org.rapporteur.casefile.question;

import org.jspecify.annotations.NullMarked;
