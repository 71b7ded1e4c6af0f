package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.casefile.accord.AccordBook;
import org.rapporteur.casefile.accord.AccordBook.TrackedAccord;
import org.rapporteur.casefile.accord.CaseAccord;
import org.rapporteur.casefile.accord.CaseAccord.Standing;
import org.rapporteur.casefile.accord.Status.DeadlineState;
import org.rapporteur.casefile.accord.Status.Dispute;
import org.rapporteur.casefile.accord.TrackedCommitment;
import org.rapporteur.casefile.question.FiledDocument;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.desk.brief.AccordSections.Bare;
import org.rapporteur.desk.brief.AccordSections.Fact;
import org.rapporteur.desk.brief.AccordSections.Pointer;
import org.rapporteur.desk.brief.AccordSections.Told;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.desk.promises.Plain;

/** What was promised, and is it kept: the accords of a case with their commitments. */
final class AccordPart {

  private final Dossier dossier;
  private final Ledger ledger;
  private final AccordBook book;
  private final Plain plain;
  private final AccordShares shares;
  private final PromisePart promises;
  private final List<Pointer> overdue = new ArrayList<>();
  private final List<Pointer> disputed = new ArrayList<>();
  private int number;

  AccordPart(Dossier dossier, Ledger ledger) {
    this.dossier = dossier;
    this.ledger = ledger;
    this.book = dossier.accords().book();
    this.plain = new Plain(dossier::name);
    this.shares = new AccordShares(book, ledger);
    this.promises = new PromisePart(dossier, ledger, plain);
  }

  AccordSections sections() {
    List<Told> told = new ArrayList<>();
    List<Bare> bare = new ArrayList<>();
    for (TrackedAccord tracked : book.accords()) {
      if (tracked.commitments().isEmpty() && proposed(tracked)) {
        bare.add(bare(tracked.accord()));
      } else {
        told.add(told(tracked));
      }
    }
    return new AccordSections(
        dossier.accords().question(),
        book.asOf() == null ? "" : Wording.day(book.asOf()),
        ledger.figure(Unit.ACCORDS, keys(book.accords())),
        ledger.figure(
            Unit.ACCORDS, keys(book.accords().stream().filter(AccordPart::proposed).toList())),
        shares.share("", PromiseClaim.all(), null),
        told,
        bare,
        shares.headings(),
        overdue,
        disputed);
  }

  private static boolean proposed(TrackedAccord tracked) {
    return tracked.accord().standing() == Standing.PROPOSED;
  }

  private static List<String> keys(List<TrackedAccord> accords) {
    return accords.stream().map(tracked -> tracked.accord().key()).toList();
  }

  private Bare bare(CaseAccord accord) {
    String anchor = "a" + ++number;
    return new Bare(
        anchor,
        accord.key(),
        Wording.capital(accord.name())
            + ": "
            + made(accord)
            + ", between "
            + plain.names(accord.parties()),
        ledger.figure(Unit.REPORTS, printed(accord)),
        proofs(accord, anchor));
  }

  private static String made(CaseAccord accord) {
    return Plain.of(accord.kind()) + ", " + Plain.made(accord, Wording::day);
  }

  private Told told(TrackedAccord tracked) {
    CaseAccord accord = tracked.accord();
    String anchor = "a" + ++number;
    List<Integer> proofs = proofs(accord, anchor);
    List<Promise> promised = new ArrayList<>();
    for (TrackedCommitment one : tracked.commitments()) {
      Promise promise = promises.promise(tracked, one);
      promised.add(promise);
      point(accord, one, promise);
    }
    List<JointBody> bodies = tracked.mechanisms().stream().map(promises::body).toList();
    return new Told(
        anchor,
        accord.key(),
        Wording.capital(accord.name()),
        Plain.of(accord.standing()),
        made(accord),
        facts(accord),
        ledger.figure(Unit.REPORTS, printed(accord)),
        ledger.figure(Unit.OUTLETS, printed(accord)),
        proofs,
        shares.share("", PromiseClaim.of(accord.key()), null),
        promised,
        bodies,
        shares.chart(tracked));
  }

  private void point(CaseAccord accord, TrackedCommitment one, Promise promise) {
    String words = promise.who() + ": " + promise.what();
    if (one.status().deadline() == DeadlineState.OVERDUE) {
      overdue.add(new Pointer(promise.anchor(), words, promise.deadline(), accord.name()));
    }
    if (one.status().dispute() != Dispute.NONE) {
      disputed.add(new Pointer(promise.anchor(), words, promise.dispute(), accord.name()));
    }
  }

  private List<Fact> facts(CaseAccord accord) {
    List<Fact> facts = new ArrayList<>();
    fact(facts, "Between", plain.names(accord.parties()));
    fact(facts, "For them", String.join(", ", accord.delegates()));
    fact(facts, "Mediated by", plain.names(accord.mediators()));
    fact(facts, "Also called", String.join("; ", accord.also()));
    fact(facts, "Under", accord.under());
    return facts;
  }

  private static void fact(List<Fact> facts, String name, String words) {
    if (!words.isEmpty()) {
      facts.add(new Fact(name, words));
    }
  }

  /** All documents that print what tells of an accord, reprints among them. */
  private List<String> printed(CaseAccord accord) {
    Set<String> representatives = new LinkedHashSet<>();
    accord.notices().forEach(n -> representatives.add(n.report().representative()));
    return dossier.inOrder().stream()
        .filter(filed -> representatives.contains(filed.representative()))
        .map(FiledDocument::document)
        .map(document -> document.id())
        .toList();
  }

  private List<Integer> proofs(CaseAccord accord, String anchor) {
    return accord.notices().stream()
        .map(FiledNotice::notice)
        .map(
            notice ->
                ledger.used(ledger.proof(notice.evidence(), AccordCodings.of(notice)), anchor))
        .distinct()
        .toList();
  }
}
