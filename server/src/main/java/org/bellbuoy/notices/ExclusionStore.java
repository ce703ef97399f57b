package org.bellbuoy.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is left out of which notice. No row is deleted.
@Component
class ExclusionStore {

  private static final String SELECT =
      """
      select e.id, e.revision_id, e.customer_id, e.scope_id, e.reason, e.words_sealed, e.by_kind,
             e.by_id, e.at, e.confirmed_by_kind, e.confirmed_by_id, e.confirmed_at, e.alone,
             e.version
        from notices.exclusion e
      """;

  private final JdbcClient jdbc;
  private final NoticeSeals seals;

  ExclusionStore(JdbcClient jdbc, NoticeSeals seals) {
    this.jdbc = jdbc;
    this.seals = seals;
  }

  /// @param scope in which its words are sealed: the case, or the advisory where there is none
  void add(Exclusion fresh, UUID advisory, UUID scope) {
    jdbc.sql(
            """
            insert into notices.exclusion
                   (id, advisory_id, revision_id, customer_id, scope_id, reason, words_sealed,
                    by_kind, by_id, at, alone, version)
            values (:id, :advisory, :revision, :customer, :scope, :reason, :words,
                    :byKind, :byId, :at, false, 1)
            """)
        .param("id", fresh.id())
        .param("advisory", advisory)
        .param("revision", fresh.revision())
        .param("customer", fresh.customer().value())
        .param("scope", scope)
        .param("reason", fresh.reason().name())
        .param("words", seals.leftOut(scope, fresh.id(), fresh.words()).bytes())
        .param("byKind", fresh.by().kind().name())
        .param("byId", fresh.by().id())
        .param("at", utc(fresh.at()))
        .update();
  }

  /// Those of a revision that stand, the oldest first.
  List<Exclusion> of(UUID revision) {
    return jdbc.sql(
            SELECT
                + " where e.revision_id = :revision and e.taken_back_at is null order by e.at, e.id")
        .param("revision", revision)
        .query((row, _) -> exclusion(row))
        .list();
  }

  Optional<Exclusion> find(UUID revision, CustomerId customer) {
    return of(revision).stream().filter(each -> each.customer().equals(customer)).findFirst();
  }

  /// Those by which customers were left out of a notice that went out.
  List<Exclusion> ofNotice(UUID notice) {
    return jdbc.sql(
            SELECT
                + """
                  join notices.concerned c on c.exclusion_id = e.id
                 where c.notice_id = :notice order by e.at, e.id
                """)
        .param("notice", notice)
        .query((row, _) -> exclusion(row))
        .list();
  }

  /// @return whether it was as it was read
  boolean confirm(Exclusion known, Actor by, boolean alone, Instant now) {
    return jdbc.sql(
                """
                update notices.exclusion
                   set confirmed_by_kind = :byKind, confirmed_by_id = :byId, confirmed_at = :now,
                       alone = :alone, version = version + 1
                 where id = :id and version = :version and taken_back_at is null
                """)
            .param("byKind", by.kind().name())
            .param("byId", by.id())
            .param("now", utc(now))
            .param("alone", alone)
            .param("id", known.id())
            .param("version", known.version())
            .update()
        == 1;
  }

  /// @return whether it was as it was read
  boolean takeBack(Exclusion known, Actor by, Instant now) {
    return jdbc.sql(
                """
                update notices.exclusion
                   set taken_back_by_kind = :byKind, taken_back_by_id = :byId,
                       taken_back_at = :now, version = version + 1
                 where id = :id and version = :version and taken_back_at is null
                """)
            .param("byKind", by.kind().name())
            .param("byId", by.id())
            .param("now", utc(now))
            .param("id", known.id())
            .param("version", known.version())
            .update()
        == 1;
  }

  private Exclusion exclusion(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
    return new Exclusion(
        id,
        row.getObject("revision_id", UUID.class),
        new CustomerId(row.getObject("customer_id", UUID.class)),
        LeaveOutReason.valueOf(row.getString("reason")),
        seals.openLeftOut(id, Sealed.of(row.getBytes("words_sealed"))),
        actor(row, "by"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        confirmed == null ? null : actor(row, "confirmed_by"),
        confirmed == null ? null : confirmed.toInstant(),
        row.getBoolean("alone"),
        row.getLong("version"));
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
