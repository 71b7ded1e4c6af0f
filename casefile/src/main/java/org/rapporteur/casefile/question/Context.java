package org.rapporteur.casefile.question;

import org.rapporteur.model.Span;

/**
 * A piece of evidence in its paragraph.
 *
 * @param report the document it stands in
 * @param paragraph where the paragraph is, in the document's text
 * @param words the paragraph's words
 * @param highlight where the evidence is, in {@code words}
 */
public record Context(Report report, Span paragraph, String words, Span highlight) {}
