package org.rapporteur.annotate.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/** "Since August 2021" is a stretch from then to the day of publication. */
final class Since {

  private Since() {}

  static When stretch(String words, Span span, int base, When when, @Nullable LocalDate published) {
    String before = words.substring(0, span.begin() - base).stripTrailing();
    boolean since = before.toLowerCase(Locale.ROOT).endsWith("since");
    if (!since || published == null || !published.isAfter(when.end())) {
      return when;
    }
    return new When(when.begin(), published, Precision.LOOSE, when.source());
  }
}
