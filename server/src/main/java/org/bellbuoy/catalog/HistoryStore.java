package org.bellbuoy.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who changed what and when. Rows are only ever added; a line about a hidden release is sealed.
@Repository
class HistoryStore {

  private final JdbcClient db;
  private final ReleaseSeal seal;

  HistoryStore(JdbcClient db, ReleaseSeal seal) {
    this.db = db;
    this.seal = seal;
  }

  /// @param hidden the release that the line would give away, if any
  void add(UUID id, UUID subject, HistoryEntry entry, Optional<ReleaseId> hidden) {
    db.sql(
            """
            insert into catalog.history
              (id, subject_id, release_id, what, detail, detail_sealed, at, by_kind, by_id)
            values (:id, :subject, :release, :what, :detail, :sealed, :at, :byKind, :byId)
            """)
        .param("id", id)
        .param("subject", subject)
        .param("release", hidden.map(ReleaseId::value).orElse(null))
        .param("what", entry.what().name())
        .param("detail", hidden.isPresent() ? null : entry.detail())
        .param("sealed", hidden.map(r -> seal.seal(r, line(id), entry.detail())).orElse(null))
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("byKind", entry.by().kind().name())
        .param("byId", entry.by().id())
        .update();
  }

  /// The latest first. A line about a release that is still hidden only for those who may know.
  List<HistoryEntry> of(UUID subject, Shown shown, int most) {
    return db.sql(
            """
            select h.id, h.release_id, h.what, h.detail, h.detail_sealed, h.at, h.by_kind, h.by_id
              from catalog.history h left join catalog.release r on r.id = h.release_id
             where h.subject_id = :subject and (:all or r.id is null or not r.hidden)
             order by h.id desc
             limit :most
            """)
        .param("subject", subject)
        .param("all", shown == Shown.ALL)
        .param("most", most)
        .query(this::entry)
        .list();
  }

  private HistoryEntry entry(ResultSet row, int number) throws SQLException {
    Instant at = Columns.instant(row, "at");
    Actor by = new Actor(Actor.Kind.valueOf(row.getString("by_kind")), Columns.id(row, "by_id"));
    String detail = detail(row, row.getBytes("detail_sealed"));
    return new HistoryEntry(at, by, Change.valueOf(row.getString("what")), detail);
  }

  private String detail(ResultSet row, byte @Nullable [] sealed) throws SQLException {
    return sealed == null
        ? row.getString("detail")
        : seal.open(
            new ReleaseId(Columns.id(row, "release_id")), line(Columns.id(row, "id")), sealed);
  }

  /// Each line is sealed for its own place, so that two lines of one release cannot be swapped.
  private static String line(UUID id) {
    return "history " + id;
  }
}
