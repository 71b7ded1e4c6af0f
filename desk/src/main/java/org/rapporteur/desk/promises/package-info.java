/** Shows what was promised and whether it is kept: pages, fields and tables of accords. */
@NullMarked
package org.rapporteur.desk.promises;

import org.jspecify.annotations.NullMarked;
