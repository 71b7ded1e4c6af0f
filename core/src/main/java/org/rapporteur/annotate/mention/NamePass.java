package org.rapporteur.annotate.mention;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.NameEntry;
import org.rapporteur.knowledge.NameKind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;

/** Names of the knowledge, the longest first, by the day of the document. */
final class NamePass implements Pass {

  private final NameTree tree;

  NamePass(NameTree tree) {
    this.tree = tree;
  }

  @Override
  public String name() {
    return "name";
  }

  @Override
  public void over(Page page) {
    for (int s = 0; s < page.sentences.size(); s++) {
      List<Token> tokens = page.tokens(s);
      int after = Dateline.after(page, s);
      for (int t = after; t < tokens.size(); t++) {
        char c = tokens.get(t).text().charAt(0);
        if (!Character.isUpperCase(c) && !Character.isDigit(c)) {
          continue;
        }
        boolean loud = page.shouted(s) && tokens.get(t).tag().startsWith("NNP");
        NameTree.Match match = tree.longest(page.text, tokens, t, loud);
        if (match != null) {
          Found found = choose(page, s, t, match);
          if (found != null && !bracketed(page, found)) {
            page.put(found);
            t = match.last();
          } else if (found != null) {
            t = match.last();
          }
        }
      }
    }
  }

  /** "Northern Front (NF)": the short name in brackets belongs to the long one. */
  private static boolean bracketed(Page page, Found found) {
    List<Token> tokens = page.tokens(found.sentence);
    Found before = page.at(found.sentence, found.first - 2);
    boolean brackets =
        before != null
            && tokens.get(found.first - 1).text().equals("(")
            && found.last + 1 < tokens.size()
            && tokens.get(found.last + 1).text().equals(")");
    if (!brackets || before == null || !before.actors.equals(found.actors)) {
      return false;
    }
    page.widen(before, before.first, found.last + 1);
    return true;
  }

  private @Nullable Found choose(Page page, int s, int t, NameTree.Match match) {
    Set<String> ids = new LinkedHashSet<>();
    NameEntry chosen = null;
    for (NameEntry entry : match.entries()) {
      if (used(entry, page.day)) {
        ids.add(entry.actorId());
        boolean better = chosen == null || entry.kind().compareTo(chosen.kind()) < 0;
        chosen = better ? entry : chosen;
      }
    }
    if (chosen == null) {
      return null;
    }
    boolean open = ids.size() > 1 && !metonymOnly(match.entries(), chosen);
    Found found =
        new Found(
            s,
            t,
            match.last(),
            chosen.kind().mention(),
            open ? List.of() : List.of(chosen.actorId()),
            name(),
            open ? "may be any of " + String.join(", ", ids) : "'" + chosen.name() + "'");
    if (chosen.kind() == NameKind.METONYM) {
      found.pending = Found.Pending.SEAT;
    }
    if (chosen.kind() == NameKind.OFFICE && !open) {
      int dot = chosen.actorId().indexOf('.');
      found.owner = dot < 0 ? "" : chosen.actorId().substring(0, dot);
      found.suffix = dot < 0 ? "" : chosen.actorId().substring(dot + 1);
    }
    found.plural =
        found.kind == Mention.Kind.DEMONYM && page.tokens(s).get(match.last()).tag().endsWith("S");
    return found;
  }

  /** A state's own name wins over a capital of the same name, such as Djibouti. */
  private static boolean metonymOnly(List<NameEntry> entries, NameEntry chosen) {
    for (NameEntry entry : entries) {
      boolean other = !entry.actorId().equals(chosen.actorId());
      if (other && entry.kind() == chosen.kind()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name is used so on that day; without a day, whether it still is. */
  private static boolean used(NameEntry entry, @Nullable LocalDate day) {
    return day == null ? entry.to() == null : entry.holds(day);
  }
}
