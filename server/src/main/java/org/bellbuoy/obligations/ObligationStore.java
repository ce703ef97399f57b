package org.bellbuoy.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The obligations themselves. No row is deleted.
@Repository
class ObligationStore {

  private static final String SELECT =
      """
      select o.id, o.code, o.kind, o.subject_kind, o.subject_id, o.circle_id, o.state,
             o.reached_at, o.aware_at, o.measure_at, o.waits_what, o.waits_stage, o.waits_moment,
             o.waits_since, o.waits_by, o.version
        from obligations.obligation o
      """;

  private final JdbcClient jdbc;

  ObligationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return false when one of the kind asks already, or the same word was heard before
  boolean add(Obligation opened) {
    return jdbc.sql(
                """
                insert into obligations.obligation
                  (id, code, kind, subject_kind, subject_id, circle_id, state, reached_at, aware_at,
                   version)
                values (:id, :code, :kind, :subjectKind, :subject, :circle, :state, :reached,
                        :aware, 1)
                on conflict do nothing
                """)
            .param("id", opened.id())
            .param("code", opened.code())
            .param("kind", opened.kind().name())
            .param("subjectKind", opened.about().kind().name())
            .param("subject", opened.about().id())
            .param("circle", opened.about().circle())
            .param("state", opened.state().name())
            .param("reached", utc(opened.reachedAt()))
            .param("aware", utc(opened.awareAt()))
            .update()
        == 1;
  }

  List<Obligation> of(UUID subject) {
    return jdbc.sql(SELECT + " where o.subject_id = :subject order by o.id")
        .param("subject", subject)
        .query(ObligationStore::obligation)
        .list();
  }

  Optional<Obligation> find(UUID subject, String code) {
    return jdbc.sql(SELECT + " where o.subject_id = :subject and o.code = :code")
        .param("subject", subject)
        .param("code", code)
        .query(ObligationStore::obligation)
        .optional();
  }

  /// Those that ask something, whatever they are about.
  List<Obligation> asking() {
    return jdbc.sql(SELECT + " where o.state <> 'NOT_REPORTABLE' order by o.id")
        .query(ObligationStore::obligation)
        .list();
  }

  /// Those of the circles of a person, the newest first.
  List<Obligation> known(UUID person, List<ObligationKind> kinds, @Nullable UUID after, int rows) {
    return jdbc.sql(
            SELECT
                + """
                  join embargo.circle_member m
                    on m.circle_id = o.circle_id and m.person_id = :person
                 where o.kind = any(:kinds) and (cast(:after as uuid) is null or o.id < :after)
                 order by o.id desc
                 limit :rows
                """)
        .param("person", person)
        .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
        .param("after", after, Types.OTHER)
        .param("rows", rows)
        .query(ObligationStore::obligation)
        .list();
  }

  /// Writes what a deed may change, if nobody else has since it was read.
  void update(Obligation changed) {
    Waiting waiting = changed.waiting();
    int rows =
        jdbc.sql(
                """
                update obligations.obligation
                   set state = :state, aware_at = :aware, measure_at = :measure,
                       waits_what = :what, waits_stage = :stage, waits_moment = :moment,
                       waits_since = :since, waits_by = :by, version = version + 1
                 where id = :id and version = :version
                """)
            .param("state", changed.state().name())
            .param("aware", utc(changed.awareAt()))
            .param("measure", utc(changed.measureAt()))
            .param("what", waiting == null ? null : waiting.what().name())
            .param("stage", waiting == null ? null : name(waiting.stage()))
            .param("moment", waiting == null ? null : utc(waiting.moment()))
            .param("since", waiting == null ? null : utc(waiting.since()))
            .param("by", waiting == null ? null : waiting.by())
            .param("id", changed.id())
            .param("version", changed.version())
            .update();
    if (rows == 0) {
      Obligation now =
          find(changed.about().id(), changed.code()).orElseThrow(() -> new Missing().refused());
      throw new ChangedMeanwhile(now.version()).refused();
    }
  }

  private static Obligation obligation(ResultSet row, int number) throws SQLException {
    return new Obligation(
        row.getObject("id", UUID.class),
        row.getString("code"),
        ObligationKind.valueOf(row.getString("kind")),
        new Subject(
            Subject.Kind.valueOf(row.getString("subject_kind")),
            row.getObject("subject_id", UUID.class),
            row.getObject("circle_id", UUID.class)),
        Obligation.State.valueOf(row.getString("state")),
        row.getObject("reached_at", OffsetDateTime.class).toInstant(),
        row.getObject("aware_at", OffsetDateTime.class).toInstant(),
        instant(row, "measure_at"),
        waiting(row),
        row.getLong("version"));
  }

  private static @Nullable Waiting waiting(ResultSet row) throws SQLException {
    String what = row.getString("waits_what");
    return what == null
        ? null
        : new Waiting(
            Waiting.What.valueOf(what),
            stage(row, "waits_stage"),
            instant(row, "waits_moment"),
            row.getObject("waits_since", OffsetDateTime.class).toInstant(),
            row.getObject("waits_by", UUID.class));
  }

  static @Nullable Stage stage(ResultSet row, String column) throws SQLException {
    String stage = row.getString(column);
    return stage == null ? null : Stage.valueOf(stage);
  }

  static @Nullable String name(@Nullable Enum<?> of) {
    return of == null ? null : of.name();
  }

  static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
