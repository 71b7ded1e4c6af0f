/** What the user asks for, as typed records, read once; unknown keys fail loudly. */
@NullMarked
package org.rapporteur.desk.config;

import org.jspecify.annotations.NullMarked;
