/** Where things are: places of the gazetteer as named in a text, and none where it is not clear. */
@NullMarked
package org.rapporteur.annotate.place;

import org.jspecify.annotations.NullMarked;
