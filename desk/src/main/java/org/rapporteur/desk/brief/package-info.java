/** The printable answer of a case: composed, checked figure by figure, and written. */
@NullMarked
package org.rapporteur.desk.brief;

import org.jspecify.annotations.NullMarked;
