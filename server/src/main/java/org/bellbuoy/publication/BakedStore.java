package org.bellbuoy.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the baked tree. All that the street's database user may see of publication.
@Component
@AtStreet
class BakedStore {

  private final JdbcClient jdbc;

  BakedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<BakedFile> find(String path) {
    return jdbc.sql(
            """
            select path, content_type, shelf, bytes, gzip, brotli, sha256, generation, changed_at
              from publication.baked
             where path = :path
            """)
        .param("path", path)
        .query(BakedStore::file)
        .optional();
  }

  long generation() {
    return jdbc.sql("select generation from publication.tree").query(Long.class).single();
  }

  List<String> changedSince(long generation) {
    return jdbc.sql("select path from publication.baked where generation > :generation")
        .param("generation", generation)
        .query((row, number) -> row.getString("path"))
        .list();
  }

  private static BakedFile file(ResultSet row, int number) throws SQLException {
    return new BakedFile(
        row.getString("path"),
        row.getString("content_type"),
        BakedFile.Shelf.valueOf(row.getString("shelf")),
        row.getBytes("bytes"),
        row.getBytes("gzip"),
        row.getBytes("brotli"),
        row.getBytes("sha256"),
        row.getLong("generation"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
