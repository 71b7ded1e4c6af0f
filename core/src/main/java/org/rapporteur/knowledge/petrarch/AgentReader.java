package org.rapporteur.knowledge.petrarch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.rapporteur.knowledge.AgentNoun;
import org.rapporteur.knowledge.BodyPhrase;
import org.rapporteur.knowledge.Knowledge;

/** Reads agent dictionaries: common nouns for people, with the sector that they are of. */
final class AgentReader {

  private final Knowledge known;
  private final Consumer<Remark> remarks;
  private final Map<String, String> offices = new HashMap<>();

  private final Map<String, AgentNoun> nouns = new HashMap<>();

  final Map<String, AgentNoun> agents = new LinkedHashMap<>();

  AgentReader(Knowledge known, Consumer<Remark> remarks) {
    this.known = known;
    this.remarks = remarks;
    known.agents().forEach(noun -> nouns.put(noun.lemma(), noun));
    for (BodyPhrase phrase : known.phrases()) {
      if (phrase.states().isEmpty() && known.bodies().get(phrase.suffix()) != null) {
        offices.put(phrase.phrase(), known.bodies().get(phrase.suffix()).sector());
      }
    }
  }

  /** Reads a file; gives the number of its entries. */
  int read(List<Line> lines) {
    Map<String, List<String>> markers = new HashMap<>();
    int count = 0;
    for (Line line : lines) {
      String text = line.text();
      if (text.isEmpty()) {
        continue;
      }
      int equals = text.indexOf('=');
      if (text.startsWith("!") && equals > 0 && text.indexOf('[') < 0) {
        marker(line, text, equals, markers);
        continue;
      }
      int bracket = text.indexOf('[');
      int end = text.indexOf(']', Math.max(0, bracket));
      if (bracket <= 0 || end < 0) {
        remarks.accept(
            line.bad(bracket < 0 ? "no code in brackets" : "no phrase, or a bracket not closed"));
        continue;
      }
      count++;
      entry(line, text.substring(0, bracket), text.substring(bracket + 1, end).strip(), markers);
    }
    return count;
  }

  private void marker(Line line, String text, int equals, Map<String, List<String>> markers) {
    String name = text.substring(0, equals).strip();
    if (!name.matches("![^!\\s]+!")) {
      remarks.accept(line.bad("'" + name + "' is no substitution; write !NAME! = WORD, WORD"));
      return;
    }
    markers.put(
        name,
        Arrays.stream(text.substring(equals + 1).split(",", -1))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList());
  }

  private void entry(Line line, String phrase, String code, Map<String, List<String>> markers) {
    String part = code.replace("~", "").strip();
    String sector = part.length() < 3 ? "" : ActorKey.sector(part.substring(0, 3), known);
    if (part.isEmpty()) {
      remarks.accept(line.bad("the brackets hold no code"));
      return;
    }
    if (sector.isEmpty()) {
      remarks.accept(line.beyond("we have no sector for " + part));
      return;
    }
    int brace = phrase.indexOf('{');
    if (brace >= 0 && phrase.indexOf('}') < brace) {
      remarks.accept(line.bad("a brace is not closed"));
      return;
    }
    String lemma = lower(brace < 0 ? phrase : phrase.substring(0, brace));
    List<String> forms = expand(line, lemma, markers);
    String irregular = brace < 0 ? "" : lower(phrase.substring(brace + 1, phrase.indexOf('}')));
    for (String form : forms) {
      // every word of a substitution is given, its plurals too; {} says that there is none
      boolean single = forms.size() > 1 || lemma.contains("!") || brace >= 0;
      String plural = single ? (irregular.isEmpty() ? form : irregular) : Phrases.plural(form);
      store(line, new AgentNoun(form, plural, sector, false), part);
    }
  }

  private void store(Line line, AgentNoun noun, String code) {
    String office = offices.get(noun.lemma());
    if (office != null) {
      if (!office.equals(noun.sector())) {
        remarks.accept(
            line.beyond("'" + noun.lemma() + "' stays an office or body of sector " + office));
      }
      return;
    }
    if (code.length() > 3) {
      remarks.accept(line.beyond("only the sector " + noun.sector() + " of " + code + " is kept"));
    }
    AgentNoun below = nouns.get(noun.lemma());
    if (below == null) {
      agents.put(noun.lemma(), noun);
    } else if (!below.sector().equals(noun.sector())) {
      // "forces" stays a word that needs a state beside it, whatever its sector
      agents.put(
          noun.lemma(), new AgentNoun(noun.lemma(), noun.plural(), noun.sector(), below.weak()));
    }
  }

  private List<String> expand(Line line, String lemma, Map<String, List<String>> markers) {
    int begin = lemma.indexOf('!');
    int end = lemma.indexOf('!', begin + 1);
    if (begin < 0) {
      return List.of(lemma);
    }
    List<String> words =
        end < 0 ? null : markers.get(lemma.substring(begin, end + 1).toUpperCase(Locale.ROOT));
    if (words == null) {
      remarks.accept(line.bad("a substitution that is not defined above"));
      return List.of();
    }
    List<String> all = new ArrayList<>();
    for (String word : words) {
      all.addAll(
          expand(
              line, lemma.substring(0, begin) + lower(word) + lemma.substring(end + 1), markers));
    }
    return all;
  }

  private static String lower(String phrase) {
    return Phrases.words(phrase).toLowerCase(Locale.ROOT);
  }
}
