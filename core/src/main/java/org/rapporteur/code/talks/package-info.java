/** Talks: what each sentence tells of a sitting, and which sentences tell of the same one. */
@NullMarked
package org.rapporteur.code.talks;

import org.jspecify.annotations.NullMarked;
