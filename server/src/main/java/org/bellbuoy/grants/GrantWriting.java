package org.bellbuoy.grants;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.correspondence.PostToMailbox;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// What every deed of this room does before and after its own thing.
@Component
class GrantWriting {

  static final int MOST = 10_000;

  private final GrantStore store;
  private final GrantPapers papers;
  private final PostToMailbox mailbox;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  GrantWriting(
      GrantStore store,
      GrantPapers papers,
      PostToMailbox mailbox,
      Authority authority,
      Clock clock,
      News news) {
    this.store = store;
    this.papers = papers;
    this.mailbox = mailbox;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// The grant as the viewer has read it, if it may go there now and the viewer may decide so.
  Grant toDecide(Viewer viewer, String code, long version, GrantState to) {
    authority.require(viewer, Permission.GRANT_ENVIRONMENT);
    return ready(find(code), version, to);
  }

  Grant find(String code) {
    return store.find(code).orElseThrow(() -> new Missing().refused());
  }

  static Grant ready(Grant grant, long version, GrantState to) {
    if (grant.version() != version) {
      throw new ChangedMeanwhile(grant.version()).refused();
    }
    if (!grant.state().next().contains(to)) {
      throw new GrantRefusal.NotNow(grant.state()).refused();
    }
    return grant;
  }

  /// Keeps where it went, and lets the researcher and the house know.
  void go(Actor by, Grant to, String words) {
    if (!store.move(to)) {
      throw new ChangedMeanwhile(to.version()).refused();
    }
    boolean _ = mailbox.post(to.thread(), papers.post(GrantPaper.of(to, words)));
    told(by, to);
  }

  void told(Actor by, Grant grant) {
    news.tell(new GrantChanged(by, now(), grant.id(), grant.state()));
  }

  Instant now() {
    return clock.instant();
  }
}
