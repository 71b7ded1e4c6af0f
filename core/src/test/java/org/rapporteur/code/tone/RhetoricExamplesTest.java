package org.rapporteur.code.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.rapporteur.knowledge.ActEntry;
import org.rapporteur.knowledge.Rhetoric;
import org.rapporteur.knowledge.ToneEntry;
import org.rapporteur.knowledge.Topic;
import org.rapporteur.model.Coded;
import org.rapporteur.model.Tone;
import org.rapporteur.pipeline.SharedAssembly;

/** Every example of the files of tone, acts and topics comes out as its row says. */
class RhetoricExamplesTest {

  private static final String PARTY = "XVE";

  /** A sentence of a row and what must hold for its statements. */
  private record Example(String entry, String sentence, Predicate<Coded> holds) {}

  private final Rhetoric rhetoric = SharedAssembly.get().lexicon().rhetoric();

  @Test
  void words_of_tone_count_toward_the_party_of_their_example_and_not_of_their_counter() {
    List<Example> examples = new ArrayList<>();
    for (ToneEntry entry : rhetoric.tones()) {
      examples.add(new Example(entry.entry(), entry.example(), c -> speaks(c, entry)));
      if (!entry.counter().isEmpty()) {
        examples.add(
            new Example(entry.entry(), entry.counter(), c -> !cue(c, entry.entry(), w -> true)));
      }
    }
    assertThat(failing(examples)).isEmpty();
  }

  @Test
  void constructions_do_what_they_say() {
    List<Example> examples = new ArrayList<>();
    for (ActEntry entry : rhetoric.acts()) {
      examples.add(new Example(entry.entry(), entry.example(), c -> does(c, entry)));
      if (!entry.counter().isEmpty()) {
        examples.add(new Example(entry.entry(), entry.counter(), c -> !does(c, entry)));
      }
    }
    assertThat(failing(examples)).isEmpty();
  }

  @Test
  void topics_are_found_in_their_examples() {
    List<Example> examples = new ArrayList<>();
    for (Topic topic : rhetoric.topics()) {
      examples.add(new Example(topic.id(), topic.example(), c -> about(c, topic)));
      if (!topic.counter().isEmpty()) {
        examples.add(new Example(topic.id(), topic.counter(), c -> !about(c, topic)));
      }
    }
    assertThat(failing(examples)).isEmpty();
  }

  private static List<String> failing(List<Example> examples) {
    // by the words alone, without what was learnt from whole statements
    List<Coded> coded =
        SharedAssembly.codeByRules(examples.stream().map(Example::sentence).toList());
    List<String> failing = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      if (!example.holds().test(coded.get(i))) {
        failing.add(example.entry() + ": " + example.sentence() + " " + coded.get(i).statements());
      }
    }
    return failing;
  }

  private static boolean speaks(Coded coded, ToneEntry entry) {
    return switch (entry.scope()) {
      case MORE -> cue(coded, "cruelty", w -> w < -0.75);
      case LESS -> cue(coded, "cruelty", w -> w > -0.75);
      case NOT -> cue(coded, "not cruelty", w -> w > 0);
      case OTHERS -> coded.statements().size() > 0 && !cue(coded, "lying", w -> true);
      default -> cue(coded, entry.entry(), w -> Math.signum(w) == Math.signum(entry.weight()));
    };
  }

  private static boolean cue(Coded coded, String entry, Predicate<Double> weight) {
    return coded.statements().stream()
        .flatMap(s -> s.tones().stream())
        .filter(t -> t.toward().side().equals(PARTY))
        .map(Tone::cues)
        .flatMap(List::stream)
        .anyMatch(c -> c.entry().equals(entry) && weight.test(c.weight()));
  }

  private static boolean does(Coded coded, ActEntry entry) {
    return coded.statements().stream()
        .anyMatch(s -> entry.kind() == null ? s.conditional() : s.kind() == entry.kind());
  }

  private static boolean about(Coded coded, Topic topic) {
    return coded.statements().stream().anyMatch(s -> s.topics().contains(topic.id()));
  }
}
