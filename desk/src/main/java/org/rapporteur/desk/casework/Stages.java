package org.rapporteur.desk.casework;

import java.util.List;
import java.util.Set;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.code.Coder;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.petrarch.Dictionaries;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;
import org.rapporteur.pipeline.Assembly;

/**
 * What codes documents.
 *
 * @param annotator shared between threads
 * @param coder shared between threads
 * @param knowledge the versions of knowledge and models, for people to read
 */
public record Stages(Annotator annotator, Coder coder, String knowledge) {

  /** Loads the stages. */
  public interface Loader {

    /**
     * Loads them; takes a second or more.
     *
     * @param parties ids of the case's parties, to whom "both sides" may refer; empty if not known
     */
    Stages load(List<String> parties);

    /**
     * Loads those of a case: their coder also codes what only a case keeps, accords and talks and
     * what becomes of promises, which takes longer.
     *
     * @param parties as for {@link #load}
     */
    default Stages loadForCase(List<String> parties) {
      return load(parties);
    }

    /**
     * A version of all that shapes records, told without loading it: what was coded with another is
     * coded again.
     *
     * @param parties as for {@link #load}
     */
    String version(List<String> parties);

    /** The name of an actor or office by its id, empty if it is not known. */
    String name(String id);

    /** The knowledge that coding uses; loads it if that has not been done. */
    default Knowledge knowledge() {
      return Knowledge.load();
    }

    /** Models, knowledge and lexicon that coding uses; loads them if that has not been done. */
    default Assembly assembly() {
      return Assembly.load(StandardStages.cache(), List.of());
    }

    /**
     * Stages that take files of a case for the texts of accords, and none but these.
     *
     * @param files names as in {@link Origin#file()}: relative to the case's folder, with {@code /}
     *     between folders
     */
    default Loader texts(Set<String> files) {
      return this;
    }

    /** Whether those of a case take a document for the text of an accord. */
    default boolean text(Document document) {
      return false;
    }

    /** Stages that know what these dictionaries say as well. */
    Loader with(Dictionaries dictionaries);
  }
}
