package org.bellbuoy.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody in very many circles, whose circles are kept in memory.
class CirclesOfManyTests {

  private static final int MANY = 1_200;

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(CirclesOfManyTests.class.getSimpleName()));
  private final CircleStore store = new CircleStore(room.jdbc, room.clock);
  private final CirclesOfMany circles = new CirclesOfMany(store);
  private final Viewer.Staff lead = TestRoom.staff(Role.LEAD);
  private final UUID person = lead.personId();

  @BeforeEach
  void belongsToVeryMany() {
    room.jdbc
        .sql(
            """
            with circle as (
              insert into embargo.embargo (id, state, opened_at, version)
              select gen_random_uuid(), 'NONE', '2026-11-01T00:00:00Z', 1
                from generate_series(1, :many) returning id)
            insert into embargo.circle_member (circle_id, person_id, since, by_kind, by_id)
            select id, :person, '2026-11-01T00:00:00Z', 'STAFF', :person from circle
            """)
        .param("many", MANY)
        .param("person", person)
        .update();
  }

  @Test
  void areReadOnceWhileNothingChanges() {
    assertThat(circles.of(person)).hasSize(MANY).isSameAs(circles.of(person));
  }

  @Test
  void areWithoutACircleFromTheMomentItIsLeft() {
    EmbargoId left = circles.of(person).iterator().next();

    room.doing(() -> store.remove(left, person, Actor.machine(), room.clock.instant()));

    assertThat(circles.of(person)).hasSize(MANY - 1).doesNotContain(left);
  }

  @Test
  void followChangesInWhateverOrderTheyBecomeVisible() {
    Set<EmbargoId> before = circles.of(person);
    EmbargoId first = before.stream().findFirst().orElseThrow();
    EmbargoId second = before.stream().skip(1).findFirst().orElseThrow();

    room.doing(() -> {
      leave(first);
      CompletableFuture.runAsync(() -> room.doing(() -> leave(second))).join();
      assertThat(elsewhere()).hasSize(MANY - 1).contains(first).doesNotContain(second);
    });

    assertThat(circles.of(person)).hasSize(MANY - 2).doesNotContain(first, second);
  }

  @Test
  void areStillReadOnceAfterAnotherDatabaseWasRestoredIntoThisOne() {
    leave(circles.of(person).iterator().next());
    assertThat(circles.of(person)).hasSize(MANY - 1);
    room.jdbc.sql("update embargo.circle_history set changed_by = '9000000000'").update();

    assertThat(circles.of(person)).isSameAs(circles.of(person));
  }

  /// As another request sees it while the transaction of this thread is open.
  private Set<EmbargoId> elsewhere() {
    return CompletableFuture.supplyAsync(() -> circles.of(person)).join();
  }

  private void leave(EmbargoId circle) {
    assertThat(store.remove(circle, person, Actor.machine(), room.clock.instant())).isTrue();
  }
}
