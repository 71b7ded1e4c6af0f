/** Who did what to whom: verbs and event nouns with their arguments, and how real they are. */
@NullMarked
package org.rapporteur.code.event;

import org.jspecify.annotations.NullMarked;
