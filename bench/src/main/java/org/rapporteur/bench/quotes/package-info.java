/**
 * Our attributions of direct quotations beside those of another program, on the same texts, in the
 * same run, by the same scoring. The other program runs in a process of its own and is read through
 * the files it writes: nothing here is compiled against it.
 */
@NullMarked
package org.rapporteur.bench.quotes;

import org.jspecify.annotations.NullMarked;
