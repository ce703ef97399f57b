package org.bellbuoy.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The identity provider's settings, and who is who there.
@Repository
class ProviderStore {

  private final JdbcClient db;

  ProviderStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Sealed> settings(UUID only) {
    return db.sql("select settings_sealed from identity.provider where id = :id")
        .param("id", only)
        .query(byte[].class)
        .optional()
        .map(Sealed::of);
  }

  void set(UUID only, Sealed settings, Instant now) {
    db.sql(
            """
            insert into identity.provider as p (id, settings_sealed, set_at)
            values (:id, :settings, :now)
            on conflict (id) do update
               set settings_sealed = excluded.settings_sealed, set_at = excluded.set_at,
                   version = p.version + 1
            """)
        .param("id", only)
        .param("settings", settings.bytes())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean remove(UUID only) {
    return db.sql("delete from identity.provider where id = :id").param("id", only).update() == 1;
  }

  Optional<UUID> person(byte[] lookup) {
    return db.sql("select person_id from identity.provider_account where lookup = :lookup")
        .param("lookup", lookup)
        .query(UUID.class)
        .optional();
  }

  /// False when this account there, or this person here, is linked already.
  boolean link(byte[] lookup, UUID person, Instant now) {
    return db.sql(
                """
                insert into identity.provider_account (lookup, person_id, linked_at)
                values (:lookup, :person, :now) on conflict do nothing
                """)
            .param("lookup", lookup)
            .param("person", person)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean isLinked(UUID person) {
    return db.sql("select count(*) from identity.provider_account where person_id = :person")
            .param("person", person)
            .query(Long.class)
            .single()
        == 1;
  }

  boolean unlink(UUID person) {
    return db.sql("delete from identity.provider_account where person_id = :person")
            .param("person", person)
            .update()
        == 1;
  }
}
