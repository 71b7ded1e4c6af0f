package org.rapporteur.code.commitment;

import java.util.List;
import org.rapporteur.model.Token;

/**
 * Words that bind somebody to something, found in one sentence.
 *
 * @param cue the word that binds
 * @param action the verb, or the noun that stands for an act, that says to what
 * @param who heads of who is bound; empty where nobody is named
 * @param firm whether firmly
 * @param rule how it was found
 */
record Bound(Token cue, Token action, List<Token> who, boolean firm, String rule) {}
