package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.accord.Decisions;
import org.rapporteur.casefile.question.FiledProblem;
import org.rapporteur.desk.brief.Brief.Happening;
import org.rapporteur.desk.config.CaseConfig;

/** Composes a brief from a case file. The same case file gives the same brief. */
public final class Composer {

  private Composer() {}

  /**
   * Composes.
   *
   * @param config the case's case.yml
   * @param decisions what the user decided about accords and their evidence
   * @param file the case file, open
   * @param names gives the name of an actor or office by its id, empty if not known
   * @param program version of the program
   * @param knowledge versions of knowledge and models
   */
  public static Brief compose(
      CaseConfig config,
      Decisions decisions,
      CaseFile file,
      UnaryOperator<String> names,
      String program,
      String knowledge) {
    Dossier dossier = Dossier.of(config, decisions, file, names);
    Ledger ledger = new Ledger(dossier);
    DyadPart dyads = new DyadPart(dossier, ledger);
    TimelinePart timeline = new TimelinePart(dossier, ledger);
    // the timeline first, so that evidence is numbered by date
    List<Happening> happenings = timeline.within();
    List<Happening> background = timeline.outside();
    AccordSections accords = new AccordPart(dossier, ledger).sections();
    TalksSections talks = new TalksPart(dossier, ledger).sections();
    List<Brief.Line> glance = new GlancePart(dossier, ledger).lines(accords, talks);
    List<Brief.Person> people = new PeoplePart(dossier, ledger).people();
    Brief.Dyads pairs = dyads.dyads();
    StatementPart statements = new StatementPart(dossier, ledger);
    List<Brief.Voice> voices = statements.voices();
    VoiceSections voicing = new VoicePart(dossier, ledger, statements).sections();
    List<Brief.Answer> answers = new QuestionPart(dossier, ledger).answers();
    List<Brief.ReportRow> reports = new DocumentPart(dossier, ledger).reports();
    return new Brief(
        config.title(),
        config.summary(),
        Wording.period(config.from(), config.to()),
        dossier.totals().cutOff(),
        glance,
        accords,
        talks,
        happenings,
        background,
        people,
        pairs,
        voicing,
        voices,
        answers,
        reports,
        faults(dossier),
        ledger.proofs(file),
        ledger.figures(),
        program,
        knowledge);
  }

  private static List<String> faults(Dossier dossier) {
    List<String> faults = new ArrayList<>();
    for (FiledProblem filed : dossier.problems()) {
      faults.add(filed.problem().line());
    }
    faults.addAll(dossier.accords().book().problems());
    return faults;
  }
}
