package org.bellbuoy.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What authorities asked for besides the stages.
@Repository
class RequestStore {

  private final JdbcClient jdbc;
  private final ObligationSeals seals;

  RequestStore(JdbcClient jdbc, ObligationSeals seals) {
    this.jdbc = jdbc;
    this.seals = seals;
  }

  List<Request> of(Obligation obligation) {
    return jdbc.sql(
            """
            select id, code, asked_at, due_at, noted_at, answered_at, text_sealed, answer_sealed
              from obligations.request
             where obligation_id = :obligation
             order by id
            """)
        .param("obligation", obligation.id())
        .query((row, _) -> request(row))
        .list();
  }

  Optional<Request> find(Obligation obligation, String code) {
    return of(obligation).stream().filter(each -> each.code().equals(code)).findFirst();
  }

  void add(Obligation obligation, Request asked) {
    jdbc.sql(
            """
            insert into obligations.request
              (id, code, obligation_id, asked_at, due_at, noted_at, text_sealed)
            values (:id, :code, :obligation, :asked, :due, :noted, :text)
            """)
        .param("id", asked.id())
        .param("code", asked.code())
        .param("obligation", obligation.id())
        .param("asked", ObligationStore.utc(asked.askedAt()))
        .param("due", ObligationStore.utc(asked.dueAt()))
        .param("noted", ObligationStore.utc(asked.notedAt()))
        .param(
            "text",
            seals.seal(
                obligation.about(),
                ObligationSeals.REQUEST,
                asked.id(),
                ObligationSeals.TEXT,
                asked.text()))
        .update();
  }

  /// @return false when it was answered before
  boolean answer(Obligation obligation, Request asked, Instant at, String text) {
    return jdbc.sql(
                """
                update obligations.request
                   set answered_at = :at, answer_sealed = :text
                 where id = :id and answered_at is null
                """)
            .param("at", ObligationStore.utc(at))
            .param(
                "text",
                seals.seal(
                    obligation.about(),
                    ObligationSeals.REQUEST,
                    asked.id(),
                    ObligationSeals.ANSWER,
                    text))
            .param("id", asked.id())
            .update()
        == 1;
  }

  private Request request(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Request(
        id,
        row.getString("code"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        ObligationStore.instant(row, "due_at"),
        seals.open(ObligationSeals.REQUEST, id, ObligationSeals.TEXT, row.getBytes("text_sealed")),
        row.getObject("noted_at", OffsetDateTime.class).toInstant(),
        ObligationStore.instant(row, "answered_at"),
        seals.open(
            ObligationSeals.REQUEST, id, ObligationSeals.ANSWER, row.getBytes("answer_sealed")));
  }
}
