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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// API tokens; the secrets are not stored, only what they hash to.
@Repository
class TokenStore {

  /// A good token with its person; the roles are those both hold now.
  record Good(
      UUID token,
      UUID person,
      Sealed name,
      Set<Role> roles,
      Reach reach,
      Optional<Instant> usedAt) {}

  /// A token in its owner's list, label still sealed.
  record Listed(
      UUID id,
      String code,
      Sealed label,
      Set<Role> roles,
      Reach reach,
      Instant createdAt,
      Instant expiresAt,
      Optional<Instant> usedAt) {}

  private final JdbcClient db;

  TokenStore(JdbcClient db) {
    this.db = db;
  }

  void add(Listed token, UUID person, byte[] tokenHash) {
    db.sql(
            """
            insert into identity.api_token
                   (id, code, token_hash, person_id, label_sealed, reach, created_at, expires_at)
            values (:id, :code, :hash, :person, :label, :reach, :createdAt, :expiresAt)
            """)
        .param("id", token.id())
        .param("code", token.code())
        .param("hash", tokenHash)
        .param("person", person)
        .param("label", token.label().bytes())
        .param("reach", token.reach().name())
        .param("createdAt", token.createdAt().atOffset(ZoneOffset.UTC))
        .param("expiresAt", token.expiresAt().atOffset(ZoneOffset.UTC))
        .update();
    token.roles().forEach(role -> addRole(token.id(), role));
  }

  private void addRole(UUID token, Role role) {
    db.sql("insert into identity.api_token_role (token_id, role) values (:token, :role)")
        .param("token", token)
        .param("role", role.name())
        .update();
  }

  Optional<Good> find(byte[] tokenHash, Instant now) {
    return db.sql(
            """
            select t.id, t.person_id, t.reach, t.used_at, p.name_sealed,
                   array(select r.role from identity.role_assignment r
                          join identity.api_token_role a
                            on a.role = r.role and a.token_id = t.id
                         where r.person_id = p.id) as roles
              from identity.api_token t join identity.person p on p.id = t.person_id
             where t.token_hash = :hash and t.revoked_at is null and t.expires_at > :now
               and p.state = 'ACTIVE'
            """)
        .param("hash", tokenHash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(TokenStore::good)
        .optional();
  }

  void used(UUID token, Instant now) {
    db.sql("update identity.api_token set used_at = :now where id = :id")
        .param("id", token)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Listed> of(UUID person, Instant now) {
    return db.sql(
            """
            select t.id, t.code, t.label_sealed, t.reach, t.created_at, t.expires_at, t.used_at,
                   array(select a.role from identity.api_token_role a
                          where a.token_id = t.id) as roles
              from identity.api_token t
             where t.person_id = :person and t.revoked_at is null and t.expires_at > :now
             order by t.created_at, t.id
            """)
        .param("person", person)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(TokenStore::listed)
        .list();
  }

  Optional<UUID> revoke(UUID person, String code, Instant now) {
    return db.sql(
            """
            update identity.api_token set revoked_at = :now
             where person_id = :person and code = :code and revoked_at is null
            returning id
            """)
        .param("person", person)
        .param("code", code)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .optional();
  }

  List<UUID> revokeAll(UUID person, Instant now) {
    return db.sql(
            """
            update identity.api_token set revoked_at = :now
             where person_id = :person and revoked_at is null
            returning id
            """)
        .param("person", person)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Columns::id)
        .list();
  }

  private static Good good(ResultSet row, int number) throws SQLException {
    return new Good(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        Sealed.of(row.getBytes("name_sealed")),
        Columns.roles(row, "roles"),
        Reach.valueOf(row.getString("reach")),
        Columns.optionalInstant(row, "used_at"));
  }

  private static Listed listed(ResultSet row, int number) throws SQLException {
    return new Listed(
        row.getObject("id", UUID.class),
        row.getString("code"),
        Sealed.of(row.getBytes("label_sealed")),
        Columns.roles(row, "roles"),
        Reach.valueOf(row.getString("reach")),
        Columns.instant(row, "created_at"),
        Columns.instant(row, "expires_at"),
        Columns.optionalInstant(row, "used_at"));
  }
}
