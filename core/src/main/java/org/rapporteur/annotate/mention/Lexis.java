package org.rapporteur.annotate.mention;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.AgentNoun;
import org.rapporteur.knowledge.BodyPhrase;
import org.rapporteur.knowledge.Knowledge;

/** The knowledge in the form in which the passes look things up. Immutable, shared. */
final class Lexis {

  /** What may stand between an owner and its body, and changes nothing. */
  static final Set<String> MODIFIERS =
      Set.of(
          "new",
          "current",
          "own",
          "outgoing",
          "incoming",
          "first",
          "chief",
          "senior",
          "top",
          "country",
          "nation",
          "'s",
          "’s",
          "federal",
          "national",
          "newly",
          "appointed",
          "then",
          "powerful",
          "influential",
          "visiting",
          "local",
          "regional",
          "provincial",
          "high",
          "ranking",
          "level",
          "hardline",
          "interim",
          "caretaker",
          "acting",
          "transitional",
          "deputy",
          "former",
          "retired",
          "onetime",
          "erstwhile",
          "ex",
          "late",
          "ruling",
          "de",
          "facto",
          "elected",
          "civilian",
          "military",
          "central",
          "islamist",
          "beleaguered");

  static final Set<String> FORMER =
      Set.of(
          "former", "ex", "then", "late", "ousted", "deposed", "retired", "onetime", "erstwhile");
  static final Set<String> ACTING = Set.of("acting", "interim", "caretaker", "transitional");

  final NameTree names;
  final PhraseIndex<BodyPhrase> bodies = new PhraseIndex<>();
  final PhraseIndex<AgentNoun> agents = new PhraseIndex<>();

  Lexis(Knowledge knowledge) {
    names = new NameTree(knowledge.names());
    for (BodyPhrase phrase : knowledge.phrases()) {
      bodies.add(phrase.phrase(), false, phrase);
      plurals(phrase.phrase()).forEach(plural -> bodies.add(plural, true, phrase));
    }
    for (AgentNoun noun : knowledge.agents()) {
      boolean one = noun.lemma().equals(noun.plural());
      agents.add(noun.lemma(), one, noun);
      if (!one) {
        agents.add(noun.plural(), true, noun);
      }
    }
  }

  /** "foreign ministers", "secretaries of state", "armies": the head noun with its ending. */
  private static List<String> plurals(String phrase) {
    int of = phrase.indexOf(" of ");
    int cut = of < 0 ? phrase.length() : of;
    String head = phrase.substring(0, cut);
    if (head.endsWith("s") || head.endsWith("police")) {
      return List.of();
    }
    boolean y = head.endsWith("y") && !head.endsWith("ey");
    String many = y ? head.substring(0, head.length() - 1) + "ies" : head + "s";
    return List.of(many + phrase.substring(cut));
  }
}
