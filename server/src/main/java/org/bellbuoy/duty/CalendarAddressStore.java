package org.bellbuoy.duty;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The addresses of people's calendars, by what their secrets hash to.
@Repository
class CalendarAddressStore {

  private final JdbcClient db;

  CalendarAddressStore(JdbcClient db) {
    this.db = db;
  }

  void set(UUID person, byte[] hash, Instant at) {
    db.sql(
            """
            insert into duty.calendar_address (person_id, secret_hash, made_at)
            values (:person, :hash, :at)
            on conflict (person_id) do update set secret_hash = :hash, made_at = :at
            """)
        .param("person", person)
        .param("hash", hash)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean remove(UUID person) {
    return db.sql("delete from duty.calendar_address where person_id = :person")
            .param("person", person)
            .update()
        == 1;
  }

  Optional<Instant> madeAt(UUID person) {
    return db.sql("select made_at from duty.calendar_address where person_id = :person")
        .param("person", person)
        .query((row, _) -> row.getObject("made_at", OffsetDateTime.class).toInstant())
        .optional();
  }

  Optional<UUID> person(byte[] hash) {
    return db.sql("select person_id from duty.calendar_address where secret_hash = :hash")
        .param("hash", hash)
        .query((row, _) -> row.getObject("person_id", UUID.class))
        .optional();
  }
}
