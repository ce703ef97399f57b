package org.bellbuoy.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Canaries on their way and those that passed, and by which ways none passes.
@Component
class CanaryStore {

  /// A canary as it is kept.
  record Sent(
      UUID id,
      CanaryPath path,
      Instant sentAt,
      @Nullable CanaryTrouble trouble,
      @Nullable Instant passedAt) {

    Optional<Instant> findPassedAt() {
      return Optional.ofNullable(passedAt);
    }

    /// How long it was on its way; empty while it is.
    Optional<Duration> took() {
      return findPassedAt().map(passed -> Duration.between(sentAt, passed));
    }
  }

  /// A way in that is silent.
  record Silence(Instant since, Instant toldAt) {}

  private static final String SENT =
      "select id, path, sent_at, trouble, passed_at from intake.canary";

  private final JdbcClient jdbc;

  CanaryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, CanaryPath path, CanaryMark mark, Instant at) {
    jdbc.sql(
            """
            insert into intake.canary (id, path, mark_sha256, sent_at)
            values (:id, :path, :mark, :at)
            """)
        .param("id", id)
        .param("path", path.name())
        .param("mark", mark.hash())
        .param("at", utc(at))
        .update();
  }

  /// @param letter a hash of the Message-ID
  void wentAs(UUID id, byte[] letter) {
    jdbc.sql("update intake.canary set letter_sha256 = :letter where id = :id")
        .param("letter", letter)
        .param("id", id)
        .update();
  }

  void trouble(UUID id, CanaryTrouble trouble) {
    jdbc.sql("update intake.canary set trouble = :trouble where id = :id and passed_at is null")
        .param("trouble", trouble.name())
        .param("id", id)
        .update();
  }

  /// Notes the first passage.
  void passed(UUID id, Instant at) {
    jdbc.sql(
            """
            update intake.canary set passed_at = :at, trouble = null
             where id = :id and passed_at is null
            """)
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  /// Whether a canary is on its way by one of the doors.
  boolean awaitsAtDoor(Instant since) {
    return jdbc.sql(
            """
            select exists (select 1 from intake.canary
                            where path in ('FORM', 'API') and passed_at is null
                              and sent_at >= :since)
            """)
        .param("since", utc(since))
        .query(Boolean.class)
        .single();
  }

  Optional<Sent> byMark(CanaryMark mark) {
    return jdbc.sql(SENT + " where mark_sha256 = :mark")
        .param("mark", mark.hash())
        .query(CanaryStore::sent)
        .optional();
  }

  Optional<Sent> byLetter(byte[] letter) {
    return jdbc.sql(SENT + " where letter_sha256 = :letter")
        .param("letter", letter)
        .query(CanaryStore::sent)
        .optional();
  }

  Optional<Sent> latest(CanaryPath path) {
    return jdbc.sql(SENT + " where path = :path order by sent_at desc limit 1")
        .param("path", path.name())
        .query(CanaryStore::sent)
        .optional();
  }

  Optional<Sent> latestPassed(CanaryPath path) {
    return jdbc.sql(
            SENT + " where path = :path and passed_at is not null order by sent_at desc limit 1")
        .param("path", path.name())
        .query(CanaryStore::sent)
        .optional();
  }

  /// The first that was sent before a moment, after the last that passed, and has not passed.
  Optional<Sent> missing(CanaryPath path, Instant before) {
    return jdbc.sql(
            SENT
                + """
                 where path = :path and passed_at is null and sent_at < :before
                   and not exists (select 1 from intake.canary later
                                    where later.path = :path and later.passed_at is not null
                                      and later.sent_at >= intake.canary.sent_at)
                 order by sent_at
                 limit 1
                """)
        .param("path", path.name())
        .param("before", utc(before))
        .query(CanaryStore::sent)
        .optional();
  }

  /// The newest of any way in was sent at.
  Optional<Instant> lastRound() {
    return jdbc.sql("select sent_at from intake.canary order by sent_at desc limit 1")
        .query((row, _) -> instant(row, "sent_at"))
        .optional();
  }

  /// Drops what is older, but for the last that passed by each way.
  void sweep(Instant before) {
    jdbc.sql(
            """
            delete from intake.canary c
             where c.sent_at < :before
               and exists (select 1 from intake.canary later
                            where later.path = c.path and later.passed_at is not null
                              and later.sent_at > c.sent_at)
            """)
        .param("before", utc(before))
        .update();
  }

  Optional<Silence> silence(CanaryPath path) {
    return jdbc.sql("select since, told_at from intake.canary_silence where path = :path")
        .param("path", path.name())
        .query((row, _) -> new Silence(instant(row, "since"), instant(row, "told_at")))
        .optional();
  }

  List<CanaryPath> silences() {
    return jdbc.sql("select path from intake.canary_silence order by since, path")
        .query((row, _) -> CanaryPath.valueOf(row.getString("path")))
        .list();
  }

  void silent(CanaryPath path, Instant since, Instant told) {
    jdbc.sql(
            """
            insert into intake.canary_silence (path, since, told_at)
            values (:path, :since, :told)
            on conflict (path) do update set told_at = excluded.told_at
            """)
        .param("path", path.name())
        .param("since", utc(since))
        .param("told", utc(told))
        .update();
  }

  void heardAgain(CanaryPath path) {
    jdbc.sql("delete from intake.canary_silence where path = :path")
        .param("path", path.name())
        .update();
  }

  private static Sent sent(ResultSet row, int number) throws SQLException {
    String trouble = row.getString("trouble");
    OffsetDateTime passed = row.getObject("passed_at", OffsetDateTime.class);
    return new Sent(
        row.getObject("id", UUID.class),
        CanaryPath.valueOf(row.getString("path")),
        instant(row, "sent_at"),
        trouble == null ? null : CanaryTrouble.valueOf(trouble),
        passed == null ? null : passed.toInstant());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
