package org.rapporteur.desk.brief;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.accord.AccordBook;
import org.rapporteur.casefile.accord.Accords;
import org.rapporteur.casefile.question.AccordTexts;
import org.rapporteur.casefile.question.Conducts;
import org.rapporteur.casefile.question.FiledNotice;
import org.rapporteur.casefile.question.Notices;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Conduct;

/**
 * What a brief's accords are made of, asked of the case file once.
 *
 * @param question what was asked
 * @param book the answer
 * @param conducts what reports tell of promises kept or not, by id
 * @param commitments what reports and the texts of accords promise, by id
 */
record AccordPapers(
    Accords question,
    AccordBook book,
    Map<String, Conduct> conducts,
    Map<String, Commitment> commitments) {

  static AccordPapers of(Accords question, CaseFile file) {
    Map<String, Conduct> conducts = new HashMap<>();
    file.ask(Conducts.all()).forEach(c -> conducts.put(c.conduct().id(), c.conduct()));
    Map<String, Commitment> commitments = new HashMap<>();
    for (FiledNotice filed : file.ask(Notices.all())) {
      filed.notice().commitments().forEach(c -> commitments.put(c.id(), c));
    }
    file.ask(AccordTexts.all()).forEach(t -> commitments.put(t.commitment().id(), t.commitment()));
    return new AccordPapers(question, file.ask(question), conducts, commitments);
  }
}
