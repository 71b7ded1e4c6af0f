/**
 * What statements do, about whom, on which topics and in what tone: understands what has been found
 * to be said. Words and constructions are knowledge ({@link org.rapporteur.knowledge.Rhetoric});
 * how they hang together with a party is decided here, on the sentence's tree; what was learnt from
 * statements judged by people ({@link org.rapporteur.code.tone.Learnt}) corrects it.
 */
@NullMarked
package org.rapporteur.code.tone;

import org.jspecify.annotations.NullMarked;
