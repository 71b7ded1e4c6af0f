package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.accord.AccordBook;
import org.rapporteur.casefile.accord.AccordBook.TrackedAccord;
import org.rapporteur.casefile.accord.Aggregate;
import org.rapporteur.casefile.accord.CaseAccord.Standing;
import org.rapporteur.casefile.accord.Link;
import org.rapporteur.casefile.accord.Mechanism.Staged;
import org.rapporteur.casefile.accord.TrackedCommitment;
import org.rapporteur.desk.brief.AccordSections.Bare;
import org.rapporteur.desk.brief.AccordSections.Count;
import org.rapporteur.desk.brief.AccordSections.Told;
import org.rapporteur.desk.brief.Brief.Proof;
import org.rapporteur.desk.brief.JointBody.Stage;
import org.rapporteur.desk.brief.Promise.Piece;
import org.rapporteur.desk.brief.Promise.Sentence;
import org.rapporteur.desk.promises.Plain;
import org.rapporteur.model.Conduct;

/**
 * Asks the case file for the book of accords again and counts anew what the brief prints of it:
 * each figure of commitments and of evidence, each level, each percentage; and that each piece of
 * evidence has the words and the record it is shown with.
 */
final class AccordCheck {

  private final AccordSections sections;
  private final List<Proof> evidence;
  private final AccordBook book;
  private final Map<String, Link> links = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private AccordCheck(Brief brief, CaseFile file) {
    sections = brief.accords();
    evidence = brief.evidence();
    book = file.ask(sections.question());
    for (TrackedAccord tracked : book.accords()) {
      tracked.commitments().forEach(one -> one.links().forEach(l -> links.put(l.id(), l)));
      tracked.mechanisms().stream()
          .flatMap(body -> body.links().stream())
          .map(Staged::link)
          .forEach(link -> links.put(link.id(), link));
    }
  }

  /** What does not hold, a line each. */
  static List<String> faults(Brief brief, CaseFile file) {
    AccordCheck check = new AccordCheck(brief, file);
    check.accords();
    check.sections.counts().forEach(check::count);
    check.listed(brief);
    check.sections.pieces().forEach(check::piece);
    return check.faults;
  }

  private void fault(String line) {
    faults.add("accords: " + line);
  }

  /** All accords and commitments of the book are shown, and no others. */
  private void accords() {
    List<String> shown =
        Stream.concat(
                sections.accords().stream().map(Told::key), sections.bare().stream().map(Bare::key))
            .sorted()
            .toList();
    List<String> again = book.accords().stream().map(t -> t.accord().key()).sorted().toList();
    same("all", sections.number(), again);
    same("proposed", sections.proposed(), proposed());
    if (!shown.equals(again)) {
      fault("shown are " + shown + ", and the case file has " + again);
    }
    for (Told told : sections.accords()) {
      TrackedAccord tracked =
          book.accords().stream()
              .filter(t -> t.accord().key().equals(told.key()))
              .findFirst()
              .orElse(null);
      if (tracked != null) {
        accord(told, tracked);
      }
    }
  }

  private List<String> proposed() {
    return book.accords().stream()
        .filter(t -> t.accord().standing() == Standing.PROPOSED)
        .map(t -> t.accord().key())
        .sorted()
        .toList();
  }

  private void accord(Told told, TrackedAccord tracked) {
    Aggregate again = tracked.aggregate();
    if (!Objects.equals(told.share().ofKnown(), again.ofKnown())
        || !Objects.equals(told.share().ofAll(), again.ofAll())) {
      fault(told.key() + ": the levels printed make " + told.share().percent());
    }
    if (told.promises().size() != tracked.commitments().size()) {
      fault(told.key() + ": " + tracked.commitments().size() + " commitments in the case file");
    }
    List<String> stages =
        told.bodies().stream().flatMap(b -> b.stages().stream()).map(Stage::words).toList();
    if (!stages.equals(stages(tracked))) {
      fault(told.key() + ": reports make the stages of its bodies " + stages(tracked));
    }
    for (Promise promise : told.promises()) {
      tracked.commitments().stream()
          .filter(one -> PromiseClaim.key(tracked, one).equals(promise.key()))
          .findFirst()
          .ifPresentOrElse(
              one -> promise(promise, one),
              () -> fault("no commitment " + promise.key() + " in the case file"));
    }
  }

