/**
 * Words that name a time: a compact, ordered list of named rules of our own, read against the day
 * of publication. Imports the model only.
 */
@NullMarked
package org.rapporteur.annotate.time;

import org.jspecify.annotations.NullMarked;
