package org.bellbuoy.testkit;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.identity.Viewer;

/// A vendor of only a few people: everybody else in the shared house is away until this is closed.
public final class OnlyThese implements AutoCloseable {

  private final List<UUID> away;

  public OnlyThese(Viewer.Staff... people) {
    List<UUID> here = Stream.of(people).map(Viewer.Staff::personId).toList();
    away =
        TestHouse.database()
            .jdbc()
            .sql(
                """
                update identity.person set state = 'DEACTIVATED'
                 where state = 'ACTIVE' and id not in (:here) returning id
                """)
            .param("here", here)
            .query((row, number) -> row.getObject("id", UUID.class))
            .list();
  }

  @Override
  public void close() {
    if (!away.isEmpty()) {
      TestHouse.database()
          .jdbc()
          .sql("update identity.person set state = 'ACTIVE' where id in (:away)")
          .param("away", away)
          .update();
    }
  }
}
