package org.bellbuoy.notices;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The notices, one for each revision of which somebody was told. Those of incidents are found by
/// the sender alone; see [IncidentNoticeStore].
@Component
class NoticeStore {

  private static final String COLUMNS =
      """
      select id, code, number, title, change, names, level, page, state, planned_at, version
        from notices.notice
      """;

  private final JdbcClient jdbc;

  NoticeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return whether there was none of this revision
  boolean add(UUID id, String code, UUID advisory, UUID revision, Occasion said, Instant at) {
    return jdbc.sql(
                """
                insert into notices.notice
                       (id, code, advisory_id, revision_id, number, title, change, names, level,
                        page, state, planned_at, version)
                values (:id, :code, :advisory, :revision, :number, :title, :change, :names, :level,
                        :page, 'GOING', :at, 1)
                    on conflict (revision_id) do nothing
                """)
            .param("id", id)
            .param("code", code)
            .param("advisory", advisory)
            .param("revision", revision)
            .param("number", said.number())
            .param("title", said.title())
            .param("change", said.change())
            .param("names", String.join(", ", said.names()))
            .param("level", said.findLevel().map(Severity::name).orElse(null))
            .param("page", said.page().toString())
            .param("at", utc(at))
            .update()
        == 1;
  }

  Optional<Notice> ofRevision(UUID revision) {
    return jdbc.sql(COLUMNS + " where revision_id = :revision")
        .param("revision", revision)
        .query(NoticeStore::notice)
        .optional();
  }

  Optional<Notice> find(UUID id) {
    return jdbc.sql(COLUMNS + " where id = :id")
        .param("id", id)
        .query(NoticeStore::notice)
        .optional();
  }

  Optional<Notice> byCode(String code) {
    return jdbc.sql(COLUMNS + " where code = :code and incident_id is null")
        .param("code", code)
        .query(NoticeStore::notice)
        .optional();
  }

  /// The latest first.
  List<Notice> list(@Nullable Cursor after, int most) {
    return jdbc.sql(
            COLUMNS
                + """
                 where incident_id is null
                   and (:from::timestamptz is null
                        or (planned_at, id) < (:from::timestamptz, :id::uuid))
                 order by planned_at desc, id desc
                 limit :most
                """)
        .param("from", after == null ? null : after.keys().getFirst())
        .param("id", after == null ? null : after.keys().getLast())
        .param("most", most)
        .query(NoticeStore::notice)
        .list();
  }

  /// @return whether it changed
  boolean turn(UUID id, NoticeState from, NoticeState to) {
    return jdbc.sql(
                """
                update notices.notice set state = :to, version = version + 1
                 where id = :id and state = :from
                """)
            .param("id", id)
            .param("from", from.name())
            .param("to", to.name())
            .update()
        == 1;
  }

  private static Notice notice(ResultSet row, int number) throws SQLException {
    String level = row.getString("level");
    return new Notice(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("number"),
        row.getString("title"),
        row.getString("change"),
        row.getString("names"),
        level == null ? null : Severity.valueOf(level),
        URI.create(row.getString("page")),
        NoticeState.valueOf(row.getString("state")),
        row.getObject("planned_at", OffsetDateTime.class).toInstant(),
        row.getLong("version"));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
