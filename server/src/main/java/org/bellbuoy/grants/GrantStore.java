package org.bellbuoy.grants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Test environments and how they stand.
@Component
class GrantStore {

  /// A request the house has not taken in yet.
  record Untold(UUID id, UUID mailbox, ThreadId thread) {}

  /// The words of a grant as they lie sealed.
  record Words(Sealed asked, @Nullable Sealed scope, @Nullable Sealed reason) {}

  private static final String GRANT =
      """
      select r.id, r.code, r.thread_id, r.asked_at, s.report, s.state, s.decided_at, s.end_local,
             s.end_zone, s.end_rules, s.end_at, s.wiper_id, s.note_id, s.shown_at, s.ended_at,
             s.wiped_at, s.version
        from grants.request r
        join grants.standing s on s.request_id = r.id
      """;

  private final JdbcClient jdbc;

  GrantStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Requests that nobody took in; held until the transaction ends.
  List<Untold> untold(int most) {
    return jdbc.sql(
            """
            select r.id, r.mailbox_id, r.thread_id
              from grants.request r
             where not exists (select 1 from grants.standing s where s.request_id = r.id)
             order by r.asked_at, r.id
             limit :most
            """)
        .param("most", most)
        .query((row, _) ->
            new Untold(
                row.getObject("id", UUID.class),
                row.getObject("mailbox_id", UUID.class),
                new ThreadId(row.getObject("thread_id", UUID.class))))
        .list();
  }

  /// @return whether nobody had taken it in
  boolean takeIn(UUID id, @Nullable String report) {
    return jdbc.sql(
                """
                insert into grants.standing (request_id, state, report, version)
                values (:id, 'REQUESTED', :report, 0)
                on conflict (request_id) do nothing
                """)
            .param("id", id)
            .param("report", report)
            .update()
        == 1;
  }

  Optional<Grant> find(String code) {
    return jdbc.sql(GRANT + " where r.code = :code")
        .param("code", code)
        .query(GrantStore::grant)
        .optional();
  }

  /// The grant whose credentials these are; nobody else changes it until the transaction ends.
  Optional<Grant> ofNote(UUID note) {
    return jdbc.sql(GRANT + " where s.note_id = :note for update of s")
        .param("note", note)
        .query(GrantStore::grant)
        .optional();
  }

  /// The newest first.
  List<Grant> list(Collection<GrantState> states, @Nullable UUID before, int most) {
    return jdbc.sql(
            GRANT
                + """
                 where s.state in (:states) and (cast(:before as uuid) is null or r.id < :before)
                 order by r.id desc limit :most
                """)
        .param("states", states.stream().map(Enum::name).toList())
        .param("before", before)
        .param("most", most)
        .query(GrantStore::grant)
        .list();
  }

  long waiting() {
    return jdbc.sql("select count(*) from grants.standing where state = 'REQUESTED'")
        .query(Long.class)
        .single();
  }

  /// What has to be wiped, the longest waiting first.
  List<Grant> toWipe() {
    return jdbc.sql(GRANT + " where s.state in ('EXPIRED', 'REVOKED') order by s.ended_at")
        .query(GrantStore::grant)
        .list();
  }

  /// What runs and whose minute has come; nobody else ends it until the transaction ends.
  List<Grant> due(Instant now, int most) {
    return jdbc.sql(
            GRANT
                + """
                 where s.state in ('PROVISIONED', 'ACTIVE') and s.end_at <= :now
                 order by s.end_at limit :most for update of s skip locked
                """)
        .param("now", utc(now))
        .param("most", most)
        .query(GrantStore::grant)
        .list();
  }

  Words words(UUID id) {
    return jdbc.sql(
            """
            select r.asked_sealed, s.scope_sealed, s.reason_sealed
              from grants.request r
              join grants.standing s on s.request_id = r.id
             where r.id = :id
            """)
        .param("id", id)
        .query((row, _) ->
            new Words(
                Sealed.of(row.getBytes("asked_sealed")),
                sealed(row, "scope_sealed"),
                sealed(row, "reason_sealed")))
        .single();
  }

  /// @return whether nobody changed it since it was read
  boolean move(Grant to) {
    return jdbc.sql(
                """
                update grants.standing
                   set state = :state, shown_at = :shown, ended_at = :ended, note_id = :note,
                       version = version + 1
                 where request_id = :id and version = :version
                """)
            .param("state", to.state().name())
            .param("shown", utcOrNull(to.shownAt()))
            .param("ended", utcOrNull(to.endedAt()))
            .param("note", to.note())
            .param("id", to.id())
            .param("version", to.version())
            .update()
        == 1;
  }

  void reason(UUID id, byte[] sealed) {
    jdbc.sql("update grants.standing set reason_sealed = :reason where request_id = :id")
        .param("reason", sealed)
        .param("id", id)
        .update();
  }

  void decided(UUID id, Actor by, Instant at) {
    jdbc.sql(
            """
            update grants.standing
               set decided_by_kind = :kind, decided_by_id = :by, decided_at = :at
             where request_id = :id
            """)
        .param("kind", by.kind().name())
        .param("by", by.id())
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  void granted(UUID id, byte[] scope, AgreedMoment end, UUID wiper) {
    jdbc.sql(
            """
            update grants.standing
               set scope_sealed = :scope, end_local = :local, end_zone = :zone,
                   end_rules = :rules, end_at = :end, wiper_id = :wiper
             where request_id = :id
            """)
        .param("scope", scope)
        .param("local", end.local())
        .param("zone", end.zone().getId())
        .param("rules", end.rules())
        .param("end", utc(end.instant()))
        .param("wiper", wiper)
        .param("id", id)
        .update();
  }

  void wiped(UUID id, Actor by, Instant at) {
    jdbc.sql(
            """
            update grants.standing
               set wiped_by_kind = :kind, wiped_by_id = :by, wiped_at = :at
             where request_id = :id
            """)
        .param("kind", by.kind().name())
        .param("by", by.id())
        .param("at", utc(at))
        .param("id", id)
        .update();
  }

  private static Grant grant(ResultSet row, int number) throws SQLException {
    return new Grant(
        row.getObject("id", UUID.class),
        row.getString("code"),
        new ThreadId(row.getObject("thread_id", UUID.class)),
        row.getString("report"),
        GrantState.valueOf(row.getString("state")),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        instant(row, "decided_at"),
        end(row),
        row.getObject("wiper_id", UUID.class),
        row.getObject("note_id", UUID.class),
        instant(row, "shown_at"),
        instant(row, "ended_at"),
        instant(row, "wiped_at"),
        row.getLong("version"));
  }

  private static @Nullable AgreedMoment end(ResultSet row) throws SQLException {
    Instant at = instant(row, "end_at");
    return at == null
        ? null
        : new AgreedMoment(
            row.getObject("end_local", LocalDateTime.class),
            ZoneId.of(row.getString("end_zone")),
            row.getString("end_rules"),
            at);
  }

  private static @Nullable Sealed sealed(ResultSet row, String column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? null : Sealed.of(bytes);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant at) {
    return at == null ? null : utc(at);
  }
}
