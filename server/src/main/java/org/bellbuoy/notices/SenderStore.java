package org.bellbuoy.notices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The house's side of the senders that strangers may look up.
@Component
class SenderStore {

  private final JdbcClient jdbc;

  SenderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void is(String kind, String address) {
    if (address.isEmpty()) {
      jdbc.sql("delete from notices.sender where kind = :kind").param("kind", kind).update();
      return;
    }
    jdbc.sql(
            """
            insert into notices.sender (kind, address) values (:kind, :address)
                on conflict (kind) do update set address = excluded.address
             where notices.sender.address <> excluded.address
            """)
        .param("kind", kind)
        .param("address", address)
        .update();
  }
}
