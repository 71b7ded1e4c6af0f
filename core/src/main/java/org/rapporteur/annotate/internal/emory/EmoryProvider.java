package org.rapporteur.annotate.internal.emory;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Parser;

/** Found by {@link java.util.ServiceLoader}. */
public final class EmoryProvider implements Parser.Provider {

  /** For the service loader. */
  public EmoryProvider() {}

  @Override
  public Parser open(@Nullable Path cache) {
    return new EmoryParser(EmoryModels.load(cache));
  }
}
