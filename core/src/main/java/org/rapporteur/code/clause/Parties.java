package org.rapporteur.code.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/** Finds the participants that a noun phrase names. */
public final class Parties {

  private static final Set<String> OWNERS = Set.of("poss", "compound", "nmod", "amod");
  private static final Set<String> OWNING_PREPOSITIONS = Set.of("of", "by", "from", "with");
  private static final Set<String> BEHIND =
      Set.of("to", "with", "against", "on", "in", "at", "for", "between");
  private static final int DEEP = 2;

  private final Annotated annotated;
  private final Tree tree;
  private final Settings settings;
  private final Phrases phrases;

  /** Participants in one sentence of a document. */
  public Parties(Annotated annotated, Tree tree) {
    this.annotated = annotated;
    this.tree = tree;
    this.settings = new Settings(annotated, tree.sentence().index());
    this.phrases = new Phrases(annotated, tree, settings);
  }

  /** The participants that the phrases headed by {@code heads}, and their conjuncts, name. */
  public List<Participant> of(List<Token> heads) {
    List<Participant> found = new ArrayList<>();
    for (Token head : heads) {
      for (Token each : tree.conjuncts(head)) {
        found.addAll(one(each));
        found.addAll(sharing(each));
      }
    }
    return distinct(found);
  }

  /** "Solmar and Ardanian negotiators": those of both, where the mention holds the last alone. */
  private List<Participant> sharing(Token head) {
    Mention mention = tree.mentionAt(head);
    if (mention == null || !head.tag().endsWith("S")) {
      return List.of();
    }
    List<Participant> found = new ArrayList<>();
    for (Token child : tree.children(head)) {
      boolean first = OWNERS.contains(child.relation()) && tree.child(child, "conj") != null;
      if (first && !mention.span().covers(child.span()) && tree.mentionAt(child) != null) {
        tree.conjuncts(child).stream()
            .filter(c -> !mention.span().covers(c.span()))
            .forEach(c -> found.addAll(one(c)));
      }
    }
    return found;
  }

  /**
   * As {@link #of}, else those whose people or things act for them: "Ardanian aircraft" gives
   * Ardania.
   */
  public List<Participant> acting(List<Token> heads) {
    List<Participant> found = of(heads);
    for (Token head : heads) {
      for (Token each : found.isEmpty() ? tree.conjuncts(head) : List.<Token>of()) {
        if (NounSorts.OTHERS.contains(each.lemma())) {
          continue;
        }
        for (Token child : tree.children(each)) {
          boolean unknown = child.relation().equals("poss") && child.tag().startsWith("NNP");
          if (OWNERS.contains(child.relation()) && (unknown || tree.mentionAt(child) != null)) {
            found.addAll(one(child));
          }
        }
      }
    }
    return distinct(found);
  }

  /** As {@link #of}, else those to whom the phrases belong ("Velmark's raid" gives Velmark). */
  public List<Participant> ofOrOwners(List<Token> heads) {
    List<Participant> found = of(heads);
    return found.isEmpty() ? owners(heads) : found;
  }

  /** Those to whom the phrases belong: possessor, nationality, "of" and "by", "border with". */
  public List<Participant> owners(List<Token> heads) {
    return owners(heads, 0);
  }

  private List<Participant> owners(List<Token> heads, int depth) {
    List<Participant> found = new ArrayList<>();
    for (Token head : heads) {
      for (Token each : tree.conjuncts(head)) {
        List<Token> holders =
            new ArrayList<>(
                tree.children(each).stream()
                    .filter(c -> OWNERS.contains(c.relation()))
                    .filter(c -> c.relation().equals("poss") || !hometown(each, c))
                    .toList());
        List<Token> further = below(each, OWNING_PREPOSITIONS);
        if (holders.stream().anyMatch(h -> h.tag().equals("PRP$"))) {
          // "its border with Velmark" is Velmark's too, and whose "its" is, is said already
          found.addAll(of(further));
        }
        holders.forEach(h -> found.addAll(found.isEmpty() ? one(h) : List.of()));
        if (found.isEmpty()) {
          found.addAll(of(further));
          holders.addAll(further);
        }
        if (found.isEmpty() && depth < DEEP && !holders.isEmpty()) {
          found.addAll(owners(holders, depth + 1));
        }
      }
    }
    return distinct(found);
  }

