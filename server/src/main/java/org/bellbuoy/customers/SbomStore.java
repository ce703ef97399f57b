package org.bellbuoy.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SBOMs of installations, one for each at most: what is told of it, and the document itself.
/// They go with their installation.
@Repository
class SbomStore {

  private record Row(InstallationId installation, Instant at, Actor by, Sealed paper) {}

  private final JdbcClient db;
  private final CustomerSeals seals;

  SbomStore(JdbcClient db, CustomerSeals seals) {
    this.db = db;
    this.seals = seals;
  }

  /// @param packed the document
  void add(Seal seal, CustomerId of, InstallationSbom kept, byte[] packed) {
    InstallationId id = kept.installation();
    db.sql(
            """
            insert into customers.sbom
              (installation_id, customer_id, kept_at, by_kind, by_id, paper_sealed, document_sealed)
            values (:id, :customer, :at, :byKind, :byId, :paper, :document)
            """)
        .param("id", id.value())
        .param("customer", of.value())
        .param("at", kept.at().atOffset(ZoneOffset.UTC))
        .param("byKind", kept.by().kind().name())
        .param("byId", kept.by().id())
        .param("paper", seals.sealed(seal, CustomerSeals.SBOM, id.value(), kept.paper()))
        .param("document", seals.document(seal, id, packed))
        .update();
  }

  /// False when there was none. Its parts go too.
  boolean remove(InstallationId id) {
    return db.sql("delete from customers.sbom where installation_id = :id")
            .param("id", id.value())
            .update()
        == 1;
  }

  /// Those of many installations by one question.
  List<InstallationSbom> of(Collection<InstallationId> installations) {
    if (installations.isEmpty()) {
      return List.of();
    }
    return seals.each(
        db.sql(
                """
                select installation_id, kept_at, by_kind, by_id, paper_sealed from customers.sbom
                 where installation_id in (:ids)
                """)
            .param("ids", installations.stream().map(InstallationId::value).toList())
            .query(SbomStore::row)
            .list(),
        Row::paper,
        this::opened);
  }

  /// The document, packed as it was when it was kept.
  Optional<byte[]> document(InstallationId id) {
    return db.sql("select document_sealed from customers.sbom where installation_id = :id")
        .param("id", id.value())
        .query((row, _) -> seals.document(id, Sealed.of(row.getBytes("document_sealed"))))
        .optional();
  }

  private InstallationSbom opened(Row row) {
    return new InstallationSbom(
        row.installation(),
        row.at(),
        row.by(),
        seals.open(CustomerSeals.SBOM, row.installation().value(), row.paper(), SbomPaper.class));
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new InstallationId(Columns.id(row, "installation_id")),
        Columns.instant(row, "kept_at"),
        new Actor(Actor.Kind.valueOf(row.getString("by_kind")), Columns.id(row, "by_id")),
        Columns.paper(row));
  }
}
