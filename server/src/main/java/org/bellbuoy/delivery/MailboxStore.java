package org.bellbuoy.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The one row that holds the sealed mailbox, and how far it has been read.
@Component
class MailboxStore {

  record StoredMailbox(Sealed mailbox, long version) {}

  private final JdbcClient jdbc;

  MailboxStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredMailbox> find() {
    return jdbc.sql("select mailbox_sealed, version from delivery.mailbox where only_one")
        .query((row, _) -> new StoredMailbox(Sealed.of(row.getBytes(1)), row.getLong(2)))
        .optional();
  }

  /// @return whether nobody else changed it meanwhile
  boolean change(Sealed mailbox, long expected) {
    return jdbc.sql(
                    """
                    insert into delivery.mailbox
                           (id, only_one, mailbox_sealed, version, uid_validity, taken_uid,
                            tidied_uid, taken)
                    select :id, true, :mailbox, 1, 0, 0, 0, 0 where :expected = 0
                        on conflict (only_one) where only_one do nothing
                    """)
                .param("id", MailboxChanged.ID)
                .param("mailbox", mailbox.bytes())
                .param("expected", expected)
                .update()
            + jdbc.sql(
                    """
                    update delivery.mailbox set mailbox_sealed = :mailbox, version = version + 1
                     where only_one and version = :expected and :expected > 0
                    """)
                .param("mailbox", mailbox.bytes())
                .param("expected", expected)
                .update()
        == 1;
  }

  /// Another mailbox: nothing of it was read.
  void begin() {
    jdbc.sql(
            """
            update delivery.mailbox
               set uid_validity = 0, taken_uid = 0, tidied_uid = 0, taken = 0, read_at = null,
                   trouble = null
             where only_one
            """)
        .update();
  }

  MailboxHealth health() {
    return jdbc.sql("select read_at, trouble, taken from delivery.mailbox where only_one")
        .query(MailboxStore::read)
        .optional()
        .orElse(MailboxHealth.NEVER);
  }

  /// Nothing counts that was noted under other numbers.
  MailboxProgress progress(long validity) {
    return jdbc.sql(
            """
            select taken_uid, tidied_uid from delivery.mailbox
             where only_one and uid_validity = :validity
            """)
        .param("validity", validity)
        .query((row, _) -> new MailboxProgress(validity, row.getLong(1), row.getLong(2)))
        .optional()
        .orElse(new MailboxProgress(validity, 0, 0));
  }

  /// @return false when somebody else has come as far, or the mailbox is another by now
  boolean advance(MailboxProgress at, long version) {
    return jdbc.sql(
                """
                update delivery.mailbox
                   set taken_uid = :uid, taken = taken + 1,
                       tidied_uid = case when uid_validity = :validity then tidied_uid else 0 end,
                       uid_validity = :validity
                 where only_one and version = :version
                   and (uid_validity <> :validity or taken_uid < :uid)
                """)
            .param("uid", at.taken())
            .param("validity", at.validity())
            .param("version", version)
            .update()
        == 1;
  }

  void pass(MailboxProgress at) {
    jdbc.sql(
            """
            update delivery.mailbox
               set taken_uid = :uid, tidied_uid = :uid, uid_validity = :validity
             where only_one and (uid_validity <> :validity or taken_uid < :uid)
            """)
        .param("uid", at.taken())
        .param("validity", at.validity())
        .update();
  }

  void tidied(MailboxProgress at) {
    jdbc.sql(
            """
            update delivery.mailbox set tidied_uid = :uid
             where only_one and uid_validity = :validity and tidied_uid < :uid
            """)
        .param("uid", at.tidied())
        .param("validity", at.validity())
        .update();
  }

  void read(Instant at) {
    jdbc.sql("update delivery.mailbox set read_at = :at, trouble = null where only_one")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void failed(MailboxTrouble trouble) {
    jdbc.sql("update delivery.mailbox set trouble = :trouble where only_one")
        .param("trouble", trouble.name())
        .update();
  }

  private static MailboxHealth read(ResultSet row, int number) throws SQLException {
    OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
    String trouble = row.getString("trouble");
    return new MailboxHealth(
        read == null ? null : read.toInstant(),
        trouble == null ? null : MailboxTrouble.valueOf(trouble),
        row.getLong("taken"));
  }
}
