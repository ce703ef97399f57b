package org.bellbuoy.fixes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.embargo.DelayReason;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened to the work on a stream, step by step.
@Repository
class FixHistoryStore {

  private final JdbcClient jdbc;
  private final FixSeals seals;
  private final Ids ids;

  FixHistoryStore(JdbcClient jdbc, FixSeals seals, Ids ids) {
    this.jdbc = jdbc;
    this.seals = seals;
    this.ids = ids;
  }

  void add(FixWork work, FixStep step) {
    UUID id = ids.next();
    jdbc.sql(
            """
            insert into fixes.step (id, work_id, kind, at, by_kind, by_id, to_state, expected_at,
                                    delay, delay_until, text_sealed)
            values (:id, :work, :kind, :at, :byKind, :by, :to, :expected, :delay, :until, :text)
            """)
        .param("id", id)
        .param("work", work.id())
        .param("kind", step.kind().name())
        .param("at", FixStore.utc(step.at()))
        .param("byKind", step.by().kind().name())
        .param("by", step.by().id())
        .param("to", name(step.to()))
        .param("expected", FixStore.utc(step.expectedAt()))
        .param("delay", name(step.delay()))
        .param("until", FixStore.utc(step.delayUntil()))
        .param("text", seals.step(work.about(), id, step.text()))
        .update();
  }

  /// Everything that happened, oldest first.
  List<FixStep> of(FixWork work) {
    return jdbc.sql(
            """
            select id, kind, at, by_kind, by_id, to_state, expected_at, delay, delay_until,
                   text_sealed
              from fixes.step
             where work_id = :work
             order by id
            """)
        .param("work", work.id())
        .query((row, _) -> step(row))
        .list();
  }

  /// The moment that was named last and held, whatever was said since.
  Optional<Instant> lastExpected(FixWork work) {
    return jdbc.sql(
            """
            select expected_at from fixes.step
             where work_id = :work and kind in ('ESTIMATED', 'CONFIRMED')
               and expected_at is not null
             order by id desc
             limit 1
            """)
        .param("work", work.id())
        .query((row, _) -> row.getObject("expected_at", OffsetDateTime.class).toInstant())
        .optional();
  }

  private FixStep step(ResultSet row) throws SQLException {
    String to = row.getString("to_state");
    String delay = row.getString("delay");
    return new FixStep(
        FixStep.Kind.valueOf(row.getString("kind")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        actor(row.getString("by_kind"), row.getObject("by_id", UUID.class)),
        to == null ? null : FixState.valueOf(to),
        FixStore.instant(row, "expected_at"),
        delay == null ? null : DelayReason.valueOf(delay),
        FixStore.instant(row, "delay_until"),
        seals.step(row.getObject("id", UUID.class), row.getBytes("text_sealed")));
  }

  static Actor actor(String kind, UUID id) {
    return new Actor(Actor.Kind.valueOf(kind), id);
  }

  private static @Nullable String name(@Nullable Enum<?> of) {
    return of == null ? null : of.name();
  }
}
