/**
 * Who says what to whom: reported speech as spans of plain texts, and how well it is found.
 *
 * <p>Reads plain texts as they are on disk, so that offsets are those of the file.
 */
@NullMarked
package org.rapporteur.desk.voices;

import org.jspecify.annotations.NullMarked;
