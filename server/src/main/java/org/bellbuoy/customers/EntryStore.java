package org.bellbuoy.customers;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who knocked at the counter, and the links that were written to them, as the house keeps both.
@Component
class EntryStore {

  /// Somebody who wants to come in.
  record Knock(UUID id, Sealed address, Instant at) {}

  /// A contact with the address that was asked for.
  record Known(UUID contact, UUID customer) {}

  /// @param letter by which it is written; several links may stand in one
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Link(UUID id, UUID letter, Known to, byte[] address, byte[] token) {}

  private final JdbcClient jdbc;

  EntryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What was put in at the counter, the oldest first; each is given to one who asks.
  List<Knock> takeKnocks(int most) {
    return jdbc.sql(
            """
            delete from customers.knock
             where id in (select id from customers.knock order by id limit :most
                             for update skip locked)
            returning id, address_sealed, at
            """)
        .param("most", most)
        .query((row, _) ->
            new Knock(
                row.getObject(1, UUID.class),
                Sealed.of(row.getBytes(2)),
                row.getObject(3, OffsetDateTime.class).toInstant()))
        .list();
  }

  /// The contacts who read mail at an address, of customers that are kept.
  List<Known> at(byte[] address) {
    return jdbc.sql(
            """
            select t.id, t.customer_id
              from customers.contact t join customers.customer c on c.id = t.customer_id
             where t.address_mark = :address and t.channel = 'MAIL' and c.state = 'ACTIVE'
             order by c.code, t.place, t.id
            """)
        .param("address", address)
        .query((row, _) -> new Known(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .list();
  }

  /// How many letters with links were written to an address.
  int lettersSince(byte[] address, Instant since) {
    return jdbc.sql(
            """
            select count(distinct letter_id) from customers.link
             where address_mark = :address and made_at > :since
            """)
        .param("address", address)
        .param("since", utc(since))
        .query(Integer.class)
        .single();
  }

  void add(Link link, Instant now, Duration life) {
    jdbc.sql(
            """
            insert into customers.link
                   (id, letter_id, contact_id, customer_id, address_mark, token_hash, made_at,
                    expires_at)
            values (:id, :letter, :contact, :customer, :address, :token, :now, :until)
            """)
        .param("id", link.id())
        .param("letter", link.letter())
        .param("contact", link.to().contact())
        .param("customer", link.to().customer())
        .param("address", link.address())
        .param("token", link.token())
        .param("now", utc(now))
        .param("until", utc(now.plus(life)))
        .update();
  }

  Optional<LastVisit> lastVisit(CustomerId customer) {
    return jdbc.sql(
            """
            select contact_id, opened_at from customers.visit
             where customer_id = :customer order by opened_at desc, id desc limit 1
            """)
        .param("customer", customer.value())
        .query((row, _) ->
            new LastVisit(
                row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class).toInstant()))
        .optional();
  }

  /// Visits of which nobody has signed out in time.
  void endVisits(Instant now, Instant idleSince) {
    jdbc.sql(
            """
            update customers.visit set ended_at = least(expires_at, :now)
             where ended_at is null and (expires_at <= :now or seen_at <= :idle)
            """)
        .param("now", utc(now))
        .param("idle", utc(idleSince))
        .update();
  }

  List<UUID> forgetLinks(Instant before, int most) {
    return jdbc.sql(
            """
            delete from customers.link
             where id in (select id from customers.link
                           where least(coalesce(used_at, expires_at), expires_at) < :before
                           order by expires_at limit :most)
            returning id
            """)
        .param("before", utc(before))
        .param("most", most)
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  List<UUID> forgetVisits(Instant before, int most) {
    return jdbc.sql(
            """
            delete from customers.visit
             where id in (select id from customers.visit
                           where least(coalesce(ended_at, expires_at), expires_at) < :before
                           order by expires_at limit :most)
            returning id
            """)
        .param("before", utc(before))
        .param("most", most)
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
