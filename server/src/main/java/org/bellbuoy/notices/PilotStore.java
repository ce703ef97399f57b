package org.bellbuoy.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The pilots of notices. The rest goes by the clock alone; nobody has to live for it.
@Component
class PilotStore {

  /// @param by who wished for it
  /// @param over when it was written down that it is over, or null
  /// @param overBy the machine where the time was over; null while it is not
  record Row(
      UUID notice, Instant restAt, Actor by, @Nullable Instant over, @Nullable Actor overBy) {}

  private static final String SELECT =
      """
      select id, rest_at, pilot_by_kind, pilot_by_id, pilot_over_at, pilot_over_by_kind,
             pilot_over_by_id
        from notices.notice
      """;

  private final JdbcClient jdbc;

  PilotStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void begin(UUID notice, Instant restAt, Actor by) {
    jdbc.sql(
            """
            update notices.notice
               set rest_at = :rest, pilot_by_kind = :byKind, pilot_by_id = :byId
             where id = :id
            """)
        .param("rest", utc(restAt))
        .param("byKind", by.kind().name())
        .param("byId", by.id())
        .param("id", notice)
        .update();
  }

  Optional<Row> of(UUID notice) {
    return jdbc.sql(SELECT + " where id = :id and rest_at is not null")
        .param("id", notice)
        .query(PilotStore::row)
        .optional();
  }

  /// @return whether the rest still waited
  boolean letGo(UUID notice, Actor by, Instant now) {
    return jdbc.sql(
                """
                update notices.notice
                   set rest_at = :now, pilot_over_at = :now, pilot_over_by_kind = :byKind,
                       pilot_over_by_id = :byId, version = version + 1
                 where id = :id and rest_at > :now and pilot_over_at is null
                   and state <> 'STOPPED'
                """)
            .param("now", utc(now))
            .param("byKind", by.kind().name())
            .param("byId", by.id())
            .param("id", notice)
            .update()
        == 1;
  }

  /// Writes down which are over because their time is.
  List<UUID> ripe(Actor machine, Instant now) {
    return jdbc.sql(
            """
            update notices.notice
               set pilot_over_at = :now, pilot_over_by_kind = :byKind, pilot_over_by_id = :byId
             where rest_at <= :now and pilot_over_at is null and state <> 'STOPPED'
            returning id
            """)
        .param("now", utc(now))
        .param("byKind", machine.kind().name())
        .param("byId", machine.id())
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  /// Writes down that it was said of those which end before `soon`; each is said once.
  List<Row> toWarnOf(Instant now, Instant soon) {
    return jdbc.sql(
            """
            update notices.notice set pilot_warned_at = :now
             where rest_at > :now and rest_at <= :soon and pilot_over_at is null
               and pilot_warned_at is null and state <> 'STOPPED'
            returning id, rest_at, pilot_by_kind, pilot_by_id, pilot_over_at, pilot_over_by_kind,
                      pilot_over_by_id
            """)
        .param("now", utc(now))
        .param("soon", utc(soon))
        .query(PilotStore::row)
        .list();
  }

  /// How far the letters that went first have come.
  Map<DeliveryState, Integer> counts(UUID notice, Wave wave) {
    Map<DeliveryState, Integer> counts = new EnumMap<>(DeliveryState.class);
    jdbc.sql(
            """
            select state, count(*) from notices.delivery
             where notice_id = :notice and wave = :wave group by state
            """)
        .param("notice", notice)
        .param("wave", wave.name())
        .query(row -> {
          counts.put(DeliveryState.valueOf(row.getString(1)), row.getInt(2));
        });
    return counts;
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    OffsetDateTime over = row.getObject("pilot_over_at", OffsetDateTime.class);
    return new Row(
        row.getObject("id", UUID.class),
        row.getObject("rest_at", OffsetDateTime.class).toInstant(),
        actor(row, "pilot_by"),
        over == null ? null : over.toInstant(),
        over == null ? null : actor(row, "pilot_over_by"));
  }

  private static Actor actor(ResultSet row, String prefix) throws SQLException {
    return new Actor(
        Actor.Kind.valueOf(row.getString(prefix + "_kind")),
        row.getObject(prefix + "_id", UUID.class));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
