/** Writes days to come as calendars. */
@NullMarked
package org.rapporteur.desk.calendar;

import org.jspecify.annotations.NullMarked;
