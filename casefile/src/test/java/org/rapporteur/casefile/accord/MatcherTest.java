package org.rapporteur.casefile.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.casefile.accord.Decision.Verdict;
import org.rapporteur.casefile.accord.Link.Kind;
import org.rapporteur.casefile.accord.Link.Reason.Sort;
import org.rapporteur.casefile.accord.Link.Standing;
import org.rapporteur.casefile.question.FiledConduct;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Commitment.Bearing;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Conduct.Stage;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

class MatcherTest {

  private static final LocalDate MAY = LocalDate.of(2025, 5, 5);

  private static final CaseAccord ACCORD =
      Castan.accord(
          declared("crossing", "reopen the Tarsk crossing", "crossings_and_transit", "XAR"),
          declared("commission", "set up a joint border commission", "border_management"),
          declared("truce", "keep the truce", "ceasefire"));

  private static DeclaredCommitment declared(
      String id, String words, String heading, String... parties) {
    return new DeclaredCommitment(
        id, words, List.of(parties), Bearing.JOINT, List.of(heading), List.of(), "", null);
  }

  private static List<Link> links(String commitment, Decisions decisions, FiledConduct... told) {
    CaseCommitment wanted =
        ACCORD.commitments().stream()
            .filter(c -> c.id().equals(commitment))
            .findFirst()
            .orElseThrow();
    List<Sign> signs = Signs.of(List.of(told), List.of(), List.of());
    Matcher matcher = new Matcher(decisions, Map.of("XAR", Set.of("ardania")));
    return matcher.links(ACCORD, wanted, matcher.after(ACCORD, signs));
  }

  private static List<Link> links(String commitment, FiledConduct... told) {
    return links(commitment, Decisions.none(), told);
  }

  private static FiledConduct conduct(
      String words,
      Conduct.Sort sort,
      String heading,
      Modality modality,
      @Nullable Participant actor,
      @Nullable Participant source,
      @Nullable LocalDate day) {
    return filed(words, sort, heading, null, "", modality, actor, source, day, "d" + words);
  }

  private static FiledConduct body(String words, Stage stage, String body, Modality modality) {
    return filed(
        words,
        Conduct.Sort.STEP,
        "joint_mechanism",
        stage,
        body,
        modality,
        null,
        null,
        MAY,
        "d" + words);
  }

  private static FiledConduct filed(
      String words,
      Conduct.Sort sort,
      String heading,
      @Nullable Stage stage,
      String body,
      Modality modality,
      @Nullable Participant actor,
      @Nullable Participant source,
      @Nullable LocalDate day,
      String document) {
    int at = words.indexOf(body);
    Span whole = new Span(0, words.length());
    return new FiledConduct(
        new Conduct(
            "c-" + words,
            sort,
            heading.isEmpty() ? List.of() : List.of(heading),
            stage,
            stage == null ? null : new Span(at, at + body.length()),
            modality,
            actor == null ? List.of() : List.of(actor),
            List.of(),
            "do",
            whole,
            null,
            day == null ? null : When.day(day, When.Source.TEXT),
            null,
            source,
            new Span(0, 1),
            Castan.sentence(document, words),
            "test"),
        Castan.report(document, MAY.plusDays(1)));
  }

  private static FiledConduct reopened(@Nullable Participant actor, @Nullable Participant source) {
    return conduct(
        "Ardania reopened the Tarsk crossing.",
        Conduct.Sort.FULFILMENT,
        "crossings_and_transit",
        Modality.DONE,
        actor,
        source,
        MAY);
  }

