/** The commands; the only room that prints and exits. */
@NullMarked
package org.rapporteur.desk.cli;

import org.jspecify.annotations.NullMarked;
