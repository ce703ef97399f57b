package org.bellbuoy.grants;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bellbuoy.correspondence.MailboxId;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The side of the table that the street sees: it can put a request in and never look at one.
@Component
@AtStreet
class RequestStore {

  private final JdbcClient jdbc;

  RequestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, String code, ThreadId thread, MailboxId mailbox, Sealed asked, Instant at) {
    jdbc.sql(
            """
            insert into grants.request (id, code, thread_id, mailbox_id, asked_sealed, asked_at)
            values (:id, :code, :thread, :mailbox, :asked, :at)
            """)
        .param("id", id)
        .param("code", code)
        .param("thread", thread.value())
        .param("mailbox", mailbox.value())
        .param("asked", asked.bytes())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
