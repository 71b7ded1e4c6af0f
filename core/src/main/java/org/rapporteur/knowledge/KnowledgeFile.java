package org.rapporteur.knowledge;

/**
 * Where a knowledge file comes from, as its header says.
 *
 * @param name folder and file: {@code actors/states.tsv}; a user's own file by its path
 * @param table what its rows are
 * @param source where the facts are from
 * @param licence under which they are
 * @param version of the file
 * @param sha256 digest of its bytes, hexadecimal
 */
public record KnowledgeFile(
    String name, String table, String source, String licence, String version, String sha256) {}
