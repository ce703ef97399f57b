package org.bellbuoy.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bellbuoy.cases.CaseState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads across the rooms what is due; nothing sealed, and no write.
@Component
class DueStore {

  /// How many are due, and since when the oldest of them.
  record Count(long count, @Nullable Instant oldest) {}

  /// Ends after which nothing goes on elsewhere. A duplicate or a merged case lives on in another
  /// one, and an accepted risk is looked at again.
  private static final List<String> OVER =
      List.of(
          CaseState.CLOSED.name(),
          CaseState.REJECTED.name(),
          CaseState.OUT_OF_SCOPE.name(),
          CaseState.DISPROVED.name());

  private static final List<String> ENDED =
      Arrays.stream(CaseState.values())
          .filter(state -> !state.open())
          .map(CaseState::name)
          .toList();

  private static final String PUT_AWAY =
      """
      select s.report_id as id, s.settled_at as since, r.tracking as number,
             cast(null as uuid) as circle
        from intake.report_state s
        join intake.report r on r.id = s.report_id
       where s.subject_id is null and s.erased_at is null and s.settled_at < :before
         and s.state in (%s)
      """;

  private static final String OF_ENDED =
      """
      select s.report_id as id, c.moved_at as since, r.tracking as number, s.circle_id as circle
        from intake.report_state s
        join intake.report r on r.id = s.report_id
        join cases.case_file c on c.id = s.subject_id
       where c.state in (:over) and c.moved_at < :before and s.%s is null
         and not exists (select 1 from cases.erasure e
                          where e.case_id = c.id and e.erased_at is not null)
         and not exists (select 1 from cases.hold h
                          where h.case_id = c.id and h.lifted_at is null)
      """;

  private static final String CANARIES =
      """
      select s.report_id as id, r.arrived_at as since, cast(null as text) as number,
             cast(null as uuid) as circle
        from intake.report_state s
        join intake.report r on r.id = s.report_id
       where s.state = 'CANARY' and s.erased_at is null and r.arrived_at < :before
       union all
      select r.id, r.arrived_at, cast(null as text), cast(null as uuid)
        from intake.report r
        join intake.report_state s on s.report_id = r.id
       where r.source = 'TRIAL' and s.state <> 'CANARY' and s.erased_at is null
         and r.arrived_at < :before
       union all
      select m.id, m.arrived_at, cast(null as text), cast(null as uuid)
        from intake.mail m
       where m.state = 'CANARY' and m.erased_at is null and m.arrived_at < :before
      """;

  private static final String OTHER_MAIL =
      """
      select o.id, o.since, cast(null as text) as number, cast(null as uuid) as circle
        from (select s.report_id as id,
                     greatest(r.arrived_at, s.answered_at,
                              (select max(m.written_at) from correspondence.message m
                                where m.thread_id = r.thread_id)) as since
                from intake.report_state s
                join intake.report r on r.id = s.report_id
               where s.state = 'ELSEWHERE' and s.erased_at is null) o
       where o.since < :before
      """;

  private static final String TEST_ENVIRONMENTS =
      """
      select s.request_id as id, coalesce(s.wiped_at, s.decided_at) as since,
             cast(null as text) as number, cast(null as uuid) as circle
        from grants.standing s
       where s.state in ('DECLINED', 'WIPED') and s.erased_at is null
         and coalesce(s.wiped_at, s.decided_at) < :before
         and not exists (select 1
                           from intake.report r
                           join intake.report_state i on i.report_id = r.id
                           join cases.hold h on h.case_id = i.subject_id and h.lifted_at is null
                          where r.tracking = s.report
                             or r.tracking in (select n.report from grants.naming n
                                                where n.request_id = s.request_id))
      """;

  private static final String CASES =
      """
      select c.id, c.moved_at as since, c.code as number, c.embargo_id as circle
        from cases.case_file c
       where c.state in (:ended) and c.moved_at < :before
         and not exists (select 1 from cases.erasure e
                          where e.case_id = c.id and e.erased_at is not null)
         and not exists (select 1 from cases.hold h
                          where h.case_id = c.id and h.lifted_at is null)
      """;

