package org.bellbuoy.advisories;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The imported advisories that wait for a second person.
@Component
class WaitingImportStore {

  private final JdbcClient jdbc;

  WaitingImportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<WaitingImport> broughtInByOthers(UUID person, int most) {
    return waiting(false, person, most);
  }

  List<WaitingImport> broughtInBy(UUID person, int most) {
    return waiting(true, person, most);
  }

  private List<WaitingImport> waiting(boolean own, UUID person, int most) {
    return jdbc.sql(
            """
            select a.id, a.code, a.tracking_id, r.content_hash
              from advisories.advisory a
              join advisories.revision r on r.advisory_id = a.id
             where a.origin = 'IMPORTED' and r.state = 'IN_REVIEW'
               and (r.submitted_by = :person) = :own
             order by a.opened_at, a.id
             limit :most
            """)
        .param("person", person)
        .param("own", own)
        .param("most", most)
        .query((row, number) ->
            new WaitingImport(
                new AdvisoryId(Columns.uuid(row, "id")),
                row.getString("code"),
                row.getString("tracking_id"),
                row.getString("content_hash")))
        .list();
  }
}
