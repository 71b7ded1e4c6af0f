/** Records as JSON lines and CSV, with stable names of fields. */
@NullMarked
package org.rapporteur.desk.export;

import org.jspecify.annotations.NullMarked;
