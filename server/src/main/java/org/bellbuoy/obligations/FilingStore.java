package org.bellbuoy.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What became of each stage. What is settled is never written over.
@Repository
class FilingStore {

  private final JdbcClient jdbc;
  private final ObligationSeals seals;

  FilingStore(JdbcClient jdbc, ObligationSeals seals) {
    this.jdbc = jdbc;
    this.seals = seals;
  }

  Map<Stage, Filing> of(UUID obligation) {
    Map<Stage, Filing> found = new EnumMap<>(Stage.class);
    jdbc.sql(
            """
            select id, stage, state, package_sealed, reference_sealed, package_hash, done_at, late,
                   provided_in, noted_at, by_id
              from obligations.filing
             where obligation_id = :obligation
            """)
        .param("obligation", obligation)
        .query((row, _) -> filing(row))
        .list()
        .forEach(filing -> found.put(filing.stage(), filing));
    return found;
  }

  /// @return false when the stage is settled already
  boolean put(Obligation of, Filing filing) {
    String hash = filing.hash();
    return jdbc.sql(
                """
                insert into obligations.filing
                  (id, obligation_id, stage, state, package_sealed, reference_sealed, package_hash,
                   done_at, late, provided_in, noted_at, by_id)
                values (:id, :obligation, :stage, :state, :package, :reference, :hash, :done, :late,
                        :provided, :noted, :by)
                on conflict (obligation_id, stage) do update
                   set state = excluded.state, package_sealed = excluded.package_sealed,
                       reference_sealed = excluded.reference_sealed,
                       package_hash = excluded.package_hash, done_at = excluded.done_at,
                       late = excluded.late, provided_in = excluded.provided_in,
                       noted_at = excluded.noted_at, by_id = excluded.by_id
                 where filing.state = 'PREPARED'
                """)
            .param("id", filing.id())
            .param("obligation", of.id())
            .param("stage", filing.stage().name())
            .param("state", filing.state().name())
            .param("package", sealed(of, filing.id(), ObligationSeals.PACKAGE, filing.pack()))
            .param(
                "reference", sealed(of, filing.id(), ObligationSeals.REFERENCE, filing.reference()))
            .param("hash", hash == null ? null : HexFormat.of().parseHex(hash))
            .param("done", ObligationStore.utc(filing.doneAt()))
            .param("late", filing.late())
            .param("provided", ObligationStore.name(filing.providedIn()))
            .param("noted", ObligationStore.utc(filing.notedAt()))
            .param("by", filing.by())
            .update()
        == 1;
  }

  private byte @Nullable [] sealed(Obligation of, UUID id, String field, String text) {
    return seals.seal(of.about(), ObligationSeals.FILING, id, field, text);
  }

  private Filing filing(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    byte[] hash = row.getBytes("package_hash");
    return new Filing(
        id,
        Stage.valueOf(row.getString("stage")),
        Filing.State.valueOf(row.getString("state")),
        open(id, ObligationSeals.PACKAGE, row.getBytes("package_sealed")),
        ObligationStore.instant(row, "done_at"),
        row.getBoolean("late"),
        open(id, ObligationSeals.REFERENCE, row.getBytes("reference_sealed")),
        hash == null ? null : HexFormat.of().formatHex(hash),
        ObligationStore.stage(row, "provided_in"),
        row.getObject("noted_at", OffsetDateTime.class).toInstant(),
        row.getObject("by_id", UUID.class));
  }

  private String open(UUID id, String field, byte @Nullable [] sealed) {
    return seals.open(ObligationSeals.FILING, id, field, sealed);
  }
}
