package org.bellbuoy.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The versions of the policy. Rows are only ever added.
@Repository
@AtStreet
class PolicyStore {

  private static final String SELECT =
      """
      select number, effective_from, text, sha256, published_at, by_kind, by_id
        from policy.version
      """;

  private final JdbcClient db;

  PolicyStore(JdbcClient db) {
    this.db = db;
  }

  Optional<PolicyVersion> inForce(Instant at) {
    return db.sql(SELECT + " where effective_from <= :at order by number desc limit 1")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(PolicyStore::version)
        .optional();
  }

  Optional<PolicyVersion> find(int number) {
    return db.sql(SELECT + " where number = :number")
        .param("number", number)
        .query(PolicyStore::version)
        .optional();
  }

  Optional<PolicyVersion> latest() {
    return db.sql(SELECT + " order by number desc limit 1").query(PolicyStore::version).optional();
  }

  List<PolicyVersion> all() {
    return db.sql(SELECT + " order by number desc").query(PolicyStore::version).list();
  }

  void add(PolicyVersion version) {
    db.sql(
            """
            insert into policy.version
              (number, effective_from, text, sha256, published_at, by_kind, by_id)
            values (:number, :from, :text, :sha, :at, :byKind, :byId)
            """)
        .param("number", version.number())
        .param("from", version.effectiveFrom().atOffset(ZoneOffset.UTC))
        .param("text", version.text())
        .param("sha", version.sha256())
        .param("at", version.publishedAt().atOffset(ZoneOffset.UTC))
        .param("byKind", version.author().kind().name())
        .param("byId", version.author().id())
        .update();
  }

  private static PolicyVersion version(ResultSet row, int number) throws SQLException {
    return new PolicyVersion(
        row.getInt("number"),
        row.getObject("effective_from", OffsetDateTime.class).toInstant(),
        row.getString("text"),
        row.getString("sha256"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        new Actor(
            Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)));
  }
}
