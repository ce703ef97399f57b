package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a circle with its first people, under no embargo yet.
///
/// Asks for no permission of its own: whoever may make the thing that is guarded opens its circle,
/// in the same transaction.
@Component
public class OpenCircle {

  private final EmbargoStore store;
  private final CircleStore circles;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  OpenCircle(EmbargoStore store, CircleStore circles, Ids ids, Clock clock, News news) {
    this.store = store;
    this.circles = circles;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public EmbargoId open(Viewer by, Collection<UUID> first) {
    EmbargoId id = new EmbargoId(ids.next());
    Instant now = clock.instant();
    store.add(id, now);
    news.tell(new CircleOpened(by.actor(), now, id.value()));
    for (UUID person : first) {
      if (circles.add(id, new CircleMember(person, now, by.actor()))) {
        news.tell(new CircleJoined(by.actor(), now, id.value(), person));
      }
    }
    return id;
  }
}
