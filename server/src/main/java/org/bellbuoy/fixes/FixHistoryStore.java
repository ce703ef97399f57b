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

/// What happened to the work on a stream, and the items of it.
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

  /// The moment that was named last, whatever was said since.
  Optional<Instant> lastExpected(FixWork work) {
    return jdbc.sql(
            """
            select expected_at from fixes.step
             where work_id = :work and expected_at is not null
             order by id desc
             limit 1
            """)
        .param("work", work.id())
        .query((row, _) -> row.getObject("expected_at", OffsetDateTime.class).toInstant())
        .optional();
  }

  void add(FixWork work, FixItem item) {
    UUID id = ids.next();
    jdbc.sql(
            """
            insert into fixes.item (id, code, work_id, kind, text_sealed, owner_id, opened_by_kind,
                                    opened_by_id, opened_at, version)
            values (:id, :code, :work, :kind, :text, :owner, :byKind, :by, :at, 1)
            """)
        .param("id", id)
        .param("code", item.code())
        .param("work", work.id())
        .param("kind", item.kind().name())
        .param("text", seals.item(work.about(), id, item.text()))
        .param("owner", item.owner())
        .param("byKind", item.openedBy().kind().name())
        .param("by", item.openedBy().id())
        .param("at", FixStore.utc(item.openedAt()))
        .update();
  }

  /// The items of the work, oldest first.
  List<FixItem> items(FixWork work) {
    return jdbc.sql(
            """
            select id, code, kind, text_sealed, owner_id, opened_by_kind, opened_by_id, opened_at,
                   done_by_kind, done_by_id, done_at
              from fixes.item
             where work_id = :work
             order by id
            """)
        .param("work", work.id())
        .query((row, _) -> item(row))
        .list();
  }

  /// Notes that an item is done; false when it was before.
  boolean done(FixWork work, String code, Actor by, Instant at) {
    return jdbc.sql(
                """
                update fixes.item
                   set done_by_kind = :byKind, done_by_id = :by, done_at = :at,
                       version = version + 1
                 where work_id = :work and code = :code and done_at is null
                """)
            .param("byKind", by.kind().name())
            .param("by", by.id())
            .param("at", FixStore.utc(at))
            .param("work", work.id())
            .param("code", code)
            .update()
        == 1;
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

  private FixItem item(ResultSet row) throws SQLException {
    String doneBy = row.getString("done_by_kind");
    return new FixItem(
        row.getString("code"),
        FixItem.Kind.valueOf(row.getString("kind")),
        seals.item(row.getObject("id", UUID.class), row.getBytes("text_sealed")),
        row.getObject("owner_id", UUID.class),
        actor(row.getString("opened_by_kind"), row.getObject("opened_by_id", UUID.class)),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        doneBy == null ? null : actor(doneBy, row.getObject("done_by_id", UUID.class)),
        FixStore.instant(row, "done_at"));
  }

  private static Actor actor(String kind, UUID id) {
    return new Actor(Actor.Kind.valueOf(kind), id);
  }

  private static @Nullable String name(@Nullable Enum<?> of) {
    return of == null ? null : of.name();
  }
}
