package org.bellbuoy.firstrun;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was said without a form, and the test report.
@Repository
class FirstRunStore {

  private final JdbcClient jdbc;

  FirstRunStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What was said of topics, without their forms.
  Map<Topic, Progress.Said> kept() {
    Map<Topic, Progress.Said> kept = new EnumMap<>(Topic.class);
    jdbc.sql("select topic, said from firstrun.kept")
        .query(row -> {
          kept.put(
              Topic.valueOf(row.getString("topic")), Progress.Said.valueOf(row.getString("said")));
        });
    return kept;
  }

  /// False when the same was said before.
  boolean keep(Topic topic, Progress.Said said, UUID by, Instant at) {
    return jdbc.sql(
                """
                insert into firstrun.kept (topic, said, by_id, at)
                values (:topic, :said, :by, :at)
                on conflict (topic) do update
                   set said = excluded.said, by_id = excluded.by_id, at = excluded.at
                 where kept.said <> excluded.said
                """)
            .param("topic", topic.name())
            .param("said", said.name())
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// The test that was sent last.
  Optional<Progress.Trial> trial() {
    return jdbc.sql(
            """
            select tracking, answered_at, ended_at from firstrun.trial order by id desc limit 1
            """)
        .query((row, _) ->
            new Progress.Trial(
                row.getString("tracking"),
                row.getObject("answered_at") != null,
                row.getObject("ended_at") != null))
        .optional();
  }

  void answered(String tracking, Instant at) {
    jdbc.sql(
            """
            update firstrun.trial set answered_at = coalesce(answered_at, :at)
             where tracking = :tracking
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("tracking", tracking)
        .update();
  }

  void ended(String tracking, Instant at) {
    jdbc.sql("update firstrun.trial set ended_at = :at where tracking = :tracking")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("tracking", tracking)
        .update();
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
