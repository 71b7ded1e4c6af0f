package org.rapporteur.code.event;

import java.util.List;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.knowledge.Frame;
import org.rapporteur.model.Token;

/** Objects of several words, such as {@code arms_shipment}, which dictionaries ask for. */
final class Compound {

  private Compound() {}

  /** Whether the noun and words on it are an object that the frame asks for. */
  static boolean stands(Scene scene, Token noun, Frame frame) {
    for (String object : frame.objects()) {
      int last = object.lastIndexOf('_');
      if (last > 0
          && object.length() - last - 1 == noun.lemma().length()
          && object.endsWith(noun.lemma())
          && modified(scene, noun, object.substring(0, last))) {
        return true;
      }
    }
    return false;
  }

  private static boolean modified(Scene scene, Token noun, String words) {
    List<Token> children = scene.tree().children(noun);
    for (String word : words.split("_", -1)) {
      if (children.stream()
          .noneMatch(c -> c.lemma().equals(word) || c.text().equalsIgnoreCase(word))) {
        return false;
      }
    }
    return true;
  }
}
