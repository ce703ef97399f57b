package org.bellbuoy.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the instants of the rooms upstream from which the rule counts; nothing sealed, no write.
@Repository
class RiverStore {

  private static final String MOMENTS =
      """
      select (select min(s.at) from cases.step s
               where s.case_id = c.id and s.kind = 'MOVED' and s.to_state = 'ACCEPTED')
               as accepted_at,
             (select min(s.at) from cases.step s
               where c.exploited and s.case_id = c.id and s.kind = 'EXPLOITED') as exploited_at,
             (select min(l.decided_at) from embargo.leak l
               where l.embargo_id = c.embargo_id and l.state = 'CONFIRMED') as leaked_at,
             (select min(r.published_at) from advisories.revision r
                join advisories.advisory a on a.id = r.advisory_id
               where a.case_id = c.id and r.kind <> 'THREAT') as public_at
        from cases.case_file c
       where c.id = :case
      """;

  private final JdbcClient jdbc;

  RiverStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Moments moments(CaseId about) {
    return jdbc.sql(MOMENTS)
        .param("case", about.value())
        .query(RiverStore::moments)
        .optional()
        .orElseGet(() -> new Moments(null, null, null, null));
  }

  /// The kinds of what stands in public of a case.
  List<AdvisoryKind> published(CaseId about) {
    return jdbc.sql(
            """
            select distinct r.kind
              from advisories.revision r
              join advisories.advisory a on a.id = r.advisory_id
             where a.case_id = :case and r.state = 'PUBLISHED' and r.purpose = 'CONTENT'
               and a.state in ('INTERIM', 'FINAL')
            """)
        .param("case", about.value())
        .query((row, _) -> AdvisoryKind.valueOf(row.getString("kind")))
        .list();
  }

  /// Whether somebody began a threat notice that was not given up.
  boolean threatBegun(CaseId about) {
    return jdbc.sql(
            """
            select 1 as one
              from advisories.revision r
              join advisories.advisory a on a.id = r.advisory_id
             where a.case_id = :case and r.kind = 'THREAT' and r.state <> 'ABANDONED'
               and a.state in ('UNPUBLISHED', 'INTERIM', 'FINAL')
             limit 1
            """)
        .param("case", about.value())
        .query((row, _) -> row.getInt("one"))
        .optional()
        .isPresent();
  }

  /// The cases that an embargo guards.
  List<CaseId> guardedBy(UUID embargo) {
    return jdbc.sql("select id from cases.case_file where embargo_id = :embargo order by id")
        .param("embargo", embargo)
        .query((row, _) -> new CaseId(row.getObject("id", UUID.class)))
        .list();
  }

  /// The case from which an advisory comes, if it comes from one.
  Optional<CaseId> caseOf(UUID advisory) {
    return jdbc.sql(
            """
            select case_id from advisories.advisory
             where id = :advisory and case_id is not null
            """)
        .param("advisory", advisory)
        .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
        .optional();
  }

  private static Moments moments(ResultSet row, int number) throws SQLException {
    return new Moments(
        Row.instant(row, "accepted_at"),
        Row.instant(row, "exploited_at"),
        Row.instant(row, "leaked_at"),
        Row.instant(row, "public_at"));
  }

  /// When what happened first from which the rule counts.
  record Moments(
      @Nullable Instant accepted,
      @Nullable Instant exploited,
      @Nullable Instant leaked,
      @Nullable Instant published) {

    @Nullable Instant first() {
      return Stream.of(
              Optional.ofNullable(accepted),
              Optional.ofNullable(exploited),
              Optional.ofNullable(leaked),
              Optional.ofNullable(published))
          .flatMap(Optional::stream)
          .min(Instant::compareTo)
          .orElse(null);
    }
  }
}
