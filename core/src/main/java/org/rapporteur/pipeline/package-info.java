/** Wires read, annotate and code together; counts, progress, and failures as values. */
@NullMarked
package org.rapporteur.pipeline;

import org.jspecify.annotations.NullMarked;
