package org.bellbuoy.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The domains at which colleagues write, which the vendor uses in public.
@Component
class StaffDomainStore {

  private final JdbcClient jdbc;

  StaffDomainStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<String> all() {
    return jdbc.sql("select domain from intake.staff_domain order by domain")
        .query((row, _) -> row.getString("domain"))
        .list();
  }

  boolean has(String domain) {
    return jdbc.sql("select count(*) from intake.staff_domain where domain = :domain")
            .param("domain", domain)
            .query(Long.class)
            .single()
        > 0;
  }

  void add(String domain, Instant at) {
    jdbc.sql(
            """
            insert into intake.staff_domain (domain, listed_at) values (:domain, :at)
                on conflict (domain) do nothing
            """)
        .param("domain", domain)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// @return whether it was listed
  boolean remove(String domain) {
    return jdbc.sql("delete from intake.staff_domain where domain = :domain")
            .param("domain", domain)
            .update()
        == 1;
  }
}
