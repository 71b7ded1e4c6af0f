package org.rapporteur.knowledge.petrarch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.Cameo;
import org.rapporteur.knowledge.CameoCode;
import org.rapporteur.knowledge.Frame;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.knowledge.LexiconEntry;
import org.rapporteur.knowledge.SpeechCue;

/** Reads verb dictionaries: sets of synonyms, blocks of verbs, and the patterns of each block. */
final class VerbReader {

  /** A verb of the block that is being read. */
  private record Verb(Line line, String trigger, String object) {}

  private final Cameo cameo;
  private final Lexicon known;
  private final Consumer<Remark> remarks;
  private final Map<String, Set<String>> synsets = new HashMap<>();
  private final Map<Frame, Frame> frames = new HashMap<>();

  private final List<LexiconEntry> entries = new ArrayList<>();
  final Map<String, SpeechCue> cues = new LinkedHashMap<>();

  private final List<Verb> block = new ArrayList<>();
  private String blockCode = "";
  private boolean headed;
  private boolean patterned;
  private @Nullable Set<String> synset;

  VerbReader(Cameo cameo, Lexicon known, Consumer<Remark> remarks) {
    this.cameo = cameo;
    this.known = known;
    this.remarks = remarks;
  }

  /** The entries, those that ask for more words of an object before others. */
  List<LexiconEntry> entries() {
    List<LexiconEntry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparingInt(VerbReader::words).reversed());
    return sorted;
  }

  private static int words(LexiconEntry entry) {
    return entry.frame().objects().stream().mapToInt(o -> o.split("_", -1).length).max().orElse(0);
  }

  /** Reads a file; gives the number of its verbs and patterns. */
  int read(List<Line> lines) {
    int count = 0;
    synsets(lines);
    begin("", false);
    for (Line line : lines) {
      String text = line.text();
      if (text.isEmpty()) {
        if (!headed && patterned) {
          begin("", false);
        }
      } else if (text.startsWith("---")) {
        heading(line, text);
      } else if (text.startsWith("-")) {
        count++;
        patterned = true;
        pattern(line, text.substring(1));
      } else if (text.startsWith("&")) {
        synset = synsets.get(label(text));
      } else if (text.startsWith("~")) {
        count++;
        remarks.accept(line.beyond("we have no transformations of verbs"));
      } else if (!member(text)) {
        synset = null;
        count++;
        verb(line, text);
      }
    }
    begin("", false);
    return count;
  }

  /** Within a set of synonyms a line with + is a member of it, not a verb with a particle. */
  private boolean member(String text) {
    return synset != null && text.startsWith("+") && synset.containsAll(members(text));
  }

  private void begin(String code, boolean withHeading) {
    block.clear();
    blockCode = code;
    headed = withHeading;
    patterned = false;
    synset = null;
  }

  /** Sets may be used before they are defined, so they are read first. */
  private void synsets(List<Line> lines) {
    Set<String> current = null;
    for (Line line : lines) {
      String text = line.text();
      if (text.startsWith("&")) {
        current = new LinkedHashSet<>();
        synsets.put(label(text), current);
        // the underscore only says that there are no plurals
        synsets.put(label(text).replaceAll("_$", ""), current);
      } else if (current != null && text.startsWith("+") && !text.matches(".*[\\[{].*")) {
        current.addAll(members(text));
      } else if (!text.isEmpty()) {
        current = null;
      }
    }
  }

  private static String label(String text) {
    return text.split("\\s+", 2)[0];
  }

  /** A synonym in dictionary form; of several words, with underscores between them. */
  private static Set<String> members(String text) {
    String words = Phrases.words(text.substring(1)).replace("{", "").replace("}", "");
    int last = words.lastIndexOf(' ');
    String before = last < 0 ? "" : words.substring(0, last + 1).toLowerCase(Locale.ROOT);
    Set<String> all = new LinkedHashSet<>();
    for (String form : Pattern.singular(words.substring(last + 1))) {
      all.add(before.replace(' ', '_') + form);
    }
    return all;
  }

  /** {@code --- GRANT [070] ---}. */
  private void heading(Line line, String text) {
    int bracket = text.indexOf('[');
    int end = text.indexOf(']', Math.max(0, bracket));
    if (bracket >= 0 && end < 0) {
      remarks.accept(line.bad("a bracket is not closed"));
    }
    begin(bracket < 0 || end < 0 ? "" : text.substring(bracket + 1, end), true);
  }

  private void verb(Line line, String text) {
    if (!headed && patterned) {
      begin("", false);
    }
    int bracket = text.indexOf('[');
    int end = text.indexOf(']', Math.max(0, bracket));
    if (bracket == 0 || bracket > 0 && end < 0) {
      remarks.accept(line.bad(end < 0 ? "a bracket is not closed" : "no verb before the code"));
      return;
    }
    int brace = text.indexOf('{');
    if (brace >= 0 && text.indexOf('}') < brace) {
      remarks.accept(line.bad("a brace is not closed"));
      return;
    }
    // forms in braces are told by the dictionary form of the words of a text
    String word = bracket < 0 ? text : text.substring(0, bracket);
    word = brace < 0 || brace > word.length() ? word : word.substring(0, brace);
    String code = bracket < 0 ? blockCode : text.substring(bracket + 1, end);
    if (!headed && block.isEmpty()) {
      blockCode = code;
    }
    Verb verb = trigger(line, word.strip().replaceAll("_$", ""));
    if (verb != null) {
      block.add(verb);
      plain(verb, code);
    }
  }

  /** The trigger that our lexicon has for a verb, also of several words. */
  private @Nullable Verb trigger(Line line, String word) {
    String[] words = word.toLowerCase(Locale.ROOT).split("[_\\s]+", -1);
    if (!word.matches("[+\\p{L}_\\s-]+")) {
      remarks.accept(line.bad("'" + word + "' is no verb"));
      return null;
    }
    boolean first = words.length == 1 || words[0].startsWith("+") || word.indexOf('+') < 0;
    String verb = words[0].replace("+", "");
    if (words.length == 1) {
      return new Verb(line, verb, "");
    }
    if (words.length > 2 || !first) {
      remarks.accept(
          line.beyond(
              first
                  ? "a verb of more than two words"
                  : "a verb with a word before it; we look at what follows it"));
      return null;
    }
    boolean part = Pattern.PARTICLES.contains(words[1]) || Pattern.PREPOSITIONS.contains(words[1]);
    return part ? new Verb(line, verb + "_" + words[1], "") : new Verb(line, verb, words[1]);
  }

  private void plain(Verb verb, String code) {
    EventKey key = EventKey.of(code);
    if (key.nothing()) {
      return;
    }
    CameoCode row = code(verb.line(), key);
    if (row == null) {
      return;
    }
    SpeechCue cue = known.cue("verb", verb.trigger());
    if (row.type().isEmpty()) {
      if (cue != null && verb.object().isEmpty()) {
        cues.put(verb.trigger(), new SpeechCue(cue.cue(), cue.part(), cue.kind(), row.code()));
      } else {
        remarks.accept(verb.line().beyond("statements (01, 02) come from our reporting words"));
      }
      return;
    }
    Pattern pattern =
        verb.object().isEmpty()
            ? Pattern.plain()
            : new Pattern("", Pattern.singular(verb.object()), Pattern.ANY);
    add(verb, verb.line(), pattern, row, key.mutual());
  }

  private void pattern(Line line, String text) {
    int bracket = text.lastIndexOf('[');
    int end = text.indexOf(']', Math.max(0, bracket));
    if (bracket < 0 || end < 0) {
      remarks.accept(line.bad(bracket < 0 ? "no code in brackets" : "a bracket is not closed"));
      return;
    }
    String body = text.substring(0, bracket).replaceAll("\\*+", "*");
    int star = body.indexOf('*');
    if (star < 0 || body.indexOf('*', star + 1) >= 0) {
      remarks.accept(line.bad("a pattern has one * for its verb"));
      return;
    }
    if (block.isEmpty()) {
      remarks.accept(line.bad("a pattern without a verb before it"));
      return;
    }
    EventKey key = EventKey.of(text.substring(bracket + 1, end));
    if (key.nothing()) {
      remarks.accept(line.beyond("we cannot say of some words that they are no event"));
      return;
    }
    CameoCode row = code(line, key);
    if (row == null) {
      return;
    }
    if (row.type().isEmpty()) {
      remarks.accept(line.beyond("statements (01, 02) come from our reporting words"));
      return;
    }
    for (String each : alternatives(body)) {
      one(line, each, row, key.mutual());
    }
  }

  private void one(Line line, String body, CameoCode row, boolean mutual) {
    int star = body.indexOf('*');
    try {
      Pattern pattern = Pattern.of(body.substring(0, star), body.substring(star + 1), synsets);
      int taken = 0;
      for (Verb verb : block) {
        if (verb.object().isEmpty()
            && (pattern.suffix().isEmpty() || verb.trigger().indexOf('_') < 0)) {
          add(verb, line, pattern, row, mutual);
          taken++;
        }
      }
      if (taken < block.size()) {
        remarks.accept(
            line.beyond(
                "not with the verbs of the block that have a word of their own: "
                    + (block.size() - taken)
                    + " of "
                    + block.size()));
      }
    } catch (Pattern.Beyond reason) {
      remarks.accept(line.beyond(String.valueOf(reason.getMessage())));
    }
  }

  /** TABARI's {@code {TO | WITH}}: a pattern for each. */
  private static List<String> alternatives(String body) {
    int begin = body.indexOf('{');
    while (begin >= 0) {
      int end = body.indexOf('}', begin);
      String inside = end < 0 ? "" : body.substring(begin + 1, end);
      if (inside.indexOf('|') >= 0) {
        List<String> all = new ArrayList<>();
        for (String choice : inside.split("\\|", -1)) {
          all.addAll(
              alternatives(
                  body.substring(0, begin) + " " + choice.strip() + " " + body.substring(end + 1)));
        }
        return all;
      }
      begin = body.indexOf('{', begin + 1);
    }
    return List.of(body);
  }

  private @Nullable CameoCode code(Line line, EventKey key) {
    String lost = key.lost();
    if (lost != null) {
      remarks.accept(line.beyond(lost));
    }
    if (key.code().isEmpty()) {
      return null;
    }
    CameoCode row = cameo.code(key.code()).orElse(null);
    if (row == null) {
      remarks.accept(line.beyond("there is no CAMEO code " + key.code()));
    }
    return row;
  }

  private void add(Verb verb, Line line, Pattern pattern, CameoCode row, boolean mutual) {
    String suffix = pattern.suffix();
    Frame frame = pattern.frame(mutual);
    row.type()
        .ifPresent(
            type ->
                entries.add(
                    new LexiconEntry(
                        suffix.isEmpty() ? verb.trigger() : verb.trigger() + "_" + suffix,
                        frames.computeIfAbsent(frame, f -> f),
                        type,
                        "",
                        row.code(),
                        row.goldstein(),
                        "",
                        "",
                        line.where())));
  }
}
