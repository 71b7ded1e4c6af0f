/** Files, tables, feeds, web pages and archives into documents; bad input into problems. */
@NullMarked
package org.rapporteur.read;

import org.jspecify.annotations.NullMarked;
