package org.bellbuoy.embargo;

import java.util.UUID;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.MaterialRead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who read what, as rows beside the ledger that can be counted.
@Component
@AtCounter
class ReadingStore {

  private final JdbcClient jdbc;

  ReadingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, MaterialRead read) {
    jdbc.sql(
            """
            insert into embargo.reading (id, about, by_kind, by_id, at, items)
            values (:id, :about, :kind, :by, :at, :items)
            """)
        .param("id", id)
        .param("about", read.about())
        .param("kind", read.by().kind().name())
        .param("by", read.by().id())
        .param("at", EmbargoStore.utc(read.at()))
        .param("items", read.read().size())
        .update();
  }
}
