/** The ledger of voices as a page for a terminal, as one JSON document, and as a table. */
@NullMarked
package org.rapporteur.desk.ledger;

import org.jspecify.annotations.NullMarked;
