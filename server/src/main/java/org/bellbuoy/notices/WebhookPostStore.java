package org.bellbuoy.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What waits to be said to webhooks of strangers, one row for each revision. Whoever claims a row
/// gets the next number of its fence; whoever holds an older one writes nothing any more.
@Component
class WebhookPostStore {

  /// A row that was claimed.
  ///
  /// @param body what is said, or null for the question whether anybody wants it
  /// @param tries how often it was tried, this time included
  record Claimed(
      UUID id, UUID webhook, @Nullable String body, int tries, long fence, Instant plannedAt) {}

  private final JdbcClient jdbc;

  WebhookPostStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Written once, however often it is asked for.
  ///
  /// @param revision of which it is told, or null for the question
  void add(UUID id, UUID webhook, @Nullable UUID revision, Instant at) {
    jdbc.sql(
            """
            insert into notices.webhook_post
                   (id, webhook_id, revision_id, state, tries, fence, next_at, planned_at)
            values (:id, :webhook, :revision, 'QUEUED', 0, 0, :at, :at)
                on conflict (webhook_id, revision_id) do nothing
            """)
        .param("id", id)
        .param("webhook", webhook)
        .param("revision", revision)
        .param("at", utc(at))
        .update();
  }

  /// Takes what is due to be said to those who want it, and the questions.
  List<Claimed> claim(Instant now, Instant until, int most) {
    return jdbc.sql(
            """
            update notices.webhook_post p
               set state = 'SENDING', tries = p.tries + 1, fence = p.fence + 1, next_at = :until
              from (select w.id, b.body from notices.webhook_post w
                      join notices.webhook h on h.id = w.webhook_id
                      left join notices.bulletin b on b.revision_id = w.revision_id
                     where w.state in ('QUEUED', 'SENDING') and w.next_at <= :now
                       and h.state = case when w.revision_id is null then 'ASKED' else 'CONFIRMED' end
                     order by w.next_at, w.id
                     limit :most
                       for update of w skip locked) due
             where p.id = due.id
            returning p.id, p.webhook_id, due.body, p.tries, p.fence, p.planned_at
            """)
        .param("now", utc(now))
        .param("until", utc(until))
        .param("most", most)
        .query(WebhookPostStore::claimed)
        .list();
  }

  /// @param state SENT or FAILED
  /// @param status that was answered; 0 for none
  /// @return whether the row was still ours
  boolean ended(Claimed row, String state, int status, Instant at) {
    return jdbc.sql(
                """
                update notices.webhook_post set state = :state, status = :status, ended_at = :at
                 where id = :id and fence = :fence and state = 'SENDING'
                """)
            .param("state", state)
            .param("status", status)
            .param("at", utc(at))
            .param("id", row.id())
            .param("fence", row.fence())
            .update()
        == 1;
  }

  /// @return whether the row was still ours
  boolean later(Claimed row, int status, Instant next) {
    return jdbc.sql(
                """
                update notices.webhook_post set state = 'QUEUED', status = :status, next_at = :next
                 where id = :id and fence = :fence and state = 'SENDING'
                """)
            .param("status", status)
            .param("next", utc(next))
            .param("id", row.id())
            .param("fence", row.fence())
            .update()
        == 1;
  }

  /// Nothing more is said to one that was switched off.
  void giveUp(UUID webhook, Instant at) {
    jdbc.sql(
            """
            update notices.webhook_post set state = 'FAILED', ended_at = :at
             where webhook_id = :webhook and state in ('QUEUED', 'SENDING')
            """)
        .param("at", utc(at))
        .param("webhook", webhook)
        .update();
  }

  private static Claimed claimed(ResultSet row, int number) throws SQLException {
    return new Claimed(
        row.getObject("id", UUID.class),
        row.getObject("webhook_id", UUID.class),
        row.getString("body"),
        row.getInt("tries"),
        row.getLong("fence"),
        row.getObject("planned_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
