package org.bellbuoy.customers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.catalog.ProductId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which products customers may use, and for how long.
@Repository
class EntitlementStore {

  private static final UUID FIRST = new UUID(0, 0);

  private record Row(CustomerId customer, Entitlement entitlement) {}

  private final JdbcClient db;

  EntitlementStore(JdbcClient db) {
    this.db = db;
  }

  List<Entitlement> of(CustomerId customer) {
    return of(List.of(customer)).getOrDefault(customer, List.of());
  }

  /// Those of many customers by one question.
  Map<CustomerId, List<Entitlement>> of(Collection<CustomerId> customers) {
    if (customers.isEmpty()) {
      return Map.of();
    }
    return db
        .sql(
            """
            select customer_id, product_id, since, until from customers.entitlement
             where customer_id in (:customers) order by customer_id, product_id
            """)
        .param("customers", customers.stream().map(CustomerId::value).toList())
        .query((row, _) ->
            new Row(
                Columns.customer(row),
                new Entitlement(
                    new ProductId(Columns.id(row, "product_id")),
                    Columns.date(row, "since"),
                    Columns.date(row, "until"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::customer, Collectors.mapping(Row::entitlement, Collectors.toList())));
  }

  /// Who may use a product on a day and has no installation of it on record, in the order of ids.
  List<CustomerId> undeclared(
      ProductId product, LocalDate day, Optional<CustomerId> after, int rows) {
    return db.sql(
            """
            select e.customer_id from customers.entitlement e
             where e.product_id = :product and e.customer_id > :after
               and (e.until is null or e.until >= :day)
               and not exists (
                 select 1 from customers.installation i
                  where i.customer_id = e.customer_id and i.product_id = e.product_id)
             order by e.customer_id limit :rows
            """)
        .param("product", product.value())
        .param("day", day)
        .param("after", after.map(CustomerId::value).orElse(FIRST))
        .param("rows", rows)
        .query((row, _) -> Columns.customer(row))
        .list();
  }

  void set(CustomerId customer, Entitlement entitlement) {
    db.sql(
            """
            insert into customers.entitlement (customer_id, product_id, since, until)
            values (:customer, :product, :since, :until)
            on conflict (customer_id, product_id)
              do update set since = excluded.since, until = excluded.until
            """)
        .param("customer", customer.value())
        .param("product", entitlement.product().value())
        .param("since", entitlement.since().orElse(null))
        .param("until", entitlement.until().orElse(null))
        .update();
  }

  boolean remove(CustomerId customer, ProductId product) {
    return db.sql(
                "delete from customers.entitlement where customer_id = :customer and product_id = :product")
            .param("customer", customer.value())
            .param("product", product.value())
            .update()
        == 1;
  }

  void removeAllOf(CustomerId customer) {
    db.sql("delete from customers.entitlement where customer_id = :customer")
        .param("customer", customer.value())
        .update();
  }
}
