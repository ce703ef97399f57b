package org.bellbuoy.policy;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what the policy is about, how we ask people to behave, and what is no finding.
///
/// Refuses: not allowed, invalid, changed meanwhile.
@Component
public class ChangeGroundRules {

  private final GroundRulesStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ChangeGroundRules(GroundRulesStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public GroundRules execute(Viewer viewer, GroundRulesForm typed, long expected) {
    authority.require(viewer, Permission.EDIT_POLICY);
    GroundRules wanted = typed.read(expected);
    if (!store.change(wanted, expected)) {
      throw new ChangedMeanwhile(store.rules().version()).refused();
    }
    GroundRules now = store.rules();
    news.tell(
        new GroundRulesChanged(
            viewer.actor(), clock.instant(), GroundRulesChanged.ID, now.version()));
    return now;
  }
}
