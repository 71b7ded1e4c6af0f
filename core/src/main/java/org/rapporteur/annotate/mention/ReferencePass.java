package org.rapporteur.annotate.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;

/**
 * Reads the document once from begin to end and resolves what points back: titles and bodies alone,
 * pronouns, "both sides". What is not clear stays open.
 */
final class ReferencePass implements Pass {

  private final Lexis lexis;

  ReferencePass(Lexis lexis) {
    this.lexis = lexis;
  }

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public void over(Page page) {
    Discourse discourse = new Discourse(page);
    Parties parties = new Parties(discourse);
    Pronouns pronouns = new Pronouns(discourse, parties);
    Definites definites = new Definites(discourse, lexis);
    GroupWords groups = new GroupWords(discourse);
    Served served = new Served(discourse);
    boolean quoted = false;
    int paragraph = -1;
    for (int s = 0; s < page.sentences.size(); s++) {
      if (page.sentences.get(s).paragraph() != paragraph) {
        paragraph = page.sentences.get(s).paragraph();
        quoted = false;
      }
      discourse.begin(s);
      List<Token> tokens = page.tokens(s);
      for (int t = 0; t < tokens.size(); t++) {
        quoted = quote(tokens.get(t).text(), quoted);
        Found both = parties.at(s, t);
        if (both != null && clear(page, both)) {
          page.put(both);
        }
        Found found = page.at(s, t);
        if (found == null && (found = served.office(s, t)) != null) {
          page.put(found);
        }
        if (found == null) {
          found = word(page, s, t, quoted, pronouns, groups);
          if (found == null) {
            continue;
          }
          page.put(found);
        }
        if (t == found.first || found.pending != null || found.kind == Mention.Kind.GENERIC) {
          definites.resolve(found);
        }
        genders(page, discourse, found);
        discourse.read(found);
        for (int inside = t + 1; inside <= found.last; inside++) {
          quoted = quote(tokens.get(inside).text(), quoted);
        }
        t = Math.max(t, found.last);
      }
    }
  }

  private static @Nullable Found word(
      Page page, int s, int t, boolean quoted, Pronouns pronouns, GroupWords groups) {
    Token token = page.tokens(s).get(t);
    return Pronouns.is(token) ? pronouns.at(s, t, quoted) : groups.at(s, t);
  }

  /** Whether it would swallow nothing but people of no known state. */
  private static boolean clear(Page page, Found both) {
    for (int t = both.first; t <= both.last; t++) {
      Found there = page.at(both.sentence, t);
      boolean weak = there == null || there.kind == Mention.Kind.GENERIC || there.pending != null;
      if (!weak) {
        return false;
      }
    }
    return true;
  }

  private static void genders(Page page, Discourse discourse, Found found) {
    if (found.kind != Mention.Kind.PERSON || found.actors.size() != 1) {
      return;
    }
    Boolean female = Genders.told(page, found);
    if (female != null) {
      discourse.gender(found.actors.get(0), female);
    }
  }

  private static boolean quote(String word, boolean quoted) {
    return switch (word) {
      case "“", "``" -> true;
      case "”", "''" -> false;
      case "\"" -> !quoted;
      default -> quoted;
    };
  }
}
