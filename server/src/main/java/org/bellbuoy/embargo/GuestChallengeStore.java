package org.bellbuoy.embargo;

import java.time.Instant;
import org.bellbuoy.kernel.AtCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The challenges that were answered at the counter, until they would have run out anyway.
@Component
@AtCounter
class GuestChallengeStore {

  private final JdbcClient jdbc;

  GuestChallengeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// False when it was there already.
  boolean add(byte[] hash, Instant until) {
    return jdbc.sql(
                """
                insert into embargo.guest_challenge (hash, expires_at) values (:hash, :until)
                on conflict (hash) do nothing
                """)
            .param("hash", hash)
            .param("until", EmbargoStore.utc(until))
            .update()
        == 1;
  }

  /// Only the house deletes.
  void forget(Instant before) {
    jdbc.sql("delete from embargo.guest_challenge where expires_at < :before")
        .param("before", EmbargoStore.utc(before))
        .update();
  }
}
