package org.bellbuoy.firstrun;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was said to be right as it is, and the test report.
@Repository
class FirstRunStore {

  private final JdbcClient jdbc;

  FirstRunStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Set<Topic> kept() {
    return Set.copyOf(
        jdbc.sql("select topic from firstrun.kept")
            .query((row, _) -> Topic.valueOf(row.getString("topic")))
            .list());
  }

  /// False when it was kept before.
  boolean keep(Topic topic, UUID by, Instant at) {
    return jdbc.sql(
                """
                insert into firstrun.kept (topic, by_id, at)
                values (:topic, :by, :at)
                on conflict (topic) do nothing
                """)
            .param("topic", topic.name())
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// The report that was named last to try the desk.
  Optional<String> trial() {
    return jdbc.sql("select tracking from firstrun.trial order by id desc limit 1")
        .query(String.class)
        .optional();
  }

  void tried(UUID id, String tracking, UUID by, Instant at) {
    jdbc.sql(
            """
            insert into firstrun.trial (id, tracking, by_id, named_at)
            values (:id, :tracking, :by, :at)
            """)
        .param("id", id)
        .param("tracking", tracking)
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
