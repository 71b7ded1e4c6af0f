package org.rapporteur.code.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Document;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Statement.Directness;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Trace;
import org.rapporteur.model.When;

/**
 * Joins reported speech and quotations into statements: a quotation belongs to the speech of its
 * own sentence, else, within the paragraph, to the speaker before it who goes on. Stateless; shared
 * between threads.
 */
public final class StatementCoder {

  /** A sentence of no more words than this may only name the speaker. */
  private static final int SHORT = 12;

  /** Characters; who spoke farther off does not go on, even within a paragraph. */
  private static final int FAR = 300;

  private final @Nullable CueJudge cues;

  /** A coder of what is said, thought and wanted in the words that the lexicon lists. */
  public StatementCoder() {
    this(null);
  }

  /**
   * A coder.
   *
   * @param cues who tells the verbs that attribute something, as annotators of attribution see
   *     them; null for what the lexicon lists
   */
  public StatementCoder(@Nullable CueJudge cues) {
    this.cues = cues;
  }

  /**
   * Codes the statements of a document.
   *
   * @param annotated the document
   * @param scenes its sentences, in order
   * @param trace takes what was found
   * @return statements by begin of their content
   */
  public List<Statement> code(Annotated annotated, List<Scene> scenes, Consumer<Trace> trace) {
    String text = annotated.document().text();
    Transcript.Turns talk =
        cues == null
            ? Transcript.of(annotated, scenes)
            : new Transcript.Turns(List.of(), List.of());
    List<Span> quotes = Transcript.with(Quotes.speeches(text), talk.turns());
    boolean[] used = used(quotes, talk.turns());
    List<Statement> found = new ArrayList<>();
    for (Transcript.Said said : talk.said()) {
      Speaker by = Speaker.of(said.head(), said.saying());
      List<Span> content = List.of(said.words());
      add(found, trace, said.scene(), said.saying(), by, content, Directness.DIRECT);
    }
    Saying last = null;
    Saying awaited = null;
    int lastParagraph = -1;
    List<List<Saying>> all =
        scenes.stream()
            .map(
                scene ->
                    Sayings.find(scene, cues, Quotes.touching(quotes, scene.sentence().span()))
                        .stream()
                        .filter(s -> !insideAny(quotes, s.cueSpan()))
                        .toList())
            .toList();
    for (int at = 0; at < scenes.size(); at++) {
      Scene scene = scenes.get(at);
      Sentence sentence = scene.sentence();
      if (sentence.paragraph() != lastParagraph) {
        // a quotation that no mark closes goes on in the next paragraph, which opens it anew
        boolean goesOn =
            open(text, quotes, sentence.span().begin()) || onlyQuoted(scenes, all, at, quotes);
        last = goesOn ? last : null;
        lastParagraph = sentence.paragraph();
      }
      List<Integer> here = inside(quotes, sentence.span());
      List<Saying> sayings = all.get(at);
      Map<Integer, Saying> owners = owners(sayings, quotes, here);
      Saying announced = sayings.isEmpty() ? awaited : null;
      if (announced != null && !here.isEmpty() && !used[here.get(0)]) {
        used[here.get(0)] = true;
        List<Span> content = List.of(quotes.get(here.get(0)));
        add(found, trace, scene, announced, content, Directness.DIRECT);
        last = announced;
      }
      awaited = null;
      Saying colon = cues != null ? Colons.find(scene, scenes) : Colons.headline(scene, scenes);
      if (colon != null && colon.content() != null) {
        List<Span> content = List.of(colon.content());
        here.stream()
            .filter(q -> content.get(0).overlaps(quotes.get(q)))
            .forEach(q -> used[q] = true);
        add(found, trace, scene, colon, content, directness(content, quotes));
        last = null;
      }
      for (int quote : cues == null ? List.<Integer>of() : here) {
        Saying signed = used[quote] ? null : Colons.apart(scene, quotes.get(quote));
        if (signed != null) {
          used[quote] = true;
          add(found, trace, scene, signed, List.of(quotes.get(quote)), Directness.DIRECT);
          last = signed;
        }
      }
      for (Saying saying : sayings) {
        List<Span> content = content(saying, sayings, quotes, here, owners, used);
        int before = content.isEmpty() ? just(quotes, used, text, sentence.span()) : -1;
        if (before >= 0 && saying.content() == null) {
          used[before] = true; // "…" A full stop, and then: Tann said.
          content = List.of(quotes.get(before));
        }
        if (content.isEmpty()) {
          awaited = scene.words(sentence.span()).stripTrailing().endsWith(":") ? saying : awaited;
          continue;
        }
        Directness how = directness(content, quotes);
        add(found, trace, scene, saying, content, how);
        // who backs or shares something does not thereby begin to speak
        boolean speaks = cues == null || how != Directness.INDIRECT || WideCues.listed(saying);
        last = speaks ? saying : last;
      }
      for (int quote : besides(scene, quotes, here, used)) {
        Saying beside = used[quote] ? null : beside(scenes, at, quotes.get(quote), quotes);
        if (beside != null) {
          used[quote] = true;
          List<Span> content = List.of(quotes.get(quote));
          add(found, trace, scene, beside, content, Directness.DIRECT);
          last = beside;
        }
      }
      boolean named =
          at + 1 < scenes.size() && names(all.get(at + 1), scenes.get(at + 1), sentence);
      for (int quote : here) {
        boolean ends = quotes.get(quote).end() <= sentence.span().end();
        Statement said = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean free = last != null && ends && !named && !used[quote];
        if (free && said != null && near(said, quotes.get(quote))) {
          used[quote] = true;
          found.set(found.size() - 1, longer(scene, said, quotes.get(quote), quotes));
        }
      }
    }
    if (cues != null) {
      unclaimed(scenes, quotes, used, found, trace);
    }
    found.sort(
        Comparator.comparing((Statement s) -> s.content().get(0)).thenComparing(s -> s.id()));
    return found;
  }

