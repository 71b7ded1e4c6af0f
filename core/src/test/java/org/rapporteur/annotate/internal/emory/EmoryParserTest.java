package org.rapporteur.annotate.internal.emory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.annotate.internal.emory.SharedParser.relations;
import static org.rapporteur.annotate.internal.emory.SharedParser.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.Parser.Parse;
import org.rapporteur.model.Token;

class EmoryParserTest {

  @Test
  void active_clause_has_subject_and_object() {
    String sentence = "Ardania's troops attacked a convoy.";
    assertThat(relations(sentence))
        .contains(
            "nsubj(attacked, troops)",
            "dobj(attacked, convoy)",
            "poss(troops, Ardania)",
            "root(ROOT, attacked)");
    assertThat(roles(sentence)).isEmpty();
  }

  @Test
  void passive_voice_has_a_passive_subject_and_an_agent() {
    String sentence = "The convoy was attacked by rebels near Osmark.";
    assertThat(relations(sentence))
        .contains("nsubjpass(attacked, convoy)", "agent(attacked, by)", "pobj(by, rebels)");
    assertThat(roles(sentence)).isEmpty();
  }

  @Test
  void conjoined_verbs_share_their_subject() {
    String sentence = "Velmark closed the border and expelled two envoys.";
    assertThat(relations(sentence)).contains("conj(closed, expelled)");
    assertThat(roles(sentence)).isEmpty();
  }

  @Test
  void conjoined_subjects_hang_on_the_first() {
    assertThat(relations("Ardania and Velmark signed an accord."))
        .contains("nsubj(signed, Ardania)", "conj(Ardania, Velmark)", "dobj(signed, accord)");
  }

  @Test
  void a_subject_that_the_tree_does_not_show_is_a_role() {
    assertThat(roles("The troops appear ready to attack.")).contains("A0(attack, troops)");
    assertThat(roles("Velmark is ready to sign the accord."))
        .contains("A0(sign, Velmark)", "A1(sign, accord)");
  }

  @Test
  void negation_and_modals_are_roles() {
    assertThat(roles("Will not sign the accord on Monday."))
        .contains("AM-MOD(sign, Will)", "AM-NEG(sign, not)", "A1(sign, accord)");
  }

  @Test
  void subjects_that_the_tree_shows_cost_no_roles() {
    assertThat(roles("The minister promised to withdraw the troops.")).isEmpty();
    assertThat(roles("“We won’t yield,” Reld said.")).isEmpty();
    assertThat(roles("Reld, speaking in Osmark, met troops guarding the border.")).isEmpty();
  }

  @Test
  void tags_and_lemmas_are_given() {
    assertThat(SharedParser.parse("The rebels were shelling towns.").tokens())
        .extracting(Token::tag, Token::lemma)
        .contains(
            org.assertj.core.groups.Tuple.tuple("NNS", "rebel"),
            org.assertj.core.groups.Tuple.tuple("VBG", "shell"),
            org.assertj.core.groups.Tuple.tuple("VBD", "be"));
  }

  @Test
  void more_tokens_than_may_be_parsed_at_once_are_parsed_in_parts() {
    String sentence = "rebels seem ready to attack ".repeat(80);
    Parse parse = SharedParser.parse(sentence);
    assertThat(parse.tokens()).hasSize(400);
    assertThat(parse.tokens()).filteredOn(t -> t.head() < 0).hasSizeGreaterThan(1);
    assertThat(parse.roles()).anyMatch(r -> r.predicate() > EmoryParser.MOST_TOKENS);
  }

  @Test
  void many_threads_get_what_one_gets() throws Exception {
    List<String> sentences =
        List.of(
            "Ardania's troops attacked a convoy that was guarded by Velmark's police.",
            "“We won’t yield,” Reld said, adding that talks would go on in Osmark.",
            "The minister denied on Monday that rebels had been armed by his government.",
            "Two villages were shelled, killing 12 people and wounding dozens.");
    List<Parse> alone = sentences.stream().map(SharedParser::parse).toList();
    List<Callable<List<Parse>>> tasks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      tasks.add(() -> sentences.stream().map(SharedParser::parse).collect(Collectors.toList()));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<List<Parse>> parses : threads.invokeAll(tasks)) {
        assertThat(parses.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }
}
