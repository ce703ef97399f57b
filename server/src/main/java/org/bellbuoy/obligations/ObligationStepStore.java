package org.bellbuoy.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened to obligations, step by step.
@Repository
class ObligationStepStore {

  private final JdbcClient jdbc;
  private final ObligationSeals seals;
  private final Ids ids;

  ObligationStepStore(JdbcClient jdbc, ObligationSeals seals, Ids ids) {
    this.jdbc = jdbc;
    this.seals = seals;
    this.ids = ids;
  }

  void add(Obligation obligation, ObligationStep step) {
    UUID id = ids.next();
    jdbc.sql(
            """
            insert into obligations.step
              (id, obligation_id, kind, at, by_kind, by_id, stage, before_at, moment, text_sealed)
            values (:id, :obligation, :kind, :at, :byKind, :by, :stage, :before, :moment, :text)
            """)
        .param("id", id)
        .param("obligation", obligation.id())
        .param("kind", step.kind().name())
        .param("at", ObligationStore.utc(step.at()))
        .param("byKind", step.by().kind().name())
        .param("by", step.by().id())
        .param("stage", ObligationStore.name(step.stage()))
        .param("before", ObligationStore.utc(step.before()))
        .param("moment", ObligationStore.utc(step.moment()))
        .param(
            "text",
            seals.seal(
                obligation.about(), ObligationSeals.STEP, id, ObligationSeals.TEXT, step.text()))
        .update();
  }

  /// Everything that happened, oldest first.
  List<ObligationStep> of(UUID obligation) {
    return jdbc.sql(
            """
            select id, kind, at, by_kind, by_id, stage, before_at, moment, text_sealed
              from obligations.step
             where obligation_id = :obligation
             order by id
            """)
        .param("obligation", obligation)
        .query((row, _) -> step(row))
        .list();
  }

  private ObligationStep step(ResultSet row) throws SQLException {
    return new ObligationStep(
        ObligationStep.Kind.valueOf(row.getString("kind")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
        ObligationStore.stage(row, "stage"),
        ObligationStore.instant(row, "before_at"),
        ObligationStore.instant(row, "moment"),
        seals.open(
            ObligationSeals.STEP,
            row.getObject("id", UUID.class),
            ObligationSeals.TEXT,
            row.getBytes("text_sealed")));
  }
}
