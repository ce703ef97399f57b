package org.bellbuoy.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Devices a person has signed in from, by the hash of a long-lived cookie.
@Repository
class DeviceStore {

  private final JdbcClient db;

  DeviceStore(JdbcClient db) {
    this.db = db;
  }

  void add(byte[] tokenHash, UUID person, Instant now) {
    db.sql(
            """
            insert into identity.device (token_hash, person_id, created_at)
            values (:hash, :person, :now) on conflict (token_hash, person_id) do nothing
            """)
        .param("hash", tokenHash)
        .param("person", person)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Has the person with this address signed in from this device before?
  boolean knows(byte[] tokenHash, byte[] emailLookup) {
    return db.sql(
                """
                select count(*)
                  from identity.device d join identity.person p on p.id = d.person_id
                 where d.token_hash = :hash and p.email_lookup = :lookup
                """)
            .param("hash", tokenHash)
            .param("lookup", emailLookup)
            .query(Long.class)
            .single()
        == 1;
  }

  boolean knows(byte[] tokenHash, UUID person) {
    return db.sql(
                """
                select count(*) from identity.device
                 where token_hash = :hash and person_id = :person
                """)
            .param("hash", tokenHash)
            .param("person", person)
            .query(Long.class)
            .single()
        == 1;
  }

  /// Has anybody signed in from this device before?
  boolean knows(byte[] tokenHash) {
    return db.sql("select count(*) from identity.device where token_hash = :hash")
            .param("hash", tokenHash)
            .query(Long.class)
            .single()
        > 0;
  }

  void forgetAll(UUID person) {
    db.sql("delete from identity.device where person_id = :person")
        .param("person", person)
        .update();
  }
}