  /** "a Harle man": where somebody is from does not own him. */
  private boolean hometown(Token head, Token child) {
    return NounSorts.OTHERS.contains(head.lemma()) && tree.mentionAt(child) == null;
  }

  /**
   * As {@link #acting}, else the phrase itself: whom nothing known names is kept as the text has it
   * ("a senior official", "striking dock workers"); never a pronoun, a time or a known place.
   */
  public List<Participant> orPhrase(List<Token> heads) {
    List<Participant> found = acting(heads);
    return found.isEmpty() ? phrases(heads) : found;
  }

  /** As {@link #ofOrOwners}, else the phrases themselves, be they people or things. */
  public List<Participant> ofOwnersOrPhrases(List<Token> heads) {
    List<Participant> found = ofOrOwners(heads);
    return found.isEmpty() ? phrases(heads) : found;
  }

  /** Whether one of the phrases, or whom it is a number of, is headed by one of {@code lemmas}. */
  public boolean headed(List<Token> heads, Set<String> lemmas) {
    for (Token head : heads) {
      for (Token each : tree.conjuncts(head)) {
        if (lemmas.contains(each.lemma())
            || each.tag().equals("NNPS") && lemmas.contains("people") // "Ardanians"
            || counts(each) && headed(below(each, Set.of("of")), lemmas)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The phrases headed by nouns, with what stands before the noun and its complements behind. */
  public List<Participant> phrases(List<Token> heads) {
    List<Participant> found = new ArrayList<>();
    for (Token head : heads) {
      for (Token each : tree.conjuncts(head)) {
        if ((each.noun() || !members(each).isEmpty())
            && !settings.time(each)
            && !settings.knownPlace(each)) {
          found.add(phrases.whole(each, members(each)));
        }
      }
    }
    return distinct(found);
  }

  /** The sides in whose country the places named by {@code heads} lie. */
  public List<Participant> sidesOfPlaces(List<Token> heads) {
    List<Participant> found = new ArrayList<>();
    for (PlaceMention mention : annotated.places(tree.sentence().index())) {
      boolean named =
          heads.stream()
              .anyMatch(
                  h -> tree.subtree(h).covers(mention.span()) || mention.span().covers(h.span()));
      if (named && !mention.place().country().isEmpty()) {
        found.add(
            new Participant(
                "", mention.place().name(), mention.place().country(), "", mention.span()));
      }
    }
    return distinct(found);
  }

  /** Whether a word is, or ends, the name of a town or region. */
  public boolean place(Token head) {
    return annotated.places(tree.sentence().index()).stream()
        .anyMatch(m -> m.span().covers(head.span()) && m.span().end() == head.span().end());
  }

  /** Those that stand behind the phrases: "a battle against Velmark", "aid to Velmark". */
  public List<Participant> beyond(List<Token> heads) {
    List<Token> behind = below(heads, BEHIND);
    List<Participant> found = ofOrOwners(behind);
    return found.isEmpty() ? sidesOfPlaces(behind) : found;
  }

  /** Objects of the given prepositions on any of {@code nouns}. */
  public List<Token> below(List<Token> nouns, Set<String> prepositions) {
    return nouns.stream().flatMap(n -> below(n, prepositions).stream()).toList();
  }

  /** Objects of the given prepositions on {@code noun}. */
  public List<Token> below(Token noun, Set<String> prepositions) {
    List<Token> found = new ArrayList<>();
    for (Token child : tree.children(noun)) {
      if (prepositions.contains(child.lemma())) {
        found.addAll(tree.childrenBy(child, Set.of("pobj")));
      }
    }
    return found;
  }

  /** Of whom a phrase counts some: "dozens of activists", "eleven of the prisoners"; else none. */
  public List<Token> members(Token head) {
    return counts(head) ? below(head, Set.of("of")) : List.of();
  }

  private static boolean counts(Token head) {
    return head.tag().equals("CD")
        || NounSorts.PARTITIVES.contains(head.lemma())
        || NounSorts.PARTITIVES.contains(head.text().toLowerCase(Locale.ROOT));
  }

  /** Whether a phrase names a person, a group or a body, not a thing or a place. */
  public boolean somebody(Token head) {
    Mention over = tree.mentionOver(head);
    boolean person = over != null && over.kind() == Mention.Kind.PERSON;
    boolean agent = tree.children(head).stream().anyMatch(c -> agentBefore(head, c));
    return tree.mentionAt(head) != null
        || person
        || agent
        || members(head).stream().anyMatch(this::somebody);
  }

  /** "journalist Ann Hale". */
  private boolean agentBefore(Token head, Token child) {
    Mention mention = tree.mentionAt(child);
    return child.relation().equals("compound")
        && head.tag().startsWith("NNP")
        && mention != null
        && mention.kind() == Mention.Kind.GENERIC;
  }

  private List<Participant> one(Token head) {
    Token above = OWNERS.contains(head.relation()) ? tree.head(head) : null;
    if (above != null && NounSorts.CURRENCIES.contains(above.lemma())) {
      return List.of(); // "nine billion Velmarkian crowns" are nobody's
    }
    Mention mention = tree.mentionAt(head);
    List<Token> members = members(head);
    if (!members.isEmpty() && (mention == null || mention.actors().isEmpty())) {
      return of(members);
    }
    if (mention == null) {
      mention = apposed(head);
    }
    if (mention == null) {
      Mention over = tree.mentionOver(head);
      boolean within =
          over != null
              && (over.kind() == Mention.Kind.PERSON
                  || over.kind() == Mention.Kind.GENERIC && head.tag().startsWith("NNP"));
      mention = within ? over : null;
    }
    if (mention != null && !mention.actors().isEmpty()) {
      List<Participant> found = new ArrayList<>();
      for (String id : mention.actors()) {
        // "their government": people of nobody in particular belong to whoever owns them
        Token owner = id.startsWith("~") ? tree.child(head, "poss") : null;
        Mention theirs = owner == null ? null : tree.mentionAt(owner);
        if (theirs != null && theirs.actors().size() == 1) {
          found.add(participant(theirs.actors().get(0), mention.span()));
        } else {
          found.add(participant(id, mention.span()));
        }
      }
      return found;
    }
    if (mention != null && mention.kind() != Mention.Kind.PRONOUN) {
      return List.of(phrases.of(mention.span()));
    }
    boolean name = head.tag().startsWith("NNP") && !settings.timeOrPlace(head);
    return name ? List.of(phrases.of(nameSpan(head))) : List.of();
  }

  /** "the envoy, Ann Hale": the apposition's mention stands for an unnamed head. */
  private @Nullable Mention apposed(Token head) {
    for (Token child : tree.childrenBy(head, Set.of("appos"))) {
      Mention mention = tree.mentionAt(child);
      // "Harle, an ethnic Velmarkian": where he comes from
      boolean origin =
          mention != null && mention.kind() == Mention.Kind.DEMONYM && head.tag().startsWith("NNP");
      if (mention != null && !origin) {
        return mention;
      }
    }
    return null;
  }

  private Span nameSpan(Token name) {
    Span span = name.span();
    for (Token child : tree.children(name)) {
      if (child.relation().equals("compound") && child.index() < name.index()) {
        span = span.union(nameSpan(child)); // "United States Department"
      }
    }
    return span;
  }

  /** The participant for a known actor. */
  public Participant participant(String id, @Nullable Span span) {
    Actor actor = annotated.actors().get(id);
    if (actor == null) {
      throw new IllegalArgumentException("no actor " + id + " in " + annotated.document().id());
    }
    return new Participant(id, actor.name(), actor.country(), actor.sector(), span);
  }

  /** Each actor, or phrase where there is none, once. */
  public static List<Participant> distinct(List<Participant> all) {
    Map<String, Participant> byKey = new LinkedHashMap<>();
    for (Participant each : all) {
      byKey.putIfAbsent(key(each), each);
    }
    return new ArrayList<>(byKey.values());
  }

  /** What makes two participants the same. */
  public static String key(Participant participant) {
    return participant.actor().isEmpty() ? "'" + participant.label() : participant.actor();
  }
}
