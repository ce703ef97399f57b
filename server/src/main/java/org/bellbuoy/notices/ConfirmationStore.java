package org.bellbuoy.notices;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What customers confirmed at the counter, as the house keeps it.
@Component
class ConfirmationStore {

  /// One that the house has not heard of yet.
  record Untold(UUID notice, CustomerId customer, UUID contact, Instant at) {}

  private final JdbcClient jdbc;

  ConfirmationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Held until the transaction ends.
  List<Untold> untold(int most) {
    return jdbc.sql(
            """
            select notice_id, customer_id, contact_id, at
              from notices.confirmation
             where not told
             order by at, notice_id
             limit :most
               for update skip locked
            """)
        .param("most", most)
        .query((row, _) ->
            new Untold(
                row.getObject(1, UUID.class),
                new CustomerId(row.getObject(2, UUID.class)),
                row.getObject(3, UUID.class),
                row.getObject(4, OffsetDateTime.class).toInstant()))
        .list();
  }

  void markTold(Untold one) {
    jdbc.sql(
            """
            update notices.confirmation set told = true
             where notice_id = :notice and customer_id = :customer
            """)
        .param("notice", one.notice())
        .param("customer", one.customer().value())
        .update();
  }

  /// When a customer confirmed a notice.
  Optional<Instant> of(UUID notice, CustomerId customer) {
    return jdbc.sql(
            """
            select at from notices.confirmation
             where notice_id = :notice and customer_id = :customer
            """)
        .param("notice", notice)
        .param("customer", customer.value())
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }
}
