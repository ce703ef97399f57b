package org.bellbuoy.customers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The visits of customers at the counter; no usable session id is at rest here.
@Component
@AtCounter
class VisitStore {

  private final JdbcClient jdbc;

  VisitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Uses a link up, once, for a contact who is still there.
  Optional<Viewer.Customer> spend(byte[] linkHash, Instant now) {
    return jdbc.sql(
            """
            update customers.link l set used_at = :now
              from customers.contact t, customers.customer c
             where l.token_hash = :token and l.used_at is null and l.expires_at > :now
               and t.id = l.contact_id and t.customer_id = l.customer_id
               and c.id = l.customer_id and c.state = 'ACTIVE'
            returning l.contact_id, l.customer_id
            """)
        .param("token", linkHash)
        .param("now", utc(now))
        .query((row, _) ->
            new Viewer.Customer(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .optional();
  }

  void open(UUID id, byte[] tokenHash, Viewer.Customer who, Instant now, Instant expires) {
    jdbc.sql(
            """
            insert into customers.visit
                   (id, token_hash, contact_id, customer_id, opened_at, seen_at, expires_at)
            values (:id, :token, :contact, :customer, :now, :now, :expires)
            """)
        .param("id", id)
        .param("token", tokenHash)
        .param("contact", who.contact())
        .param("customer", who.customer())
        .param("now", utc(now))
        .param("expires", utc(expires))
        .update();
  }

  /// Whose good session this is. A contact or a customer who was removed has none.
  Optional<Viewer.Customer> find(byte[] tokenHash, Instant now, Instant idleSince) {
    return jdbc.sql(
            """
            select v.contact_id, v.customer_id
              from customers.visit v
              join customers.contact t on t.id = v.contact_id and t.customer_id = v.customer_id
              join customers.customer c on c.id = v.customer_id and c.state = 'ACTIVE'
             where v.token_hash = :token and v.ended_at is null
               and v.expires_at > :now and v.seen_at > :idle
            """)
        .param("token", tokenHash)
        .param("now", utc(now))
        .param("idle", utc(idleSince))
        .query((row, _) ->
            new Viewer.Customer(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .optional();
  }

  void seen(byte[] tokenHash, Instant now, Instant before) {
    jdbc.sql(
            """
            update customers.visit set seen_at = :now
             where token_hash = :token and seen_at < :before
            """)
        .param("token", tokenHash)
        .param("now", utc(now))
        .param("before", utc(before))
        .update();
  }

  void end(byte[] tokenHash, Instant now) {
    jdbc.sql(
            """
            update customers.visit set ended_at = :now
             where token_hash = :token and ended_at is null
            """)
        .param("token", tokenHash)
        .param("now", utc(now))
        .update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
