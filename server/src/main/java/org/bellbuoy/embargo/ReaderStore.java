package org.bellbuoy.embargo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How much each person reads, and the alarms about it.
@Component
class ReaderStore {

  /// @param days on how many of the thirty days before today the person read anything
  /// @param usual the 95th percentile of what was read on those days
  record Habit(int days, int usual) {}

  private static final String COLUMNS = "a.id, a.code, a.reader_id, a.raised_at, a.items, a.usual";

  private final JdbcClient jdbc;

  ReaderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Who read what one circle guards, the latest first.
  List<Reader> of(EmbargoId circle) {
    return jdbc.sql(
            """
            select by_kind, by_id, count(distinct at) as times, count(distinct thing_id) as items,
                   min(at) as first_at, max(at) as last_at,
                   bool_or(manner = 'EMERGENCY') as emergency
              from embargo.reading
             where about = :about
             group by by_kind, by_id
             order by max(at) desc
            """)
        .param("about", circle.value())
        .query((row, number) ->
            new Reader(
                new Actor(
                    Actor.Kind.valueOf(row.getString("by_kind")),
                    row.getObject("by_id", UUID.class)),
                row.getInt("times"),
                row.getInt("items"),
                Moments.at(row, "first_at"),
                Moments.at(row, "last_at"),
                row.getBoolean("emergency")))
        .list();
  }

  int readSince(UUID reader, Instant since, Instant until) {
    return jdbc.sql(
            """
            select count(distinct thing_id) from embargo.reading
             where by_id = :reader and at >= :since and at <= :until
            """)
        .param("reader", reader)
        .param("since", EmbargoStore.utc(since))
        .param("until", EmbargoStore.utc(until))
        .query(Integer.class)
        .single();
  }

  Habit habit(UUID reader, Instant from, Instant until) {
    return jdbc.sql(
            """
            select count(*) as days,
                   coalesce(percentile_disc(0.95) within group (order by items), 0) as usual
              from (select count(distinct thing_id) as items
                      from embargo.reading
                     where by_id = :reader and at >= :from and at < :until
                     group by date_trunc('day', at at time zone 'UTC')) per_day
            """)
        .param("reader", reader)
        .param("from", EmbargoStore.utc(from))
        .param("until", EmbargoStore.utc(until))
        .query((row, number) -> new Habit(row.getInt("days"), row.getInt("usual")))
        .single();
  }

  /// @return whether there was no alarm about this person on this day yet
  boolean raise(ReadingAlarm alarm, LocalDate day, List<UUID> to) {
    boolean fresh =
        jdbc.sql(
                    """
                    insert into embargo.reading_alarm
                           (id, code, reader_id, day, raised_at, items, usual)
                    values (:id, :code, :reader, :day, :at, :items, :usual)
                    on conflict (reader_id, day) do nothing
                    """)
                .param("id", alarm.id())
                .param("code", alarm.code())
                .param("reader", alarm.reader())
                .param("day", day)
                .param("at", EmbargoStore.utc(alarm.at()))
                .param("items", alarm.items())
                .param("usual", alarm.usual())
                .update()
            == 1;
    if (fresh) {
      to.forEach(person -> tell(alarm.id(), person));
    }
    return fresh;
  }

  private void tell(UUID alarm, UUID person) {
    jdbc.sql("insert into embargo.reading_alarm_to (alarm_id, person_id) values (:alarm, :person)")
        .param("alarm", alarm)
        .param("person", person)
        .update();
  }

  /// What this person was told and has not seen to yet.
  List<ReadingAlarm> unseen(UUID person) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from embargo.reading_alarm a
                 join embargo.reading_alarm_to t on t.alarm_id = a.id
                where t.person_id = :person and t.seen_at is null
                order by a.raised_at
                """)
        .param("person", person)
        .query((row, number) ->
            new ReadingAlarm(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getObject("reader_id", UUID.class),
                Moments.at(row, "raised_at"),
                row.getInt("items"),
                row.getInt("usual")))
        .list();
  }

  boolean seen(UUID person, String code, Instant now) {
    return jdbc.sql(
                """
                update embargo.reading_alarm_to t set seen_at = :now
                  from embargo.reading_alarm a
                 where a.id = t.alarm_id and a.code = :code and t.person_id = :person
                   and t.seen_at is null
                """)
            .param("now", EmbargoStore.utc(now))
            .param("code", code)
            .param("person", person)
            .update()
        == 1;
  }
}
