package org.rapporteur.desk.talks;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.casefile.talks.Expected;
import org.rapporteur.casefile.talks.TalksBook;
import org.rapporteur.casefile.talks.Telling;
import org.rapporteur.desk.calendar.Appointment;
import org.rapporteur.desk.calendar.Calendars;
import org.rapporteur.model.Place;
import org.rapporteur.model.When;

/** The expected meetings of a case as a calendar. */
public final class TalksCalendar {

  private TalksCalendar() {}

  /** The calendar, as text. */
  public static String of(String title, TalksBook book, TalksWords words) {
    return Calendars.of(title + ": talks", meetings(book, words), book.asOf());
  }

  /** An entry for each expected meeting of the case whose days are told, whatever came of it. */
  public static List<Appointment> meetings(TalksBook book, TalksWords words) {
    List<Appointment> entries = new ArrayList<>();
    for (Expected each : book.own().expected()) {
      When when = each.when();
      if (when == null) {
        continue;
      }
      Place venue = each.venue();
      List<Telling> told = each.tellings().isEmpty() ? each.called() : each.tellings();
      entries.add(
          new Appointment(
              each.key(),
              when.begin(),
              when.end(),
              "Talks: " + words.between(each.sides()) + " (" + TalksWords.state(each) + ")",
              Lines.flat(each.words()) + " (" + TalksWords.source(told.get(0)) + ")",
              venue == null ? "" : venue.name(),
              "talks"));
    }
    return entries;
  }
}
