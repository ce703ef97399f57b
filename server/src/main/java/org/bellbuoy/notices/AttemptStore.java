package org.bellbuoy.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What persons tried. Nothing of it is ever changed.
@Component
class AttemptStore {

  private final JdbcClient jdbc;
  private final NoticeSeals seals;

  AttemptStore(JdbcClient jdbc, NoticeSeals seals) {
    this.jdbc = jdbc;
    this.seals = seals;
  }

  void add(UUID id, ConcernedStore.Row of, Attempt attempt) {
    jdbc.sql(
            """
            insert into notices.attempt
                   (id, notice_id, customer_id, way, outcome, note_sealed, by_kind, by_id, at)
            values (:id, :notice, :customer, :way, :outcome, :note, :byKind, :byId, :at)
            """)
        .param("id", id)
        .param("notice", of.notice())
        .param("customer", of.customer().value())
        .param("way", attempt.way().name())
        .param("outcome", attempt.outcome().name())
        .param("note", seals.note(of.notice(), id, attempt.note()).bytes())
        .param("byKind", attempt.by().kind().name())
        .param("byId", attempt.by().id())
        .param("at", attempt.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// When somebody tried for the first time.
  Optional<Instant> first(UUID notice, CustomerId customer) {
    return jdbc.sql(
            """
            select min(at) as first from notices.attempt
             where notice_id = :notice and customer_id = :customer
            """)
        .param("notice", notice)
        .param("customer", customer.value())
        .query((row, _) -> Optional.ofNullable(row.getObject("first", OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  /// The latest first.
  List<Attempt> of(UUID notice, CustomerId customer) {
    return jdbc.sql(
            """
            select id, way, outcome, note_sealed, by_kind, by_id, at from notices.attempt
             where notice_id = :notice and customer_id = :customer order by at desc, id desc
            """)
        .param("notice", notice)
        .param("customer", customer.value())
        .query(this::attempt)
        .list();
  }

  private Attempt attempt(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Attempt(
        Attempt.Way.valueOf(row.getString("way")),
        Attempt.Outcome.valueOf(row.getString("outcome")),
        seals.openNote(id, Sealed.of(row.getBytes("note_sealed"))),
        new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
