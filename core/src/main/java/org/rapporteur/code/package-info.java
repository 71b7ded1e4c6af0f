/** Annotated documents into events and statements, as ordered, named passes. */
@NullMarked
package org.rapporteur.code;

import org.jspecify.annotations.NullMarked;
