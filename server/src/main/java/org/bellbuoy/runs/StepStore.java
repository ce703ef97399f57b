package org.bellbuoy.runs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The steps of runs.
@Repository
class StepStore {

  private final JdbcClient jdbc;

  StepStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RunStep step) {
    jdbc.sql(
            """
            insert into runs.step
                   (run_id, name, place, phase, after_names, state, step_key, tries, token, next_at,
                    since)
            values (:run, :name, :place, :phase, :after, :state, :key, 0, 0, :next, :since)
            """)
        .param("run", step.run())
        .param("name", step.name())
        .param("place", step.place())
        .param("phase", step.phase().name())
        .param("after", step.after().toArray(String[]::new))
        .param("state", step.state().name())
        .param("key", step.key())
        .param("next", step.nextAt().atOffset(ZoneOffset.UTC))
        .param("since", step.since().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<RunStep> of(UUID run) {
    return jdbc.sql(
            "select "
                + RunColumns.STEP
                + " from runs.step s where s.run_id = :run order by s.place")
        .param("run", run)
        .query(RunColumns::step)
        .list();
  }

  /// Takes one that is due, or that somebody took and did not come back with. Whoever takes it has
  /// a newer token than everybody before.
  ///
  /// @param names of the steps that this node can do
  Optional<RunStep> claim(Set<String> names, Instant now, Instant until) {
    return jdbc.sql(
            """
            update runs.step s
               set state = 'RUNNING', tries = s.tries + 1, token = s.token + 1, next_at = :until
              from (select d.run_id, d.name
                      from runs.step d join runs.run r on r.id = d.run_id
                     where d.state in ('READY', 'RUNNING') and d.next_at <= :now
                       and d.name = any(:names) and r.state = 'RUNNING' and r.start_at <= :now
                     order by d.next_at, d.place
                     limit 1
                       for update of d skip locked) due
             where s.run_id = due.run_id and s.name = due.name
            returning
            """
                + RunColumns.STEP)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("names", names.toArray(String[]::new))
        .query(RunColumns::step)
        .optional();
  }

  /// Keeps it a while longer.
  ///
  /// @return whether it is still the caller's
  boolean keep(RunStep mine, Instant until) {
    return jdbc.sql(
                """
                update runs.step set next_at = :until
                 where run_id = :run and name = :name and state = 'RUNNING' and token = :token
                """)
            .param("until", until.atOffset(ZoneOffset.UTC))
            .param("run", mine.run())
            .param("name", mine.name())
            .param("token", mine.token())
            .update()
        == 1;
  }

  /// Writes down what came of it, unless somebody else has taken it meanwhile.
  ///
  /// @param nextAt when it is tried again, or null where it is at rest
  /// @return whether it was still the caller's
  boolean settle(
      RunStep mine,
      StepState state,
      int tries,
      @Nullable Instant nextAt,
      Instant now,
      Sealed said) {
    return jdbc.sql(
                """
                update runs.step
                   set state = :state, tries = :tries, said_sealed = :said,
                       next_at = coalesce(cast(:next as timestamptz), next_at),
                       ended_at = case when cast(:next as timestamptz) is null
                                       then cast(:now as timestamptz) end
                 where run_id = :run and name = :name and state = 'RUNNING' and token = :token
                """)
            .param("state", state.name())
            .param("tries", tries)
            .param("said", said.bytes())
            .param("next", nextAt == null ? null : nextAt.atOffset(ZoneOffset.UTC))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("run", mine.run())
            .param("name", mine.name())
            .param("token", mine.token())
            .update()
        == 1;
  }

  /// A person says what came of it; whoever is doing it has lost it.
  void end(RunStep step, StepState state, @Nullable Sealed said, Instant now) {
    jdbc.sql(
            """
            update runs.step
               set state = :state, token = token + 1, said_sealed = coalesce(:said, said_sealed),
                   ended_at = :now
             where run_id = :run and name = :name
            """)
        .param("state", state.name())
        .param("said", said == null ? null : said.bytes())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("run", step.run())
        .param("name", step.name())
        .update();
  }

  /// These may begin.
  void wake(UUID run, Collection<String> names, Instant now) {
    jdbc.sql(
            """
            update runs.step
               set state = 'READY', tries = 0, next_at = :now, since = :now, ended_at = null
             where run_id = :run and name = any(:names)
               and state in ('WAITING', 'FAILED', 'HANDED')
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("run", run)
        .param("names", names.toArray(String[]::new))
        .update();
  }

  /// It is tried at once instead of later.
  void hurry(RunStep step, Instant now) {
    jdbc.sql(
            """
            update runs.step set next_at = least(next_at, :now)
             where run_id = :run and name = :name and state = 'READY'
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("run", step.run())
        .param("name", step.name())
        .update();
  }

  /// What was looked at is looked at anew, as another deed with another key.
  void again(RunStep step, UUID key) {
    jdbc.sql(
            """
            update runs.step
               set state = 'WAITING', step_key = :key, token = token + 1, tries = 0,
                   said_sealed = null, ended_at = null
             where run_id = :run and name = :name
            """)
        .param("key", key)
        .param("run", step.run())
        .param("name", step.name())
        .update();
  }
}
