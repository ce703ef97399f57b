package org.bellbuoy.embargo;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Circles;
import org.bellbuoy.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is in which circle now, and every coming and going there ever was.
@Component
class CircleStore implements Circles {

  private final JdbcClient jdbc;
  private final Clock clock;

  CircleStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public boolean mayKnow(UUID circle, UUID person) {
    return jdbc.sql(
            """
            select exists (select 1 from embargo.circle_member
                            where circle_id = :circle and person_id = :person)
            """)
        .param("circle", circle)
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  @Override
  public boolean inEmergency(UUID circle, UUID person) {
    return jdbc.sql(
            """
            select exists (select 1 from embargo.emergency
                            where circle_id = :circle and asked_by = :person
                              and ended_at is null and until > :now)
            """)
        .param("circle", circle)
        .param("person", person)
        .param("now", EmbargoStore.utc(clock.instant()))
        .query(Boolean.class)
        .single();
  }

  @Override
  public boolean inAnyEmergency(UUID person) {
    return jdbc.sql(
            """
            select exists (select 1 from embargo.emergency
                            where asked_by = :person and ended_at is null and until > :now)
            """)
        .param("person", person)
        .param("now", EmbargoStore.utc(clock.instant()))
        .query(Boolean.class)
        .single();
  }

  List<CircleMember> members(EmbargoId circle) {
    return jdbc.sql(
            """
            select person_id, since, by_kind, by_id
              from embargo.circle_member
             where circle_id = :circle
             order by since, person_id
            """)
        .param("circle", circle.value())
        .query(CircleStore::member)
        .list();
  }

  /// The circles of a person as one look at the database saw them.
  ///
  /// @param snapshot which transactions that look could see, as PostgreSQL writes it
  record Seen(Set<EmbargoId> circles, String snapshot) {

    Seen {
      circles = Set.copyOf(circles);
    }
  }

  Seen circlesOf(UUID person) {
    return jdbc.sql(
            """
            select pg_current_snapshot()::text as snapshot,
                   array (select circle_id from embargo.circle_member
                           where person_id = :person) as circles
            """)
        .param("person", person)
        .query((row, _) -> new Seen(circles(row.getArray("circles")), row.getString("snapshot")))
        .single();
  }

  /// Whether anybody let the person into a circle or out of one that the snapshot could not see.
  /// Exact in whatever order transactions end, which a number or an instant would not be. Rows that
  /// came from a backup may bear numbers this database has not reached: they changed nothing here.
  boolean changedSince(UUID person, String snapshot) {
    return jdbc.sql(
            """
            select exists (
              select 1 from embargo.circle_history
               where person_id = :person
                 and changed_by >= pg_snapshot_xmin(cast(:snapshot as pg_snapshot))
                 and changed_by < pg_snapshot_xmax(pg_current_snapshot())
                 and not pg_visible_in_snapshot(changed_by, cast(:snapshot as pg_snapshot)))
            """)
        .param("person", person)
        .param("snapshot", snapshot)
        .query(Boolean.class)
        .single();
  }

  private static Set<EmbargoId> circles(Array ids) throws SQLException {
    return Arrays.stream((UUID[]) ids.getArray()).map(EmbargoId::new).collect(Collectors.toSet());
  }

  /// @return whether the person was not in it before
  boolean add(EmbargoId circle, CircleMember member) {
    boolean added =
        jdbc.sql(
                    """
                    insert into embargo.circle_member (circle_id, person_id, since, by_kind, by_id)
                    values (:circle, :person, :at, :kind, :by)
                    on conflict (circle_id, person_id) do nothing
                    """)
                .param("circle", circle.value())
                .param("person", member.person())
                .param("at", EmbargoStore.utc(member.since()))
                .param("kind", member.by().kind().name())
                .param("by", member.by().id())
                .update()
            == 1;
    if (added) {
      note(circle, member.person(), "JOINED", member.by(), member.since());
    }
    return added;
  }

  /// @return whether the person was in it
  boolean remove(EmbargoId circle, UUID person, Actor by, Instant at) {
    boolean removed =
        jdbc.sql(
                    """
                    delete from embargo.circle_member
                     where circle_id = :circle and person_id = :person
                    """)
                .param("circle", circle.value())
                .param("person", person)
                .update()
            == 1;
    if (removed) {
      note(circle, person, "LEFT", by, at);
    }
    return removed;
  }

  /// Holds the circle still until the transaction ends, so that its last two cannot leave at once.
  void lock(EmbargoId circle) {
    jdbc.sql("select id from embargo.embargo where id = :circle for update")
        .param("circle", circle.value())
        .query(UUID.class)
        .optional();
  }

  private void note(EmbargoId circle, UUID person, String what, Actor by, Instant at) {
    jdbc.sql(
            """
            insert into embargo.circle_history (circle_id, person_id, what, at, by_kind, by_id)
            values (:circle, :person, :what, :at, :kind, :by)
            """)
        .param("circle", circle.value())
        .param("person", person)
        .param("what", what)
        .param("at", EmbargoStore.utc(at))
        .param("kind", by.kind().name())
        .param("by", by.id())
        .update();
  }

  private static CircleMember member(ResultSet row, int number) throws SQLException {
    return new CircleMember(
        row.getObject("person_id", UUID.class),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        new Actor(
            Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)));
  }
}
