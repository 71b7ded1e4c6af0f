/**
 * The relation between a given pair: what a marked source does to a marked target. Holds the
 * learned judge, its features and its training. Built on clause and event; no statement, no
 * printing.
 */
@NullMarked
package org.rapporteur.code.relation;

import org.jspecify.annotations.NullMarked;
