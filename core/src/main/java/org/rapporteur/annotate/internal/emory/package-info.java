/**
 * The parser behind {@link org.rapporteur.annotate.Parser}: NLP4J's tagger, lemmatizer and
 * dependency parser, and ClearNLP's semantic role labeller on their trees. Neither library is seen
 * outside this package.
 */
@NullMarked
package org.rapporteur.annotate.internal.emory;

import org.jspecify.annotations.NullMarked;
