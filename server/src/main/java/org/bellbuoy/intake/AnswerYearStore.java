package org.bellbuoy.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.bellbuoy.deadlines.TeamCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When strangers' reports came and when each was answered.
@Component
class AnswerYearStore {

  /// @param answered when a human answered first, or null
  record Came(Instant arrived, @Nullable Instant answered, TeamCode team) {}

  private static final String STRANGERS =
      """
        from intake.report r
        join intake.report_state s on s.report_id = r.id
       where r.source in ('FORM', 'API', 'MAIL', 'FORWARDED', 'UNREAD_MAIL')
         and s.state not in ('CANARY', 'ELSEWHERE')
      """;

  private final JdbcClient jdbc;

  AnswerYearStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Came> between(Instant from, Instant to) {
    return jdbc.sql(
            """
            select r.arrived_at, s.answered_at,
                   coalesce((select t.team from intake.report_team t where t.report_id = r.id), '')
                     as team
            """
                + STRANGERS
                + " and s.state <> 'SPAM' and r.arrived_at >= :from and r.arrived_at < :to")
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query((row, _) -> {
          OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
          return new Came(
              row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
              answered == null ? null : answered.toInstant(),
              new TeamCode(row.getString("team")));
        })
        .list();
  }

  int spam(Instant from, Instant to) {
    return jdbc.sql(
            "select count(*)"
                + STRANGERS
                + " and s.state = 'SPAM' and r.arrived_at >= :from and r.arrived_at < :to")
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }
}
