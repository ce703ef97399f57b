package org.bellbuoy.fixes;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.cases.CaseState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads open fix work across cases, of the circles of one person only.
@Repository
class AgeingStore {

  private static final List<String> OPEN_CASES =
      Arrays.stream(CaseState.values()).filter(CaseState::open).map(CaseState::name).toList();
  private static final List<String> OPEN_WORK =
      Arrays.stream(FixState.values()).filter(state -> !state.done()).map(FixState::name).toList();

  private static final String VISIBLE =
      """
        from fixes.work w
        join cases.case_file c on c.id = w.case_id and c.state in (:cases)
        join embargo.circle_member m
          on m.circle_id = c.embargo_id and m.person_id = :person
       where w.state in (:open)
      """;

  private static final String BLOCKED =
      """
      exists (select 1 from fixes.item i
               where i.work_id = w.id and i.kind = 'BLOCKER' and i.done_at is null)
      """;

  private final JdbcClient jdbc;
  private final FixStore works;

  AgeingStore(JdbcClient jdbc, FixStore works) {
    this.jdbc = jdbc;
    this.works = works;
  }

  Ageing.Counts counts(UUID person, Instant now) {
    return bound(
            """
            select count(*) as open,
                   count(*) filter (where w.expected_at < :now) as late,
                   count(*) filter (where w.expected_at is null) as unknown,
            """
                + "count(*) filter (where "
                + BLOCKED
                + ") as blocked "
                + VISIBLE,
            person)
        .param("now", FixStore.utc(now))
        .query((row, _) ->
            new Ageing.Counts(
                row.getInt("open"),
                row.getInt("late"),
                row.getInt("unknown"),
                row.getInt("blocked")))
        .single();
  }

  /// @param after an id behind which the list goes on, or null
  List<Ageing.Line> lines(
      UUID person, Ageing.Shown shown, Instant now, @Nullable UUID after, int most) {
    return bound(
            "select "
                + FixStore.COLUMNS
                + """
                , (select count(*) from fixes.step s
                    where s.work_id = w.id and s.kind in ('ESTIMATED', 'CONFIRMED')) as estimates
                , (select count(*) from fixes.item i
                    where i.work_id = w.id and i.kind = 'BLOCKER' and i.done_at is null) as blockers
                , (select count(*) from fixes.item i
                    where i.work_id = w.id and i.kind = 'TASK' and i.done_at is null) as tasks
                """
                + VISIBLE
                + """
                 and (cast(:after as uuid) is null or w.id > :after)
                 and (:shown in ('ALL', 'BLOCKED')
                      or (:shown = 'MINE' and w.owner_id = :person)
                      or (:shown = 'LATE' and w.expected_at < :now))
                 and (:shown <> 'BLOCKED' or
                """
                + BLOCKED
                + ") order by w.id limit :most",
            person)
        .param("after", after)
        .param("shown", shown.name())
        .param("now", FixStore.utc(now))
        .param("most", most)
        .query((row, _) ->
            new Ageing.Line(
                works.work(row),
                row.getInt("estimates"),
                row.getInt("blockers"),
                row.getInt("tasks")))
        .list();
  }

  private JdbcClient.StatementSpec bound(String sql, UUID person) {
    return jdbc.sql(sql)
        .param("cases", OPEN_CASES)
        .param("open", OPEN_WORK)
        .param("person", person);
  }
}
