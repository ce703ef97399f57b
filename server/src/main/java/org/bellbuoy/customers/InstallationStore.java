package org.bellbuoy.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What runs where. The product lies clear and has an index; the version is sealed.
@Repository
class InstallationStore {

  private static final String SELECT =
      """
      select id, customer_id, product_id, run_by, source, since, until, paper_sealed
        from customers.installation
      """;

  private static final UUID FIRST = new UUID(0, 0);

  private record Row(
      InstallationId id,
      CustomerId customer,
      ProductId product,
      RunBy runBy,
      Source source,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      Sealed paper) {}

  private final JdbcClient db;
  private final CustomerSeals seals;

  InstallationStore(JdbcClient db, CustomerSeals seals) {
    this.db = db;
    this.seals = seals;
  }

  List<CustomerInstallation> of(CustomerId customer) {
    return of(List.of(customer));
  }

  /// Those of many customers by one question.
  List<CustomerInstallation> of(Collection<CustomerId> customers) {
    if (customers.isEmpty()) {
      return List.of();
    }
    return opened(
        db.sql(SELECT + " where customer_id in (:customers) order by customer_id, id")
            .param("customers", customers.stream().map(CustomerId::value).toList())
            .query(InstallationStore::row)
            .list());
  }

  /// What of a product runs on a day, in the order of ids, after one of them.
  List<CustomerInstallation> using(
      ProductId product, LocalDate day, Optional<InstallationId> after, int rows) {
    return opened(
        db.sql(
                SELECT
                    + """
                     where product_id = :product and id > :after
                       and (until is null or until >= :day)
                     order by id limit :rows
                    """)
            .param("product", product.value())
            .param("day", day)
            .param("after", after.map(InstallationId::value).orElse(FIRST))
            .param("rows", rows)
            .query(InstallationStore::row)
            .list());
  }

  void add(Seal seal, CustomerInstallation added) {
    statement(
            seal,
            added,
            """
            insert into customers.installation
              (id, customer_id, product_id, run_by, source, since, until, paper_sealed)
            values (:id, :customer, :product, :runBy, :source, :since, :until, :paper)
            """)
        .update();
  }

  void change(Seal seal, CustomerInstallation changed) {
    statement(
            seal,
            changed,
            """
            update customers.installation
               set customer_id = :customer, product_id = :product, run_by = :runBy,
                   source = :source, since = :since, until = :until, paper_sealed = :paper
             where id = :id
            """)
        .update();
  }

  void remove(InstallationId id) {
    db.sql("delete from customers.installation where id = :id").param("id", id.value()).update();
  }

  void removeAllOf(CustomerId customer) {
    db.sql("delete from customers.installation where customer_id = :customer")
        .param("customer", customer.value())
        .update();
  }

  private JdbcClient.StatementSpec statement(Seal seal, CustomerInstallation one, String sql) {
    return db.sql(sql)
        .param("id", one.id().value())
        .param("customer", one.customer().value())
        .param("product", one.product().value())
        .param("runBy", one.runBy().name())
        .param("source", one.source().name())
        .param("since", one.since().orElse(null))
        .param("until", one.until().orElse(null))
        .param(
            "paper", seals.sealed(seal, CustomerSeals.INSTALLATION, one.id().value(), one.paper()));
  }

  private List<CustomerInstallation> opened(List<Row> rows) {
    return seals.each(rows, Row::paper, this::installation);
  }

  private CustomerInstallation installation(Row row) {
    return new CustomerInstallation(
        row.id(),
        row.customer(),
        row.product(),
        row.runBy(),
        row.source(),
        row.since(),
        row.until(),
        seals.open(
            CustomerSeals.INSTALLATION, row.id().value(), row.paper(), InstallationPaper.class));
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new InstallationId(Columns.id(row, "id")),
        Columns.customer(row),
        new ProductId(Columns.id(row, "product_id")),
        RunBy.valueOf(row.getString("run_by")),
        Source.valueOf(row.getString("source")),
        Columns.date(row, "since"),
        Columns.date(row, "until"),
        Columns.paper(row));
  }
}
