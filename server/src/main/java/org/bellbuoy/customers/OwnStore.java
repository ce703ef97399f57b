package org.bellbuoy.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.AtCounter;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the counter reads of the register for a customer who is signed in.
@Component
@AtCounter
class OwnStore {

  /// An installation, still sealed.
  private record Row(UUID id, OwnInstallation open, Sealed paper) {}

  private final JdbcClient jdbc;
  private final CustomerSeals seals;

  OwnStore(JdbcClient jdbc, CustomerSeals seals) {
    this.jdbc = jdbc;
    this.seals = seals;
  }

  String name(UUID customer) {
    return jdbc.sql("select paper_sealed from customers.at_counter where id = :customer")
        .param("customer", customer)
        .query((row, _) -> seals.customer(customer, Columns.paper(row)).name())
        .optional()
        .orElseThrow(() -> new Missing().refused());
  }

  List<OwnInstallation> installations(UUID customer) {
    List<Row> rows =
        jdbc.sql(
                """
                select id, code, name, purl, cpe, source, since, until, paper_sealed
                  from customers.installation_at_counter
                 where customer_id = :customer order by name, id
                """)
            .param("customer", customer)
            .query((row, _) ->
                new Row(
                    Columns.id(row, "id"),
                    own(row, Source.valueOf(row.getString("source"))),
                    Columns.paper(row)))
            .list();
    return seals.each(rows, Row::paper, this::opened);
  }

  List<OwnInstallation> undeclared(UUID customer) {
    return jdbc.sql(
            """
            select code, name, purl, cpe, since, until from customers.undeclared_at_counter
             where customer_id = :customer order by name, code
            """)
        .param("customer", customer)
        .query((row, _) -> own(row, null))
        .list();
  }

  private OwnInstallation opened(Row row) {
    InstallationPaper paper =
        seals.open(CustomerSeals.INSTALLATION, row.id(), row.paper(), InstallationPaper.class);
    OwnInstallation open = row.open();
    return new OwnInstallation(
        open.code(),
        open.name(),
        open.purl(),
        open.cpe(),
        paper.label(),
        paper.version(),
        open.source(),
        open.since(),
        open.until());
  }

  private static OwnInstallation own(ResultSet row, @Nullable Source source) throws SQLException {
    return new OwnInstallation(
        row.getString("code"),
        row.getString("name"),
        Optional.ofNullable(row.getString("purl")),
        Optional.ofNullable(row.getString("cpe")),
        "",
        "",
        source,
        Columns.date(row, "since").orElse(null),
        Columns.date(row, "until").orElse(null));
  }
}
