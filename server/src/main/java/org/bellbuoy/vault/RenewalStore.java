package org.bellbuoy.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which scopes had their keys renewed, how often, and which renewals are under way.
@Component
class RenewalStore {

  /// A renewal under way.
  ///
  /// @param resealedAt when everything had been sealed anew; null before
  record Renewal(UUID scope, int round, Instant begunAt, @Nullable Instant resealedAt) {
    KeyPlace present() {
      return new KeyPlace(scope, round);
    }
  }

  private final JdbcClient jdbc;

  RenewalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Opens the next round of a scope.
  void begin(UUID scope, Instant at) {
    jdbc.sql(
            """
            insert into vault.renewal (scope_id, round, begun_at) values (:scope, 1, :at)
            on conflict (scope_id) do update
               set round = vault.renewal.round + 1, begun_at = excluded.begun_at,
                   resealed_at = null, done_at = null
            """)
        .param("scope", scope)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Those with something left to do: to seal anew, or to finish since they were sealed anew long
  /// enough ago.
  List<Renewal> due(Instant longAgo, int most) {
    return jdbc.sql(
            """
            select scope_id, round, begun_at, resealed_at from vault.renewal
             where done_at is null and (resealed_at is null or resealed_at <= :then)
             order by begun_at, scope_id limit :most
            """)
        .param("then", longAgo.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(RenewalStore::renewal)
        .list();
  }

  /// The same renewal, ours until the transaction ends; empty when another process has it, or it is
  /// done.
  Optional<Renewal> lease(Renewal renewal) {
    return jdbc.sql(
            """
            select scope_id, round, begun_at, resealed_at from vault.renewal
             where scope_id = :scope and round = :round and done_at is null
               for no key update skip locked
            """)
        .param("scope", renewal.scope())
        .param("round", renewal.round())
        .query(RenewalStore::renewal)
        .optional();
  }

  /// Everything of the scope is sealed under the new key now.
  void resealed(Renewal renewal, Instant at) {
    jdbc.sql(
            """
            update vault.renewal set resealed_at = :at where scope_id = :scope and round = :round
            """)
        .param("scope", renewal.scope())
        .param("round", renewal.round())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void done(UUID scope, Instant at) {
    jdbc.sql("update vault.renewal set done_at = :at where scope_id = :scope")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("scope", scope)
        .update();
  }

  long countUnderWay() {
    return jdbc.sql("select count(*) from vault.renewal where done_at is null")
        .query(Long.class)
        .single();
  }

  private static Renewal renewal(ResultSet row, int number) throws SQLException {
    OffsetDateTime resealed = row.getObject("resealed_at", OffsetDateTime.class);
    return new Renewal(
        row.getObject("scope_id", UUID.class),
        row.getInt("round"),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        resealed == null ? null : resealed.toInstant());
  }
}