  private static boolean[] used(List<Span> quotes, List<Span> turns) {
    boolean[] used = new boolean[quotes.size()];
    for (int i = 0; i < used.length; i++) {
      used[i] = Collections.binarySearch(turns, quotes.get(i)) >= 0;
    }
    return used;
  }

  /** What is quoted and nobody's yet. */
  private static void unclaimed(
      List<Scene> scenes,
      List<Span> quotes,
      boolean[] used,
      List<Statement> found,
      Consumer<Trace> trace) {
    for (Scene scene : scenes) {
      Span sentence = scene.sentence().span();
      for (int quote : inside(quotes, sentence)) {
        Span words = quotes.get(quote);
        boolean own = words.begin() >= sentence.begin();
        if (!used[quote] && own && Unclaimed.spoken(scene, words)) {
          used[quote] = true;
          Saying saying = Unclaimed.of(scene, words, quotes, found);
          add(found, trace, scene, saying, List.of(words), Directness.DIRECT);
        }
      }
    }
  }

  /** Who speaks by a verb in the sentence, or in one before it that ends in a colon. */
  private @Nullable Saying beside(List<Scene> scenes, int at, Span quote, List<Span> quotes) {
    Saying signed = Signed.find(scenes, at, quote);
    if (signed != null) {
      return signed;
    }
    Saying found = Adjoining.find(scenes.get(at), quote, quotes, cues != null);
    found = found == null ? Colons.before(scenes.get(at), quote) : found;
    Scene before = at == 0 ? scenes.get(at) : scenes.get(at - 1);
    boolean announced =
        before.words(before.sentence().span()).stripTrailing().endsWith(":")
            && before.sentence().span().end() <= quote.begin();
    return found == null && announced ? Adjoining.find(before, quote, quotes, cues != null) : found;
  }

  /** The quotations of a sentence, and the one that ends right before it. */
  private static List<Integer> besides(
      Scene scene, List<Span> quotes, List<Integer> here, boolean[] used) {
    Span sentence = scene.sentence().span();
    int before = just(quotes, used, scene.annotated().document().text(), sentence);
    boolean own = here.stream().anyMatch(q -> quotes.get(q).begin() >= sentence.begin());
    return before >= 0 && !own ? List.of(before) : here;
  }

  /** Whether a sentence only names who said what stands before it: "…," Tann said. */
  private static boolean names(List<Saying> sayings, Scene next, Sentence sentence) {
    return !sayings.isEmpty()
        && next.sentence().paragraph() == sentence.paragraph()
        && sayings.get(0).content() == null
        && next.sentence().tokens().size() <= SHORT;
  }

