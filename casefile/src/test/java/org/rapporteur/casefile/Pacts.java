package org.rapporteur.casefile;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AccordNotice;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Conduct;
import org.rapporteur.model.Deadline;
import org.rapporteur.model.Document;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Modality;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.Precision;
import org.rapporteur.model.RoundReport;
import org.rapporteur.model.Span;
import org.rapporteur.model.When;

/**
 * Accords, talks and deeds in synthetic documents: whole ones with every field, bare ones with none
 * that may be missing.
 */
public final class Pacts {

  static final String PACT =
      "Lormia said Ardania and Velmark agreed at Port Sella to mend the pier within 30 days if it is"
          + " safe.";
  static final String ROUND =
      "The second round ended after three days without a deal on tolls, to go on in June.";
  static final String FAULT = "Velmark blamed Ardania, which blamed nobody.";
  static final String DEED = "On Tuesday the pier committee met Velmark's envoys, Lormia said.";

  /** In text order. */
  static final List<String> SENTENCES = List.of(PACT, ROUND, FAULT, DEED);

  private static final Place PORT = new Place("gazetteer:7", "Port Sella", "VEL", 12.25, -33.125);
  private static final When JUNE =
      new When(
          LocalDate.of(2031, 6, 1),
          LocalDate.of(2031, 6, 30),
          Precision.MONTH,
          When.Source.CONTEXT);

  private final Document document;
  private final String id;
  private final Participant ardania;
  private final Participant velmark;
  private final Participant lormia;
  private final Participant envoys;

  public Pacts(Document document) {
    this.document = document;
    this.id = document.id().substring(0, 16);
    this.ardania = new Participant("ARD", "Ardania", "ARD", "", span(PACT, "Ardania"));
    this.velmark = new Participant("VEL", "Velmark", "VEL", "", null);
    this.lormia = new Participant("LOR", "Lormia", "LOR", "GOV", span(PACT, "Lormia"));
    this.envoys = new Participant("", "Velmark's envoys", "VEL", "", span(DEED, "envoys"));
  }

  private Span span(String sentence, String words) {
    int begin = Synthetic.span(document, sentence).begin() + sentence.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private Evidence evidence(String sentence) {
    return Evidence.of(document, Synthetic.span(document, sentence));
  }

  public AccordNotice notice(boolean whole) {
    return new AccordNotice(
        id + (whole ? "-n0" : "-n1"),
        whole ? span(PACT, "the pier") : null,
        AccordNotice.Kind.UNDERSTANDING,
        List.of(velmark, ardania),
        whole ? List.of(envoys, lormia) : List.of(),
        whole ? List.of(lormia) : List.of(),
        whole ? When.day(LocalDate.of(2031, 2, 27), When.Source.TEXT) : null,
        whole ? PORT : null,
        AccordNotice.Status.AGREED,
        whole
            ? List.of(
                commitment("-k0", new Deadline(words(), null, Period.of(1, 2, 30), from()), true),
                commitment("-k1", null, false))
            : List.of(),
        whole ? lormia : null,
        span(PACT, "agreed"),
        evidence(PACT),
        "agree: A and B agreed to");
  }

  /** Two promises of a text, the first to be kept by a day. */
  public List<Commitment> text() {
    LocalDate day = LocalDate.of(2031, 12, 31);
    return List.of(
        commitment("-k2", new Deadline(words(), day, null, Deadline.From.DATE), true),
        commitment("-k3", null, false));
  }

  private Span words() {
    return span(PACT, "within 30 days");
  }

  private static Deadline.From from() {
    return Deadline.From.SIGNATURE;
  }

  private Commitment commitment(String suffix, @Nullable Deadline deadline, boolean whole) {
    return new Commitment(
        id + suffix,
        whole ? Commitment.Force.SOFT : Commitment.Force.FIRM,
        whole ? Commitment.Bearing.JOINT : Commitment.Bearing.EACH,
        whole ? List.of(velmark, ardania) : List.of(),
        "mend",
        span(PACT, "mend the pier"),
        whole ? span(PACT, "the pier") : null,
        whole ? List.of(lormia, envoys) : List.of(),
        whole ? span(PACT, "if it is safe") : null,
        deadline,
        whole,
        whole
            ? List.of(
                new Commitment.Placed("trade", 1 / 3.0), new Commitment.Placed("crossings", 0.25))
            : List.of(),
        whole ? JUNE : null,
        whole ? lormia : null,
        // the words that bind may stand in the sentence before
        whole ? span(FAULT, "blamed") : span(PACT, "agreed"),
        evidence(PACT),
        "agree to: promise");
  }

  public RoundReport round(boolean whole) {
    return new RoundReport(
        id + (whole ? "-r0" : "-r1"),
        id + "-t0",
        RoundReport.Outcome.NO_AGREEMENT,
        whole ? PORT : null,
        whole ? lormia : null,
        whole ? List.of(lormia, envoys) : List.of(),
        whole ? List.of(velmark, ardania) : List.of(),
        whole
            ? List.of(
                new RoundReport.Delegation(envoys, ""),
                new RoundReport.Delegation(ardania, "ARD.INTERIOR.MINISTER"))
            : List.of(),
        whole ? 2 : 0,
        whole ? 3 : 0,
        whole ? JUNE : null,
        whole ? LocalDate.of(2031, 3, 2) : null,
        whole ? List.of("tolls", "border") : List.of(),
        whole ? span(ROUND, "tolls") : null,
        whole ? new RoundReport.FollowUp(JUNE, span(ROUND, "to go on in June")) : null,
        whole
            ? List.of(
                new RoundReport.Blame(List.of(ardania, lormia), velmark, span(FAULT, "blamed")),
                new RoundReport.Blame(List.of(), ardania, span(FAULT, "which blamed nobody")),
                new RoundReport.Blame(List.of(velmark), null, span(FAULT, "Velmark")),
                new RoundReport.Blame(List.of(envoys), lormia, span(DEED, "envoys")))
            : List.of(),
        whole ? lormia : null,
        span(ROUND, "round"),
        evidence(ROUND),
        "end: without a deal");
  }

  /** A round of which it is only told that another follows, not when. */
  public RoundReport undated() {
    RoundReport bare = round(false);
    return new RoundReport(
        id + "-r2",
        bare.key(),
        bare.outcome(),
        null,
        null,
        bare.mediators(),
        bare.parties(),
        bare.delegations(),
        0,
        0,
        null,
        null,
        bare.topics(),
        null,
        new RoundReport.FollowUp(null, span(ROUND, "to go on")),
        bare.blames(),
        null,
        bare.cue(),
        bare.evidence(),
        bare.rule());
  }

  public Conduct conduct(Conduct.Sort sort, boolean whole) {
    return new Conduct(
        id + (whole ? "-c0" : "-c1"),
        sort,
        whole ? List.of("joint_mechanism", "crossings") : List.of(),
        whole ? Conduct.Stage.MET : null,
        whole ? span(DEED, "pier committee") : null,
        Modality.DONE,
        whole ? List.of(velmark, ardania) : List.of(),
        whole ? List.of(envoys, lormia) : List.of(),
        "meet",
        span(DEED, "the pier committee met Velmark's envoys"),
        whole ? span(DEED, "Velmark's envoys") : null,
        whole ? When.day(LocalDate.of(2031, 3, 4), When.Source.TEXT) : null,
        whole ? PORT : null,
        whole ? lormia : null,
        span(DEED, "met"),
        evidence(DEED),
        "committee: met");
  }
}
