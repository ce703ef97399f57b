package org.bellbuoy.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is wished for notices before they go, one row for each revision.
@Component
class PreparationStore {

  private static final String SELECT =
      """
      select pilot, pilot_first, pilot_minutes, by_kind, by_id, version
        from notices.preparation where revision_id = :revision
      """;

  private final JdbcClient jdbc;

  PreparationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Preparation of(UUID revision) {
    return jdbc.sql(SELECT)
        .param("revision", revision)
        .query((row, _) -> preparation(revision, row))
        .optional()
        .map(found -> found.naming(named(revision)))
        .orElseGet(() -> Preparation.none(revision));
  }

  /// The same, which nobody else changes until the transaction ends: what is wished for a notice is
  /// wished before it is planned, or is refused.
  Preparation hold(UUID advisory, UUID revision) {
    jdbc.sql(
            """
            insert into notices.preparation
                   (revision_id, advisory_id, pilot, pilot_first, pilot_minutes, version)
            values (:revision, :advisory, 'NONE', 0, :minutes, 0)
                on conflict do nothing
            """)
        .param("revision", revision)
        .param("advisory", advisory)
        .param("minutes", Preparation.USUAL.toMinutes())
        .update();
    UUID _ =
        jdbc.sql(
                """
                select revision_id from notices.preparation where revision_id = :revision for update
                """)
            .param("revision", revision)
            .query((row, _) -> row.getObject(1, UUID.class))
            .single();
    return of(revision);
  }

  void put(Preparation wished) {
    Actor by = Objects.requireNonNull(wished.by(), "somebody wishes it");
    jdbc.sql(
            """
            update notices.preparation
               set pilot = :pilot, pilot_first = :first, pilot_minutes = :minutes,
                   by_kind = :byKind, by_id = :byId, version = version + 1
             where revision_id = :revision
            """)
        .param("pilot", wished.pilot().name())
        .param("first", wished.first())
        .param("minutes", wished.lasting().toMinutes())
        .param("byKind", by.kind().name())
        .param("byId", by.id())
        .param("revision", wished.revision())
        .update();
    jdbc.sql("delete from notices.pilot_customer where revision_id = :revision")
        .param("revision", wished.revision())
        .update();
    wished.named().forEach(customer -> name(wished.revision(), customer));
  }

  private void name(UUID revision, CustomerId customer) {
    jdbc.sql(
            """
            insert into notices.pilot_customer (revision_id, customer_id)
            values (:revision, :customer)
            """)
        .param("revision", revision)
        .param("customer", customer.value())
        .update();
  }

  private Set<CustomerId> named(UUID revision) {
    return new HashSet<>(
        jdbc.sql("select customer_id from notices.pilot_customer where revision_id = :revision")
            .param("revision", revision)
            .query((row, _) -> new CustomerId(row.getObject("customer_id", UUID.class)))
            .list());
  }

  private static Preparation preparation(UUID revision, ResultSet row) throws SQLException {
    return new Preparation(
        revision,
        PilotKind.valueOf(row.getString("pilot")),
        row.getInt("pilot_first"),
        Duration.ofMinutes(row.getInt("pilot_minutes")),
        Set.of(),
        by(row),
        row.getLong("version"));
  }

  private static @Nullable Actor by(ResultSet row) throws SQLException {
    String kind = row.getString("by_kind");
    return kind == null
        ? null
        : new Actor(Actor.Kind.valueOf(kind), row.getObject("by_id", UUID.class));
  }
}
