package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.casefile.question.FiledDocument;
import org.rapporteur.casefile.question.TimelineEntry;
import org.rapporteur.desk.brief.Brief.Happening;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.model.Event;
import org.rapporteur.model.When;

/** What happened, by date: one entry for all reports of one thing. */
final class TimelinePart {

  private final Dossier dossier;
  private final Ledger ledger;
  private int number;

  TimelinePart(Dossier dossier, Ledger ledger) {
    this.dossier = dossier;
    this.ledger = ledger;
  }

  /** Within the case's period. */
  List<Happening> within() {
    return happenings(true);
  }

  /** Before and after it. */
  List<Happening> outside() {
    return happenings(false);
  }

  private List<Happening> happenings(boolean within) {
    List<Happening> happenings = new ArrayList<>();
    for (TimelineEntry entry : dossier.timeline()) {
      boolean about =
          entry.sources().stream().anyMatch(dossier::party)
              || entry.targets().stream().anyMatch(dossier::party);
      if (about && inPeriod(entry.when()) == within) {
        happenings.add(happening(entry));
      }
    }
    return happenings;
  }

  private boolean inPeriod(When when) {
    LocalDate from = dossier.config().from();
    LocalDate to = dossier.config().to();
    return (from == null || !when.end().isBefore(from))
        && (to == null || !when.begin().isAfter(to));
  }

  private Happening happening(TimelineEntry entry) {
    String anchor = "t" + ++number;
    Event best = entry.best().event();
    Set<Integer> proofs = new LinkedHashSet<>();
    proofs.add(ledger.used(ledger.proof(best), anchor));
    Set<String> representatives = new LinkedHashSet<>();
    for (String id : entry.events()) {
      proofs.add(ledger.used(ledger.proof(dossier.event(id).event()), anchor));
      representatives.add(dossier.event(id).report().representative());
    }
    List<String> printed =
        dossier.inOrder().stream()
            .filter(filed -> representatives.contains(filed.representative()))
            .map(FiledDocument::document)
            .map(document -> document.id())
            .toList();
    return new Happening(
        anchor,
        Wording.date(entry.when()),
        Wording.what(best),
        Wording.status(best.modality()),
        (best.quad().verbal() ? "word" : "deed")
            + (best.quad().cooperative() ? " with" : " against"),
        Wording.source(best.attribution()),
        Wording.line(best.evidence().words()),
        ledger.figure(Unit.REPORTS, printed),
        ledger.figure(Unit.OUTLETS, printed),
        List.copyOf(proofs));
  }
}
