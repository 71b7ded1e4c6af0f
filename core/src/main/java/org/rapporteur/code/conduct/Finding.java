package org.rapporteur.code.conduct;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Conduct.Sort;
import org.rapporteur.model.Conduct.Stage;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/**
 * A conduct in the making.
 *
 * @param anchor the verb or noun whose clause tells how real it is
 * @param word the word that names the deed
 * @param lemma of that word, with its particle
 * @param sort what it is to a promise
 * @param headings the likeliest first
 * @param stage how far a body is, or null
 * @param body the body's noun, or null
 * @param object the noun of what it is done to, or null
 * @param actors who does it
 * @param others who is named besides
 * @param limit how real it is at most
 * @param rule the entry and construction
 */
record Finding(
    Token anchor,
    Token word,
    String lemma,
    Sort sort,
    List<String> headings,
    @Nullable Stage stage,
    @Nullable Token body,
    @Nullable Token object,
    List<Participant> actors,
    List<Participant> others,
    Modality limit,
    String rule) {

  Finding at(Token newAnchor, Sort newSort, Modality newLimit, String why) {
    return new Finding(
        newAnchor,
        word,
        lemma,
        newSort,
        headings,
        stage,
        body,
        object,
        actors,
        others,
        newLimit,
        rule + "; " + why);
  }

  /** The same, named by another word. */
  Finding on(Token newWord, String newLemma) {
    return new Finding(
        anchor, newWord, newLemma, sort, headings, stage, body, object, actors, others, limit,
        rule);
  }
}
