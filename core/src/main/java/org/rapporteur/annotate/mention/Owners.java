package org.rapporteur.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;

/**
 * Finds whose body, office or people some words name: "Ardania's …", "Ardanian …", "… of Ardania".
 */
final class Owners {

  private static final int REACH = 5;
  private static final Set<String> BOTH = Set.of("and", "or", "&", ",");

  /** The words around a noun that tell whose it is. */
  static final class Owner {
    final List<String> ids = new ArrayList<>(2);
    int first;
    int last;
    boolean former;
    boolean acting;
    boolean deputy;
    boolean definite;
    boolean own;

    /** Whether it is that of somebody who is named and not known. */
    boolean unknown;
  }

  /** What the second word of a party's or firm's name may be, after its state's. */
  private static final Set<String> PARTIES =
      Set.of(
          "muslim",
          "united",
          "national",
          "people",
          "peoples",
          "democratic",
          "social",
          "socialist",
          "labour",
          "workers",
          "cricket",
          "football",
          "international",
          "islamic",
          "first",
          "freedom",
          "solidarity",
          "airlines",
          "airways",
          "steel",
          "oil",
          "telecom",
          "post",
          "bank");

  private static final Pattern DEMONYM = Pattern.compile("\\p{L}{2,}(?:ian|ean|ese|ish|ani|eni)");

  private static final Set<String> PREFIXES = Set.of("ex", "vice", "co", "high", "top");

  private Owners() {}

  /** Looks to the left, then to the right, of tokens {@code first} to {@code last}. */
  static Owner of(Page page, int s, int first, int last, Set<String> links) {
    Owner owner = new Owner();
    owner.first = first;
    owner.last = last;
    owner.former = page.lower(s)[first].startsWith("ex-");
    left(page, s, owner);
    if (owner.ids.isEmpty() && !(owner.own && word(page, s, owner.last + 1, "from"))) {
      right(page, s, owner, links);
    }
    return owner;
  }

  /** "Withdrew its troops from Velmark": they are not Velmark's. */
  private static boolean word(Page page, int s, int k, String preposition) {
    return k < page.lower(s).length && page.lower(s)[k].equals(preposition);
  }

  private static void left(Page page, int s, Owner owner) {
    String[] lower = page.lower(s);
    List<Token> tokens = page.tokens(s);
    int k = owner.first - 1;
    int from = owner.first;
    for (int steps = 0; k >= 0 && steps < REACH; steps++, k--) {
      Found there = page.at(s, k);
      if (there != null) {
        if (take(page, there, owner)) {
          owner.first = there.first;
          coordinated(page, s, there, owner);
          changed(page, s, owner);
        }
        return;
      }
      String word = lower[k];
      owner.former |= Lexis.FORMER.contains(word) || word.startsWith("ex-");
      owner.acting |= Lexis.ACTING.contains(word);
      owner.deputy |= word.equals("deputy");
      String tag = tokens.get(k).tag();
      boolean possessive = tag.equals("POS");
      // "Ardania-backed militants" are not Ardania's
      boolean joined = k > 0 && lower[k - 1].equals("-") && !lower[k].equals("-");
      boolean prefixed = word.equals("-") && k > 0 && PREFIXES.contains(lower[k - 1]);
      boolean passable =
          possessive
              || prefixed
              || Lexis.MODIFIERS.contains(word)
              || part(tokens.get(k), owner)
              || (!joined && (tag.startsWith("JJ") || participle(tokens.get(k))));
      owner.unknown |= people(tokens.get(k));
      if (!passable || (possessive && k > 0 && page.at(s, k - 1) == null)) {
        owner.own = tag.equals("PRP$");
        owner.unknown |= possessive && k > 0 && proper(tokens.get(k - 1));
        owner.definite = word.equals("the") || word.equals("its") || word.equals("their");
        break;
      }
      boolean changes =
          Lexis.FORMER.contains(word) || Lexis.ACTING.contains(word) || word.equals("deputy");
      from = changes ? k : from;
    }
    owner.first = from;
  }

  /** "The former Ardanian minister": what changes the office may stand before its state. */
  private static void changed(Page page, int s, Owner owner) {
    String[] lower = page.lower(s);
    int k = owner.first - 1;
    for (int steps = 0; k >= 0 && steps < 3 && page.at(s, k) == null; steps++, k--) {
      boolean former = Lexis.FORMER.contains(lower[k]);
      boolean acting = Lexis.ACTING.contains(lower[k]);
      boolean deputy = lower[k].equals("deputy");
      if (!Lexis.MODIFIERS.contains(lower[k])) {
        break;
      }
      owner.former |= former;
      owner.acting |= acting;
      owner.deputy |= deputy;
      owner.first = former || acting || deputy ? k : owner.first;
    }
    owner.definite = k >= 0 && lower[k].equals("the");
  }

  private static boolean proper(Token token) {
    return token.tag().startsWith("NNP") && Page.capital(token.text());
  }

