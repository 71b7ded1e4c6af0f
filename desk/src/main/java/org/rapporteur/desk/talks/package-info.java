/** Shows who talked with whom and what came of it: pages, fields, tables and calendars of talks. */
@NullMarked
package org.rapporteur.desk.talks;

import org.jspecify.annotations.NullMarked;
