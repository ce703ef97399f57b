package org.bellbuoy.fixes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The work on the streams of cases.
@Repository
class FixStore {

  static final String COLUMNS =
      """
      w.id, w.code, w.case_id, w.place_sealed, w.owner_id, w.state, w.expected_at, w.opened_at,
      w.moved_at, w.version
      """;

  private final JdbcClient jdbc;
  private final FixSeals seals;

  FixStore(JdbcClient jdbc, FixSeals seals) {
    this.jdbc = jdbc;
    this.seals = seals;
  }

  /// The work of a case, in the order in which it was planned.
  List<FixWork> of(CaseId about) {
    return jdbc.sql(
            "select " + COLUMNS + " from fixes.work w where w.case_id = :case order by w.id")
        .param("case", about.value())
        .query((row, _) -> work(row))
        .list();
  }

  Optional<FixWork> find(CaseId about, String code) {
    return jdbc.sql(
            "select " + COLUMNS + " from fixes.work w where w.case_id = :case and w.code = :code")
        .param("case", about.value())
        .param("code", code)
        .query((row, _) -> work(row))
        .optional();
  }

  void add(FixWork work) {
    jdbc.sql(
            """
            insert into fixes.work (id, code, case_id, place_sealed, owner_id, state, expected_at,
                                    opened_at, moved_at, version)
            values (:id, :code, :case, :place, :owner, :state, :expected, :opened, :moved, 1)
            """)
        .param("id", work.id())
        .param("code", work.code())
        .param("case", work.about().value())
        .param("place", seals.place(work.about(), work.id(), work.place()))
        .param("owner", work.owner())
        .param("state", work.state().name())
        .param("expected", utc(work.expectedAt()))
        .param("opened", utc(work.openedAt()))
        .param("moved", utc(work.movedAt()))
        .update();
  }

  /// Writes what a deed may change, if nobody else has since `work` was read.
  void update(FixWork work) {
    int changed =
        jdbc.sql(
                """
                update fixes.work
                   set owner_id = :owner, state = :state, expected_at = :expected,
                       moved_at = :moved, version = version + 1
                 where id = :id and version = :version
                """)
            .param("owner", work.owner())
            .param("state", work.state().name())
            .param("expected", utc(work.expectedAt()))
            .param("moved", utc(work.movedAt()))
            .param("id", work.id())
            .param("version", work.version())
            .update();
    if (changed == 0) {
      FixWork now = find(work.about(), work.code()).orElseThrow(() -> new Missing().refused());
      throw new ChangedMeanwhile(now.version()).refused();
    }
  }

  FixWork work(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new FixWork(
        id,
        row.getString("code"),
        new CaseId(row.getObject("case_id", UUID.class)),
        seals.place(id, row.getBytes("place_sealed")),
        row.getObject("owner_id", UUID.class),
        FixState.valueOf(row.getString("state")),
        instant(row, "expected_at"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getObject("moved_at", OffsetDateTime.class).toInstant(),
        row.getLong("version"));
  }

  static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
