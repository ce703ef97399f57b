package org.bellbuoy.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The marks on decisions taken alone, and what was written about them afterwards.
@Repository
class AloneStore {

  private static final String COLUMNS =
      """
      select id, code, deed, subject_id, about, person_id, at, how, reviewed_by, reviewed_at,
             review_sealed
        from identity.decided_alone
      """;

  private final JdbcClient db;
  private final Vault vault;

  AloneStore(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  void add(
      UUID id,
      String code,
      Proposed proposed,
      UUID about,
      UUID person,
      Instant at,
      AloneDecision.How how) {
    db.sql(
            """
            insert into identity.decided_alone
                   (id, code, deed, subject_id, about, person_id, at, how)
            values (:id, :code, :deed, :subject, :about, :person, :at, :how)
            """)
        .param("id", id)
        .param("code", code)
        .param("deed", proposed.deed().name())
        .param("subject", proposed.subject())
        .param("about", about)
        .param("person", person)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("how", how.name())
        .update();
  }

  /// The marks on what one circle guards, or on one record outside any circle; the latest first.
  List<AloneDecision> about(UUID about) {
    return db.sql(COLUMNS + " where about = :about order by at desc")
        .param("about", about)
        .query(this::decision)
        .list();
  }

  Optional<AloneDecision> hold(UUID about, String code) {
    return db.sql(COLUMNS + " where about = :about and code = :code for update")
        .param("about", about)
        .param("code", code)
        .query(this::decision)
        .optional();
  }

  void review(UUID id, UUID about, UUID by, Instant at, String words) {
    db.sql(
            """
            update identity.decided_alone
               set reviewed_by = :by, reviewed_at = :at, review_sealed = :words
             where id = :id
            """)
        .param("id", id)
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("words", vault.in(new SealScope(about)).text(binding(id), words).bytes())
        .update();
  }

  private AloneDecision decision(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    byte[] review = row.getBytes("review_sealed");
    return new AloneDecision(
        id,
        row.getString("code"),
        TwoPersonDeed.valueOf(row.getString("deed")),
        row.getObject("subject_id", UUID.class),
        row.getObject("person_id", UUID.class),
        Columns.instant(row, "at"),
        AloneDecision.How.valueOf(row.getString("how")),
        row.getObject("reviewed_by", UUID.class),
        Columns.optionalInstant(row, "reviewed_at").orElse(null),
        review == null ? "" : vault.openText(binding(id), Sealed.of(review), "Erased"));
  }

  private static Binding binding(UUID id) {
    return new Binding("decided alone", id, "review");
  }
}
