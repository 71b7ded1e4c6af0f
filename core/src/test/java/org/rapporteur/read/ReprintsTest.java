package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Document;
import org.rapporteur.model.Origin;
import org.rapporteur.read.internal.Body;
import org.rapporteur.read.internal.Digest;

class ReprintsTest {
  private static final String WIRE =
      "At least 12 soldiers were killed and 30 wounded when gunmen attacked a border post of"
          + " Velmark in the Osterhal district on Tuesday night, the army said.\n\n"
          + "The attackers crossed from Ardania under cover of darkness and withdrew after a"
          + " firefight of three hours, according to an army statement. It blamed the Red Column, an"
          + " armed group that Velmark says is sheltered by its neighbour.\n\n"
          + "Ardania's foreign ministry rejected the accusation and said that its own guards had"
          + " come under fire. It called for a joint inquiry into the incident.\n\n"
          + "Talks between the two countries on the border stalled last week over the question of"
          + " who is to man the crossings.";

  @Test
  void wire_copy_under_other_headlines_datelines_and_tags_is_one_report() {
    Document agency =
        report(
            "Agency",
            "2025-10-29",
            "Gunmen kill 12 in Velmark",
            "SARVENIK, Oct 29 (Agency) - " + WIRE);
    Document daily =
        report(
            "Daily",
            "2025-10-29",
            "Border post attacked",
            "Border post attacked\n\nSARVENIK — "
                + WIRE
                + "\n\n(Reporting by A. Reporter; editing by B. Editor)");
    Document portal =
        report(
            "Portal",
            "2025-10-30",
            "Velmark mourns its dead",
            "Velmark mourns its dead\nWeb Desk\n\nSARVENIK: "
                + WIRE.replace("firefight of three hours", "gun battle of three hours")
                + "\n\nPublished in Portal, October 30th, 2025");
    assertThat(Reprints.group(List.of(portal, daily, agency)))
        .extracting(Reprints.Group::members)
        .satisfiesExactly(
            members -> {
              assertThat(members).containsExactlyInAnyOrder(agency.id(), daily.id(), portal.id());
              assertThat(members.get(2)).isEqualTo(portal.id());
            });
  }

  @Test
  void a_reprint_that_drops_the_last_sentence_is_one() {
    Document whole = report("A", "2025-10-29", "x", WIRE);
    Document cut = report("B", "2025-10-29", "y", WIRE.substring(0, WIRE.lastIndexOf("It called")));
    assertThat(Reprints.reprint(whole, cut)).isFalse();
    Document shorter =
        report(
            "B",
            "2025-10-29",
            "y",
            WIRE.replace(" It called for a joint inquiry into the incident.", ""));
    assertThat(Reprints.reprint(whole, shorter)).isTrue();
  }

  @Test
  void a_correction_of_the_toll_is_a_version_and_no_reprint() {
    Document first = report("A", "2025-10-29", "x", WIRE);
    Document corrected = report("A", "2025-10-30", "x", WIRE.replace("12 soldiers", "14 soldiers"));
    assertThat(resemblance(first, corrected)).isGreaterThan(0.9);
    assertThat(Reprints.reprint(first, corrected)).isFalse();
    Document words = report("A", "2025-10-30", "x", WIRE.replace("three hours", "four hours"));
    assertThat(Reprints.reprint(first, words)).isFalse();
    Document swapped =
        report(
            "A",
            "2025-10-30",
            "x",
            WIRE.replace("12 soldiers", "30 soldiers").replace("30 wounded", "12 wounded"));
    assertThat(Reprints.reprint(first, swapped)).isFalse();
  }

  @Test
  void a_number_in_words_is_the_same_number() {
    Document first = report("A", "2025-10-29", "x", WIRE);
    Document words = report("B", "2025-10-29", "x", WIRE.replace("12 soldiers", "twelve soldiers"));
    assertThat(Reprints.reprint(first, words)).isTrue();
  }

  @Test
  void a_denial_or_a_notice_of_correction_makes_a_version() {
    Document first = report("A", "2025-10-29", "x", WIRE);
    Document denied =
        report(
            "A", "2025-10-30", "x", WIRE.replace("had come under fire", "had not come under fire"));
    assertThat(Reprints.reprint(first, denied)).isFalse();
    Document notice =
        report(
            "A",
            "2025-10-30",
            "x",
            WIRE + "\n\nCorrection: an earlier version misspelt the district.");
    assertThat(Reprints.reprint(first, notice)).isFalse();
  }

