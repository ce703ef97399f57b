package org.bellbuoy.notices;

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
import org.springframework.stereotype.Component;

/// Subscriptions, and what the street put in about them.
@Component
class SubscriptionStore {

  record Signup(UUID id, Sealed wanted) {}

  record Kept(UUID id, Sealed wanted, Sealed leave) {}

  private final JdbcClient jdbc;

  SubscriptionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What was put in at the street, the oldest first; each is given to one who asks.
  List<Signup> takeSignups(int most) {
    return jdbc.sql(
            """
            delete from notices.signup
             where id in (select id from notices.signup order by id limit :most
                             for update skip locked)
            returning id, wanted_sealed
            """)
        .param("most", most)
        .query((row, _) -> new Signup(row.getObject(1, UUID.class), Sealed.of(row.getBytes(2))))
        .list();
  }

  List<Saying> takeSayings(int most) {
    return jdbc.sql(
            """
            delete from notices.saying
             where id in (select id from notices.saying order by id limit :most
                             for update skip locked)
            returning id, what, code_sha256, pace
            """)
        .param("most", most)
        .query((row, _) ->
            new Saying(
                row.getObject(1, UUID.class),
                Saying.What.valueOf(row.getString(2)),
                row.getBytes(3),
                row.getString(4) == null ? null : Pace.valueOf(row.getString(4))))
        .list();
  }

  int askedSince(byte[] address, Instant since) {
    return jdbc.sql(
            """
            select count(*) from notices.subscription
             where address_mark = :address and asked_at > :since
            """)
        .param("address", address)
        .param("since", utc(since))
        .query(Integer.class)
        .single();
  }

  void add(Kept kept, byte[] address, byte[] confirm, byte[] leave, Instant at) {
    jdbc.sql(
            """
            insert into notices.subscription
                   (id, address_mark, wanted_sealed, leave_sealed, state, confirm_sha256,
                    leave_sha256, asked_at)
            values (:id, :address, :wanted, :sealed, 'ASKED', :confirm, :leave, :at)
            """)
        .param("id", kept.id())
        .param("address", address)
        .param("wanted", kept.wanted().bytes())
        .param("sealed", kept.leave().bytes())
        .param("confirm", confirm)
        .param("leave", leave)
        .param("at", utc(at))
        .update();
  }

  Optional<UUID> waiting(byte[] confirm, Instant since) {
    return jdbc.sql(
            """
            select id from notices.subscription
             where confirm_sha256 = :code and state = 'ASKED' and asked_at > :since
               for update
            """)
        .param("code", confirm)
        .param("since", utc(since))
        .query((row, _) -> row.getObject(1, UUID.class))
        .optional();
  }

  Optional<UUID> byLeave(byte[] leave) {
    return jdbc.sql("select id from notices.subscription where leave_sha256 = :code for update")
        .param("code", leave)
        .query((row, _) -> row.getObject(1, UUID.class))
        .optional();
  }

  /// Whatever the same address had confirmed before.
  List<UUID> replacedBy(UUID subscription) {
    return jdbc.sql(
            """
            select o.id from notices.subscription o
              join notices.subscription n on n.address_mark = o.address_mark
             where n.id = :id and o.id <> :id and o.state = 'CONFIRMED'
               for update of o
            """)
        .param("id", subscription)
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  void confirm(UUID subscription, Instant at) {
    jdbc.sql(
            """
            update notices.subscription set state = 'CONFIRMED', confirmed_at = :at where id = :id
            """)
        .param("at", utc(at))
        .param("id", subscription)
        .update();
  }

  Kept get(UUID subscription) {
    return jdbc.sql(
            "select id, wanted_sealed, leave_sealed from notices.subscription where id = :id")
        .param("id", subscription)
        .query(SubscriptionStore::kept)
        .single();
  }

  void remove(UUID subscription) {
    jdbc.sql("delete from notices.subscription where id = :id").param("id", subscription).update();
  }

  List<UUID> unconfirmed(Instant before, int most) {
    return jdbc.sql(
            """
            select id from notices.subscription
             where state = 'ASKED' and asked_at <= :before
             order by id limit :most
               for update skip locked
            """)
        .param("before", utc(before))
        .param("most", most)
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  /// @param urgent also those who chose digests
  List<Kept> confirmed(boolean urgent) {
    return jdbc.sql(
            """
            select id, wanted_sealed, leave_sealed from notices.subscription
             where state = 'CONFIRMED' and (:urgent or pace = 'AT_ONCE')
             order by id
            """)
        .param("urgent", urgent)
        .query(SubscriptionStore::kept)
        .list();
  }

  int count(SubscriptionState state) {
    return jdbc.sql("select count(*) from notices.subscription where state = :state")
        .param("state", state.name())
        .query(Integer.class)
        .single();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        row.getObject("id", UUID.class),
        Sealed.of(row.getBytes("wanted_sealed")),
        Sealed.of(row.getBytes("leave_sealed")));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
