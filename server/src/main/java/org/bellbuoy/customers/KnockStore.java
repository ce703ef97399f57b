package org.bellbuoy.customers;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bellbuoy.kernel.AtCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the counter puts in who wants to come in; it reads nothing there.
@Component
@AtCounter
class KnockStore {

  private final JdbcClient jdbc;

  KnockStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, byte[] address, Instant at) {
    jdbc.sql("insert into customers.knock (id, address_sealed, at) values (:id, :address, :at)")
        .param("id", id)
        .param("address", address)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
