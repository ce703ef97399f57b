package org.bellbuoy.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How often each way in was tried within its window.
@Repository
class AttemptStore {

  private final JdbcClient db;

  AttemptStore(JdbcClient db) {
    this.db = db;
  }

  /// Counts one more try, in one step, and answers how many there have been in the window.
  int count(String lane, Instant now, Instant windowStart) {
    return db.sql(
            """
            insert into identity.attempt as a (lane, tries, since) values (:lane, 1, :now)
            on conflict (lane) do update
               set tries = case when a.since < :start then 1 else a.tries + 1 end,
                   since = case when a.since < :start then :now else a.since end
            returning tries
            """)
        .param("lane", lane)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("start", windowStart.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  /// Takes one try back, because it was right.
  void forgive(String lane) {
    db.sql("update identity.attempt set tries = tries - 1 where lane = :lane and tries > 0")
        .param("lane", lane)
        .update();
  }

  void forget(Instant before) {
    db.sql("delete from identity.attempt where since < :before")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }
}
