package org.bellbuoy.notices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was published, in the words that programs and digests get; each revision once.
@Component
class BulletinStore {

  private final JdbcClient jdbc;

  BulletinStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param urgent whether everybody who wants it was written to at once
  /// @return whether there was none of this revision
  boolean add(UUID revision, String body, boolean urgent, Instant at) {
    return jdbc.sql(
                """
                insert into notices.bulletin (revision_id, body, urgent, at)
                values (:revision, :body, :urgent, :at)
                    on conflict (revision_id) do nothing
                """)
            .param("revision", revision)
            .param("body", body)
            .param("urgent", urgent)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
