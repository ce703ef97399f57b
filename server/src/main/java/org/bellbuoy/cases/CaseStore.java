package org.bellbuoy.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of cases. Lists are filtered by membership of the circle in SQL, before anything else.
@Component
class CaseStore {

  private static final String COLUMNS =
      """
      c.id, c.code, c.title_sealed, c.state, c.embargo_id, c.owner_id, c.was_accepted, c.exploited,
      c.opened_at, c.moved_at, c.version
      """;

  private final JdbcClient jdbc;

  CaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(CaseRow row) {
    jdbc.sql(
            """
            insert into cases.case_file (id, code, title_sealed, state, embargo_id, owner_id,
                                         was_accepted, exploited, opened_at, moved_at, version)
            values (:id, :code, :title, :state, :embargo, :owner, :accepted, :exploited,
                    :opened, :moved, :version)
            """)
        .param("id", row.id().value())
        .param("code", row.code())
        .param("title", row.title().bytes())
        .param("state", row.state().name())
        .param("embargo", row.embargo().value())
        .param("owner", row.owner())
        .param("accepted", row.wasAccepted())
        .param("exploited", row.exploited())
        .param("opened", utc(row.openedAt()))
        .param("moved", utc(row.movedAt()))
        .param("version", row.version())
        .update();
  }

  Optional<CaseRow> findByCode(String code) {
    return jdbc.sql("select " + COLUMNS + " from cases.case_file c where c.code = :code")
        .param("code", code)
        .query(CaseStore::row)
        .optional();
  }

  Optional<CaseRow> findByEmbargo(EmbargoId embargo) {
    return jdbc.sql("select " + COLUMNS + " from cases.case_file c where c.embargo_id = :embargo")
        .param("embargo", embargo.value())
        .query(CaseStore::row)
        .optional();
  }

  Optional<CaseRow> find(CaseId id) {
    return jdbc.sql("select " + COLUMNS + " from cases.case_file c where c.id = :id")
        .param("id", id.value())
        .query(CaseStore::row)
        .optional();
  }

  /// The same, and nobody else changes it until the transaction ends.
  Optional<CaseRow> hold(CaseId id) {
    jdbc.sql("select id from cases.case_file where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .optional();
    return find(id);
  }

  /// The cases in whose circle this person is, newest first.
  ///
  /// @param before an id of which only older cases are wanted, or null
  List<CaseRow> visibleTo(UUID person, @Nullable UUID before, int most) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from cases.case_file c
                 join embargo.circle_member m
                   on m.circle_id = c.embargo_id and m.person_id = :person
                where cast(:before as uuid) is null or c.id < :before
                order by c.id desc
                limit :most
                """)
        .param("person", person)
        .param("before", before)
        .param("most", most)
        .query(CaseStore::row)
        .list();
  }

  /// Writes what a deed may change, if nobody else has since `row` was read.
  void update(CaseRow row) {
    int changed =
        jdbc.sql(
                """
                update cases.case_file
                   set state = :state, owner_id = :owner, was_accepted = :accepted,
                       exploited = :exploited, moved_at = :moved, version = version + 1
                 where id = :id and version = :version
                """)
            .param("state", row.state().name())
            .param("owner", row.owner())
            .param("accepted", row.wasAccepted())
            .param("exploited", row.exploited())
            .param("moved", utc(row.movedAt()))
            .param("id", row.id().value())
            .param("version", row.version())
            .update();
    if (changed == 0) {
      throw new ChangedMeanwhile(find(row.id()).orElseThrow().version()).refused();
    }
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static CaseRow row(ResultSet row, int number) throws SQLException {
    return new CaseRow(
        new CaseId(row.getObject("id", UUID.class)),
        row.getString("code"),
        Sealed.of(row.getBytes("title_sealed")),
        CaseState.valueOf(row.getString("state")),
        new EmbargoId(row.getObject("embargo_id", UUID.class)),
        row.getObject("owner_id", UUID.class),
        row.getBoolean("was_accepted"),
        row.getBoolean("exploited"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getObject("moved_at", OffsetDateTime.class).toInstant(),
        row.getLong("version"));
  }
}