  /** "Lormian" in "the Lormian minister", of a state that is not known. */
  private static boolean people(Token token) {
    return (token.tag().startsWith("JJ") || token.tag().startsWith("NNP"))
        && Page.capital(token.text())
        && DEMONYM.matcher(token.text()).matches();
  }

  /** "Ardanian tram drivers": the first part of a compound. */
  private static boolean part(Token token, Owner owner) {
    return token.tag().equals("NN")
        && token.relation().equals("compound")
        && token.head() >= owner.first
        && token.head() <= owner.last;
  }

  /** "Ardanian masked men", but not "Ardania deployed warships", whatever the tagger says. */
  private static boolean participle(Token token) {
    return token.tag().equals("VBN")
        && !token.relation().equals("root")
        && !token.relation().equals("ccomp");
  }

  /** "Ardanian and Velmarkian officials". */
  private static void coordinated(Page page, int s, Found owned, Owner owner) {
    int and = owned.first - 1;
    if (and < 1 || !BOTH.contains(page.lower(s)[and])) {
      return;
    }
    int k = and - 1;
    boolean possessive = page.tokens(s).get(k).tag().equals("POS");
    Found other = page.at(s, possessive ? k - 1 : k);
    boolean alike =
        other != null
            && (other.kind == Mention.Kind.DEMONYM && !other.plural || possessive)
            && owned.kind == other.kind
            && !page.lower(s)[and].equals(",");
    if (alike && other != null && take(page, other, owner)) {
      owner.first = other.first;
    }
  }

  private static void right(Page page, int s, Owner owner, Set<String> links) {
    String[] lower = page.lower(s);
    boolean many = page.tokens(s).get(owner.last).tag().endsWith("S");
    int k = owner.last + 1;
    if (k >= lower.length || !links.contains(lower[k])) {
      return;
    }
    k++;
    if (k < lower.length && lower[k].equals("the")) {
      k++;
    }
    Found there = page.at(s, k);
    if (there == null || there.first != k) {
      owner.unknown |= k < lower.length && proper(page.tokens(s).get(k));
      return;
    }
    boolean seatOnly = lower[owner.last + 1].equals("in");
    if (seatOnly && there.pending != Found.Pending.SEAT) {
      return;
    }
    if (longer(page, s, there)) {
      return;
    }
    boolean owns =
        there.last + 1 < lower.length && page.tokens(s).get(there.last + 1).tag().equals("POS");
    if (!owns && take(page, there, owner)) {
      owner.last = there.last;
      if (many) {
        listed(page, s, owner);
      }
    }
  }

  /** "The delegations of Ardania, Velmark and Solmar"; a list without an "and" may be none. */
  private static void listed(Page page, int s, Owner owner) {
    String[] lower = page.lower(s);
    List<Found> more = new ArrayList<>();
    boolean closed = false;
    int k = owner.last + 1;
    while (!closed && k + 1 < lower.length) {
      boolean comma = lower[k].equals(",");
      int next = comma && lower[k + 1].equals("and") ? k + 2 : k + 1;
      closed = lower[k].equals("and") || next == k + 2;
      Found other = comma || closed ? page.at(s, next) : null;
      if (other == null || other.first != next) {
        return;
      }
      more.add(other);
      k = other.last + 1;
    }
    for (Found other : closed ? more : List.<Found>of()) {
      if (take(page, other, owner)) {
        owner.last = other.last;
      }
    }
  }

  /** "President of Ardania United": the state is but part of a longer name. */
  private static boolean longer(Page page, int s, Found there) {
    int next = there.last + 1;
    if (next >= page.tokens(s).size() || page.heading(s) || page.at(s, next) != null) {
      return false;
    }
    Token last = page.tokens(s).get(there.last);
    Token after = page.tokens(s).get(next);
    boolean proper = Page.capital(after.text()) && after.tag().startsWith("NNP");
    return proper && last.relation().equals("compound") && PARTIES.contains(page.lower(s)[next]);
  }

  private static boolean take(Page page, Found found, Owner owner) {
    String id = id(page, found);
    if (id == null || owner.ids.contains(id)) {
      return false;
    }
    owner.ids.add(id);
    return true;
  }

  /** The owner that a mention stands for: a state, an organisation, a group, a body; or null. */
  static @Nullable String id(Page page, Found found) {
    boolean named =
        found.kind == Mention.Kind.NAME
            || found.kind == Mention.Kind.DEMONYM
            || found.kind == Mention.Kind.METONYM
            || found.kind == Mention.Kind.OFFICE;
    if (!named || found.actors.size() != 1) {
      return null;
    }
    Actor actor = page.actor(found.actors.get(0));
    if (actor == null) {
      return null;
    }
    return switch (actor.kind()) {
      case STATE, ORGANISATION, ARMED_GROUP -> actor.id();
      case BODY ->
          actor.id().endsWith(".GOV") && !actor.country().isEmpty() ? actor.country() : actor.id();
      default -> null;
    };
  }
}
