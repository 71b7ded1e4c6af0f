/**
 * Reads the dictionaries of PETRARCH 1 and 2 and of TABARI. What can be honoured becomes an overlay
 * of our knowledge; the rest is listed with its place and the reason.
 */
@NullMarked
package org.rapporteur.knowledge.petrarch;

import org.jspecify.annotations.NullMarked;