  @Test
  void a_deed_of_who_is_bound_under_the_heading_is_linked_with_its_reasons() {
    List<Link> links = links("crossing", reopened(Castan.ardania(), null));

    assertThat(links)
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.kind()).isEqualTo(Kind.FULFILMENT);
              assertThat(link.reported()).isTrue();
              assertThat(link.reasons())
                  .extracting(Link.Reason::sort)
                  .containsExactly(Sort.ACTOR, Sort.ACTION, Sort.OBJECT, Sort.TIME);
              assertThat(link.confidence()).isGreaterThan(0.8);
            });
  }

  @Test
  void a_deed_of_somebody_else_fulfils_nothing() {
    assertThat(links("crossing", reopened(Castan.velmark(), null))).isEmpty();
  }

  @Test
  void on_a_party_s_word_it_is_a_claim() {
    Link link = links("crossing", reopened(Castan.ardania(), Castan.ardania())).get(0);

    assertThat(link.account()).isEqualTo("XAR");
    assertThat(link.party()).isTrue();
  }

  @Test
  void what_was_done_before_the_accord_is_no_evidence() {
    FiledConduct before =
        conduct(
            "Ardania reopened the Tarsk crossing.",
            Conduct.Sort.FULFILMENT,
            "crossings_and_transit",
            Modality.DONE,
            Castan.ardania(),
            null,
            Castan.SIGNED.minusDays(20));

    assertThat(links("crossing", before)).isEmpty();
  }

  @Test
  void another_crossing_of_nobody_named_is_less_sure_or_none() {
    FiledConduct other =
        conduct(
            "The Orel tunnel was reopened.",
            Conduct.Sort.FULFILMENT,
            "trade",
            Modality.DONE,
            null,
            null,
            MAY);

    assertThat(links("crossing", other)).isEmpty();
  }

  @Test
  void plans_are_announced_and_denials_are_not_done() {
    FiledConduct plan =
        conduct(
            "Ardania will reopen the Tarsk crossing.",
            Conduct.Sort.FULFILMENT,
            "crossings_and_transit",
            Modality.PLANNED,
            Castan.ardania(),
            null,
            MAY);
    FiledConduct not =
        conduct(
            "Ardania has not reopened the Tarsk crossing.",
            Conduct.Sort.FULFILMENT,
            "crossings_and_transit",
            Modality.DENIED,
            Castan.ardania(),
            null,
            MAY);

    assertThat(links("crossing", plan, not))
        .extracting(Link::kind)
        .containsExactlyInAnyOrder(Kind.PLAN, Kind.NOT_DONE);
  }

  @Test
  void a_body_is_known_by_its_name_and_not_by_another_s() {
    FiledConduct met =
        body("The border commission met.", Stage.MET, "The border commission", Modality.DONE);
    FiledConduct other =
        body("The water commission met.", Stage.MET, "The water commission", Modality.DONE);

    assertThat(links("commission", met, other))
        .singleElement()
        .satisfies(link -> assertThat(link.stage()).isEqualTo(Stage.MET));
    assertThat(links("crossing", met)).isEmpty();
  }

  @Test
  void a_body_is_gathered_with_what_is_told_of_its_stages() {
    FiledConduct up =
        body(
            "The joint border commission was set up.",
            Stage.ESTABLISHED,
            "The joint border commission",
            Modality.DONE);
    FiledConduct not =
        body("The commission has not met.", Stage.MET, "The commission", Modality.DENIED);
    List<Mechanism> bodies =
        new Mechanisms(
                new Matcher(Decisions.none(), Map.of()),
                Signs.of(List.of(up, not), List.of(), List.of()))
            .of(ACCORD, List.of(ACCORD));

    assertThat(bodies)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.name()).isEqualTo("joint border commission");
              assertThat(one.commitments()).containsExactly("commission");
              assertThat(one.state(Stage.ESTABLISHED)).isEqualTo(Mechanism.State.REACHED);
              assertThat(one.state(Stage.MET)).isEqualTo(Mechanism.State.NOT_REACHED);
              assertThat(one.state(Stage.FUNDED)).isEqualTo(Mechanism.State.NO_EVIDENCE);
              assertThat(one.meetings()).isEmpty();
            });
  }

  @Test
  void a_rejection_is_remembered() {
    FiledConduct told = reopened(Castan.ardania(), null);
    String id = links("crossing", told).get(0).id();
    Decisions rejected =
        Decisions.none().and(new Decision(MAY, Verdict.REJECT, id, List.of(), "", "another"));

    assertThat(links("crossing", rejected, told).get(0).standing()).isEqualTo(Standing.REJECTED);
    assertThat(
            links(
                    "crossing",
                    rejected.and(new Decision(MAY, Verdict.UNDO, id, List.of(), "", "")),
                    told)
                .get(0)
                .standing())
        .isEqualTo(Standing.OPEN);
  }

  @Test
  void a_rejection_holds_when_the_accord_has_another_key() {
    FiledConduct told = reopened(Castan.ardania(), null);
    Link link = links("crossing", told).get(0);
    Decisions rejected =
        Decisions.none()
            .and(
                new Decision(
                    MAY, Verdict.REJECT, "l-old", List.of(), link.record() + " FULFILMENT", ""));

    assertThat(links("crossing", rejected, told).get(0).standing()).isEqualTo(Standing.REJECTED);
  }

  @Test
  void what_is_only_begun_or_done_in_part_is_a_step() {
    for (String words :
        List.of(
            "Ardania began to reopen the Tarsk crossing.",
            "Ardania reopened half of the Tarsk crossing.")) {
      FiledConduct told =
          conduct(
              words,
              Conduct.Sort.FULFILMENT,
              "crossings_and_transit",
              Modality.DONE,
              Castan.ardania(),
              null,
              MAY);

      assertThat(links("crossing", told)).extracting(Link::kind).containsExactly(Kind.STEP);
    }
  }

  @Test
  void that_the_accord_keeps_the_truce_is_no_deed() {
    FiledConduct retold =
        conduct(
            "Last month's accord upheld the truce.",
            Conduct.Sort.FULFILMENT,
            "ceasefire",
            Modality.DONE,
            null,
            null,
            MAY);
    FiledConduct held =
        conduct(
            "The truce was upheld along the ridge.",
            Conduct.Sort.FULFILMENT,
            "ceasefire",
            Modality.DONE,
            null,
            null,
            MAY);

    assertThat(links("truce", retold)).isEmpty();
    assertThat(links("truce", held)).hasSize(1);
  }

  @Test
  void the_announcement_itself_is_no_evidence() {
    CaseAccord told =
        Gathering.of(
                List.of(),
                List.of(),
                List.of(
                    Castan.notice(
                        "n",
                        "deal",
                        AccordNotice.Kind.ACCORD,
                        Castan.SIGNED,
                        Castan.SIGNED,
                        Castan.promise("n", "reopen the crossing", "crossings_and_transit", true))),
                Decisions.none())
            .get(0);
    FiledConduct same =
        filed(
            "reopen the crossing",
            Conduct.Sort.FULFILMENT,
            "crossings_and_transit",
            null,
            "",
            Modality.DONE,
            Castan.ardania(),
            null,
            MAY,
            "n");

    Matcher matcher = new Matcher(Decisions.none(), Map.of());
    List<Sign> after = matcher.after(told, Signs.of(List.of(same), List.of(), List.of()));

    assertThat(matcher.links(told, told.commitments().get(0), after)).isEmpty();
  }
}
