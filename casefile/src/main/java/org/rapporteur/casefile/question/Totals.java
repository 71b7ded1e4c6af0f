package org.rapporteur.casefile.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much is in a case file.
 *
 * @param documents all documents
 * @param reports documents, a reprint group counted once
 * @param outlets different outlets
 * @param coded documents that were coded
 * @param uncoded documents that were kept only
 * @param undated documents without a day of publication
 * @param sentences of all coded documents
 * @param events of reports, of any modality
 * @param statements of reports
 * @param problems of documents and files
 * @param first earliest day of publication that was not found fault with, or null
 * @param cutOff latest such day, or null: what was published later is not known here
 */
public record Totals(
    int documents,
    int reports,
    int outlets,
    int coded,
    int uncoded,
    int undated,
    int sentences,
    int events,
    int statements,
    int problems,
    @Nullable LocalDate first,
    @Nullable LocalDate cutOff) {}