  private static List<String> stages(TrackedAccord tracked) {
    return tracked.mechanisms().stream()
        .flatMap(
            body ->
                Stream.of(Conduct.Stage.values())
                    .filter(stage -> !body.reports(stage).isEmpty())
                    .map(stage -> PromisePart.state(body, stage)))
        .toList();
  }

  private void promise(Promise promise, TrackedCommitment one) {
    if (!promise.level().equals(Plain.level(one.status()))
        || !promise.dispute().equals(Plain.dispute(one.status().dispute()))
        || promise.overdue() != promise.deadline().startsWith("OVERDUE")) {
      fault(promise.key() + ": its evidence makes '" + Plain.level(one.status()) + "'");
    }
    links(promise.key() + ", for", promise.pro(), one, link -> link.kind().way() > 0);
    links(promise.key() + ", against", promise.contra(), one, link -> link.kind().way() < 0);
    links(promise.key() + ", announced", promise.plans(), one, link -> link.kind().way() == 0);
    Set<String> told = new HashSet<>();
    one.commitment().told().forEach(t -> told.add(Wording.line(t.evidence().words())));
    for (Sentence sentence : promise.sentences()) {
      if (!told.contains(sentence.words())
          || !sentence.words().equals(Wording.line(proof(sentence.proof()).words()))) {
        fault(promise.key() + ": is not promised in evidence " + sentence.proof());
      }
    }
  }

  private void links(String name, Figure figure, TrackedCommitment one, Predicate<Link> which) {
    same(
        name,
        figure,
        one.links().stream()
            .filter(PromisePart::counted)
            .filter(which)
            .map(Link::id)
            .sorted()
            .toList());
  }

  private void count(Count count) {
    same(count.claim().toString(), count.figure(), count.claim().keys(book));
  }

  private void same(String name, Figure figure, List<String> again) {
    if (figure.value() != again.size() || !figure.ids().equals(again)) {
      fault(
          "figure "
              + figure.number()
              + " ("
              + figure.value()
              + " "
              + figure.word()
              + "): counted again, "
              + name
              + " makes "
              + again.size());
    }
  }

  /** Every figure of accords in the brief is one that was counted again. */
  private void listed(Brief brief) {
    Set<Figure> checked = new HashSet<>(sections.figures().toList());
    brief.figures().stream()
        .filter(figure -> figure.unit().ofAccords() && !checked.contains(figure))
        .forEach(figure -> fault("figure " + figure.number() + " cannot be counted again"));
  }

  private void piece(Piece piece) {
    Link link = links.get(piece.link());
    if (link == null || !PromisePart.shown(link)) {
      fault("evidence " + piece.link() + " is not in the case file, or was rejected");
      return;
    }
    Proof proof = proof(piece.proof());
    if (!piece.mark().equals(PromisePart.mark(link)) || piece.confidence() != link.confidence()) {
      fault("evidence " + piece.link() + ": the case file says " + PromisePart.mark(link));
    }
    if (!proof.document().equals(link.evidence().document())
        || !proof.span().equals(link.evidence().span())
        || !piece.sentence().equals(Wording.line(proof.words()))) {
      fault("evidence " + piece.link() + ": its sentence is not number " + piece.proof());
    }
    if (proof.codings().stream().noneMatch(coding -> coding.record().equals(link.record()))) {
      fault("evidence " + piece.link() + ": its record is not told at number " + piece.proof());
    }
  }

  private Proof proof(int number) {
    return evidence.get(number - 1);
  }
}
