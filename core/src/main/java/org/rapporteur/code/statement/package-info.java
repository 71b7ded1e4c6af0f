/** Who said what: quotations and reported speech with their speakers. */
@NullMarked
package org.rapporteur.code.statement;

import org.jspecify.annotations.NullMarked;
