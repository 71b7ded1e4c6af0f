package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.casefile.question.Actors;
import org.rapporteur.casefile.question.Events;
import org.rapporteur.casefile.question.FiledEvent;
import org.rapporteur.casefile.question.FiledStatement;
import org.rapporteur.casefile.question.Statements;
import org.rapporteur.casefile.voice.Coherence;
import org.rapporteur.casefile.voice.GovernmentVoices;
import org.rapporteur.casefile.voice.Utterance;
import org.rapporteur.casefile.voice.VoiceLedger;
import org.rapporteur.casefile.voice.Voices;
import org.rapporteur.casefile.voice.Window;
import org.rapporteur.desk.brief.Brief.Said;
import org.rapporteur.desk.brief.VoiceSections.Accord;
import org.rapporteur.desk.brief.VoiceSections.Government;
import org.rapporteur.desk.brief.VoiceSections.Mean;
import org.rapporteur.desk.brief.VoiceSections.Pair;
import org.rapporteur.model.Actor;

/**
 * Reckons again what is printed of voices and is no count: mean tones, coherence, and the pairs,
 * each from nothing but the records that it names, asked of the case file.
 */
final class VoiceCheck {

  private static final double SAME = 1e-9;

  private final Map<String, FiledStatement> statements = new HashMap<>();
  private final List<FiledEvent> events;
  private final List<Actor> actors;
  private final List<String> faults = new ArrayList<>();

  private VoiceCheck(CaseFile file) {
    file.ask(Statements.all()).forEach(s -> statements.put(s.statement().id(), s));
    events = file.ask(Events.all());
    actors = Voices.persons(file.ask(new Actors()));
  }

  /** What does not hold, a line each. */
  static List<String> faults(VoiceSections sections, CaseFile file) {
    VoiceCheck check = new VoiceCheck(file);
    for (Government government : sections.governments()) {
      government.voices().forEach(voice -> voice.tones().forEach(check::mean));
      government.coherence().forEach(accord -> check.coherence(government.code(), accord));
      government.pairs().forEach(pair -> check.pair(government.code(), pair));
      government.pairs().forEach(pair -> check.tones(pair.one()));
      government.pairs().forEach(pair -> check.tones(pair.other()));
    }
    sections.foreign().forEach(voice -> voice.said().forEach(check::tones));
    return check.faults;
  }

  private void mean(Mean mean) {
    double again =
        mean.over().ids().stream()
            .map(statements::get)
            .filter(Objects::nonNull)
            .map(filed -> Utterance.tone(filed.statement(), mean.party()))
            .mapToDouble(tone -> tone == null ? Double.NaN : tone)
            .average()
            .orElse(Double.NaN);
    if (!(Math.abs(again - mean.value()) < SAME)) {
      faults.add(
          "mean tone " + mean.number() + " toward " + mean.party() + ": its records make " + again);
    }
  }

  private void tones(Said said) {
    for (Brief.Toned toned : said.tones()) {
      FiledStatement filed = statements.get(toned.statement());
      Double again = filed == null ? null : Utterance.tone(filed.statement(), toned.party());
      if (!same(again, toned.value())) {
        faults.add(
            "tone of "
                + toned.statement()
                + " toward "
                + toned.party()
                + ": the record has "
                + again);
      }
    }
  }

  private void coherence(String government, Accord accord) {
    Coherence again =
        Coherence.of(
            government, accord.party(), only(government, accord.statements().ids()).voices());
    if (again.voices().size() != accord.voices()
        || !same(again.value(), accord.value())
        || !same(again.low(), accord.low())
        || !same(again.high(), accord.high())) {
      faults.add(
          "coherence of "
              + government
              + " toward "
              + accord.party()
              + ": its records make "
              + again.value());
    }
  }

  private void pair(String government, Pair pair) {
    boolean found =
        only(government, List.of(pair.oneId(), pair.otherId())).divergences().stream()
            .anyMatch(
                again ->
                    again.party().equals(pair.party())
                        && again.one().statement().id().equals(pair.oneId())
                        && again.other().statement().id().equals(pair.otherId())
                        && again.weight().equals(pair.weight()));
    if (!found) {
      faults.add(
          "divergence of "
              + pair.first()
              + " and "
              + pair.second()
              + ": its records do not make it");
    }
  }

  private GovernmentVoices only(String government, List<String> ids) {
    List<FiledStatement> named =
        ids.stream().map(statements::get).filter(Objects::nonNull).toList();
    return VoiceLedger.of(named, events, actors, List.of(), government, Window.all())
        .governments()
        .get(0);
  }

  private static boolean same(@Nullable Double one, @Nullable Double other) {
    return one == null || other == null ? Objects.equals(one, other) : Math.abs(one - other) < SAME;
  }
}
