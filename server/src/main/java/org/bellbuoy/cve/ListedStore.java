package org.bellbuoy.cve;

import java.time.Instant;
import java.time.ZoneOffset;
import org.bellbuoy.standards.facts.CveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which listings of our products, under ids that nobody here knew, were put before a person.
@Component
class ListedStore {

  private final JdbcClient jdbc;

  ListedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return false when it was taken up before, or by somebody else meanwhile
  boolean note(CveId cve, Instant at) {
    return jdbc.sql(
                """
                insert into cve.listed (cve, taken_up_at) values (:cve, :at)
                    on conflict do nothing
                """)
            .param("cve", cve.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
