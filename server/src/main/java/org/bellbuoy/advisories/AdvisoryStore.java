package org.bellbuoy.advisories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.standards.csaf.FileNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The advisories and their numbers.
@Component
class AdvisoryStore {

  private final JdbcClient jdbc;

  AdvisoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Advisory advisory) {
    jdbc.sql(
            """
            insert into advisories.advisory
                   (id, code, origin, state, circle_id, case_id, opened_at, version)
            values (:id, :code, :origin, :state, :circle, :case, :at, 0)
            """)
        .param("id", advisory.id().value())
        .param("code", advisory.code())
        .param("origin", advisory.origin().name())
        .param("state", advisory.state().name())
        .param("circle", circle(advisory), Types.OTHER)
        .param("case", advisory.caseId(), Types.OTHER)
        .param("at", Columns.utc(advisory.openedAt()))
        .update();
  }

  private static @Nullable UUID circle(Advisory advisory) {
    EmbargoId circle = advisory.circle();
    return circle == null ? null : circle.value();
  }

  Optional<Advisory> find(AdvisoryId id) {
    return jdbc.sql(
            """
            select id, code, origin, state, circle_id, case_id, tracking_id, initial_release,
                   current_release, next_update_by, opened_at, version
              from advisories.advisory
             where id = :id
            """)
        .param("id", id.value())
        .query(AdvisoryStore::advisory)
        .optional();
  }

  /// The same, and nobody else changes it until the transaction ends.
  Optional<Advisory> hold(AdvisoryId id) {
    jdbc.sql("select id from advisories.advisory where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .optional();
    return find(id);
  }

  /// The advisory of this code or public number.
  Optional<Advisory> named(String word) {
    return jdbc.sql(
            """
            select id, code, origin, state, circle_id, case_id, tracking_id, initial_release,
                   current_release, next_update_by, opened_at, version
              from advisories.advisory
             where code = :word or tracking_id = :word
            """)
        .param("word", word)
        .query(AdvisoryStore::advisory)
        .optional();
  }

  Optional<Advisory> byCode(String code) {
    return jdbc.sql(
            """
            select id, code, origin, state, circle_id, case_id, tracking_id, initial_release,
                   current_release, next_update_by, opened_at, version
              from advisories.advisory
             where code = :code
            """)
        .param("code", code)
        .query(AdvisoryStore::advisory)
        .optional();
  }

  Optional<AdvisoryId> byFileName(String trackingId) {
    return jdbc.sql("select id from advisories.advisory where file_name = :name")
        .param("name", FileNames.of(trackingId))
        .query((row, number) -> new AdvisoryId(Columns.uuid(row, "id")))
        .optional();
  }

  /// Those without a circle, and those of the circles this person belongs to; the newest first.
  List<Advisory> known(UUID person, @Nullable Cursor after, int most) {
    return jdbc.sql(
            """
            select a.id, a.code, a.origin, a.state, a.circle_id, a.case_id, a.tracking_id,
                   a.initial_release, a.current_release, a.next_update_by, a.opened_at, a.version
              from advisories.advisory a
             where (a.circle_id is null
                    or exists (select 1 from embargo.circle_member m
                                where m.circle_id = a.circle_id and m.person_id = :person))
               and (:from::timestamptz is null
                    or (coalesce(a.current_release, a.opened_at), a.id)
                       < (:from::timestamptz, :id::uuid))
             order by coalesce(a.current_release, a.opened_at) desc, a.id desc
             limit :most
            """)
        .param("person", person)
        .param("from", after == null ? null : after.keys().getFirst())
        .param("id", after == null ? null : after.keys().getLast())
        .param("most", most)
        .query(AdvisoryStore::advisory)
        .list();
  }

  List<Advisory> ofCase(UUID caseId) {
    return jdbc.sql(
            """
            select id, code, origin, state, circle_id, case_id, tracking_id, initial_release,
                   current_release, next_update_by, opened_at, version
              from advisories.advisory
             where case_id = :case
             order by opened_at
            """)
        .param("case", caseId)
        .query(AdvisoryStore::advisory)
        .list();
  }

  /// Gives the number, once.
  void number(AdvisoryId id, String trackingId) {
    jdbc.sql(
            """
            update advisories.advisory
               set tracking_id = :tracking, file_name = :file, version = version + 1
             where id = :id and tracking_id is null
            """)
        .param("id", id.value())
        .param("tracking", trackingId)
        .param("file", FileNames.of(trackingId))
        .update();
  }

  /// Takes the next free number of a series.
  int next(String series) {
    return jdbc.sql(
            """
            insert into advisories.numbering (series, next) values (:series, 2)
                on conflict (series) do update set next = advisories.numbering.next + 1
            returning next - 1
            """)
        .param("series", series)
        .query(Integer.class)
        .single();
  }

  void release(AdvisoryId id, AdvisoryState state, Release release) {
    jdbc.sql(
            """
            update advisories.advisory
               set state = :state, initial_release = :initial, current_release = :current,
                   next_update_by = :next, version = version + 1
             where id = :id
            """)
        .param("id", id.value())
        .param("state", state.name())
        .param("initial", Columns.utc(release.initial()))
        .param("current", Columns.utc(release.current()))
        .param("next", Columns.utc(release.nextUpdateBy()), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  /// When an advisory first became public, when last, and when more is to come.
  record Release(Instant initial, Instant current, @Nullable Instant nextUpdateBy) {}

  private static Advisory advisory(ResultSet row, int number) throws SQLException {
    UUID circle = Columns.uuidOrNull(row, "circle_id");
    return new Advisory(
        new AdvisoryId(Columns.uuid(row, "id")),
        row.getString("code"),
        Origin.valueOf(row.getString("origin")),
        AdvisoryState.valueOf(row.getString("state")),
        circle == null ? null : new EmbargoId(circle),
        Columns.uuidOrNull(row, "case_id"),
        row.getString("tracking_id"),
        Columns.instant(row, "initial_release"),
        Columns.instant(row, "current_release"),
        Columns.instant(row, "next_update_by"),
        Columns.moment(row, "opened_at"),
        row.getLong("version"));
  }
}
