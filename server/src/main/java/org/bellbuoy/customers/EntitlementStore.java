package org.bellbuoy.customers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.catalog.ProductId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which products customers may use, and for how long.
@Repository
class EntitlementStore {

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
