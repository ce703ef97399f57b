package org.bellbuoy.notices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The street's side of subscriptions: it puts in what somebody wants and what somebody says, and
/// sees neither whether an address is known nor whether a code is one.
@Component
@AtStreet
class SignupStore {

  private final JdbcClient jdbc;

  SignupStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, Sealed wanted, Instant at) {
    jdbc.sql("insert into notices.signup (id, wanted_sealed, at) values (:id, :wanted, :at)")
        .param("id", id)
        .param("wanted", wanted.bytes())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void say(UUID id, Saying.What what, byte[] code, @Nullable Pace pace, Instant at) {
    jdbc.sql(
            """
            insert into notices.saying (id, what, code_sha256, pace, at)
            values (:id, :what, :code, :pace, :at)
            """)
        .param("id", id)
        .param("what", what.name())
        .param("code", code)
        .param("pace", pace == null ? null : pace.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
