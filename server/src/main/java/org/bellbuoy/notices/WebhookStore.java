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

/// Webhooks of strangers, and what the street put in about them.
@Component
class WebhookStore {

  record Signup(UUID id, Sealed wanted) {}

  record Kept(UUID id, Sealed wanted, Sealed question) {}

  /// One that is new.
  ///
  /// @param address stands for the whole address
  /// @param host stands for the machine
  /// @param confirm the hash of the word that is asked for
  /// @param leave the hash of the word that ends it
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record New(Kept kept, String code, byte[] address, byte[] host, byte[] confirm, byte[] leave) {}

  private final JdbcClient jdbc;

  WebhookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What was put in at the street, the oldest first; each is given to one who asks.
  List<Signup> takeSignups(int most) {
    return jdbc.sql(
            """
            delete from notices.webhook_signup
             where id in (select id from notices.webhook_signup order by id limit :most
                             for update skip locked)
            returning id, wanted_sealed
            """)
        .param("most", most)
        .query((row, _) -> new Signup(row.getObject(1, UUID.class), Sealed.of(row.getBytes(2))))
        .list();
  }

  int askedTo(byte[] address, Instant since) {
    return jdbc.sql(
            """
            select count(*) from notices.webhook where address_mark = :mark and asked_at > :since
            """)
        .param("mark", address)
        .param("since", utc(since))
        .query(Integer.class)
        .single();
  }

  int askedAt(byte[] host, Instant since) {
    return jdbc.sql(
            "select count(*) from notices.webhook where host_mark = :mark and asked_at > :since")
        .param("mark", host)
        .param("since", utc(since))
        .query(Integer.class)
        .single();
  }

  void add(New one, Instant at) {
    jdbc.sql(
            """
            insert into notices.webhook
                   (id, code, address_mark, host_mark, wanted_sealed, question_sealed, state,
                    confirm_sha256, leave_sha256, asked_at)
            values (:id, :code, :address, :host, :wanted, :question, 'ASKED', :confirm, :leave, :at)
            """)
        .param("id", one.kept().id())
        .param("code", one.code())
        .param("address", one.address())
        .param("host", one.host())
        .param("wanted", one.kept().wanted().bytes())
        .param("question", one.kept().question().bytes())
        .param("confirm", one.confirm())
        .param("leave", one.leave())
        .param("at", utc(at))
        .update();
  }

  Optional<UUID> waiting(byte[] confirm, Instant since) {
    return jdbc.sql(
            """
            select id from notices.webhook
             where confirm_sha256 = :code and state = 'ASKED' and asked_at > :since
               for update
            """)
        .param("code", confirm)
        .param("since", utc(since))
        .query((row, _) -> row.getObject(1, UUID.class))
        .optional();
  }

  Optional<UUID> byLeave(byte[] leave) {
    return jdbc.sql("select id from notices.webhook where leave_sha256 = :code for update")
        .param("code", leave)
        .query((row, _) -> row.getObject(1, UUID.class))
        .optional();
  }

  /// @return whether it had not been confirmed
  boolean confirm(UUID webhook, Instant at) {
    return jdbc.sql(
                """
                update notices.webhook set state = 'CONFIRMED', confirmed_at = :at
                 where id = :id and state = 'ASKED'
                """)
            .param("at", utc(at))
            .param("id", webhook)
            .update()
        == 1;
  }

  /// @return whether it was on
  boolean switchOff(UUID webhook, Instant at) {
    return jdbc.sql(
                """
                update notices.webhook set state = 'OFF', off_at = :at
                 where id = :id and state = 'CONFIRMED'
                """)
            .param("at", utc(at))
            .param("id", webhook)
            .update()
        == 1;
  }

  void remove(UUID webhook) {
    jdbc.sql("delete from notices.webhook where id = :id").param("id", webhook).update();
  }

  /// What nobody confirmed, and what was switched off long ago.
  ///
  /// @param asked at the latest
  /// @param off at the latest
  List<UUID> stale(Instant asked, Instant off, int most) {
    return jdbc.sql(
            """
            select id from notices.webhook
             where (state = 'ASKED' and asked_at <= :asked) or (state = 'OFF' and off_at <= :off)
             order by id limit :most
               for update skip locked
            """)
        .param("asked", utc(asked))
        .param("off", utc(off))
        .param("most", most)
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  List<Kept> confirmed() {
    return jdbc.sql(
            """
            select id, wanted_sealed, question_sealed from notices.webhook
             where state = 'CONFIRMED'
             order by id
            """)
        .query(WebhookStore::kept)
        .list();
  }

  Optional<Kept> find(UUID webhook) {
    return jdbc.sql("select id, wanted_sealed, question_sealed from notices.webhook where id = :id")
        .param("id", webhook)
        .query(WebhookStore::kept)
        .optional();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        row.getObject("id", UUID.class),
        Sealed.of(row.getBytes("wanted_sealed")),
        Sealed.of(row.getBytes("question_sealed")));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
