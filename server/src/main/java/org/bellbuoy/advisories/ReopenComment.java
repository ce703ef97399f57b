package org.bellbuoy.advisories;

import java.time.Clock;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says that a comment on a draft is not settled after all; doing it twice does it once.
@Component
public class ReopenComment {

  private final CommentStore store;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  ReopenComment(CommentStore store, Rights rights, Clock clock, News news) {
    this.store = store;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void reopen(Viewer by, AdvisoryId id, String comment) {
    rights.hold(by, Permission.TAKE_PART, id);
    CommentStore.Row first = store.first(id, comment).orElseThrow(() -> new Missing().refused());
    if (store.reopen(first.id())) {
      news.tell(new CommentReopened(by.actor(), clock.instant(), id.value(), first.id()));
    }
  }
}
