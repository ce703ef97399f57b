package org.bellbuoy.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The webhooks of strangers as people look at them.
@Component
class WebhookListStore {

  /// One, still sealed.
  record Row(
      UUID id,
      String code,
      Sealed wanted,
      WebhookState state,
      Instant askedAt,
      int waiting,
      int sent,
      @Nullable Integer status,
      @Nullable Instant offAt) {}

  private final JdbcClient jdbc;

  WebhookListStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The latest first.
  List<Row> list(@Nullable Cursor after, int most) {
    return jdbc.sql(
            """
            select h.id, h.code, h.wanted_sealed, h.state, h.asked_at, h.off_at,
                   (select count(*) from notices.webhook_post p
                     where p.webhook_id = h.id and p.state in ('QUEUED', 'SENDING')
                       and p.revision_id is not null) as waiting,
                   (select count(*) from notices.webhook_post p
                     where p.webhook_id = h.id and p.state = 'SENT'
                       and p.revision_id is not null) as sent,
                   (select p.status from notices.webhook_post p
                     where p.webhook_id = h.id and p.status is not null
                     order by p.planned_at desc, p.id desc limit 1) as status
              from notices.webhook h
             where :from::timestamptz is null
                or (h.asked_at, h.id) < (:from::timestamptz, :id::uuid)
             order by h.asked_at desc, h.id desc
             limit :most
            """)
        .param("from", after == null ? null : after.keys().getFirst())
        .param("id", after == null ? null : after.keys().getLast())
        .param("most", most)
        .query(WebhookListStore::row)
        .list();
  }

  int count(WebhookState state) {
    return jdbc.sql("select count(*) from notices.webhook where state = :state")
        .param("state", state.name())
        .query(Integer.class)
        .single();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    OffsetDateTime off = row.getObject("off_at", OffsetDateTime.class);
    return new Row(
        row.getObject("id", UUID.class),
        row.getString("code"),
        Sealed.of(row.getBytes("wanted_sealed")),
        WebhookState.valueOf(row.getString("state")),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getInt("waiting"),
        row.getInt("sent"),
        row.getObject("status", Integer.class),
        off == null ? null : off.toInstant());
  }
}
