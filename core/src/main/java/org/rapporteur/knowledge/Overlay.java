package org.rapporteur.knowledge;

import java.util.List;
import java.util.Set;
import org.rapporteur.model.Actor;

/**
 * Knowledge from another source, to lie on top of loaded knowledge.
 *
 * @param actors further actors
 * @param names further names, of these actors or of known ones
 * @param replaced names, in lower case, that no longer mean what they meant below
 * @param agents further common nouns; one of the same lemma takes the place of that below
 * @param verbs further verbs; before those below that are as specific
 * @param cues reporting cues; each takes the place of that of the same word
 * @param version tells one content from another
 */
public record Overlay(
    List<Actor> actors,
    List<NameEntry> names,
    Set<String> replaced,
    List<AgentNoun> agents,
    List<LexiconEntry> verbs,
    List<SpeechCue> cues,
    String version) {

  /** Copies the collections. */
  public Overlay {
    actors = List.copyOf(actors);
    names = List.copyOf(names);
    replaced = Set.copyOf(replaced);
    agents = List.copyOf(agents);
    verbs = List.copyOf(verbs);
    cues = List.copyOf(cues);
  }
}
