package org.bellbuoy.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mail as it came, and what became of it.
@Component
class MailStore {

  /// @param handedIn whether our own receiver took it, so that the envelope says for whom it is
  record StoredMail(
      UUID id,
      Sealed raw,
      Sealed sentTo,
      boolean handedIn,
      @Nullable Sealed forwarded,
      Instant arrivedAt,
      int tries) {

    Optional<Sealed> findForwarded() {
      return Optional.ofNullable(forwarded);
    }
  }

  private final JdbcClient jdbc;

  MailStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return false when the same bytes came before: a sender who missed our answer sends again
  boolean add(StoredMail mail, byte[] raw) {
    return jdbc.sql(
                """
                insert into intake.mail
                       (id, content_sha256, raw_sealed, sent_to_sealed, handed_in,
                        forwarded_sealed, arrived_at, state, tries)
                values (:id, :hash, :raw, :to, :handedIn, :forwarded, :at, 'ARRIVED', 0)
                    on conflict (content_sha256) do nothing
                """)
            .param("id", mail.id())
            .param("hash", Hashes.sha256(raw))
            .param("raw", mail.raw().bytes())
            .param("to", mail.sentTo().bytes())
            .param("handedIn", mail.handedIn())
            .param("forwarded", mail.findForwarded().map(Sealed::bytes).orElse(null), Types.BINARY)
            .param("at", utc(mail.arrivedAt()))
            .update()
        == 1;
  }

  /// Its sender writes very much; the mail of others is read before.
  void waitsBehind(UUID id) {
    jdbc.sql("update intake.mail set behind = true where id = :id").param("id", id).update();
  }

  boolean has(byte[] raw) {
    return jdbc.sql("select count(*) from intake.mail where content_sha256 = :hash")
            .param("hash", Hashes.sha256(raw))
            .query(Long.class)
            .single()
        > 0;
  }

