package org.bellbuoy.embargo;

import java.util.List;
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

  /// One row per thing; what was read as a list is one thing.
  void add(MaterialRead read) {
    boolean list = read.about().equals(read.by().id());
    List<UUID> things = list ? List.of(read.about()) : read.read();
    jdbc.sql(
            """
            insert into embargo.reading (about, thing_id, by_kind, by_id, at, manner)
            select :about, thing, :kind, :by, :at, :manner from unnest(:things) thing
            """)
        .param("things", things.toArray(UUID[]::new))
        .param("about", read.about())
        .param("manner", read.manner().name())
        .param("kind", read.by().kind().name())
        .param("by", read.by().id())
        .param("at", EmbargoStore.utc(read.at()))
        .update();
  }
}
