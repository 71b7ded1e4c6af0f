package org.rapporteur.code.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.Parser.Parse;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.pipeline.SharedAssembly;

/** Who acts on whom, however it is told; on real parses. */
class ClauseTest {

  @Test
  void an_active_clause_has_its_subject_and_object() {
    Clause clause = clause("Ardania shelled Velmark.", "shelled");

    assertThat(clause.passive()).isFalse();
    assertThat(texts(clause.actors())).containsExactly("Ardania");
    assertThat(texts(clause.objects())).containsExactly("Velmark");
  }

  @Test
  void passive_voice_swaps_actors() {
    Clause clause = clause("Velmark was shelled by Ardania.", "shelled");

    assertThat(clause.passive()).isTrue();
    assertThat(texts(clause.actors())).containsExactly("Ardania");
    assertThat(texts(clause.objects())).containsExactly("Velmark");
  }

  @Test
  void an_agentless_passive_has_nobody_who_acts() {
    Clause clause = clause("Velmark was shelled on Tuesday.", "shelled");

    assertThat(clause.actors()).isEmpty();
    assertThat(texts(clause.objects())).containsExactly("Velmark");
  }

  @Test
  void conjoined_verbs_share_their_subject() {
    assertThat(texts(clause("Ardania invaded and occupied Velmark.", "occupied").actors()))
        .containsExactly("Ardania");
    assertThat(texts(clause("Velmark was raided and burned by Ardania.", "burned").objects()))
        .containsExactly("Velmark");
  }

  @Test
  void conjoined_passives_share_their_agent() {
    assertThat(texts(clause("Velmark was raided and burned by Ardania.", "raided").actors()))
        .containsExactly("Ardania");
  }

  @Test
  void a_controlled_infinitive_is_done_by_the_subject_above() {
    assertThat(texts(clause("Ardania promised to free the crew.", "free").actors()))
        .containsExactly("Ardania");
    assertThat(texts(clause("Ardania promised Velmark to free the crew.", "free").actors()))
        .containsExactly("Ardania");
  }

  @Test
  void who_is_urged_is_who_shall_act() {
    assertThat(texts(clause("Ardania urged Velmark to free the crew.", "free").actors()))
        .containsExactly("Velmark");
    assertThat(texts(clause("Ardania accused Velmark of shelling a farm.", "shelling").actors()))
        .containsExactly("Velmark");
  }

  @Test
  void a_relative_clause_is_about_the_noun_it_hangs_on() {
    assertThat(texts(clause("Troops who attacked Velmark withdrew.", "attacked").actors()))
        .containsExactly("Troops");
    Clause object = clause("The town that Ardania bombed lies in Velmark.", "bombed");
    assertThat(texts(object.actors())).containsExactly("Ardania");
    assertThat(texts(object.objects())).containsExactly("town");
  }

  @Test
  void a_participle_after_a_noun_is_passive() {
    Clause clause = clause("A village attacked by Ardania was empty.", "attacked");

    assertThat(clause.passive()).isTrue();
    assertThat(texts(clause.actors())).containsExactly("Ardania");
    assertThat(texts(clause.objects())).containsExactly("village");
  }

  @Test
  void objects_of_prepositions_come_from_verb_and_noun() {
    Clause clause = clause("Ardania imposed sanctions on Velmark.", "imposed");

    assertThat(texts(clause.prepositional(List.of("on", "against"), clause.objects())))
        .containsExactly("Velmark");
    assertThat(clause.prepositional(List.of("from"), clause.objects())).isEmpty();
  }

  @Test
  void the_agent_of_a_passive_is_no_place() {
    Clause clause = clause("Velmark was blamed by Ardania.", "blamed");

    assertThat(clause.prepositional(List.of("by"), List.of())).isEmpty();
  }

  private static Clause clause(String text, String verb) {
    Span span = new Span(0, text.length());
    Parse parse = SharedAssembly.get().parser().parse(text, span);
    Tree tree = new Tree(new Sentence(0, 0, span, parse.tokens(), parse.roles()), List.of());
    Token token =
        parse.tokens().stream().filter(t -> t.text().equals(verb)).findFirst().orElseThrow();
    return new Clause(tree, token);
  }

  private static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}
