package org.bellbuoy.firstrun;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says that a thing is right as it is, or not used. Saying it again changes nothing.
///
/// Refuses: not allowed, [FirstRunRefusal.HasToBeSaid].
@Component
public class KeepAsItIs {

  private final FirstRunStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  KeepAsItIs(FirstRunStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void keep(Viewer viewer, Topic topic) {
    authority.require(viewer, topic.needs());
    if (topic.also() == Topic.Also.NOTHING) {
      throw new FirstRunRefusal.HasToBeSaid(topic).refused();
    }
    Instant now = clock.instant();
    if (store.keep(topic, Progress.Said.KEPT, authority.requireStaff(viewer).personId(), now)) {
      news.tell(new TopicKept(viewer.actor(), now, TopicKept.RUN, topic));
    }
  }
}
