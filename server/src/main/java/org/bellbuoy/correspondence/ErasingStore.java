package org.bellbuoy.correspondence;

import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts something else where a message, a file or an address lay.
@Component
class ErasingStore {

  private final JdbcClient jdbc;

  ErasingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void overwrite(MessageId id, Sealed text) {
    jdbc.sql("update correspondence.message set text_sealed = :text where id = :id")
        .param("text", text.bytes())
        .param("id", id.value())
        .update();
  }

  void overwrite(ThreadId id, Sealed address) {
    jdbc.sql(
            "update correspondence.mail_address set address_sealed = :address where thread_id = :id")
        .param("address", address.bytes())
        .param("id", id.value())
        .update();
  }

  void overwrite(AttachmentId id, Sealed name, Sealed content) {
    jdbc.sql(
            """
            update correspondence.attachment
               set name_sealed = :name, content_sealed = :content, size = 0
             where id = :id
            """)
        .param("name", name.bytes())
        .param("content", content.bytes())
        .param("id", id.value())
        .update();
  }
}
