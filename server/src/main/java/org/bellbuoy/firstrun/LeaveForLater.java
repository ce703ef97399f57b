package org.bellbuoy.firstrun;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Leaves a thing for another day. It can be said at any time, and counts from then on.
///
/// Refuses: not allowed.
@Component
public class LeaveForLater {

  private final FirstRunStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  LeaveForLater(FirstRunStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void leave(Viewer viewer, Topic topic) {
    authority.require(viewer, topic.needs());
    Instant now = clock.instant();
    if (store.keep(topic, Progress.Said.LEFT, authority.requireStaff(viewer).personId(), now)) {
      news.tell(new TopicLeft(viewer.actor(), now, TopicKept.RUN, topic));
    }
  }
}
