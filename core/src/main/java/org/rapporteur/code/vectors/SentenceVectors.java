package org.rapporteur.code.vectors;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Gives a sentence a vector by its meaning. Implementations are shared between threads. */
@FunctionalInterface
public interface SentenceVectors {

  /**
   * The vector of a text.
   *
   * @param text a sentence; what is beyond 254 word pieces is not looked at
   * @return unit length, always as long
   */
  float[] of(String text);

  /**
   * The model as shipped: bge-small-en-v1.5, quantised, 384 dimensions (Xiao et al., C-Pack, 2023).
   * It is loaded when it is first asked, which throws a {@link org.rapporteur.RapporteurException}
   * if it is not on the class path or cannot run here.
   */
  static SentenceVectors english() {
    AtomicReference<@Nullable SentenceVectors> loaded = new AtomicReference<>();
    return text -> {
      SentenceVectors model = loaded.get();
      if (model == null) {
        synchronized (loaded) {
          model = loaded.get();
          if (model == null) {
            model = new BgeVectors();
            loaded.set(model);
          }
        }
      }
      return model.of(text);
    };
  }
}
