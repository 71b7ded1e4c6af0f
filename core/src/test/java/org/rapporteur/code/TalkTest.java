package org.rapporteur.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.code.clause.Talk;
import org.rapporteur.model.Annotated;
import org.rapporteur.model.Document;
import org.rapporteur.model.Event;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Origin;
import org.rapporteur.pipeline.Assembly;
import org.rapporteur.pipeline.SharedAssembly;

/**
 * What somebody tells of himself is on his word; what a report tells, quotations and all, is not.
 */
class TalkTest {

  private static final String TALK =
      "I was a clerk in the harbour office then. My brother drove a tram. I remember the summer well. "
          + "Ardania accused Velmark of smuggling fuel. I never saw the fuel. My office was closed in the "
          + "spring. I went home. I think of it often.";

  private static final String REPORT =
      "Ardania accused Velmark of smuggling fuel. \"I never saw the fuel,\" a clerk said. \"My office was "
          + "closed.\" \"I went home.\" \"I think of it often.\" \"I remember it.\" \"I was there.\" \"I left.\"";

  private final Assembly assembly = SharedAssembly.get();

  @Test
  void a_talk_is_told_by_its_first_person_outside_quotation_marks() {
    assertThat(Talk.is(annotated(TALK))).isTrue();
    assertThat(Talk.is(annotated(REPORT))).isFalse();
    assertThat(Talk.is(annotated("I saw it. My brother saw it. Then we left."))).isFalse();
  }

  @Test
  void what_a_talk_tells_is_alleged_and_does_not_count() {
    assertThat(accusations(REPORT)).singleElement().matches(Event::counts);
    assertThat(accusations(TALK))
        .singleElement()
        .matches(e -> e.modality() == Modality.ALLEGED && !e.counts());
  }

  private List<Event> accusations(String text) {
    return assembly.coder().code(annotated(text)).events().stream()
        .filter(e -> e.type().name().equals("ACCUSE"))
        .toList();
  }

  private Annotated annotated(String text) {
    Document document =
        new Document(
            "a".repeat(64),
            new Origin("t", "t", 0),
            "",
            "",
            "",
            LocalDate.of(2025, 5, 20),
            "eng",
            text);
    return assembly.annotator(List.of()).annotate(document);
  }
}
