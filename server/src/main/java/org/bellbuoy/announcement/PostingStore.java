package org.bellbuoy.announcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.publication.ElsewhereFinding;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What stands at the outlets.
@Repository
class PostingStore {

  /// One as it is kept.
  ///
  /// @param said the differences, sealed; null while there are none
  record StoredPosting(
      UUID id,
      UUID outlet,
      UUID advisory,
      UUID revision,
      Sealed posting,
      Instant putAt,
      ElsewhereFinding finding,
      @Nullable Instant seenAt,
      String wordsHash,
      @Nullable Sealed said,
      @Nullable OutletTrouble trouble) {}

  private static final String COLUMNS =
      " id, outlet_id, advisory_id, revision_id, posting_sealed, put_at, finding, seen_at,"
          + " words_hash, said_sealed, trouble ";
  private static final String OF_ADVISORY =
      "select" + COLUMNS + "from announcement.posting where advisory_id = :advisory";
  private static final String CLAIM =
      """
      update announcement.posting set next_at = :until
       where id = (select id from announcement.posting where next_at <= :now
                    order by next_at limit 1 for update skip locked)
      returning
      """
          + COLUMNS;

  private final JdbcClient jdbc;

  PostingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What was put there once stays as it was written down first.
  void add(StoredPosting posting, Instant next) {
    jdbc.sql(
            """
            insert into announcement.posting
                   (id, outlet_id, advisory_id, revision_id, posting_sealed, put_at, finding,
                    words_hash, next_at)
            values (:id, :outlet, :advisory, :revision, :posting, :put, :finding, '', :next)
                on conflict (id) do nothing
            """)
        .param("id", posting.id())
        .param("outlet", posting.outlet())
        .param("advisory", posting.advisory())
        .param("revision", posting.revision())
        .param("posting", posting.posting().bytes())
        .param("put", utc(posting.putAt()))
        .param("finding", posting.finding().name())
        .param("next", utc(next))
        .update();
  }

  void seen(StoredPosting posting, Instant next) {
    Sealed said = posting.said();
    Instant at = posting.seenAt();
    OutletTrouble trouble = posting.trouble();
    jdbc.sql(
            """
            update announcement.posting
               set finding = :finding, seen_at = :seen, words_hash = :hash, said_sealed = :said,
                   trouble = :trouble, next_at = :next
             where id = :id
            """)
        .param("id", posting.id())
        .param("finding", posting.finding().name())
        .param("seen", at == null ? null : utc(at))
        .param("hash", posting.wordsHash())
        .param("said", said == null ? null : said.bytes())
        .param("trouble", trouble == null ? null : trouble.name())
        .param("next", utc(next))
        .update();
  }

  /// Has all of an advisory read with the next look.
  void hurry(UUID advisory, Instant now) {
    jdbc.sql("update announcement.posting set next_at = :now where advisory_id = :advisory")
        .param("now", utc(now))
        .param("advisory", advisory)
        .update();
  }

  /// Takes one that is due.
  ///
  /// @param until when it is due again, should nobody settle it
  Optional<StoredPosting> claim(Instant now, Instant until) {
    return jdbc.sql(CLAIM)
        .param("now", utc(now))
        .param("until", utc(until))
        .query(PostingStore::posting)
        .optional();
  }

  List<StoredPosting> of(UUID advisory) {
    return jdbc.sql(OF_ADVISORY + " order by put_at, id")
        .param("advisory", advisory)
        .query(PostingStore::posting)
        .list();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static StoredPosting posting(ResultSet row, int number) throws SQLException {
    OffsetDateTime seen = row.getObject("seen_at", OffsetDateTime.class);
    byte[] said = row.getBytes("said_sealed");
    String trouble = row.getString("trouble");
    return new StoredPosting(
        row.getObject("id", UUID.class),
        row.getObject("outlet_id", UUID.class),
        row.getObject("advisory_id", UUID.class),
        row.getObject("revision_id", UUID.class),
        Sealed.of(row.getBytes("posting_sealed")),
        row.getObject("put_at", OffsetDateTime.class).toInstant(),
        ElsewhereFinding.valueOf(row.getString("finding")),
        seen == null ? null : seen.toInstant(),
        row.getString("words_hash"),
        said == null ? null : Sealed.of(said),
        trouble == null ? null : OutletTrouble.valueOf(trouble));
  }
}
