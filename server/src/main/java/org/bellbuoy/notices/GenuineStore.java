package org.bellbuoy.notices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the street may read of notices: the code that proves one, what is public of it anyway, and
/// who sends them.
@Component
@AtStreet
class GenuineStore {

  private final JdbcClient jdbc;

  GenuineStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Genuine.Proven> notice(String code) {
    return jdbc.sql("select number, page, planned_at from notices.notice where code = :code")
        .param("code", code.toLowerCase(Locale.ROOT))
        .query(Genuine.Proven::of)
        .optional();
  }

  List<String> senders() {
    return jdbc.sql("select address from notices.sender order by kind desc")
        .query((row, _) -> row.getString(1))
        .list();
  }
}
