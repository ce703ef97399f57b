package org.bellbuoy.deadlines;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The marks on each clock's face, at which somebody is to be told: half, three quarters, nine
/// tenths, and the end.
@Repository
class MarkStore {

  private final JdbcClient db;

  MarkStore(JdbcClient db) {
    this.db = db;
  }

  void add(ClockId clock, int percent, Instant at) {
    db.sql("insert into deadlines.mark (clock_id, percent, at) values (:clock, :percent, :at)")
        .param("clock", clock.value())
        .param("percent", percent)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Takes the marks that have been passed by clocks still running, the oldest first, so that each
  /// is told once, by one node.
  List<Passed> takePassed(Instant now, int most) {
    return db.sql(
            """
            with passed as (
              select m.clock_id, m.percent
                from deadlines.mark m join deadlines.clock c on c.id = m.clock_id
               where m.told_at is null and m.at <= :now and c.stopped_at is null
                 and not exists (select 1 from deadlines.pause p
                                  where p.clock_id = c.id and p.ended_at is null)
               order by m.at
               limit :most
                 for update of m skip locked)
            update deadlines.mark m
               set told_at = :now
              from passed p, deadlines.clock c
             where m.clock_id = p.clock_id and m.percent = p.percent and c.id = m.clock_id
            returning m.clock_id, m.percent, c.kind, c.subject_id, c.due_at
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, _) ->
            new Passed(
                new ClockId(row.getObject("clock_id", UUID.class)),
                row.getInt("percent"),
                ClockKind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                Columns.instant(row, "due_at")))
        .list();
  }

  /// The marks of a clock that were not told yet.
  List<Mark> waiting(ClockId clock) {
    return db.sql(
            "select percent, at from deadlines.mark where clock_id = :clock and told_at is null")
        .param("clock", clock.value())
        .query((row, _) -> new Mark(row.getInt("percent"), Columns.instant(row, "at")))
        .list();
  }

  void move(ClockId clock, int percent, Instant at) {
    db.sql(
            """
            update deadlines.mark set at = :at
             where clock_id = :clock and percent = :percent and told_at is null
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("clock", clock.value())
        .param("percent", percent)
        .update();
  }

  record Mark(int percent, Instant at) {}

  record Passed(ClockId clock, int percent, ClockKind kind, UUID subject, Instant dueAt) {}
}
