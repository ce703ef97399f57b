package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets who must have a second factor and how long somebody may still do without; it counts from
/// the next request on. Refuses: [NotAllowed], [Invalid].
@Component
public class SetSecondFactorRule {

  private static final UUID HOUSE = new UUID(0, 0);

  private final SecondFactorRuleStore store;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  SetSecondFactorRule(SecondFactorRuleStore store, Authority authority, News news, Clock clock) {
    this.store = store;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer, SecondFactorRule.Whom whom, int graceDays) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    Reading reading = new Reading();
    if (graceDays < 0 || graceDays > SecondFactorRule.LONGEST_GRACE) {
      reading.flaw("graceDays", "Enter a number of days from 0 to 90.");
    }
    reading.finish();
    Instant now = clock.instant();
    store.set(new SecondFactorRule(whom, graceDays, now));
    news.tell(new SecondFactorRuleSet(viewer.actor(), now, HOUSE, whom, graceDays));
  }
}
