package org.bellbuoy.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which cases are under a legal hold, and were.
@Component
class HoldStore {

  private final JdbcClient jdbc;
  private final HoldWords words;
  private final Ids ids;

  HoldStore(JdbcClient jdbc, HoldWords words, Ids ids) {
    this.jdbc = jdbc;
    this.words = words;
    this.ids = ids;
  }

  /// Waits for whoever erases something of the case at this moment.
  ///
  /// @return whether none stood
  boolean place(CaseId id, HoldGround ground, String reason, UUID by, Instant at) {
    jdbc.sql("select id from cases.case_file where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .single();
    UUID hold = ids.next();
    return jdbc.sql(
                """
                insert into cases.hold (id, case_id, ground, reason_sealed, placed_by, placed_at)
                values (:id, :case, :ground, :reason, :by, :at)
                on conflict (case_id) where lifted_at is null do nothing
                """)
            .param("id", hold)
            .param("case", id.value())
            .param("ground", ground.name())
            .param("reason", words.sealed(id, hold, HoldWords.REASON, reason))
            .param("by", by)
            .param("at", CaseStore.utc(at))
            .update()
        == 1;
  }

  /// @return whether one stood
  boolean lift(CaseId id, String reason, UUID by, Instant at) {
    Optional<UUID> hold =
        jdbc.sql("select id from cases.hold where case_id = :case and lifted_at is null for update")
            .param("case", id.value())
            .query((row, _) -> row.getObject("id", UUID.class))
            .optional();
    hold.ifPresent(each ->
        jdbc.sql(
                """
                update cases.hold set lifted_by = :by, lifted_at = :at, end_sealed = :end
                 where id = :id
                """)
            .param("by", by)
            .param("at", CaseStore.utc(at))
            .param("end", words.sealed(id, each, HoldWords.END, reason))
            .param("id", each)
            .update());
    return hold.isPresent();
  }

  /// Until the transaction ends nobody places one.
  boolean stands(UUID id) {
    jdbc.sql("select id from cases.case_file where id = :id for share")
        .param("id", id)
        .query(UUID.class)
        .optional();
    return jdbc.sql(
            """
            select exists (select 1 from cases.hold where case_id = :case and lifted_at is null)
            """)
        .param("case", id)
        .query(Boolean.class)
        .single();
  }

  /// The latest first.
  List<LegalHold> of(CaseId id) {
    return jdbc.sql(
            """
            select id, ground, reason_sealed, placed_by, placed_at, lifted_by, lifted_at, end_sealed
              from cases.hold
             where case_id = :case
             order by placed_at desc, id desc
            """)
        .param("case", id.value())
        .query(this::hold)
        .list();
  }

  private LegalHold hold(ResultSet row, int number) throws SQLException {
    OffsetDateTime lifted = row.getObject("lifted_at", OffsetDateTime.class);
    UUID id = row.getObject("id", UUID.class);
    byte[] end = row.getBytes("end_sealed");
    return new LegalHold(
        HoldGround.valueOf(row.getString("ground")),
        words.opened(id, HoldWords.REASON, row.getBytes("reason_sealed")),
        row.getObject("placed_by", UUID.class),
        row.getObject("placed_at", OffsetDateTime.class).toInstant(),
        row.getObject("lifted_by", UUID.class),
        lifted == null ? null : lifted.toInstant(),
        end == null ? "" : words.opened(id, HoldWords.END, end));
  }
}
