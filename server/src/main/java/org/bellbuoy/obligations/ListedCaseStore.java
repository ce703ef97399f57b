package org.bellbuoy.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The cases of which an id stands in the public catalogue of exploited vulnerabilities. A closed
/// case counts: what it was about is in use. One that was erased has nobody left to tell.
@Repository
class ListedCaseStore {

  private final JdbcClient jdbc;

  ListedCaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Match> unasked() {
    return jdbc.sql(
            """
            select c.subject_id, c.cve, c.recorded_at, k.reached_at, k.added
              from cve.cve_id c
              join sightings.listing k on k.cve = c.cve and k.gone_at is null
              join cases.case_file f on f.id = c.subject_id
             where c.state <> 'REJECTED'
               and not exists (select 1 from cases.erasure e
                                where e.case_id = f.id and e.erased_at is not null)
               and not exists (select 1 from obligations.listed l
                                where l.subject_id = c.subject_id and l.cve = c.cve)
             order by c.recorded_at, c.cve
            """)
        .query((row, _) ->
            new Match(
                row.getObject("subject_id", UUID.class),
                row.getString("cve"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("reached_at", OffsetDateTime.class).toInstant(),
                row.getObject("added", LocalDate.class)))
        .list();
  }

  /// @return false when it was found before, or by somebody else meanwhile
  boolean note(Match match) {
    return jdbc.sql(
                """
                insert into obligations.listed (subject_id, cve, aware_at)
                values (:subject, :cve, :aware)
                on conflict do nothing
                """)
            .param("subject", match.subject())
            .param("cve", match.cve())
            .param("aware", ObligationStore.utc(match.awareAt()))
            .update()
        == 1;
  }

  /// @param recordedAt when the id was given to the case
  /// @param reachedAt when the listing reached us
  /// @param added the day on which it was listed there
  record Match(UUID subject, String cve, Instant recordedAt, Instant reachedAt, LocalDate added) {

    Instant awareAt() {
      return recordedAt.isAfter(reachedAt) ? recordedAt : reachedAt;
    }
  }
}
