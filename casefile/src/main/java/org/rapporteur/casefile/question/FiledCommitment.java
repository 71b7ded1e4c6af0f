package org.rapporteur.casefile.question;

import org.rapporteur.model.Commitment;

/**
 * A commitment in the text of an accord.
 *
 * @param commitment the commitment, as coded
 * @param report the document that is the text
 */
public record FiledCommitment(Commitment commitment, Report report) {}
