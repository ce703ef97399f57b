package org.bellbuoy.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.vault.Hashes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was brought in before, by a hash of the name it had elsewhere or of what it says.
@Component
class BroughtInStore {

  private final JdbcClient jdbc;

  BroughtInStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A report that was brought in.
  record Before(UUID report, String number, ThreadId thread) {}

  /// The number of the report that it became.
  Optional<String> number(String key) {
    return find(key).map(Before::number);
  }

  Optional<Before> find(String key) {
    return jdbc.sql(
            """
            select r.id, r.tracking, r.thread_id from intake.brought_in b
              join intake.report r on r.id = b.report_id
             where b.key_sha256 = :key
            """)
        .param("key", Hashes.sha256(key.getBytes(StandardCharsets.UTF_8)))
        .query((row, _) ->
            new Before(
                row.getObject("id", UUID.class),
                row.getString("tracking"),
                new ThreadId(row.getObject("thread_id", UUID.class))))
        .optional();
  }

  void add(String key, UUID report) {
    jdbc.sql("insert into intake.brought_in (key_sha256, report_id) values (:key, :report)")
        .param("key", Hashes.sha256(key.getBytes(StandardCharsets.UTF_8)))
        .param("report", report)
        .update();
  }
}
