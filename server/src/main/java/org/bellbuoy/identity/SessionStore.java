package org.bellbuoy.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The sessions; no usable session id is at rest here.
@Repository
class SessionStore {

  /// A good session with its person.
  record Row(
      UUID session,
      UUID person,
      Sealed name,
      Set<Role> roles,
      Factor factor,
      Instant createdAt,
      Instant seenAt,
      Instant shownAt,
      Instant accountMade,
      boolean hasSecondFactor) {}

  /// An open session in its owner's list, device still sealed.
  record Listed(
      UUID id,
      String code,
      Factor factor,
      Optional<Sealed> device,
      Instant createdAt,
      Instant seenAt,
      Instant expiresAt) {}

  private final JdbcClient db;

  SessionStore(JdbcClient db) {
    this.db = db;
  }

  void add(OpenSession session, UUID person, byte[] tokenHash, Sealed device, Instant shownAt) {
    db.sql(
            """
            insert into identity.session
                   (id, code, token_hash, person_id, factor, created_at, seen_at, expires_at,
                    shown_at, shown_by, device_sealed)
            values (:id, :code, :hash, :person, :factor, :createdAt, :seenAt, :expiresAt,
                    :shownAt, :factor, :device)
            """)
        .param("id", session.id())
        .param("code", session.code())
        .param("hash", tokenHash)
        .param("person", person)
        .param("factor", session.factor().name())
        .param("createdAt", session.createdAt().atOffset(ZoneOffset.UTC))
        .param("seenAt", session.seenAt().atOffset(ZoneOffset.UTC))
        .param("expiresAt", session.expiresAt().atOffset(ZoneOffset.UTC))
        .param("device", device.bytes())
        .param("shownAt", shownAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Row> find(byte[] tokenHash, Instant now, Instant idleSince) {
    return db.sql(
            """
            select s.id, s.person_id, s.factor, s.created_at, s.seen_at,
                   coalesce(s.shown_at, s.created_at) as shown_at,
                   p.name_sealed, p.created_at as account_made,
                   exists (select 1 from identity.passkey k
                            where k.subject_id = p.id and k.revoked_at is null)
                     or exists (select 1 from identity.code_generator g
                                 where g.person_id = p.id and g.confirmed_at is not null)
                     as has_second_factor,
                   array(select r.role from identity.role_assignment r
                          where r.person_id = p.id) as roles
              from identity.session s join identity.person p on p.id = s.person_id
             where s.token_hash = :hash and s.ended_at is null and p.state = 'ACTIVE'
               and s.expires_at > :now and s.seen_at > :idleSince
            """)
        .param("hash", tokenHash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("idleSince", idleSince.atOffset(ZoneOffset.UTC))
        .query(SessionStore::row)
        .optional();
  }

  void seen(UUID session, Instant now) {
    db.sql("update identity.session set seen_at = :now where id = :id and seen_at < :now")
        .param("id", session)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean isOpen(UUID session, UUID person, Instant now) {
    return db.sql(
                """
                select count(*) from identity.session
                 where id = :id and person_id = :person and ended_at is null and expires_at > :now
                """)
            .param("id", session)
            .param("person", person)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single()
        == 1;
  }

  /// Notes that the owner showed again who they are.
  boolean shown(UUID session, UUID person, Factor factor, Instant now) {
    return db.sql(
                """
                update identity.session set shown_at = :now, shown_by = :factor
                 where id = :id and person_id = :person and ended_at is null
                """)
            .param("id", session)
            .param("person", person)
            .param("factor", factor.name())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  List<Listed> of(UUID person, Instant now, Instant idleSince) {
    return db.sql(
            """
            select id, code, factor, device_sealed, created_at, seen_at, expires_at
              from identity.session
             where person_id = :person and ended_at is null
               and expires_at > :now and seen_at > :idleSince
             order by seen_at desc
            """)
        .param("person", person)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("idleSince", idleSince.atOffset(ZoneOffset.UTC))
        .query(SessionStore::open)
        .list();
  }

  /// Ends one session of this person, named by its code.
  Optional<UUID> end(UUID person, String code, Instant now) {
    return db.sql(
            """
            update identity.session set ended_at = :now
             where person_id = :person and code = :code and ended_at is null
            returning id
            """)
        .param("person", person)
        .param("code", code)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .optional();
  }

  /// Ends the session with this token; answers whose it was.
  Optional<Ended> end(byte[] tokenHash, Instant now) {
    return db.sql(
            """
            update identity.session set ended_at = :now
             where token_hash = :hash and ended_at is null
            returning id, person_id
            """)
        .param("hash", tokenHash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new Ended(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class)))
        .optional();
  }

  /// Ends all but one; with null for that one, all.
  List<UUID> endOthers(UUID person, @Nullable UUID kept, Instant now) {
    return db.sql(
            """
            update identity.session set ended_at = :now
             where person_id = :person and ended_at is null
               and id is distinct from cast(:kept as uuid)
            returning id
            """)
        .param("person", person)
        .param("kept", kept)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Columns::id)
        .list();
  }

  List<UUID> endAll(UUID person, Instant now) {
    return db.sql(
            """
            update identity.session set ended_at = :now
             where person_id = :person and ended_at is null
            returning id
            """)
        .param("person", person)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Columns::id)
        .list();
  }

  /// A session that has just been ended.
  record Ended(UUID session, UUID person) {}

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        Sealed.of(row.getBytes("name_sealed")),
        Columns.roles(row, "roles"),
        Factor.valueOf(row.getString("factor")),
        Columns.instant(row, "created_at"),
        Columns.instant(row, "seen_at"),
        Columns.instant(row, "shown_at"),
        Columns.instant(row, "account_made"),
        row.getBoolean("has_second_factor"));
  }

  private static Listed open(ResultSet row, int number) throws SQLException {
    return new Listed(
        row.getObject("id", UUID.class),
        row.getString("code"),
        Factor.valueOf(row.getString("factor")),
        Optional.ofNullable(row.getBytes("device_sealed")).map(Sealed::of),
        Columns.instant(row, "created_at"),
        Columns.instant(row, "seen_at"),
        Columns.instant(row, "expires_at"));
  }
}
