package org.bellbuoy.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which customers an incident affects, and how far they know.
@Repository
class AffectedStore {

  private static final String SELECT =
      """
      select incident_id, customer_id, reached, tries, version
        from incidents.affected
       where incident_id = :incident and taken_off_at is null
      """;

  private final JdbcClient jdbc;

  AffectedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Who was taken off comes back; who is there stays as they are.
  ///
  /// @return whether they were not there
  boolean add(UUID incident, CustomerId customer, Instant at) {
    return jdbc.sql(
                """
                insert into incidents.affected
                  (incident_id, customer_id, named_at, reached, tries, version)
                values (:incident, :customer, :at, 'TO_BE_TOLD', 0, 1)
                on conflict (incident_id, customer_id) do update
                   set taken_off_at = null, version = affected.version + 1
                 where affected.taken_off_at is not null
                """)
            .param("incident", incident)
            .param("customer", customer.value())
            .param("at", IncidentStore.utc(at))
            .update()
        == 1;
  }

  List<Affected> of(UUID incident) {
    return jdbc.sql(SELECT + " order by named_at, customer_id")
        .param("incident", incident)
        .query(AffectedStore::affected)
        .list();
  }

  Optional<Affected> find(UUID incident, CustomerId customer) {
    return jdbc.sql(SELECT + " and customer_id = :customer")
        .param("incident", incident)
        .param("customer", customer.value())
        .query(AffectedStore::affected)
        .optional();
  }

  void update(Affected changed) {
    changed(
        jdbc.sql(
                """
                update incidents.affected
                   set reached = :reached, tries = :tries, version = version + 1
                 where incident_id = :incident and customer_id = :customer and version = :version
                   and taken_off_at is null
                """)
            .param("reached", changed.reached().name())
            .param("tries", changed.tries())
            .param("incident", changed.incident())
            .param("customer", changed.customer().value())
            .param("version", changed.version())
            .update(),
        changed);
  }

  void takeOff(Affected mistaken, Instant at) {
    changed(
        jdbc.sql(
                """
                update incidents.affected
                   set taken_off_at = :at, version = version + 1
                 where incident_id = :incident and customer_id = :customer and version = :version
                   and taken_off_at is null
                """)
            .param("at", IncidentStore.utc(at))
            .param("incident", mistaken.incident())
            .param("customer", mistaken.customer().value())
            .param("version", mistaken.version())
            .update(),
        mistaken);
  }

  private void changed(int rows, Affected written) {
    if (rows == 0) {
      Affected now =
          find(written.incident(), written.customer()).orElseThrow(() -> new Missing().refused());
      throw new ChangedMeanwhile(now.version()).refused();
    }
  }

  private static Affected affected(ResultSet row, int number) throws SQLException {
    return new Affected(
        row.getObject("incident_id", UUID.class),
        new CustomerId(row.getObject("customer_id", UUID.class)),
        Reached.valueOf(row.getString("reached")),
        ByLetter.NONE,
        row.getInt("tries"),
        row.getLong("version"));
  }

  static Instant at(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }
}
