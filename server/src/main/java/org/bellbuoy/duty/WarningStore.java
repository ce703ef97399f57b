package org.bellbuoy.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.TeamCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Warnings, whom they reached, and who has seen them.
@Repository
class WarningStore {

  private static final String SELECT =
      """
      select id, code, clock_id, kind, percent, due_at, raised_at, seen_at, closed_at
        from duty.warning
      """;

  private final JdbcClient db;

  WarningStore(JdbcClient db) {
    this.db = db;
  }

  /// False when this mark of this clock was warned of before.
  boolean raise(Warning warning, Optional<Instant> next) {
    return db.sql(
                """
                insert into duty.warning
                       (id, code, clock_id, kind, percent, due_at, raised_at, next_at)
                values (:id, :code, :clock, :kind, :percent, :due, :raised, :next)
                on conflict (clock_id, percent) do nothing
                """)
            .param("id", warning.id())
            .param("code", warning.code())
            .param("clock", warning.clock())
            .param("kind", warning.kind().name())
            .param("percent", warning.percent())
            .param("due", utc(warning.dueAt()))
            .param("raised", utc(warning.raisedAt()))
            .param("next", next.map(WarningStore::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
            .update()
        == 1;
  }

  /// Whether somebody was paged of an incident since then, and nobody has looked.
  boolean incidentUnseen(Instant since) {
    return db.sql(
            """
            select exists (select 1 from duty.warning
                            where percent = 0 and seen_at is null and closed_at is null
                              and raised_at > :since)
            """)
        .param("since", utc(since))
        .query(Boolean.class)
        .single();
  }

  /// False when this person was told of it before.
  boolean told(UUID warning, UUID person, Instant at) {
    return db.sql(
                """
                insert into duty.told (warning_id, person_id, at) values (:warning, :person, :at)
                on conflict (warning_id, person_id) do nothing
                """)
            .param("warning", warning)
            .param("person", person)
            .param("at", utc(at))
            .update()
        == 1;
  }

  List<UUID> toldOf(UUID warning) {
    return db.sql("select person_id from duty.told where warning_id = :warning order by at")
        .param("warning", warning)
        .query((row, _) -> row.getObject("person_id", UUID.class))
        .list();
  }

  /// Takes the warnings that nobody has seen in time, for one node.
  List<Warning> unseen(Instant now, int most) {
    return db.sql(
            SELECT
                + """
                 where next_at <= :now and seen_at is null and closed_at is null
                 order by next_at limit :most for update skip locked
                """)
        .param("now", utc(now))
        .param("most", most)
        .query(WarningStore::warning)
        .list();
  }

  void next(UUID warning, Optional<Instant> at) {
    db.sql("update duty.warning set next_at = :at where id = :id")
        .param("at", at.map(WarningStore::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("id", warning)
        .update();
  }

  /// False when it was seen, or its clock stopped, before.
  boolean seen(String code, UUID person, Instant at) {
    return db.sql(
                """
                update duty.warning set seen_at = :at, seen_by = :person, next_at = null
                 where code = :code and seen_at is null and closed_at is null
                """)
            .param("at", utc(at))
            .param("person", person)
            .param("code", code)
            .update()
        == 1;
  }

  Optional<Warning> find(String code) {
    return db.sql(SELECT + " where code = :code")
        .param("code", code)
        .query(WarningStore::warning)
        .optional();
  }

  void close(UUID clock, Instant at) {
    db.sql(
            """
            update duty.warning set closed_at = :at, next_at = null
             where clock_id = :clock and closed_at is null
            """)
        .param("at", utc(at))
        .param("clock", clock)
        .update();
  }

  List<Warning> latest(int most) {
    return db.sql(
            SELECT
                + """
                 order by (seen_at is null and closed_at is null) desc, raised_at desc, id desc
                 limit :most
                """)
        .param("most", most)
        .query(WarningStore::warning)
        .list();
  }

  Optional<Instant> nobodySince() {
    return db.sql("select nobody_since from duty.watch where only_one")
        .query((row, _) -> instant(row, "nobody_since"))
        .single();
  }

  /// The same, held until the transaction ends.
  Optional<Instant> lockNobodySince() {
    return db.sql("select nobody_since from duty.watch where only_one for update")
        .query((row, _) -> instant(row, "nobody_since"))
        .single();
  }

  void nobodySince(Optional<Instant> at) {
    db.sql("update duty.watch set nobody_since = :at where only_one")
        .param("at", at.map(WarningStore::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  /// True for the first who asks for that day of a calendar.
  boolean listFor(TeamCode team, LocalDate day) {
    return db.sql(
                """
                insert into duty.listed as l (team, day) values (:team, :day)
                on conflict (team) do update set day = :day where l.day < :day
                """)
            .param("team", team.value())
            .param("day", day)
            .update()
        == 1;
  }

  private static Warning warning(ResultSet row, int number) throws SQLException {
    return new Warning(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getObject("clock_id", UUID.class),
        ClockKind.valueOf(row.getString("kind")),
        row.getInt("percent"),
        instant(row, "due_at").orElseThrow(),
        instant(row, "raised_at").orElseThrow(),
        instant(row, "seen_at"),
        instant(row, "closed_at"));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
