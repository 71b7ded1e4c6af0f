package org.rapporteur.code.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.code.clause.Scene;
import org.rapporteur.code.clause.Tree;
import org.rapporteur.knowledge.Rhetoric;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlaceMention;
import org.rapporteur.model.RoundReport.FollowUp;
import org.rapporteur.model.RoundReport.Outcome;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;
import org.rapporteur.model.When;

/** When and where a sentence sets the talks, which round it calls them, and what they are about. */
final class Setting {

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7,
          "eighth", 8, "ninth", 9, "tenth", 10);
  private static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding", "concerning");
  private static final Set<String> TREATING =
      Set.of("discuss", "address", "focus", "cover", "focus_on");

  private final Scene scene;
  private final Tree tree;

  Setting(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  void set(Finding finding) {
    Cue cue = finding.cue;
    List<Token> holders = new ArrayList<>(List.of(cue.noun(), cue.top()));
    Token verb = finding.verb;
    if (verb != null && !finding.mention) {
      holders.add(verb);
    }
    List<Token> wide = new ArrayList<>(holders);
    holders.forEach(h -> wide.addAll(within(h)));
    finding.venue = venue(wide);
    time(finding, holders);
    for (Token noun : List.of(cue.noun(), cue.top())) {
      finding.number = finding.number > 0 ? finding.number : number(noun);
      finding.days = finding.days > 0 ? finding.days : days(noun);
    }
    if (verb != null && finding.days == 0 && !finding.mention) {
      finding.days = lasting(verb, cue);
    }
    finding.topics = topics(holders);
  }

  /** "Between the two countries in Castan", "after four days in Castan". */
  private List<Token> within(Token holder) {
    List<Token> found = new ArrayList<>();
    for (Token child : tree.children(holder)) {
      Token below =
          Set.of("between", "after", "for", "with").contains(child.lemma())
              ? tree.child(child, "pobj")
              : null;
      boolean with = below != null && child.lemma().equals("with");
      boolean common =
          with
              || below != null
                  && Set.of(
                          "country",
                          "side",
                          "neighbour",
                          "neighbor",
                          "party",
                          "day",
                          "hour",
                          "week")
                      .contains(below.lemma());
      if (common && below != null) {
        found.add(below);
      }
    }
    return found;
  }

  /** "In Castan" on the talks or their verb, "the Castan talks". */
  @Nullable Place venue(List<Token> holders) {
    for (Token holder : holders) {
      for (Token child : tree.children(holder)) {
        boolean in = Set.of("in", "at").contains(child.text().toLowerCase(Locale.ROOT));
        Token below = in ? tree.child(child, "pobj") : null;
        boolean before = holder.noun() && Set.of("compound", "nmod").contains(child.relation());
        Token name = before ? child : below;
        Place place = name == null ? null : place(name);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  @Nullable Place place(Token name) {
    for (PlaceMention mention : scene.annotated().places(scene.sentence().index())) {
      if (mention.span().covers(name.span())) {
        return mention.place();
      }
    }
    return null;
  }

  private void time(Finding finding, List<Token> holders) {
    List<TimeExpression> times = scene.annotated().times(scene.sentence().index());
    for (TimeExpression time : times) {
      Token head = null;
      for (Token token : tree.tokens()) {
        if (time.span().covers(token.span()) && !inside(tree.head(token), time.span())) {
          head = token;
        }
      }
      if (head != null && on(head, holders)) {
        if (finding.outcome == Outcome.SUSPENDED && until(head)) {
          finding.followUp = new FollowUp(toCome(time), time.span());
        } else if (finding.when == null) {
          finding.when = time.when();
        }
      }
    }
  }

  /** What is put off to a day without a year is put off to the next such day, not to the last. */
  private When toCome(TimeExpression time) {
    When when = time.when();
    LocalDate told = scene.annotated().document().published();
    boolean year = scene.words(time.span()).matches(".*\\d{4}.*");
    return told == null || year || !when.end().isBefore(told)
        ? when
        : new When(
            when.begin().plusYears(1), when.end().plusYears(1), when.precision(), when.source());
  }

  private static boolean inside(@Nullable Token token, Span span) {
    return token != null && span.covers(token.span());
  }

  /** Whether a time hangs on one of the holders, over a preposition or by itself. */
  private boolean on(Token time, List<Token> holders) {
    Token above = tree.head(time);
    while (above != null && (above.relation().equals("prep") || above.tag().equals("IN"))) {
      if (Set.of("since", "after").contains(above.lemma())) {
        return false;
      }
      above = tree.head(above);
    }
    Token at = above;
    Token over = at == null ? null : tree.head(at);
    boolean called = // "was declared a failure on Friday"
        at != null
            && Set.of("oprd", "xcomp", "attr", "acomp").contains(at.relation())
            && over != null
            && holders.contains(over);
    return at != null && (called || holders.contains(at));
  }

  private boolean until(Token time) {
    Token above = tree.head(time);
    return above != null && Set.of("until", "till", "to").contains(above.lemma());
  }

  private int number(Token noun) {
    for (Token child : tree.children(noun)) {
      Integer ordinal = ORDINALS.get(child.text().toLowerCase(Locale.ROOT));
      boolean digits = child.text().matches("[0-9]{1,2}(st|nd|rd|th)");
      if (digits || ordinal != null) {
        return ordinal != null ? ordinal : Integer.parseInt(child.text().replaceAll("\\D", ""));
      }
    }
    return 0;
  }

  /** "Four-day". */
  private int days(Token noun) {
    for (Token child : tree.children(noun)) {
      String text = tree.subtree(child).of(scene.annotated().document().text());
      int days = count(text.toLowerCase(Locale.ROOT).replaceAll("^(\\w+)-days?.*$", "$1"));
      if (days > 0 && text.contains("-")) {
        return days;
      }
      if (child.lemma().equals("day") && text.equalsIgnoreCase("day")) {
        int before = before(child);
        if (before > 0) {
          return before;
        }
      }
    }
    return 0;
  }

  /** The parser may set "four", "-" and "day" side by side. */
  private int before(Token day) {
    int at = day.index();
    boolean joined = at > 1 && tree.tokens().get(at - 1).text().equals("-");
    return joined ? count(tree.tokens().get(at - 2).text().toLowerCase(Locale.ROOT)) : 0;
  }

  /** "After four days", "for three days", "lasted three days". */
  private int lasting(Token verb, Cue cue) {
    for (Token token : tree.below(verb)) {
      if (token.lemma().equals("day") && token.index() > 0) {
        Token above = tree.head(token);
        boolean over =
            above != null
                && (Set.of("after", "for", "over").contains(above.lemma())
                    || above.lemma().equals("last"));
        int days = count(tree.tokens().get(token.index() - 1).text().toLowerCase(Locale.ROOT));
        boolean near =
            above != null
                && (above.equals(verb) || verb.equals(tree.head(above)) || cue.top().equals(token));
        if (days > 0 && near && over) {
          return days;
        }
      }
    }
    return 0;
  }

  private static int count(String word) {
    return word.matches("[1-9][0-9]?") ? Integer.parseInt(word) : NUMBERS.indexOf(word) + 1;
  }

  private List<String> topics(List<Token> holders) {
    Rhetoric rhetoric = scene.lexicon().rhetoric();
    Set<String> found = new TreeSet<>();
    for (Token holder : holders) {
      for (Token child : tree.children(holder)) {
        boolean about =
            holder.noun()
                    && ABOUT.contains(child.lemma())
                    && tree.child(child, "pobj", "pcomp") != null
                || TREATING.contains(holder.lemma()) && child.relation().equals("dobj");
        if (about) {
          Span span = tree.subtree(child);
          List<Token> words = tree.tokens().stream().filter(t -> span.covers(t.span())).toList();
          for (int i = 0; i < words.size(); i++) {
            rhetoric
                .topicIndex()
                .at(words, i, w -> false, w -> false)
                .forEach(hit -> found.add(hit.entry().id()));
          }
        }
      }
    }
    return List.copyOf(found);
  }
}
