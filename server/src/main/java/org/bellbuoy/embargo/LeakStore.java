package org.bellbuoy.embargo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.AtCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was seen outside, and the runbook of each broken embargo.
@Component
@AtCounter
class LeakStore {

  private final JdbcClient jdbc;
  private final PartyVault vault;

  LeakStore(JdbcClient jdbc, PartyVault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  void add(Leak leak) {
    jdbc.sql(
            """
            insert into embargo.leak
                   (id, code, embargo_id, state, raised_at, by_kind, by_id, words_sealed)
            values (:id, :code, :embargo, :state, :at, :kind, :by, :words)
            """)
        .param("id", leak.id())
        .param("code", leak.code())
        .param("embargo", leak.embargo().value())
        .param("state", leak.state().name())
        .param("at", EmbargoStore.utc(leak.raisedAt()))
        .param("kind", leak.by().kind().name())
        .param("by", leak.by().id())
        .param("words", vault.seal(leak.embargo(), PartyVault.Kind.LEAK, leak.id(), leak.words()))
        .update();
  }

  List<Leak> of(EmbargoId embargo) {
    return jdbc.sql(
            """
            select id, code, embargo_id, state, raised_at, by_kind, by_id, words_sealed
              from embargo.leak where embargo_id = :embargo order by raised_at
            """)
        .param("embargo", embargo.value())
        .query(this::leak)
        .list();
  }

  /// The circle of this person's in which a leak waits longest.
  Optional<EmbargoId> undecided(UUID person) {
    return jdbc.sql(
            """
            select l.embargo_id
              from embargo.leak l
              join embargo.circle_member m
                on m.circle_id = l.embargo_id and m.person_id = :person
             where l.state = 'RAISED'
             order by l.raised_at
             limit 1
            """)
        .param("person", person)
        .query((row, number) -> new EmbargoId(row.getObject("embargo_id", UUID.class)))
        .optional();
  }

  /// @return whether it was still undecided
  boolean decide(UUID leak, Leak.State as, UUID by, Instant now) {
    return jdbc.sql(
                """
                update embargo.leak set state = :as, decided_at = :now, decided_by = :by
                 where id = :id and state = 'RAISED'
                """)
            .param("as", as.name())
            .param("now", EmbargoStore.utc(now))
            .param("by", by)
            .param("id", leak)
            .update()
        == 1;
  }

  void openRunbook(EmbargoId embargo) {
    for (RunbookStep.Name step : RunbookStep.Name.values()) {
      jdbc.sql(
              """
              insert into embargo.runbook_step (embargo_id, step) values (:embargo, :step)
              on conflict (embargo_id, step) do nothing
              """)
          .param("embargo", embargo.value())
          .param("step", step.name())
          .update();
    }
  }

  /// In their order; empty while there is no runbook.
  List<RunbookStep> steps(EmbargoId embargo) {
    return jdbc
        .sql(
            """
            select step, owner_id, done_at, done_by from embargo.runbook_step
             where embargo_id = :embargo
            """)
        .param("embargo", embargo.value())
        .query((row, number) ->
            new RunbookStep(
                RunbookStep.Name.valueOf(row.getString("step")),
                row.getObject("owner_id", UUID.class),
                Moments.orNull(row, "done_at"),
                row.getObject("done_by", UUID.class)))
        .list()
        .stream()
        .sorted(Comparator.comparing(RunbookStep::name))
        .toList();
  }

  boolean take(EmbargoId embargo, RunbookStep.Name step, UUID owner) {
    return jdbc.sql(
                """
                update embargo.runbook_step set owner_id = :owner
                 where embargo_id = :embargo and step = :step and done_at is null
                """)
            .param("owner", owner)
            .param("embargo", embargo.value())
            .param("step", step.name())
            .update()
        == 1;
  }

  boolean finish(EmbargoId embargo, RunbookStep.Name step, UUID by, Instant now) {
    return jdbc.sql(
                """
                update embargo.runbook_step
                   set done_at = :now, done_by = :by, owner_id = coalesce(owner_id, :by)
                 where embargo_id = :embargo and step = :step and done_at is null
                """)
            .param("now", EmbargoStore.utc(now))
            .param("by", by)
            .param("embargo", embargo.value())
            .param("step", step.name())
            .update()
        == 1;
  }

  private Leak leak(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Leak(
        id,
        row.getString("code"),
        new EmbargoId(row.getObject("embargo_id", UUID.class)),
        Leak.State.valueOf(row.getString("state")),
        Moments.at(row, "raised_at"),
        new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
        vault.open(PartyVault.Kind.LEAK, id, row.getBytes("words_sealed")));
  }
}