  @Test
  void two_accounts_of_one_event_are_two_reports() {
    Document own =
        report(
            "B",
            "2025-10-29",
            "x",
            "Twelve soldiers of Velmark died in a night attack on their post in Osterhal, the army"
                + " announced on Wednesday. Thirty more were hurt. A statement accused the Red Column,"
                + " which it said had come across the border from Ardania. The government of Ardania"
                + " denied this and proposed that both sides look into the incident together.");
    Document wire = report("A", "2025-10-29", "x", WIRE);
    assertThat(resemblance(own, wire)).isLessThan(0.2);
    assertThat(Reprints.reprint(own, wire)).isFalse();
  }

  @Test
  void short_items_are_reprints_only_if_they_say_the_same() {
    Document one = report("A", "2025-10-29", "", "Ardania closes its border with Velmark.");
    Document same =
        report("B", "2025-10-30", "", "SARVENIK — Ardania closes its border with Velmark.");
    Document other = report("C", "2025-10-30", "", "Ardania opens its border with Velmark.");
    assertThat(Reprints.reprint(one, same)).isTrue();
    assertThat(Reprints.reprint(one, other)).isFalse();
    Document later = report("B", "2026-10-30", "", "Ardania closes its border with Velmark.");
    assertThat(Reprints.reprint(one, later)).isFalse();
  }

  @Test
  void the_earliest_speaks_for_the_group_and_the_undated_comes_last() {
    Document undated = report("A", null, "", WIRE + "\n\nAFP");
    Document late = report("B", "2025-10-30", "", WIRE);
    Document early = report("C", "2025-10-29", "", WIRE + "\n\nAPP");
    assertThat(Reprints.group(List.of(undated, late, early)))
        .containsExactly(
            new Reprints.Group(early.id(), List.of(early.id(), late.id(), undated.id())));
  }

  @Test
  void every_member_is_a_reprint_of_its_representative_itself() {
    String half = WIRE.replace("12 soldiers", "Many soldiers");
    Document twelve = report("A", "2025-10-28", "", WIRE);
    Document many = report("B", "2025-10-29", "", half);
    Document fourteen = report("C", "2025-10-30", "", WIRE.replace("12 soldiers", "14 soldiers"));
    assertThat(Reprints.group(List.of(fourteen, many, twelve)))
        .extracting(Reprints.Group::members)
        .containsExactly(List.of(twelve.id(), many.id()), List.of(fourteen.id()));
  }

  @Property(tries = 30)
  void groups_do_not_depend_on_the_order_of_documents(@ForAll long seed) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String text =
          i % 3 == 0 ? WIRE : WIRE.replace("army", i % 3 == 1 ? "military" : "government");
      documents.add(report("O" + i, "2025-10-" + (10 + i % 5), "", text + "\n\nTAG " + i));
    }
    List<Reprints.Group> groups = Reprints.group(documents);
    Collections.shuffle(documents, new Random(seed));
    assertThat(Reprints.group(documents)).isEqualTo(groups);
  }

  @Test
  void reprints_share_a_value_of_their_signatures_and_strangers_hardly_ever() {
    Signature wire = Reprints.signature(report("A", "2025-10-29", "x", WIRE));
    Signature reprint =
        Reprints.signature(
            report("B", "2025-10-29", "y", "SARVENIK — " + WIRE.replace("army", "military")));
    Signature stranger =
        Reprints.signature(
            report(
                "C",
                "2025-10-29",
                "z",
                "Farmers in the north of Ardania expect a poor harvest of"
                    + " wheat this year, as rain has failed since spring and wells have run dry."));
    assertThat(wire.values()).hasSize(20);
    assertThat(wire.meets(reprint)).isTrue();
    assertThat(wire.meets(stranger)).isFalse();
    assertThat(Signature.stored(wire.values())).isEqualTo(wire);
  }

  @Test
  void signatures_stay_what_they_were_when_stored() {
    assertThat(Reprints.signature(report("A", "2025-10-29", "x", WIRE)).values()[0])
        .isEqualTo(GOLDEN);
  }

  private static final long GOLDEN = 5_730_687_947_341_743_640L;

  private static double resemblance(Document one, Document other) {
    return Body.of(one.title(), one.text()).resemblance(Body.of(other.title(), other.text()));
  }

  private static Document report(String outlet, @Nullable String date, String title, String text) {
    String id = Digest.of(outlet + date + title + text);
    LocalDate published = date == null ? null : LocalDate.parse(date);
    return new Document(
        id, new Origin(outlet + ".txt", id, 0), outlet, "", title, published, "eng", text);
  }
}
