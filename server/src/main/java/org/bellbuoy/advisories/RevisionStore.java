package org.bellbuoy.advisories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Confirmed;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The revisions and how far they have come.
@Component
class RevisionStore {

  private final JdbcClient jdbc;

  RevisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Revision revision, Sealed particulars) {
    jdbc.sql(
            """
            insert into advisories.revision
                   (id, advisory_id, number, kind, purpose, state, particulars_sealed, released_as,
                    started_by, started_at, version)
            values (:id, :advisory, :number, :kind, :purpose, 'DRAFT', :particulars, :as,
                    :by, :at, 0)
            """)
        .param("id", revision.id().value())
        .param("advisory", revision.advisory().value())
        .param("number", revision.number())
        .param("kind", revision.kind().name())
        .param("purpose", revision.purpose().name())
        .param("particulars", particulars.bytes())
        .param("as", Columns.utc(revision.releasedAs()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("by", revision.startedBy())
        .param("at", Columns.utc(revision.startedAt()))
        .update();
  }

  Optional<Revision> underWay(AdvisoryId advisory) {
    return of(advisory).stream().filter(revision -> revision.state().underWay()).findFirst();
  }

  /// All of an advisory, the newest first.
  List<Revision> of(AdvisoryId advisory) {
    return jdbc.sql(
            """
            select id, advisory_id, number, kind, purpose, state, content_hash, released_as,
                   started_by, submitted_by, approved_by, started_at, submitted_at, approved_at,
                   alone, published_at, preview_seen_by, version
              from advisories.revision
             where advisory_id = :advisory
             order by number desc
            """)
        .param("advisory", advisory.value())
        .query(RevisionStore::revision)
        .list();
  }

  Optional<Sealed> particulars(RevisionId id) {
    return jdbc.sql("select particulars_sealed from advisories.revision where id = :id")
        .param("id", id.value())
        .query(byte[].class)
        .optional()
        .map(Sealed::of);
  }

  Optional<Sealed> frozen(RevisionId id) {
    return jdbc.sql(
            """
            select frozen_sealed from advisories.revision
             where id = :id and frozen_sealed is not null
            """)
        .param("id", id.value())
        .query(byte[].class)
        .optional()
        .map(Sealed::of);
  }

  void replaceParticulars(RevisionId id, AdvisoryKind kind, Sealed particulars) {
    jdbc.sql(
            """
            update advisories.revision
               set particulars_sealed = :particulars, kind = :kind
             where id = :id and state in ('DRAFT', 'IN_REVIEW', 'APPROVED')
            """)
        .param("id", id.value())
        .param("kind", kind.name())
        .param("particulars", particulars.bytes())
        .update();
  }

  /// Makes it a draft again, so that a frozen text and its approval are void.
  void thaw(RevisionId id) {
    jdbc.sql(
            """
            update advisories.revision
               set state = 'DRAFT', frozen_sealed = null, content_hash = null, submitted_by = null,
                   submitted_at = null, approved_by = null, approved_at = null,
                   alone = false,                   preview_seen_by = null, version = version + 1
             where id = :id and state in ('DRAFT', 'IN_REVIEW', 'APPROVED')
            """)
        .param("id", id.value())
        .update();
  }

  void freeze(RevisionId id, Sealed content, String hash, UUID by, Instant at) {
    jdbc.sql(
            """
            update advisories.revision
               set state = 'IN_REVIEW', frozen_sealed = :content, content_hash = :hash,
                   submitted_by = :by, submitted_at = :at, version = version + 1
             where id = :id and state = 'DRAFT'
            """)
        .param("id", id.value())
        .param("content", content.bytes())
        .param("hash", hash)
        .param("by", by)
        .param("at", Columns.utc(at))
        .update();
  }

  void approve(RevisionId id, UUID by, Instant at, Confirmed how) {
    jdbc.sql(
            """
            update advisories.revision
               set state = 'APPROVED', approved_by = :by, approved_at = :at, alone = :alone,
                   version = version + 1
             where id = :id and state = 'IN_REVIEW'
            """)
        .param("id", id.value())
        .param("alone", how == Confirmed.ALONE)
        .param("by", by)
        .param("at", Columns.utc(at))
        .update();
  }

  void abandon(RevisionId id) {
    jdbc.sql(
            """
            update advisories.revision
               set state = 'ABANDONED', version = version + 1
             where id = :id and state in ('DRAFT', 'IN_REVIEW', 'APPROVED')
            """)
        .param("id", id.value())
        .update();
  }

  void publish(RevisionId id, Instant at) {
    jdbc.sql(
            """
            update advisories.revision
               set state = 'PUBLISHED', published_at = :at, version = version + 1
             where id = :id and state = 'APPROVED'
            """)
        .param("id", id.value())
        .param("at", Columns.utc(at))
        .update();
  }

  void previewSeen(RevisionId id, UUID by) {
    jdbc.sql("update advisories.revision set preview_seen_by = :by where id = :id")
        .param("id", id.value())
        .param("by", by)
        .update();
  }

  private static Revision revision(ResultSet row, int number) throws SQLException {
    return new Revision(
        new RevisionId(Columns.uuid(row, "id")),
        new AdvisoryId(Columns.uuid(row, "advisory_id")),
        row.getInt("number"),
        AdvisoryKind.valueOf(row.getString("kind")),
        Purpose.valueOf(row.getString("purpose")),
        RevisionState.valueOf(row.getString("state")),
        row.getString("content_hash"),
        Columns.instant(row, "released_as"),
        Columns.uuid(row, "started_by"),
        Columns.uuidOrNull(row, "submitted_by"),
        Columns.uuidOrNull(row, "approved_by"),
        Columns.moment(row, "started_at"),
        Columns.instant(row, "submitted_at"),
        Columns.instant(row, "approved_at"),
        row.getBoolean("alone"),
        Columns.instant(row, "published_at"),
        Columns.uuidOrNull(row, "preview_seen_by"),
        row.getLong("version"));
  }
}
