package org.bellbuoy.grants;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.ThreadId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which test environments are over, and of which the words were erased.
@Component
class ForgottenStore {

  private final JdbcClient jdbc;

  ForgottenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The thread of one that was over before then and is not erased; held until the transaction
  /// ends.
  Optional<ThreadId> over(UUID grant, Instant before) {
    return jdbc.sql(
            """
            select r.thread_id
              from grants.standing s
              join grants.request r on r.id = s.request_id
             where s.request_id = :grant and s.erased_at is null
               and s.state in ('DECLINED', 'WIPED')
               and coalesce(s.wiped_at, s.decided_at) < :before
               for update of s
            """)
        .param("grant", grant)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new ThreadId(row.getObject("thread_id", UUID.class)))
        .optional();
  }

  void forgotten(UUID grant, Instant at) {
    jdbc.sql("update grants.standing set erased_at = :at where request_id = :grant")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("grant", grant)
        .update();
  }
}
