package org.bellbuoy.cases;

import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.AtCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the view that the counter's database user may read.
@Component
@AtCounter
class GuestCaseStore {

  private final JdbcClient jdbc;

  GuestCaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<GuestCase> find(UUID circle) {
    return jdbc.sql("select code, state from cases.at_counter where embargo_id = :circle")
        .param("circle", circle)
        .query((row, number) ->
            new GuestCase(row.getString("code"), CaseState.valueOf(row.getString("state"))))
        .optional();
  }
}
