package org.rapporteur.desk.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes iCalendar (RFC 5545). The same appointments give the same text, whenever it is written.
 */
public final class Calendars {

  private Calendars() {}

  /**
   * Writes a calendar.
   *
   * @param name what to call it
   * @param appointments in the order written
   * @param asOf the day the case is known to, which stands for the time it was made; or null
   */
  public static String of(String name, List<Appointment> appointments, @Nullable LocalDate asOf) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Rapporteur//Rapporteur//EN");
    calendar.setName(name);
    // what most calendar programs read instead
    calendar.addExperimentalProperty("X-WR-CALNAME", name);
    LocalDate stamp = asOf == null ? LocalDate.EPOCH : asOf;
    for (Appointment each : appointments) {
      VEvent event = new VEvent();
      event.setUid(each.id() + "@rapporteur");
      event.setDateTimeStamp(Date.from(stamp.atStartOfDay(ZoneOffset.UTC).toInstant()));
      event.setDateStart(new DateStart(day(each.begin()), false));
      // the end is the first day after it
      event.setDateEnd(new DateEnd(day(each.end().plusDays(1)), false));
      event.setSummary(each.summary());
      if (!each.description().isEmpty()) {
        event.setDescription(each.description());
      }
      if (!each.place().isEmpty()) {
        event.setLocation(each.place());
      }
      event.addCategories(each.category());
      calendar.addEvent(event);
    }
    return Biweekly.write(calendar).go();
  }

  /** A day without a time is written by the clock of this machine. */
  private static Date day(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }
}