  /// Takes the next messages for one reader, until a moment.
  List<UUID> claim(Instant now, Instant until, int most) {
    return jdbc.sql(
            """
            update intake.mail
               set claimed_until = :until, tries = tries + 1
             where id in (select id from intake.mail
                           where state = 'ARRIVED'
                             and (claimed_until is null or claimed_until < :now)
                           order by behind, id
                           limit :most
                             for update skip locked)
            returning id
            """)
        .param("until", utc(until))
        .param("now", utc(now))
        .param("most", most)
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  /// Takes this one for one reader, until a moment.
  ///
  /// @return false when somebody else has it, or it was filed
  boolean claim(UUID id, Instant now, Instant until) {
    return jdbc.sql(
                """
                update intake.mail
                   set claimed_until = :until, tries = tries + 1
                 where id = :id and state = 'ARRIVED'
                   and (claimed_until is null or claimed_until < :now)
                """)
            .param("until", utc(until))
            .param("id", id)
            .param("now", utc(now))
            .update()
        == 1;
  }

  Optional<StoredMail> find(UUID id) {
    return jdbc.sql(
            """
            select id, raw_sealed, sent_to_sealed, handed_in, forwarded_sealed, arrived_at, tries
              from intake.mail
             where id = :id
            """)
        .param("id", id)
        .query(MailStore::mail)
        .optional();
  }

  /// The same, if nobody has filed it; held until the transaction ends.
  boolean holdArrived(UUID id) {
    return jdbc.sql("select id from intake.mail where id = :id and state = 'ARRIVED' for update")
        .param("id", id)
        .query((row, _) -> row.getObject(1, UUID.class))
        .optional()
        .isPresent();
  }

  void filed(UUID id, MailState state, @Nullable ReportId report, ThreadId thread) {
    jdbc.sql(
            """
            update intake.mail
               set state = :state, report_id = :report, thread_id = :thread, claimed_until = null
             where id = :id
            """)
        .param("state", state.name())
        .param("report", report == null ? null : report.value())
        .param("thread", thread.value())
        .param("id", id)
        .update();
  }

  /// A letter of somebody else in the house came back.
  void isNoted(UUID id) {
    jdbc.sql("update intake.mail set state = 'NOTED', claimed_until = null where id = :id")
        .param("id", id)
        .update();
  }

  void isCanary(UUID id) {
    jdbc.sql("update intake.mail set state = 'CANARY', claimed_until = null where id = :id")
        .param("id", id)
        .update();
  }

  void onlyCarried(UUID id) {
    jdbc.sql("update intake.mail set state = 'FORWARD', claimed_until = null where id = :id")
        .param("id", id)
        .update();
  }

  /// The same bytes, when they came before.
  Optional<UUID> find(byte[] raw) {
    return jdbc.sql("select id from intake.mail where content_sha256 = :hash")
        .param("hash", Hashes.sha256(raw))
        .query(UUID.class)
        .optional();
  }

  /// The number of the report whose thread a message went into; empty while nobody has read it.
  Optional<String> number(UUID id) {
    return jdbc.sql(
            """
            select r.tracking from intake.mail m
              join intake.report r on r.thread_id = m.thread_id
             where m.id = :id
            """)
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /// The message that a report came as.
  Optional<UUID> ofReport(ReportId report) {
    return jdbc.sql("select id from intake.mail where report_id = :report order by id limit 1")
        .param("report", report.value())
        .query((row, _) -> row.getObject(1, UUID.class))
        .optional();
  }

  void receipt(UUID id, MailReceipt receipt) {
    jdbc.sql("update intake.mail set receipt = :receipt where id = :id")
        .param("receipt", receipt.name())
        .param("id", id)
        .update();
  }

  void essence(UUID id, byte[] essence) {
    jdbc.sql("update intake.mail set essence_sha256 = :essence where id = :id")
        .param("essence", essence)
        .param("id", id)
        .update();
  }

  /// Whether the same message came into this thread by another way.
  boolean hasTwin(ThreadId thread, byte[] essence) {
    return jdbc.sql(
                """
                select count(*) from intake.mail
                 where thread_id = :thread and essence_sha256 = :essence
                """)
            .param("thread", thread.value())
            .param("essence", essence)
            .query(Long.class)
            .single()
        > 0;
  }

  /// How many came since a moment, by what became of them. Canaries of our own do not count.
  Map<String, Long> states(Instant since) {
    return counted(
        """
        select state, count(*) from intake.mail
         where arrived_at >= :since and state <> 'CANARY' group by state
        """,
        since);
  }

  Map<String, Long> receipts(Instant since) {
    return counted(
        """
        select receipt, count(*) from intake.mail
         where arrived_at >= :since and receipt is not null group by receipt
        """,
        since);
  }

  private Map<String, Long> counted(String sql, Instant since) {
    Map<String, Long> counted = new HashMap<>();
    jdbc.sql(sql)
        .param("since", utc(since))
        .query((ResultSet row) -> {
          counted.put(row.getString(1), row.getLong(2));
        });
    return counted;
  }

  /// A message lay in another one.
  void carried(UUID carrier, UUID mail) {
    jdbc.sql(
            """
            insert into intake.mail_carried (carrier_id, mail_id) values (:carrier, :mail)
                on conflict do nothing
            """)
        .param("carrier", carrier)
        .param("mail", mail)
        .update();
  }

  /// The messages of a thread, and those they lay in.
  List<UUID> ofThread(ThreadId thread) {
    return jdbc.sql(
            """
            select id from intake.mail where thread_id = :thread
             union
            select c.carrier_id from intake.mail_carried c
              join intake.mail m on m.id = c.mail_id
             where m.thread_id = :thread
            """)
        .param("thread", thread.value())
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static StoredMail mail(ResultSet row, int number) throws SQLException {
    byte[] forwarded = row.getBytes("forwarded_sealed");
    return new StoredMail(
        row.getObject("id", UUID.class),
        Sealed.of(row.getBytes("raw_sealed")),
        Sealed.of(row.getBytes("sent_to_sealed")),
        row.getBoolean("handed_in"),
        forwarded == null ? null : Sealed.of(forwarded),
        row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
        row.getInt("tries"));
  }
}
