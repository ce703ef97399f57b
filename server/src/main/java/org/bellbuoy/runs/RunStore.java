package org.bellbuoy.runs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.RevisionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The runs.
@Repository
class RunStore {

  private static final String SELECT = "select " + RunColumns.RUN + " from runs.run r ";

  private final JdbcClient jdbc;

  RunStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return whether it is the only one of its revision
  boolean add(Run run) {
    return jdbc.sql(
                """
                insert into runs.run
                       (id, code, advisory_id, revision_id, hash, circle_id, case_id, haste, state,
                        start_at, zone, against_advice, started_by, ordered_at)
                values (:id, :code, :advisory, :revision, :hash, :circle, :case, :haste, :state,
                        :start, :zone, :against, :by, :at)
                on conflict (revision_id) where state <> 'RECALLED' do nothing
                """)
            .param("id", run.id())
            .param("code", run.code())
            .param("advisory", run.bundle().advisory().value())
            .param("revision", run.bundle().revision().value())
            .param("hash", run.bundle().hash())
            .param("circle", run.bundle().circle())
            .param("case", run.bundle().caseId())
            .param("haste", run.haste().name())
            .param("state", run.state().name())
            .param("start", run.startAt().atOffset(ZoneOffset.UTC))
            .param("zone", run.zone().getId())
            .param("against", run.againstAdvice())
            .param("by", run.startedBy())
            .param("at", run.orderedAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<Run> byCode(String code) {
    return jdbc.sql(SELECT + "where r.code = :code")
        .param("code", code)
        .query(RunColumns::run)
        .optional();
  }

  Optional<Run> find(UUID id) {
    return jdbc.sql(SELECT + "where r.id = :id").param("id", id).query(RunColumns::run).optional();
  }

  /// Held still until the transaction ends: whoever changes a step of it holds the run first.
  Optional<Run> hold(UUID id) {
    return jdbc.sql(SELECT + "where r.id = :id for update")
        .param("id", id)
        .query(RunColumns::run)
        .optional();
  }

  /// The run of a revision that was not recalled, held still.
  Optional<Run> holdOf(RevisionId revision) {
    return jdbc.sql(SELECT + "where r.revision_id = :revision and r.state <> 'RECALLED' for update")
        .param("revision", revision.value())
        .query(RunColumns::run)
        .optional();
  }

  /// Those of these advisories, the latest first.
  List<Run> of(List<AdvisoryId> advisories, int most) {
    return jdbc.sql(
            SELECT
                + """
                where r.advisory_id = any(:advisories)
                order by r.ordered_at desc, r.id desc
                limit :most
                """)
        .param("advisories", advisories.stream().map(AdvisoryId::value).toArray(UUID[]::new))
        .param("most", most)
        .query(RunColumns::run)
        .list();
  }

  List<Run> latest(int most) {
    return jdbc.sql(
            SELECT
                + """
                order by r.ordered_at desc, r.id desc
                limit :most
                """)
        .param("most", most)
        .query(RunColumns::run)
        .list();
  }

  void state(UUID id, RunState state, Instant at) {
    jdbc.sql(
            """
            update runs.run
               set state = :state,
                   ended_at = case when :state in ('DONE', 'RECALLED')
                                   then cast(:at as timestamptz) end
             where id = :id
            """)
        .param("state", state.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  /// It begins at once.
  void hasten(UUID id, Instant at) {
    jdbc.sql(
            """
            update runs.run
               set state = 'RUNNING', haste = 'EMERGENCY', start_at = least(start_at, :at)
             where id = :id
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }
}
