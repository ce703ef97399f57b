package org.bellbuoy.grants;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which reports name which test environment.
@Component
class NamingStore {

  private final JdbcClient jdbc;

  NamingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return whether it was not known before
  boolean add(UUID grant, String report, Instant at) {
    return jdbc.sql(
                """
                insert into grants.naming (request_id, report, named_at)
                values (:grant, :report, :at)
                on conflict (request_id, report) do nothing
                """)
            .param("grant", grant)
            .param("report", report)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// The numbers of the reports, the first first.
  List<String> reports(UUID grant) {
    return jdbc.sql(
            """
            select report from grants.naming
             where request_id = :grant
             order by named_at, report
            """)
        .param("grant", grant)
        .query((row, _) -> row.getString("report"))
        .list();
  }

  /// The codes of what a report names or was asked for in its mailbox.
  List<String> grants(String report) {
    return jdbc.sql(
            """
            select r.code from grants.request r
              join grants.standing s on s.request_id = r.id
             where s.report = :report
                or exists (select 1 from grants.naming n
                            where n.request_id = r.id and n.report = :report)
             order by r.id
            """)
        .param("report", report)
        .query((row, _) -> row.getString("code"))
        .list();
  }
}
