/** Pieces of the reading room that know bytes, dates and pages but no documents or problems. */
@NullMarked
package org.rapporteur.read.internal;

import org.jspecify.annotations.NullMarked;
