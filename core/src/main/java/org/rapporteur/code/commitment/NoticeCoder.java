package org.rapporteur.code.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Clause;
import org.rapporteur.code.clause.Parties;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Lexicon;
import org.rapporteur.knowledge.accord.ActWords;
import org.rapporteur.knowledge.accord.NoticeWords;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.AccordNotice.Kind;
import org.rapporteur.model.AccordNotice.Status;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.DayNames;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Token;

/**
 * Notices accords in news: that sides agreed, and to what. What one document tells of one accord is
 * gathered under one notice. Two sides at least must be named, be they states, armed groups or
 * organisations of states; a promise of one side alone, talks without result, hopes, threats and
 * accords of old are no notice. Stateless; shared between threads.
 */
public final class NoticeCoder {

  private static final NoticeWords WORDS = NoticeWords.standard();

  private static final ActWords ACTS = ActWords.standard();

  /** So many paragraphs after the last word of an accord, what its sides will do is under it. */
  private static final int REACH = 2;

  private final Lexicon lexicon;
  private final CommitmentCoder commitments;

  /**
   * A coder.
   *
   * @param lexicon the words that report speech
   */
  public NoticeCoder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.commitments = new CommitmentCoder(lexicon);
  }

  /**
   * Reads a report.
   *
   * @param annotated the report
   * @return the accords it tells of, in text order, each with what is promised under it
   */
  public List<AccordNotice> code(Annotated annotated) {
    List<Scene> scenes =
        annotated.sentences().stream().map(s -> Scene.of(annotated, s, lexicon)).toList();
    Map<Integer, List<Commitment>> promised = new HashMap<>();
    commitments
        .code(scenes)
        .forEach(
            c ->
                promised
                    .computeIfAbsent(c.evidence().span().begin(), b -> new ArrayList<>())
                    .add(c));
    Walk walk = new Walk(scenes);
    for (int at = 0; at < scenes.size(); at++) {
      Scene scene = scenes.get(at);
      if (!scene.question()) {
        walk.step(at, promised.getOrDefault(scene.sentence().span().begin(), List.of()));
      }
    }
    return walk.drafts.stream()
        .filter(d -> !(d.empty() && d.notice().status() == Status.PROPOSED))
        .map(NoticeDraft::notice)
        .toList();
  }

  /** One reading of one document. Not thread-safe. */
  private static final class Walk {

    private final List<Scene> scenes;
    private final List<NoticeDraft> drafts = new ArrayList<>();
    private @Nullable NoticeDraft open;
    private int listing = -1;

    Walk(List<Scene> scenes) {
      this.scenes = scenes;
    }

    void step(int at, List<Commitment> here) {
      Scene scene = scenes.get(at);
      List<Sighting> made = new ArrayList<>(Sightings.made(scene));
      List<Sighting> told = Sightings.told(scene);
      if (made.isEmpty()) {
        Optional<Sighting> sighting = agreed(at, here);
        if (sighting.isEmpty() && Sightings.under(scene) == null) {
          sighting = together(at, here);
        }
        sighting.ifPresent(made::add);
      }
      boolean opened = false;
      for (Sighting sighting : made) {
        opened |= sighted(sighting, at);
      }
      for (Sighting sighting : told) {
        if (sighted(sighting, at) && open != null) {
          for (Commitment each : NoticeContents.told(scene, sighting, open.parties())) {
            keep(each, List.of(), scene);
          }
        }
      }
      Token under = Sightings.under(scene);
      if (under != null) {
        under(under, at, here);
      }
      gather(at, here, opened, under != null && open != null);
      fate(scene);
      if (open != null && near(scene, open)) {
        open.mediators(NoticeSetting.mediators(scene));
      }
    }

    /** Takes a sighting for an accord that is known, or a new one; false if it names no two. */
    private boolean sighted(Sighting sighting, int at) {
      Scene scene = scenes.get(at);
      List<Participant> parties = sighting.parties();
      Set<String> sides = Sides.of(parties).keySet();
      if (sides.size() < 2) {
        boolean referring = sides.isEmpty() || open != null && open.sides().containsAll(sides);
        boolean near = open != null && near(scene, open);
        if (referring
            && near
            && open != null
            && !sighting.another()
            && reference(sighting, scene)) {
          open.again(sighting, scene, parties);
          return true;
        }
        boolean group =
            sides.isEmpty() && Sides.group(scene, subject(scene.tree(), sighting.verb()));
        boolean nobody =
            sides.isEmpty()
                && parties.isEmpty()
                && sighting.verb().tag().equals("VBN")
                && sighting.cue().relation().startsWith("nsubj");
        List<Participant> before =
            group || nobody ? Sides.before(scenes, at) : List.<Participant>of();
        if (before.isEmpty()) {
          return false;
        }
        parties = before;
        sides = Sides.of(parties).keySet();
      }
      for (NoticeDraft draft : drafts) {
        if (!sighting.another() && draft.sides().equals(sides) && !draft.other(sighting, scene)) {
          draft.again(sighting, scene, parties);
          open = draft;
          return true;
        }
      }
      open = new NoticeDraft(sighting, scene, parties);
      NoticeSetting.set(open, sighting, scenes, at);
      drafts.add(open);
      return true;
    }

    private static List<Token> subject(Tree tree, Token verb) {
      return new Clause(tree, verb).surfaceSubject();
    }

    /** "The accord", "it", "this deal": what is known already; or the sides by a word for them. */
    private static boolean reference(Sighting sighting, Scene scene) {
      Token noun = sighting.cue();
      boolean definite =
          scene.tree().children(noun).stream()
              .anyMatch(c -> Set.of("the", "this", "their").contains(c.lemma()));
      boolean group = Sides.group(scene, subject(scene.tree(), sighting.verb()));
      return definite || group || sighting.parties().isEmpty();
    }

    /** "Ardania and Velmark agreed to": a verb, and more than further talk. */
    private Optional<Sighting> agreed(int at, List<Commitment> here) {
      Scene scene = scenes.get(at);
      for (Commitment each : here) {
        boolean verb =
            each.rule().startsWith("verb ") && ACTS.is("agreeing", each.rule().substring(5));
        Token cue = verb ? token(scene, each) : null;
        boolean alone = cue != null && !ACTS.is("together", cue.lemma()) && !met(at);
        if (cue == null || alone || idle(each, scene) || !Accounts.real(scene, cue)) {
          continue; // what several pledge at different times is no accord
        }
        List<Participant> parties = new ArrayList<>(each.parties());
        for (Token child : scene.tree().children(cue)) {
          if (child.lemma().equals("with")) {
            parties.addAll(scene.parties().acting(scene.tree().childrenBy(child, Set.of("pobj"))));
          }
        }
        return Optional.of(sighting(cue, Parties.distinct(parties), each.rule()));
      }
      return Optional.empty();
    }

    /** "The two sides will exchange lists", told right after they met. */
    private Optional<Sighting> together(int at, List<Commitment> here) {
      Scene scene = scenes.get(at);
      for (Commitment each : here) {
        boolean both =
            scene.annotated().mentions(scene.sentence().index()).stream()
                .anyMatch(m -> m.kind() == Mention.Kind.PARTIES && m.actors().size() == 2);
        Token cue = token(scene, each);
        boolean will = each.rule().equals("will") && Sides.of(each.parties()).size() == 2;
        if (met(at) && both && will && cue != null && open == null && !idle(each, scene)) {
          return Optional.of(sighting(cue, each.parties(), "will, after a meeting"));
        }
      }
      return Optional.empty();
    }

    /** Whether this sentence or those before tell of a meeting. */
    private boolean met(int at) {
      return scenes.subList(Math.max(0, at - REACH), at + 1).stream()
          .flatMap(scene -> scene.tree().tokens().stream())
          .anyMatch(t -> WORDS.is("meeting", t.lemma()));
    }

    private static boolean near(Scene scene, NoticeDraft draft) {
      return scene.sentence().paragraph() - draft.paragraph() <= REACH;
    }

    private static Sighting sighting(Token cue, List<Participant> parties, String rule) {
      return new Sighting(cue, cue, null, Kind.UNDERSTANDING, Status.AGREED, parties, false, rule);
    }

    private static @Nullable Token token(Scene scene, Commitment commitment) {
      return scene.tree().tokens().stream()
          .filter(t -> t.span().equals(commitment.cue()))
          .findFirst()
          .orElse(null);
    }

    /** More talk, or what is the accord itself and not what is in it. */
    private static boolean idle(Commitment commitment, Scene scene) {
      String action = commitment.action();
      int mark = action.indexOf('_');
      String verb = mark < 0 ? action : action.substring(0, mark);
      return WORDS.is("empty", verb)
          || WORDS.is("noun", action)
          || WORDS.is("make", verb)
              && scene
                  .words(commitment.promise())
                  .toLowerCase(Locale.ROOT)
                  .matches(".*\\b(talks|meeting|round|summit|statement)\\b.*");
    }

    /** "Under the deal, Ardania will …": opens one if both sides are bound in the sentence. */
    private void under(Token noun, int at, List<Commitment> here) {
      Scene scene = scenes.get(at);
      if (open != null && !noun.tag().equals("WDT")) {
        return;
      }
      List<Participant> bound = new ArrayList<>();
      here.forEach(c -> bound.addAll(bound(scene, c)));
      if (open == null && Sides.of(bound).size() >= 2) {
        Kind kind = Sightings.kind(scene.tree(), noun);
        Token verb = token(scene, here.get(0));
        sighted(
            new Sighting(
                verb == null ? noun : verb,
                noun,
                null,
                kind,
                Status.AGREED,
                Parties.distinct(bound),
                false,
                "under"),
            at);
      }
    }

    /** Puts what the sentence promises under the accord that is open. */
    private void gather(int at, List<Commitment> here, boolean opened, boolean under) {
      NoticeDraft draft = open;
      if (draft == null) {
        return;
      }
      Scene scene = scenes.get(at);
      int paragraph = scene.sentence().paragraph();
      boolean near = near(scene, draft);
      boolean piece = near && piece(scene);
      boolean list = near && listing == paragraph;
      boolean any = false;
      for (Commitment each : here) {
        boolean day = DayNames.dayOrMonth(each.action()); // "agreed on Sunday"
        if (day || idle(each, scene) || each.rule().startsWith("verb announce")) {
          continue;
        }
        Set<String> sides = Sides.of(bound(scene, each)).keySet();
        boolean own = draft.sides().containsAll(sides);
        boolean told = opened || under || piece || list;
        boolean later = near && !sides.isEmpty() && own && later(each, sides, scene);
        boolean it = near && sides.isEmpty() && it(scene, each);
        if (told && (own || piece) && certain(scene, each) || later || it) {
          List<Participant> who =
              piece || sides.isEmpty() || opened && sides.size() < 2 && !will(each)
                  ? draft.parties()
                  : draft.parties().stream().filter(p -> sides.contains(p.side())).toList();
          keep(each, who, scene);
          any = true;
        }
      }
      Commitment will =
          (under || list) && !any ? NoticeContents.will(scene, draft.parties()) : null;
      will = piece && !any ? NoticeContents.part(scene, draft.parties()) : will;
      if (will != null) {
        keep(will, List.of(), scene);
      }
      if (near || opened) {
        for (Commitment each : NoticeContents.listed(scene, draft.parties())) {
          keep(each, List.of(), scene);
        }
        listing = counted(scene) ? paragraph : listing;
      }
    }

    /** Who is bound; right before "will" the subject stands, whatever the parser says. */
    private static List<Participant> bound(Scene scene, Commitment each) {
      Token cue = will(each) ? modal(scene, each) : null;
      Token verb = cue == null ? null : scene.tree().head(cue);
      if (verb != null && verb.verb() && new Clause(scene.tree(), verb).passive()) {
        return List.of(); // "refugees will be let in": they are bound to nothing
      }
      Mention before =
          cue == null || cue.index() == 0
              ? null
              : scene.tree().mentionOver(scene.tree().tokens().get(cue.index() - 1));
      boolean one = before != null && before.actors().size() == 1 && each.parties().size() < 2;
      return before != null && one
          ? List.of(scene.parties().participant(before.actors().get(0), before.span()))
          : each.parties();
    }

    /**
     * The modal right before what is promised: two clauses may share the first one as their cue.
     */
    private static @Nullable Token modal(Scene scene, Commitment each) {
      Token cue = token(scene, each);
      for (Token token : scene.tree().tokens()) {
        boolean before = token.tag().equals("MD") && token.span().end() < each.promise().begin();
        cue = before && token.span().end() + 1 >= each.promise().begin() ? token : cue;
      }
      return cue;
    }

    private static boolean will(Commitment each) {
      return Set.of("will", "shall", "be to").contains(each.rule());
    }

    /** A verb that binds has to be told as done. */
    private static boolean certain(Scene scene, Commitment each) {
      Token cue = each.rule().startsWith("verb ") ? token(scene, each) : null;
      boolean soft = each.force() == Commitment.Force.SOFT;
      return !soft && (cue == null || Accounts.real(scene, cue));
    }

    /** What the sides will do, told after the accord: together, or one "also", "in return". */
    private static boolean later(Commitment each, Set<String> sides, Scene scene) {
      boolean verb =
          each.rule().startsWith("verb ")
              && ACTS.is("agreeing", each.rule().substring(5))
              && !each.rule().endsWith("vow");
      if (!will(each) && !verb || !certain(scene, each)) {
        return false;
      }
      boolean joint = sides.size() > 1 || each.parties().size() > 1;
      boolean turn =
          scene.tree().tokens().stream()
              .anyMatch(t -> Set.of("also", "return", "turn", "exchange").contains(t.lemma()));
      return joint || turn || verb && scene.tree().tokens().size() < 40 && turn;
    }

    private static boolean it(Scene scene, Commitment each) {
      Token cue = token(scene, each);
      Token subject = cue == null ? null : scene.tree().child(cue, "nsubj");
      boolean noun = subject != null && WORDS.is("noun", subject.lemma());
      return subject != null
          && (subject.lemma().equals("it") || noun)
          && each.rule().startsWith("verb ")
          && certain(scene, each);
    }

    /** "A third part concerns …". */
    private static boolean piece(Scene scene) {
      return scene.tree().tokens().stream().limit(4).anyMatch(t -> WORDS.is("piece", t.lemma()));
    }

    /** "Three things.": the sentences of the paragraph that follow are what was agreed. */
    private static boolean counted(Scene scene) {
      List<Token> tokens = scene.tree().tokens();
      return tokens.size() <= 6
          && tokens.stream().anyMatch(t -> t.tag().equals("CD"))
          && tokens.stream()
              .anyMatch(t -> Set.of("thing", "point", "step", "measure").contains(t.lemma()));
    }

    private void keep(Commitment commitment, List<Participant> who, Scene scene) {
      if (open != null) {
        String text = scene.annotated().document().text();
        open.commit(Noticed.under(commitment, who, text), scene.sentence().paragraph());
      }
    }

    /** "The accord collapsed", "Velmark rejected the deal". */
    private void fate(Scene scene) {
      Tree tree = scene.tree();
      for (Token noun : tree.tokens()) {
        Token verb = tree.head(noun);
        boolean accord =
            WORDS.is("noun", noun.lemma())
                || noun.lemma().equals("proposal")
                || noun.text().equals("it");
        boolean definite =
            noun.text().equals("it")
                || tree.children(noun).stream()
                    .anyMatch(c -> Set.of("the", "this").contains(c.lemma()));
        if (open == null || !accord || !definite || verb == null || !verb.verb()) {
          continue;
        }
        boolean object = Set.of("dobj", "nsubjpass").contains(noun.relation());
        if (noun.relation().equals("nsubj")
            && WORDS.is("collapse", tree.lemma(verb))
            && Accounts.real(scene, verb)) {
          open.status(Status.COLLAPSED);
        } else if (object && WORDS.is("reject", verb.lemma()) && Accounts.real(scene, verb)) {
          open.status(Status.REJECTED);
        }
      }
    }
  }
}
