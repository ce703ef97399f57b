package org.bellbuoy.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits to be said by the hooks, and how far it has come.
@Repository
class HookPostStore {

  /// @param tries how often it was tried, this time included
  record Waiting(UUID id, UUID hook, Sealed signal, int tries) {}

  private final JdbcClient jdbc;

  HookPostStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Writes it down once, however often it is asked for.
  void add(UUID id, UUID hook, String event, UUID about, Sealed signal, Instant at) {
    jdbc.sql(
            """
            insert into delivery.hook_post
                   (id, hook_id, event, about_id, signal_sealed, state, tries, next_at, queued_at)
            values (:id, :hook, :event, :about, :signal, 'QUEUED', 0, :at, :at)
            on conflict (hook_id, event, about_id) do nothing
            """)
        .param("id", id)
        .param("hook", hook)
        .param("event", event)
        .param("about", about)
        .param("signal", signal.bytes())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Waiting> claim(Instant now, Instant until, int most) {
    return jdbc.sql(
            """
            update delivery.hook_post p
               set state = 'SENDING', tries = p.tries + 1, next_at = :until
             where p.id in (select id from delivery.hook_post
                             where state in ('QUEUED', 'SENDING') and next_at <= :now
                             order by next_at, id
                             limit :most
                               for update skip locked)
            returning p.id, p.hook_id, p.signal_sealed, p.tries
            """)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, _) ->
            new Waiting(
                row.getObject("id", UUID.class),
                row.getObject("hook_id", UUID.class),
                Sealed.of(row.getBytes("signal_sealed")),
                row.getInt("tries")))
        .list();
  }

  /// @param state SENT or FAILED
  void ended(UUID id, String state, int status, Instant at) {
    jdbc.sql(
            """
            update delivery.hook_post set state = :state, status = :status, ended_at = :at
             where id = :id
            """)
        .param("state", state)
        .param("status", status)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  void later(UUID id, int status, Instant at) {
    jdbc.sql(
            """
            update delivery.hook_post set state = 'QUEUED', status = :status, next_at = :at
             where id = :id
            """)
        .param("status", status)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  /// What was last said by each hook, the latest first.
  List<HookPost> latest(int most) {
    return jdbc.sql(
            """
            select p.event, p.state, p.tries, p.status, p.queued_at, p.ended_at, h.code
              from delivery.hook_post p join delivery.hook h on h.id = p.hook_id
             order by p.queued_at desc, p.id desc
             limit :most
            """)
        .param("most", most)
        .query(HookPostStore::post)
        .list();
  }

  private static HookPost post(ResultSet row, int number) throws SQLException {
    int status = row.getInt("status");
    return new HookPost(
        row.getString("code"),
        row.getString("event"),
        HookPost.State.valueOf(row.getString("state")),
        row.getInt("tries"),
        status,
        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
