/**
 * Pretrained language models as vectors: of a sentence as a whole, of its words in their place.
 * Knows texts only, not what is asked of them.
 */
@NullMarked
package org.rapporteur.code.vectors;

import org.jspecify.annotations.NullMarked;
