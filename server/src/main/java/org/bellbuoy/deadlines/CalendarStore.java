package org.bellbuoy.deadlines;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The calendar of the house and those of its teams, each with holidays of its own. No row is ever
/// deleted.
@Repository
@AtStreet
class CalendarStore {

  private static final String SELECT =
      """
      select id, code, name, zone, opens, closes, days, country, part, retired_at, version,
             array(select h.day from deadlines.own_holiday h where h.team = c.code) as own
        from deadlines.calendar c
      """;

  private final JdbcClient db;

  CalendarStore(JdbcClient db) {
    this.db = db;
  }

  StandardCalendar standard() {
    Team house = find(TeamCode.STANDARD).orElseThrow();
    return new StandardCalendar(house.calendar(), house.version());
  }

  /// By whose hours somebody counts; a team that was named stays for ever.
  BusinessCalendar of(TeamCode team) {
    return find(team).orElseThrow().calendar();
  }

  Optional<Team> find(TeamCode code) {
    return db.sql(SELECT + " where c.code = :code")
        .param("code", code.value())
        .query(CalendarStore::team)
        .optional();
  }

  /// Every team, also those that were retired, by name.
  List<Team> teams() {
    return db.sql(SELECT + " where not c.standard order by lower(c.name), c.code")
        .query(CalendarStore::team)
        .list();
  }

  /// False when the code is taken.
  boolean add(Team team) {
    BusinessCalendar calendar = team.calendar();
    boolean added =
        withCalendar(
                    """
                    insert into deadlines.calendar
                      (id, standard, code, name, zone, opens, closes, days, country, part)
                    values (:id, false, :code, :name, :zone, :opens, :closes, :days, :country,
                            :part)
                    on conflict (code) do nothing
                    """,
                    calendar)
                .param("id", team.id())
                .param("code", team.code().value())
                .param("name", team.name())
                .update()
            == 1;
    if (added) {
      ownHolidays(team.code(), calendar.holidays().own());
    }
    return added;
  }

  boolean change(TeamCode team, String name, BusinessCalendar to, long expected) {
    boolean changed =
        withCalendar(
                    """
                    update deadlines.calendar
                       set name = :name, zone = :zone, opens = :opens, closes = :closes,
                           days = :days, country = :country, part = :part, version = version + 1
                     where code = :code and version = :expected
                    """,
                    to)
                .param("name", name)
                .param("code", team.value())
                .param("expected", expected)
                .update()
            == 1;
    if (changed) {
      ownHolidays(team, to.holidays().own());
    }
    return changed;
  }

  /// False when it was retired before.
  boolean retire(TeamCode team, Instant at) {
    return db.sql(
                """
                update deadlines.calendar set retired_at = :at, version = version + 1
                 where code = :code and retired_at is null
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("code", team.value())
            .update()
        == 1;
  }

  private void ownHolidays(TeamCode team, Set<LocalDate> days) {
    db.sql("delete from deadlines.own_holiday where team = :team")
        .param("team", team.value())
        .update();
    for (LocalDate day : days) {
      db.sql("insert into deadlines.own_holiday (team, day) values (:team, :day)")
          .param("team", team.value())
          .param("day", day)
          .update();
    }
  }

  private JdbcClient.StatementSpec withCalendar(String sql, BusinessCalendar calendar) {
    OpeningHours hours = calendar.hours();
    Region region = calendar.holidays().region();
    return db.sql(sql)
        .param("zone", calendar.zone().getId())
        .param("opens", hours.opens())
        .param("closes", hours.closes())
        .param("days", hours.days().stream().sorted().map(DayOfWeek::name).toArray(String[]::new))
        .param("country", region.country())
        .param("part", region.part());
  }

  private static Team team(ResultSet row, int number) throws SQLException {
    OpeningHours hours =
        new OpeningHours(
            row.getObject("opens", LocalTime.class),
            row.getObject("closes", LocalTime.class),
            days(row.getArray("days")));
    Region region = new Region(row.getString("country"), row.getString("part"));
    Holidays holidays = new Holidays(region, dates(row.getArray("own")));
    return new Team(
        row.getObject("id", UUID.class),
        new TeamCode(row.getString("code")),
        row.getString("name"),
        new BusinessCalendar(ZoneId.of(row.getString("zone")), hours, holidays),
        Columns.optionalInstant(row, "retired_at"),
        row.getLong("version"));
  }

  private static Set<DayOfWeek> days(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray())
        .map(day -> DayOfWeek.valueOf((String) day))
        .collect(Collectors.toSet());
  }

  private static Set<LocalDate> dates(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray())
        .map(day -> ((Date) day).toLocalDate())
        .collect(Collectors.toSet());
  }
}
