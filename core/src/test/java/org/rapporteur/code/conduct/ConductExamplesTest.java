package org.rapporteur.code.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.knowledge.accord.Aspects;
import org.rapporteur.knowledge.accord.BodyWords;
import org.rapporteur.knowledge.accord.ConductWords;
import org.rapporteur.knowledge.accord.ConductWords.Deed;
import org.rapporteur.knowledge.accord.Headings;
import org.rapporteur.model.Conduct;

/**
 * Every entry of the knowledge of conducts finds its example, and nothing in its counterexample.
 */
class ConductExamplesTest {

  @Test
  void every_deed_is_found_in_its_example_and_not_in_its_counterexample() {
    List<String> wrong = new ArrayList<>();
    for (Deed deed : ConductWords.standard().all()) {
      if (!deed.example().equals("-")
          && Told.in(deed.example()).stream().noneMatch(c -> of(c, deed))) {
        wrong.add("not found: " + deed.headings() + " " + deed.example() + all(deed.example()));
      }
      String not = deed.counterexample();
      if (!not.equals("-") && Told.in(not).stream().anyMatch(c -> of(c, deed))) {
        wrong.add("found: " + deed.headings() + " " + not);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_stage_is_told_in_its_example_and_not_in_its_counterexample() {
    List<String> wrong = new ArrayList<>();
    for (BodyWords.Frame frame : BodyWords.standard().frames()) {
      if (Told.in(frame.example()).stream().noneMatch(c -> c.stage() == frame.stage())) {
        wrong.add("not found: " + frame.stage() + " " + frame.example() + all(frame.example()));
      }
      String not = frame.counterexample();
      if (!not.equals("-") && Told.in(not).stream().anyMatch(c -> c.stage() == frame.stage())) {
        wrong.add("found: " + frame.stage() + " " + not);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_aspect_makes_a_conduct_of_its_example() {
    assertThat(Aspects.standard().examples()).allMatch(example -> !Told.in(example).isEmpty());
  }

  @Test
  void every_heading_is_known() {
    List<String> headings =
        ConductWords.standard().all().stream()
            .filter(d -> !d.byField())
            .flatMap(d -> d.headings().stream())
            .toList();
    assertThat(headings).allMatch(id -> Headings.standard().of(id) != null);
  }

  private static boolean of(Conduct conduct, Deed deed) {
    boolean headings = deed.byField() || conduct.headings().equals(deed.headings());
    return headings && conduct.sort() == deed.sort() && deed.words().contains(conduct.verb())
        || headings && conduct.rule().startsWith("stays");
  }

  private static String all(String text) {
    return "  ["
        + String.join(
            "; ",
            Told.in(text).stream()
                .map(c -> c.sort() + " " + c.headings() + " " + c.rule() + " " + c.stage())
                .toList())
        + "]";
  }
}
