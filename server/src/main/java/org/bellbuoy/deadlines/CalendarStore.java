package org.bellbuoy.deadlines;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The calendar of this installation and its own holidays.
@Repository
@AtStreet
class CalendarStore {

  private final JdbcClient db;

  CalendarStore(JdbcClient db) {
    this.db = db;
  }

  StandardCalendar standard() {
    Set<LocalDate> own = own();
    return db.sql(
            """
            select zone, opens, closes, days, country, part, version
              from deadlines.calendar
             where standard
            """)
        .query((row, _) -> calendar(row, own))
        .single();
  }

  boolean change(BusinessCalendar to, long expected) {
    return db.sql(
                """
                update deadlines.calendar
                   set zone = :zone, opens = :opens, closes = :closes, days = :days,
                       country = :country, part = :part, version = version + 1
                 where standard and version = :expected
                """)
            .param("zone", to.zone().getId())
            .param("opens", to.hours().opens())
            .param("closes", to.hours().closes())
            .param(
                "days",
                to.hours().days().stream().sorted().map(DayOfWeek::name).toArray(String[]::new))
            .param("country", to.holidays().region().country())
            .param("part", to.holidays().region().part())
            .param("expected", expected)
            .update()
        == 1;
  }

  void ownHolidays(Set<LocalDate> days) {
    db.sql("delete from deadlines.own_holiday").update();
    for (LocalDate day : days) {
      db.sql("insert into deadlines.own_holiday (day) values (:day)").param("day", day).update();
    }
  }

  private Set<LocalDate> own() {
    return new HashSet<>(
        db.sql("select day from deadlines.own_holiday")
            .query((row, _) -> row.getObject("day", LocalDate.class))
            .list());
  }

  private static StandardCalendar calendar(ResultSet row, Set<LocalDate> own) throws SQLException {
    OpeningHours hours =
        new OpeningHours(
            row.getObject("opens", LocalTime.class),
            row.getObject("closes", LocalTime.class),
            days(row.getArray("days")));
    Region region = new Region(row.getString("country"), row.getString("part"));
    BusinessCalendar calendar =
        new BusinessCalendar(ZoneId.of(row.getString("zone")), hours, new Holidays(region, own));
    return new StandardCalendar(calendar, row.getLong("version"));
  }

  private static Set<DayOfWeek> days(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray())
        .map(day -> DayOfWeek.valueOf((String) day))
        .collect(Collectors.toSet());
  }
}
