package org.bellbuoy.correspondence;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.PublicHalf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mailboxes and what lies sealed in them.
@Component
@AtStreet
class MailboxStore {

  record StoredMailbox(MailboxId id, ThreadId thread, Bytes verifier, Bytes publicHalf) {

    PublicHalf half() {
      return PublicHalf.of(publicHalf.toByteArray());
    }
  }

  record StoredItem(UUID id, MailboxItem.Kind kind, Bytes sealed, Instant at) {}

  private static final String COLUMNS = "id, thread_id, verifier, public_half";

  private final JdbcClient jdbc;

  MailboxStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(MailboxId id, ThreadId thread, FreshReceipt receipt, Instant at) {
    jdbc.sql(
            """
            insert into correspondence.mailbox
                   (id, thread_id, locator, derivation, verifier, public_half, opened_at)
            values (:id, :thread, :locator, :derivation, :verifier, :half, :at)
            """)
        .param("id", id.value())
        .param("thread", thread.value())
        .param("locator", receipt.locator())
        .param("derivation", CodeKeys.VERSION)
        .param("verifier", receipt.verifier())
        .param("half", receipt.publicHalf().raw())
        .param("at", ThreadStore.utc(at))
        .update();
  }

  void post(UUID item, MailboxId mailbox, PublicHalf half, Post post, Instant at) {
    byte[] sealed =
        half.seal(place(item, post.kind()), post.text().getBytes(StandardCharsets.UTF_8));
    jdbc.sql(
            """
            insert into correspondence.mailbox_item (id, mailbox_id, kind, text_sealed, posted_at)
            values (:id, :mailbox, :kind, :sealed, :at)
            """)
        .param("id", item)
        .param("mailbox", mailbox.value())
        .param("kind", post.kind().name())
        .param("sealed", sealed)
        .param("at", ThreadStore.utc(at))
        .update();
  }

  /// Keeps an item from the reporter until [#letGo].
  void hold(UUID item) {
    jdbc.sql("update correspondence.mailbox_item set held = true where id = :id")
        .param("id", item)
        .update();
  }

  void letGo() {
    jdbc.sql("update correspondence.mailbox_item set held = false where held").update();
  }

  Optional<StoredMailbox> findByLocator(String locator) {
    return jdbc.sql("select " + COLUMNS + " from correspondence.mailbox where locator = :locator")
        .param("locator", locator)
        .query(MailboxStore::mailbox)
        .optional();
  }

  Optional<StoredMailbox> findByThread(ThreadId thread) {
    return jdbc.sql("select " + COLUMNS + " from correspondence.mailbox where thread_id = :thread")
        .param("thread", thread.value())
        .query(MailboxStore::mailbox)
        .optional();
  }

  List<StoredItem> items(MailboxId mailbox) {
    return jdbc.sql(
            """
            select id, kind, text_sealed, posted_at
              from correspondence.mailbox_item
             where mailbox_id = :mailbox and not held
             order by posted_at, id
            """)
        .param("mailbox", mailbox.value())
        .query(MailboxStore::item)
        .list();
  }

  static Binding place(UUID item, MailboxItem.Kind kind) {
    return new Binding("mailbox item", item, kind.name());
  }

  private static StoredMailbox mailbox(ResultSet row, int number) throws SQLException {
    return new StoredMailbox(
        new MailboxId(row.getObject("id", UUID.class)),
        new ThreadId(row.getObject("thread_id", UUID.class)),
        Bytes.copyFrom(row.getBytes("verifier")),
        Bytes.copyFrom(row.getBytes("public_half")));
  }

  private static StoredItem item(ResultSet row, int number) throws SQLException {
    return new StoredItem(
        row.getObject("id", UUID.class),
        MailboxItem.Kind.valueOf(row.getString("kind")),
        Bytes.copyFrom(row.getBytes("text_sealed")),
        ThreadStore.instant(row, "posted_at"));
  }
}
