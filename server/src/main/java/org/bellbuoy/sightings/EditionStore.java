package org.bellbuoy.sightings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which files were taken in, and what of them was put aside.
@Repository
class EditionStore {

  private static final String BREAK = "\n";

  private final JdbcClient jdbc;

  EditionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One at a time may take in a list.
  void lock(PublicList list) {
    var _ =
        jdbc.sql("select list from sightings.source where list = :list for update")
            .param("list", list.name())
            .query((row, _) -> row.getString("list"))
            .single();
  }

  void add(Actor by, Edition fresh) {
    jdbc.sql(
            """
            insert into sightings.edition
              (id, list, version, dated, reached_at, looked_at, entries, aside_count, aside, hash,
               by_kind, by_id)
            values (:id, :list, :version, :dated, :reached, :looked, :entries, :count, :aside,
                    :hash, :kind, :by)
            """)
        .param("id", fresh.id())
        .param("list", fresh.list().name())
        .param("version", fresh.version())
        .param("dated", utc(fresh.dated()))
        .param("reached", utc(fresh.reachedAt()))
        .param("looked", utc(fresh.lookedAt()))
        .param("entries", fresh.entries())
        .param("count", fresh.asideCount())
        .param("aside", String.join(BREAK, fresh.aside()))
        .param("hash", fresh.hash())
        .param("kind", by.kind().name())
        .param("by", by.id())
        .update();
  }

  void looked(UUID edition, Instant at) {
    jdbc.sql("update sightings.edition set looked_at = :at where id = :id and looked_at < :at")
        .param("at", utc(at))
        .param("id", edition)
        .update();
  }

  Optional<Edition> newest(PublicList list) {
    return jdbc.sql(
            """
            select id, list, version, dated, reached_at, looked_at, entries, aside_count, aside,
                   hash
              from sightings.edition
             where list = :list
             order by reached_at desc, id desc
             limit 1
            """)
        .param("list", list.name())
        .query(EditionStore::edition)
        .optional();
  }

  private static Edition edition(ResultSet row, int number) throws SQLException {
    return new Edition(
        row.getObject("id", UUID.class),
        PublicList.valueOf(row.getString("list")),
        row.getString("version"),
        instant(row, "dated"),
        instant(row, "reached_at"),
        instant(row, "looked_at"),
        row.getInt("entries"),
        row.getInt("aside_count"),
        row.getString("aside").isEmpty() ? List.of() : row.getString("aside").lines().toList(),
        row.getString("hash"));
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