  private static final String VISITS =
      """
      select v.id, v.since, cast(null as text) as number, cast(null as uuid) as circle
        from (select id, party_id,
                     least(coalesce(ended_at, expires_at), expires_at) as since
                from embargo.guest_session
               union all
              select id, party_id, least(coalesce(used_at, expires_at), expires_at)
                from embargo.invitation) v
        join embargo.party p on p.id = v.party_id
       where v.since < :before
         and not exists (select 1
                           from cases.case_file c
                           join cases.hold h on h.case_id = c.id and h.lifted_at is null
                          where c.embargo_id = p.circle_id)
       union all
      select v.id, v.since, null, null
        from (select id, least(coalesce(ended_at, expires_at), expires_at) as since
                from customers.visit
               union all
              select id, least(coalesce(used_at, expires_at), expires_at)
                from customers.link) v
       where v.since < :before
      """;

  private final JdbcClient jdbc;

  DueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Count count(RetentionKind kind, Instant before) {
    return asking("select count(*) as count, min(due.since) as oldest from (%s) due", kind, before)
        .query((row, _) -> new Count(row.getLong("count"), instant(row, "oldest")))
        .single();
  }

  /// The oldest first.
  ///
  /// @param passing how many of them to pass over
  List<DueThing> oldest(RetentionKind kind, Instant before, int passing, int most) {
    return asking(
            """
            select due.id, due.since, due.number, due.circle from (%s) due
             order by due.since, due.id offset :passing limit :most
            """,
            kind, before)
        .param("passing", passing)
        .param("most", most)
        .query((row, _) ->
            new DueThing(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(instant(row, "since")),
                row.getString("number"),
                row.getObject("circle", UUID.class)))
        .list();
  }

  /// Whether this one is due. Until the transaction ends nobody moves its case or places a hold.
  boolean still(RetentionKind kind, Instant before, UUID id) {
    jdbc.sql(
            """
            select c.id from cases.case_file c
              join intake.report_state s on s.subject_id = c.id
             where s.report_id = :id
               for share of c
            """)
        .param("id", id)
        .query(UUID.class)
        .optional();
    return asking("select exists (select 1 from (%s) due where due.id = :id)", kind, before)
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /// The numbers of what was published about a case. They are public.
  List<String> published(UUID subject) {
    return jdbc.sql(
            """
            select p.tracking_id
              from advisories.published p
              join advisories.advisory a on a.id = p.advisory_id
             where a.case_id = :case
             order by p.tracking_id
            """)
        .param("case", subject)
        .query((row, number) -> row.getString("tracking_id"))
        .list();
  }

  /// The circles of cases under a legal hold.
  List<UUID> heldCircles() {
    return jdbc.sql(
            """
            select c.embargo_id as circle
              from cases.case_file c
              join cases.hold h on h.case_id = c.id and h.lifted_at is null
            """)
        .query((row, _) -> row.getObject("circle", UUID.class))
        .list();
  }

  private JdbcClient.StatementSpec asking(String sentence, RetentionKind kind, Instant before) {
    return jdbc.sql(sentence.formatted(due(kind)))
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("over", OVER)
        .param("ended", ENDED);
  }

  private static String due(RetentionKind kind) {
    return switch (kind) {
      case SPAM -> PUT_AWAY.formatted("'SPAM'");
      case NOT_PURSUED -> PUT_AWAY.formatted("'CONCERN', 'WITHDRAWN'");
      case CANARIES -> CANARIES;
      case OTHER_MAIL -> OTHER_MAIL;
      case TEST_ENVIRONMENTS -> TEST_ENVIRONMENTS;
      case REPORTERS -> OF_ENDED.formatted("reporter_erased_at");
      case FILES -> OF_ENDED.formatted("files_erased_at");
      case LETTERS -> OF_ENDED.formatted("letters_erased_at");
      case SESSIONS ->
          trace("identity.session", "least(coalesce(ended_at, expires_at), expires_at)");
      case LINKS ->
          trace("identity.one_time_link", "least(coalesce(used_at, expires_at), expires_at)");
      case VISITS -> VISITS;
      case UNSENT_FORMS -> trace("intake.draft", "expires_at - interval '1 day'");
      case ANSWERS ->
          trace("web.idempotency", "expires_at - interval '7 days'")
              .replace("select id", "select gen_random_uuid() as id");
      case SIGN_IN_TRACES ->
          trace("identity.attempt", "since").replace("select id", "select gen_random_uuid() as id");
      case ENDED_CASES -> CASES;
      case LEDGER -> trace("audit.leaf", "at") + " and false";
    };
  }

  private static String trace(String table, String since) {
    return """
    select id, %2$s as since, cast(null as text) as number, cast(null as uuid) as circle
      from %1$s where %2$s < :before\
    """
        .formatted(table, since);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
