/**
 * What becomes of promises: deeds that keep, begin, break or hinder what accords promise, and how
 * far joint bodies are.
 */
@NullMarked
package org.rapporteur.code.conduct;

import org.jspecify.annotations.NullMarked;
