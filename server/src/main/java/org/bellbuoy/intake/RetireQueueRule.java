package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person takes a rule out of use: what it lowered stands again where it stood, and its tags are
/// gone. Its versions stay; saving it again brings it back.
@Component
public class RetireQueueRule {

  private final QueueRuleStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  RetireQueueRule(QueueRuleStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @param expected its version as it was seen
  @Transactional
  public void retire(Viewer viewer, UUID id, long expected) {
    authority.require(viewer, Permission.ANSWER_REPORT);
    QueueRuleStore.Kept rule =
        store.versions(id).stream().findFirst().orElseThrow(() -> new Missing().refused());
    Instant now = clock.instant();
    boolean written =
        rule.version() == expected
            && store.add(
                new QueueRuleStore.Kept(
                    id, expected + 1, viewer.actor().id(), now, true, rule.lowers(), rule.text()));
    if (!written) {
      throw new ChangedMeanwhile(rule.version()).refused();
    }
    store.place();
    news.tell(new QueueRuleRetired(viewer.actor(), now, id, expected + 1));
  }
}
