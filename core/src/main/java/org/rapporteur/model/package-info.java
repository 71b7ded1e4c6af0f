/** The words of the design as immutable values; imports nothing of ours. */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