  /** The unused quotation that ends right before a sentence, by its index; -1 if there is none. */
  private static int just(List<Span> quotes, boolean[] used, String text, Span sentence) {
    int last = lastBefore(quotes, sentence.begin());
    if (last < 0 || used[last] || sentence.begin() - quotes.get(last).end() >= 4) {
      return -1;
    }
    String between = text.substring(quotes.get(last).end(), sentence.begin());
    return between.indexOf('\n') < 0 ? last : -1;
  }

  /** The last quotation that ends at or before a place, by its index; -1 if there is none. */
  private static int lastBefore(List<Span> quotes, int place) {
    int found =
        Collections.binarySearch(
            quotes, new Span(place, place), Comparator.comparingInt(Span::end));
    return found >= 0 ? found : -found - 2;
  }

  /** Whether a paragraph is nothing but quotation, so that who spoke before goes on. */
  private static boolean onlyQuoted(
      List<Scene> scenes, List<List<Saying>> all, int first, List<Span> quotes) {
    int paragraph = scenes.get(first).sentence().paragraph();
    for (int i = first;
        i < scenes.size() && scenes.get(i).sentence().paragraph() == paragraph;
        i++) {
      boolean quoted =
          scenes.get(i).sentence().tokens().stream()
              .filter(t -> Character.isLetterOrDigit(t.text().codePointAt(0)))
              .allMatch(t -> insideAny(quotes, t.span()));
      if (!quoted || !all.get(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last quotation before a place was not closed by a mark. */
  private static boolean open(String text, List<Span> quotes, int place) {
    int last = lastBefore(quotes, place);
    Span before = last < 0 ? null : quotes.get(last);
    return before != null
        && text.substring(before.end(), place).isBlank()
        && before.end() < text.length()
        && "”\"»".indexOf(text.charAt(before.end())) < 0;
  }

  private static List<Integer> inside(List<Span> quotes, Span sentence) {
    List<Integer> found = new ArrayList<>();
    int first = Quotes.first(quotes, sentence.begin());
    for (int i = first; i < quotes.size() && quotes.get(i).begin() < sentence.end(); i++) {
      found.add(i);
    }
    return found;
  }

  private static boolean insideAny(List<Span> quotes, Span cue) {
    return Quotes.touching(quotes, cue).stream().anyMatch(q -> q.covers(cue));
  }

  /** For each quotation that touches reported clauses, the speech with the shortest of them. */
  private static Map<Integer, Saying> owners(
      List<Saying> sayings, List<Span> quotes, List<Integer> here) {
    Map<Integer, Saying> owners = new HashMap<>();
    for (int quote : here) {
      for (Saying saying : sayings) {
        Span clause = saying.content();
        Saying other = owners.get(quote);
        Span others = other == null ? null : other.content();
        if (clause != null
            && clause.overlaps(quotes.get(quote))
            && (others == null || clause.length() < others.length())) {
          owners.put(quote, saying);
        }
      }
    }
    return owners;
  }

  /**
   * The content of a speech: its clause, or the quotation that makes up its clause; where it is
   * quoted outright or has no clause, the quotations of the sentence that are nobody else's too.
   */
  private static List<Span> content(
      Saying saying,
      List<Saying> sayings,
      List<Span> quotes,
      List<Integer> here,
      Map<Integer, Saying> owners,
      boolean[] used) {
    Span clause = saying.content();
    List<Span> content = new ArrayList<>();
    boolean quoted = clause == null;
    for (int quote : here) {
      Span span = quotes.get(quote);
      if (!used[quote] && clause != null && span.overlaps(clause)) {
        used[quote] = true;
        if (clause.length() <= span.length() + 5) { // of “…”
          quoted = true;
          content.add(span);
        }
      }
    }
    for (int quote : here) {
      boolean free = quoted && !used[quote] && !owners.containsKey(quote);
      if (free && sayings.stream().noneMatch(s -> stands(s, saying, quotes.get(quote)))) {
        used[quote] = true;
        content.add(quotes.get(quote));
      }
    }
    if (content.isEmpty() && clause != null) {
      content.add(clause);
    }
    content.sort(null);
    return content;
  }

  /** A paragraph may be a whole text: who spoke at its head does not go on for ever. */
  private static boolean near(Statement said, Span quote) {
    return quote.begin() - said.evidence().span().end() < FAR;
  }

  /** Whether a speech stands between another and a quotation: shouted “…,” Tann joked, “…”. */
  private static boolean stands(Saying between, Saying other, Span quote) {
    Span cue = between.cueSpan();
    Span first = other.cueSpan();
    return first.end() <= cue.begin() && cue.end() <= quote.begin()
        || quote.end() <= cue.begin() && cue.end() <= first.begin();
  }

  /** "…," she said. "…": the same words go on. */
  private static Statement longer(Scene scene, Statement said, Span quote, List<Span> quotes) {
    List<Span> content = new ArrayList<>(said.content());
    content.add(quote);
    content.sort(null);
    Document document = scene.annotated().document();
    return new Statement(
        scene.id("s", content.toString() + said.cue() + said.kind()),
        said.kind(),
        directness(content, quotes),
        said.speaker(),
        said.source(),
        said.office(),
        said.addressees(),
        said.about(),
        said.conditional(),
        said.topics(),
        said.tones(),
        said.cameo(),
        said.when(),
        said.cue(),
        content,
        Evidence.of(document, closed(document.text(), said.evidence().span().union(quote))),
        said.rule() + "; quotation goes on");
  }

  /** With the mark that closes its last quotation. */
  private static Span closed(String text, Span evidence) {
    boolean mark =
        evidence.end() < text.length() && "”\"»".indexOf(text.charAt(evidence.end())) >= 0;
    return mark ? new Span(evidence.begin(), evidence.end() + 1) : evidence;
  }

  private static Directness directness(List<Span> content, List<Span> quotes) {
    boolean all = content.stream().allMatch(c -> insideAny(quotes, c));
    boolean any = content.stream().anyMatch(c -> !Quotes.touching(quotes, c).isEmpty());
    return all ? Directness.DIRECT : any ? Directness.MIXED : Directness.INDIRECT;
  }

  private static void add(
      List<Statement> found,
      Consumer<Trace> trace,
      Scene scene,
      Saying saying,
      List<Span> content,
      Directness directness) {
    add(found, trace, scene, saying, Speaker.of(scene, saying), content, directness);
  }

  private static void add(
      List<Statement> found,
      Consumer<Trace> trace,
      Scene scene,
      Saying saying,
      Speaker by,
      List<Span> content,
      Directness directness) {
    Annotated annotated = scene.annotated();
    Participant speaker = by.participant();
    When when = when(scene, saying);
    Span evidence = scene.sentence().span();
    for (Span span : content) {
      evidence = evidence.union(span);
    }
    found.add(
        new Statement(
            scene.id("s", content.toString() + saying.cueSpan() + saying.cue().kind()),
            saying.cue().kind(),
            directness,
            speaker,
            saying.source(),
            by.office(),
            saying.addressees(),
            about(scene, saying, content, speaker),
            false,
            List.of(),
            List.of(),
            saying.cue().cameo(),
            when,
            saying.cueSpan(),
            content,
            Evidence.of(annotated.document(), closed(annotated.document().text(), evidence)),
            saying.construction()));
    trace.accept(
        new Trace(
            "statements",
            scene.sentence().index(),
            saying.cue().kind()
                + " by "
                + (speaker == null ? "nobody named" : speaker.label())
                + ", "
                + saying.construction()));
  }

  private static List<Participant> about(
      Scene scene, Saying saying, List<Span> content, @Nullable Participant speaker) {
    List<Participant> found = new ArrayList<>(saying.about());
    for (Mention mention : scene.annotated().mentions(scene.sentence().index())) {
      if (content.stream().anyMatch(c -> c.covers(mention.span()))) {
        for (String id : mention.actors()) {
          found.add(scene.parties().participant(id, mention.span()));
        }
      }
    }
    return Parties.distinct(found).stream()
        .filter(p -> speaker == null || !Parties.key(p).equals(Parties.key(speaker)))
        .toList();
  }

  private static @Nullable When when(Scene scene, Saying saying) {
    Span content = saying.content();
    for (TimeExpression time : scene.annotated().times(scene.sentence().index())) {
      boolean inContent = content != null && content.covers(time.span());
      if (!inContent) {
        return time.when();
      }
    }
    java.time.LocalDate published = scene.annotated().document().published();
    return published == null ? null : When.day(published, When.Source.PUBLICATION);
  }
}
