package org.bellbuoy.notices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The street's side of webhooks: it puts in what somebody wants and sees nothing.
@Component
@AtStreet
class WebhookSignupStore {

  private final JdbcClient jdbc;

  WebhookSignupStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, Sealed wanted, Instant at) {
    jdbc.sql(
            "insert into notices.webhook_signup (id, wanted_sealed, at) values (:id, :wanted, :at)")
        .param("id", id)
        .param("wanted", wanted.bytes())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
