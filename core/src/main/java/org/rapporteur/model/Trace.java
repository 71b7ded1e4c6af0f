package org.rapporteur.model;

/**
 * What a pass did, and why.
 *
 * @param pass the pass's name
 * @param sentence index of the sentence
 * @param why its reason, in words
 */
public record Trace(String pass, int sentence, String why) {}
