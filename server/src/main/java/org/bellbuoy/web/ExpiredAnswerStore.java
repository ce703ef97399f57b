package org.bellbuoy.web;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Kept answers whose time is over.
@Repository
class ExpiredAnswerStore {

  private final JdbcClient db;

  ExpiredAnswerStore(JdbcClient db) {
    this.db = db;
  }

  int deleteExpired(Instant now) {
    return db.sql("delete from web.idempotency where expires_at <= :now")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
