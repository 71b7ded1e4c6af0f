package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.casefile.question.FiledDocument;
import org.rapporteur.desk.brief.Brief.ReportRow;
import org.rapporteur.desk.brief.Figure.Unit;
import org.rapporteur.model.Document;

/** The documents read, reprints with the one that stands for them. */
final class DocumentPart {

  private final Dossier dossier;
  private final Ledger ledger;

  DocumentPart(Dossier dossier, Ledger ledger) {
    this.dossier = dossier;
    this.ledger = ledger;
  }

  List<ReportRow> reports() {
    Map<String, List<FiledDocument>> groups = new LinkedHashMap<>();
    for (FiledDocument filed : dossier.inOrder()) {
      List<FiledDocument> group =
          groups.computeIfAbsent(filed.representative(), key -> new ArrayList<>());
      if (filed.document().id().equals(filed.representative())) {
        group.add(0, filed);
      } else {
        group.add(filed);
      }
    }
    List<ReportRow> rows = new ArrayList<>();
    groups.forEach((id, group) -> rows.add(row("d" + (rows.size() + 1), group)));
    return rows;
  }

  private ReportRow row(String anchor, List<FiledDocument> group) {
    FiledDocument first = group.get(0);
    Document document = first.document();
    List<String> ids = group.stream().map(filed -> filed.document().id()).toList();
    String outlets = String.join(", ", first.outlets());
    return new ReportRow(
        anchor,
        Wording.day(document.published()),
        outlets.isEmpty() ? "outlet not known" : outlets,
        ledger.figure(Unit.DOCUMENTS, ids),
        document.title().isEmpty() ? document.origin().file() : document.title(),
        document.address(),
        note(first),
        ledger.figure(
            Unit.EVENTS,
            dossier.events().values().stream()
                .filter(event -> event.report().representative().equals(first.representative()))
                .map(event -> event.event().id())
                .toList()),
        ledger.figure(
            Unit.STATEMENTS,
            dossier.statements().values().stream()
                .filter(said -> said.report().representative().equals(first.representative()))
                .map(said -> said.statement().id())
                .toList()),
        ids);
  }

  private static String note(FiledDocument filed) {
    if (filed.coded()) {
      return "";
    }
    String language = filed.document().language();
    return filed.document().coded()
        ? "kept, not coded"
        : "kept, not coded: "
            + (language.equals("und")
                ? "language not known"
                : "in " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH));
  }
}
