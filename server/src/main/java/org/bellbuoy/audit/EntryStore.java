package org.bellbuoy.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.standards.ledger.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Entries in their places, for those who read and check the ledger.
@Component
class EntryStore {

  /// What stands at a place, and the hash the tree has of it.
  ///
  /// @param content null where the entry is missing
  /// @param kept null where the tree has no hash
  /// @param fits whether the columns one searches by say what the entry says
  record Walked(long position, @Nullable String content, @Nullable Hash kept, boolean fits) {}

  private static final int FETCHED = 1_000;

  private static final String ALL =
      """
      select e.position, l.at, l.by_kind, l.by_id, l.what, l.about, l.content, l.hash
        from audit.entry e
        join audit.leaf l on l.id = e.leaf_id
      """;

  private final JdbcClient jdbc;

  EntryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static EntryStore over(DataSource source) {
    return new EntryStore(JdbcClient.create(source));
  }

  Optional<LedgerEntry> at(long position) {
    return jdbc.sql(ALL + " where e.position = :position")
        .param("position", position)
        .query(EntryStore::entry)
        .optional();
  }

  /// The newest first.
  ///
  /// @param before a position, or null to begin at the newest
  List<LedgerEntry> list(LedgerFilter filter, @Nullable Long before, int most) {
    return jdbc.sql(
            ALL
                + """
                 where (:what::text is null or l.what = :what)
                   and (:about::uuid is null or l.about = :about)
                   and (:by::uuid is null or l.by_id = :by)
                   and (:from::timestamptz is null or l.at >= :from)
                   and (:until::timestamptz is null or l.at < :until)
                   and (:before::bigint is null or e.position < :before)
                 order by e.position desc
                 limit :most
                """)
        .param("what", filter.what(), Types.VARCHAR)
        .param("about", filter.about(), Types.OTHER)
        .param("by", filter.by(), Types.OTHER)
        .param("from", utc(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("until", utc(filter.until()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("before", before, Types.BIGINT)
        .param("most", most)
        .query(EntryStore::entry)
        .list();
  }

  /// Each word that ever stood as *what*, found by leaps through the index.
  List<String> kinds() {
    return jdbc.sql(
            """
            with recursive kinds as (
              (select what from audit.leaf order by what limit 1)
              union all
              select (select l.what from audit.leaf l where l.what > k.what order by l.what limit 1)
                from kinds k
               where k.what is not null
            )
            select what from kinds where what is not null order by what
            """)
        .query((row, _) -> row.getString("what"))
        .list();
  }

  long waiting() {
    return jdbc.sql("select count(leaf_id) from audit.pending").query(Long.class).single();
  }

  Optional<Instant> oldestWaiting() {
    return jdbc.sql(
            """
            select l.at
              from audit.pending p
              join audit.leaf l on l.id = p.leaf_id
             order by p.number
             limit 1
            """)
        .query((row, number) -> row.getObject("at", OffsetDateTime.class).toInstant())
        .optional();
  }

  /// Walks every place that an entry or the tree speaks of, in order, without holding it in memory.
  void walk(Consumer<Walked> visitor) {
    try (var places =
        jdbc
            .sql(
                """
                select coalesce(n.index, e.position) as position, l.content, n.hash,
                       l.content is null
                         or position('"about":"' || l.about || '"' in l.content) > 0
                        and position('"what":"' || l.what || '"' in l.content) > 0
                        and position('"by":{"id":"' || l.by_id || '","kind":"' || l.by_kind || '"}'
                                     in l.content) > 0 as fits
                  from (select index, hash from audit.node where level = 0) n
                  full join audit.entry e on e.position = n.index
                  left join audit.leaf l on l.id = e.leaf_id
                 order by 1
                """)
            .withFetchSize(FETCHED)
            .query(EntryStore::walked)
            .stream()) {
      places.forEach(visitor);
    }
  }

  private static Walked walked(ResultSet row, int number) throws SQLException {
    byte[] hash = row.getBytes("hash");
    return new Walked(
        row.getLong("position"),
        row.getString("content"),
        hash == null ? null : new Hash(hash),
        row.getBoolean("fits"));
  }

  private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
    return new LedgerEntry(
        row.getLong("position"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
        row.getString("what"),
        row.getObject("about", UUID.class),
        row.getString("content"),
        new Hash(row.getBytes("hash")));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
