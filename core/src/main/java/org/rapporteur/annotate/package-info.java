/** Documents into annotated documents: sentences, tokens, roles, mentions, dates and places. */
@NullMarked
package org.rapporteur.annotate;

import org.jspecify.annotations.NullMarked;
